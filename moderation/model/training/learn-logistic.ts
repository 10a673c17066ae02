import type { Logistic } from "../logistic.ts";

const PASSES = 300;
const STEP = 0.3;

/**
 * Logistic regression by full-batch AdaGrad. It gives probabilities, so it is also the calibration.
 * @param pull how strongly weights are held near nought
 */
export function learnLogistic(
  inputs: readonly (readonly number[])[],
  truth: readonly boolean[],
  pull = 0.02,
): Logistic {
  const width = inputs[0]?.length ?? 0;
  const count = inputs.length || 1;
  const columns = Array.from({ length: width }, (_, at) => inputs.map((row) => row[at] ?? 0));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / count);
  const spreads = columns.map((column, at) => {
    const square = column.reduce((sum, value) => sum + (value - (means[at] ?? 0)) ** 2, 0);
    return Math.sqrt(square / count) || 1;
  });
  const scaled = inputs.map((row) =>
    Float64Array.from(row, (value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  );
  const weights = new Float64Array(width + 1);
  const history = new Float64Array(width + 1).fill(1e-6);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const slope = new Float64Array(width + 1);
    scaled.forEach((row, n) => {
      let sum = weights[width] as number;
      for (let at = 0; at < width; at += 1) sum += (weights[at] as number) * (row[at] as number);
      const error = 1 / (1 + Math.exp(-sum)) - (truth[n] ? 1 : 0);
      for (let at = 0; at < width; at += 1) {
        slope[at] = (slope[at] as number) + error * (row[at] as number);
      }
      slope[width] = (slope[width] as number) + error;
    });
    for (let at = 0; at <= width; at += 1) {
      const held = at < width ? pull * (weights[at] as number) : 0;
      const change = (slope[at] as number) / count + held;
      history[at] = (history[at] as number) + change ** 2;
      weights[at] = (weights[at] as number) - (STEP * change) / Math.sqrt(history[at] as number);
    }
  }
  const round = (value: number) => Math.round(value * 1e6) / 1e6;
  return {
    means: means.map(round),
    spreads: spreads.map(round),
    weights: [...weights.subarray(0, width)].map(round),
    bias: round(weights[width] ?? 0),
  };
}
