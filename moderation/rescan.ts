import { tongueOf } from "./language.ts";
import { graver, rank } from "./levels.ts";
import { normalise } from "./normalise.ts";
import { type CompiledTerms, termsIn } from "./terms.ts";
import { isExtraTerm } from "./terms-parse.ts";
import { tokenise } from "./tokens.ts";
import type { AssessInput, Assessment, Level } from "./types.ts";

/**
 * An assessment made earlier as it would be with these terms: what rules and model found then, and
 * what the terms find now. Far cheaper than reading the post anew. A post that could not be read
 * stays so.
 */
export function withTerms(
  assessment: Assessment,
  input: AssessInput,
  terms: CompiledTerms,
): Assessment {
  if (assessment.signals.length === 0 && assessment.level !== "green") return assessment;
  const place = { sentence: 0, clause: 0 };
  const tokens = [
    ...tokenise(normalise(input.title ?? ""), "title", place),
    ...tokenise(normalise(input.text), "text", place),
  ];
  const tongue = tongueOf(tokens, input.locale);
  const signals = [
    ...assessment.signals.filter(({ rule }) => !isExtraTerm(rule)),
    ...termsIn({ tokens, tongue }, terms),
  ].sort((a, b) => rank(b.level) - rank(a.level) || b.score - a.score);
  const level = signals.reduce<Level>((so, signal) => graver(so, signal.level), "green");
  const categories: Assessment["categories"] = {};
  for (const { category, score } of signals) {
    categories[category] = Math.max(categories[category] ?? 0, score);
  }
  const score = Math.max(assessment.score, signals[0]?.score ?? 0);
  return { ...assessment, level, signals, categories, score };
}
