import { combine } from "./combine.ts";
import { readPost } from "./read.ts";
import type { AssessInput, Assessment } from "./types.ts";
import { engineVersion } from "./version.ts";

/**
 * Reads a title and a text and says what in them a person should look at. Pure: the same words give
 * the same answer everywhere. Never throws on any string; time grows linearly with length.
 */
export function assess(input: AssessInput): Assessment {
  const { tongue, signals, hints } = readPost(input);
  return { engineVersion, language: tongue.main, ...combine(signals, hints) };
}
