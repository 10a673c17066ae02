/** Sparse rows laid one after the other: row `r` is `ptr[r]` up to `ptr[r + 1]`. */
export type Matrix = { ptr: Int32Array; columns: Int32Array; values: Float32Array };

/** A line through the space of features: one weight a column, and what is added at the end. */
export type Line = { weights: Float32Array; bias: number };

export type Options = {
  /** How much an example on the wrong side costs, for risk and for the rest. */
  costOfMiss: number;
  costOfAlarm: number;
  passes: number;
};

/** A stream of numbers from 0 up to 1 that is the same every time (Numerical Recipes' constants). */
function sequence(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** Puts a list in an order that is always the same for the same seed (Fisher and Yates). */
function shuffle(list: Int32Array, next: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const kept = list[at] ?? 0;
    list[at] = list[other] ?? 0;
    list[other] = kept;
  }
}

/** Below this the answer no longer moves in a way that matters. */
const ENOUGH = 0.05;

/**
 * A linear support vector machine with squared hinge loss, solved in its dual one example at a time
 * (Hsieh et al. 2008, "A dual coordinate descent method for large-scale linear SVM"). The answer
 * depends on its arguments only.
 *
 * @param rows which rows of the matrix to learn from
 * @param truth 1 or -1 for every row of the matrix
 */
export function learnLine(
  matrix: Matrix,
  rows: Int32Array,
  truth: Int8Array,
  width: number,
  options: Options,
): Line {
  const { ptr, columns, values } = matrix;
  const weights = new Float32Array(width);
  const count = rows.length;
  const alpha = new Float32Array(count);
  const norm = new Float32Array(count);
  const slack = new Float32Array(count);
  for (let n = 0; n < count; n += 1) {
    const row = rows[n] as number;
    let square = 1;
    for (let at = ptr[row] as number; at < (ptr[row + 1] as number); at += 1) {
      square += (values[at] as number) ** 2;
    }
    const cost = (truth[row] as number) > 0 ? options.costOfMiss : options.costOfAlarm;
    slack[n] = 0.5 / cost;
    norm[n] = square + 0.5 / cost;
  }
  let bias = 0;
  const order = Int32Array.from({ length: count }, (_, n) => n);
  const next = sequence(20_251);
  for (let pass = 0; pass < options.passes; pass += 1) {
    shuffle(order, next);
    let worst = 0;
    for (let turn = 0; turn < count; turn += 1) {
      const n = order[turn] as number;
      const row = rows[n] as number;
      const sign = truth[row] as number;
      const from = ptr[row] as number;
      const to = ptr[row + 1] as number;
      let sum = bias;
      for (let at = from; at < to; at += 1) {
        sum += (weights[columns[at] as number] as number) * (values[at] as number);
      }
      const before = alpha[n] as number;
      const slope = sum * sign - 1 + (slack[n] as number) * before;
      const projected = before === 0 ? Math.min(slope, 0) : slope;
      if (Math.abs(projected) < 1e-6) continue;
      worst = Math.max(worst, Math.abs(projected));
      const after = Math.max(before - slope / (norm[n] as number), 0);
      alpha[n] = after;
      const step = (after - before) * sign;
      bias += step;
      for (let at = from; at < to; at += 1) {
        const column = columns[at] as number;
        weights[column] = (weights[column] as number) + step * (values[at] as number);
      }
    }
    if (worst < ENOUGH) break;
  }
  return { weights, bias };
}

/** On which side of the line a row lies, and how far from it. */
export function sideOf(matrix: Matrix, row: number, line: Line): number {
  let sum = line.bias;
  for (let at = matrix.ptr[row] as number; at < (matrix.ptr[row + 1] as number); at += 1) {
    sum += (line.weights[matrix.columns[at] as number] as number) * (matrix.values[at] as number);
  }
  return sum;
}
