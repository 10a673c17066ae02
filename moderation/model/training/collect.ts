import type { Span } from "../../types.ts";
import type { Sink } from "../features.ts";
import { TABLE_SIZE } from "../hash.ts";
import { countOf, squareOf } from "../score.ts";
import type { Matrix } from "../svm.ts";
import type { WordFacts } from "../words.ts";

/** Rows of the table and what each counts; `square` is the sum of the squared counts. */
export type Vector = { rows: number[]; values: number[]; square: number };

const newVector = (): Vector => ({ rows: [], values: [], square: 0 });

/** Keeps the features of one post: of the whole, and of each sentence. */
export class Collector implements Sink<WordFacts> {
  readonly whole = newVector();
  readonly parts: Vector[] = [];
  readonly spans: Span[] = [];

  beginSentence(span: Span): void {
    this.spans.push(span);
    this.parts.push(newVector());
  }

  word(facts: WordFacts, isNew: boolean): void {
    for (const vector of this.#into(isNew)) {
      vector.square += squareOf(facts);
      facts.rows.forEach((row, at) => {
        vector.rows.push(row);
        vector.values.push(countOf(at));
      });
    }
  }

  row(row: number, value: number, isNew: boolean): void {
    for (const vector of this.#into(isNew)) {
      vector.square += value * value;
      vector.rows.push(row);
      vector.values.push(value);
    }
  }

  #into(isNew: boolean): Vector[] {
    const part = this.parts.at(-1) ?? newVector();
    return isNew ? [part, this.whole] : [part];
  }
}

/** Lays vectors one after the other, each divided by its length, each row of the table named once. */
export function toMatrix(vectors: readonly Vector[]): Matrix {
  const total = vectors.reduce((sum, vector) => sum + vector.rows.length, 0);
  const ptr = new Int32Array(vectors.length + 1);
  const columns = new Int32Array(total);
  const values = new Float32Array(total);
  const place = new Int32Array(TABLE_SIZE).fill(-1);
  let end = 0;
  vectors.forEach((vector, n) => {
    const begin = end;
    const length = Math.sqrt(vector.square) || 1;
    vector.rows.forEach((row, k) => {
      const value = (vector.values[k] ?? 0) / length;
      const at = place[row] as number;
      if (at >= begin) values[at] = (values[at] as number) + value;
      else {
        place[row] = end;
        columns[end] = row;
        values[end] = value;
        end += 1;
      }
    });
    ptr[n + 1] = end;
  });
  return { ptr, columns: columns.slice(0, end), values: values.slice(0, end) };
}
