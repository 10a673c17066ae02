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

/** The same matrix with every column multiplied by its scale. */
export function scaled(matrix: Matrix, scale: Float32Array): Matrix {
  const values = matrix.values.map(
    (value, at) => value * (scale[matrix.columns[at] as number] as number),
  );
  return { ...matrix, values };
}
