import { combine } from "../combine.ts";
import { rank } from "../levels.ts";
import type { Finding } from "../read.ts";
import { FIRST_CATEGORY, FIRST_SENTENCE } from "./heads.ts";

/** What a sentence is taken to be when there is none. */
const NO_SENTENCE = -2;
/** Rules and hints beyond this add nothing. */
const MOST = 3;

/**
 * Brings everything together that levels are decided by: what the model says of the whole, of its
 * gravest sentences and of its sentences on average, and how far the rules alone would go.
 *
 * @param whole answers of every head for the whole post
 * @param sentences answers of every head for each sentence
 */
export function inputsOf(
  whole: ArrayLike<number>,
  sentences: readonly ArrayLike<number>[],
  finding: Finding,
): number[] {
  const heads = Array.from({ length: FIRST_SENTENCE }, (_, head) => whole[head] ?? 0);
  const gravest = Math.max(...heads.slice(FIRST_CATEGORY));
  const pooled = [FIRST_SENTENCE, FIRST_SENTENCE + 1].flatMap((head) => pool(sentences, head));
  const rules = combine(finding.signals, finding.hints);
  const reached = [1, 2, 3].map((level) => (rank(rules.level) >= level ? 1 : 0));
  const hints = finding.hints.reduce((sum, hint) => sum + hint.weight, 0);
  return [
    ...heads,
    gravest,
    ...pooled,
    ...reached,
    Math.min(MOST, rules.signals.length),
    Math.min(MOST, hints),
  ];
}

/** The gravest sentence, the two gravest, and all on average. */
function pool(sentences: readonly ArrayLike<number>[], head: number): number[] {
  const sides = sentences.map((sentence) => sentence[head] ?? 0).sort((a, b) => b - a);
  const first = sides[0] ?? NO_SENTENCE;
  const second = sides[1] ?? first;
  const mean = sides.reduce((sum, side) => sum + side, 0) / (sides.length || 1);
  return [first, (first + second) / 2, sides.length > 0 ? mean : NO_SENTENCE];
}
