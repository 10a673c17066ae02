import { replaceWeights } from "./model/weights.ts";
import { weightsHash } from "./model/weights-hash.ts";

/** Raised whenever a rule, a lexicon or a threshold changes. */
const rules = "3.0.0";

/**
 * The rules' version and, after the plus sign, the hash of the learned weights in use. Stored with
 * every assessment.
 */
export let engineVersion = `${rules}+${weightsHash}`;

/**
 * Lets the engine read with an operator's own weights from now on, in the whole process; `undefined`
 * brings the shipped ones back. For the start of a process: the version changes with them.
 * @throws Error if the file does not fit this engine; then nothing has changed
 */
export function takeWeights(file: Uint8Array | undefined): void {
  engineVersion = `${rules}+${replaceWeights(file)}`;
}
