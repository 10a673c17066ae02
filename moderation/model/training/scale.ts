import { TABLE_SIZE } from "../hash.ts";
import type { Matrix } from "../svm.ts";

/** Posts a feature must stand in to count at all: one writer's turn of phrase teaches nothing. */
const LEAST = 2;
/** A feature in this many posts counts one. */
const USUAL = 10;

/** The rarer a feature, the more it counts (inverse document frequency); the rarest, nothing. */
export function byRarity(matrix: Matrix, rows: Int32Array): Float32Array {
  const seen = new Int32Array(TABLE_SIZE);
  for (const row of rows) {
    for (let at = matrix.ptr[row] as number; at < (matrix.ptr[row + 1] as number); at += 1) {
      const column = matrix.columns[at] as number;
      seen[column] = (seen[column] as number) + 1;
    }
  }
  const count = rows.length;
  const usual = Math.log(1 + count / USUAL);
  return Float32Array.from(seen, (times) =>
    times < LEAST ? 0 : Math.log(1 + count / times) / usual,
  );
}

/** How much of a feature's count comes from how unevenly it is spread. */
const MIX = 0.75;

/**
 * The more unevenly a feature is spread over the two sides, the more it counts (Wang and Manning
 * 2012, "Baselines and bigrams": naive Bayes log-count ratios).
 */
export function byRatio(matrix: Matrix, rows: Int32Array, truth: Int8Array): Float32Array {
  const yes = new Float32Array(TABLE_SIZE);
  const no = new Float32Array(TABLE_SIZE);
  let yeses = 0;
  for (const row of rows) {
    const risk = (truth[row] as number) > 0;
    if (risk) yeses += 1;
    const side = risk ? yes : no;
    for (let at = matrix.ptr[row] as number; at < (matrix.ptr[row + 1] as number); at += 1) {
      const column = matrix.columns[at] as number;
      side[column] = (side[column] as number) + 1;
    }
  }
  const base = Math.log((yeses + 2) / (rows.length - yeses + 2));
  return Float32Array.from(yes, (times, column) => {
    const others = no[column] as number;
    if (times + others < LEAST) return 0;
    return 1 - MIX + MIX * Math.abs(Math.log((times + 1) / (others + 1)) - base);
  });
}

/** The same matrix with every column multiplied by its scale. */
export function scaled(matrix: Matrix, scale: Float32Array): Matrix {
  const values = matrix.values.map(
    (value, at) => value * (scale[matrix.columns[at] as number] as number),
  );
  return { ...matrix, values };
}
