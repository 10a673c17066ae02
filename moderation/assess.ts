import { combine } from "./combine.ts";
import { bands, rank } from "./levels.ts";
import { readLearned } from "./model/learned.ts";
import { isFirm, revise } from "./model/revise.ts";
import type { Verdict } from "./model/verdict.ts";
import { weights } from "./model/weights.ts";
import { readPost } from "./read.ts";
import { type CompiledTerms, termsIn } from "./terms.ts";
import { isExtraTerm } from "./terms-parse.ts";
import type { AssessInput, Assessment, Signal } from "./types.ts";
import { engineVersion } from "./version.ts";

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
  const score = gravity(verdict, found.signals);
  return { engineVersion, language: finding.tongue.main, ...found, score };
}

/**
 * Overall gravity: how probable it is that the post is red or crisis, but never less than what a
 * grave rule says that nothing takes back, or a term of the operator's own.
 */
function gravity(verdict: Verdict, signals: readonly Signal[]): number {
  const firm = signals.filter(
    (signal) => isExtraTerm(signal.rule) || (isFirm(signal) && rank(signal.level) >= 2),
  );
  const least = Math.max(0, ...firm.map((signal) => bands[signal.level][0]));
  return Math.round(Math.max(least, verdict.urgent) * 1000) / 1000;
}
