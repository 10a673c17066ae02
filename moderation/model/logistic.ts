/** Inputs brought to a common scale, weighed and turned into a probability. */
export type Logistic = { means: number[]; spreads: number[]; weights: number[]; bias: number };

/** The probability that the answer is yes. */
export function probability(model: Logistic, inputs: readonly number[]): number {
  let sum = model.bias;
  for (let at = 0; at < model.weights.length; at += 1) {
    const { means, spreads, weights } = model;
    sum += ((weights[at] ?? 0) * ((inputs[at] ?? 0) - (means[at] ?? 0))) / (spreads[at] ?? 1);
  }
  return 1 / (1 + Math.exp(-sum));
}
