import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { decode, type Model } from "./table.ts";
import { weightsHash } from "./weights-hash.ts";

/** Beside this file; from the built server, two folders up. */
const places = ["./weights.bin", "../../moderation/model/weights.bin"];

let loaded: Model | undefined;

/**
 * The learned weights, read once, the first time they are asked for.
 * @throws Error if the file is missing or was written for another version
 */
export function weights(): Model {
  loaded ??= decode(readWeights());
  return loaded;
}

/**
 * Puts the weights of a file in place of the shipped ones; `undefined` puts the shipped ones back.
 * @returns the hash of the weights now in use
 * @throws Error if the file was not written for this table; then nothing has changed
 */
export function replaceWeights(file: Uint8Array | undefined): string {
  loaded = file && decode(file);
  return file ? hashWeights(file) : weightsHash;
}

/** The first digits of the SHA-256 of a file of weights: what an engine's version names. */
export function hashWeights(file: Uint8Array): string {
  return createHash("sha256").update(file).digest("hex").slice(0, 12);
}

/** @throws Error if the file is in none of the places where it may be */
function readWeights(): Uint8Array {
  let failure: unknown;
  for (const place of places) {
    try {
      return readFileSync(new URL(place, import.meta.url));
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}
