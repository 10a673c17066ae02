import { readFileSync } from "node:fs";
import { decode, type Model } from "./table.ts";

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
