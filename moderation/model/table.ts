import { TABLE_SIZE } from "./hash.ts";
import { HEADS } from "./heads.ts";
import type { Line } from "./svm.ts";
import type { Calibration, Thresholds } from "./verdict.ts";
import { FILTER_BYTES, KnownWords } from "./words.ts";

/** Everything that was learned. Row `r`, head `h`: `table[r * HEADS + h] * heads[h].scale`. */
export type Model = {
  heads: { scale: number; bias: number }[];
  calibration: Calibration;
  thresholds: Thresholds;
  known: KnownWords;
  table: Int8Array;
};

/** Half the steps of a signed byte. */
const STEPS = 127;
/** This share of the weights of a head are cut to the largest that is kept: finer steps for the rest. */
const CUT = 0.0005;

/** Brings the weights of all heads into one table of bytes, a feature's weights side by side. */
export function quantise(lines: readonly Line[]): Pick<Model, "heads" | "table"> {
  const table = new Int8Array(TABLE_SIZE * HEADS);
  const heads = lines.map(({ weights, bias }, head) => {
    const sizes = weights
      .filter((weight) => weight !== 0)
      .map(Math.abs)
      .sort();
    const largest = sizes[Math.floor((sizes.length - 1) * (1 - CUT))] || 1;
    const scale = Math.fround(largest / STEPS);
    weights.forEach((weight, row) => {
      const step = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale)));
      table[row * HEADS + head] = step;
    });
    return { scale, bias: Math.fround(bias) };
  });
  return { heads, table };
}

/** The file: the length of the head in four bytes, the head as JSON, known words, the table. */
export function encode(model: Model): Uint8Array {
  const { heads, calibration, thresholds } = model;
  const head = new TextEncoder().encode(JSON.stringify({ heads, calibration, thresholds }));
  const bytes = new Uint8Array(4 + head.length + FILTER_BYTES + model.table.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  bytes.set(model.known.bits, 4 + head.length);
  const { buffer, byteOffset, length } = model.table;
  bytes.set(new Uint8Array(buffer, byteOffset, length), 4 + head.length + FILTER_BYTES);
  return bytes;
}

/**
 * Reads what `encode` wrote.
 * @throws Error if the length is not that of a file written for this table
 */
export function decode(bytes: Uint8Array): Model {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const words = 4 + length;
  if (bytes.length !== words + FILTER_BYTES + TABLE_SIZE * HEADS) {
    throw new Error("The weights do not fit this version of the engine: run `npm run train`");
  }
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, words))) as Pick<
    Model,
    "heads" | "calibration" | "thresholds"
  >;
  const from = bytes.byteOffset + words + FILTER_BYTES;
  return {
    ...head,
    known: new KnownWords(bytes.slice(words, words + FILTER_BYTES)),
    table: new Int8Array(bytes.buffer, from, TABLE_SIZE * HEADS),
  };
}
