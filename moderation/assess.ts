import { combine } from "./combine.ts";
import { scoreIn } from "./levels.ts";
import { readLearned } from "./model/learned.ts";
import { revise } from "./model/revise.ts";
import { weights } from "./model/weights.ts";
import { readPost } from "./read.ts";
import { type CompiledTerms, termsIn } from "./terms.ts";
import type { AssessInput, Assessment } from "./types.ts";
import { engineVersion } from "./version.ts";

/** How much of the order inside a level comes from the learned model; the rest from the rules. */
const BY_MODEL = 0.8;

/**
 * Reads a title and a text and says what in them a person should look at. Pure: the same words give
 * the same answer everywhere. Never throws on any string; time grows linearly with length.
 *
 * @param own.terms the operator's own terms: they raise, and nothing takes them back
 * @throws Error if the weights are missing
 */
export function assess(input: AssessInput, own: { terms?: CompiledTerms } = {}): Assessment {
  const model = weights();
  const finding = readPost(input);
  const { verdict, signals: learned } = readLearned(finding, model);
  const found = combine(finding.signals, finding.hints, (signals) => [
    ...revise(signals, verdict, model.thresholds, finding.tokens.length),
    ...learned,
    ...(own.terms ? termsIn(finding, own.terms) : []),
  ]);
  const gravity = (verdict.flagged + 2 * verdict.urgent + verdict.crisis) / 4;
  const score = scoreIn(found.level, BY_MODEL * gravity + (1 - BY_MODEL) * found.score);
  return { engineVersion, language: finding.tongue.main, ...found, score };
}
