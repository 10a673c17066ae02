import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { gentleKind } from "./gentler-words.ts";
import type { Judgement } from "./publish.server.ts";

/** A phrase by which somebody could be recognised, and what could be said instead. */
export type IdentifyingPhrase = { phrase: string; gentle: string };

const mostShown = 8;

/** What the engine found, with other words for it in the language of the text. */
export function identifyingPhrases(
  { assessment }: Judgement,
  title: string,
  body: string,
): IdentifyingPhrase[] {
  const t = translatorFor(assessment.language);
  const found = assessment.signals
    .filter(({ category }) => category === "identity")
    .map(({ rule, span }) => ({
      rule,
      phrase: (span.field === "title" ? title : body).slice(span.start, span.end).trim(),
    }))
    .filter(({ phrase }) => phrase !== "");
  // The shortest words that say it: a whole sentence around a number helps nobody to find it.
  const exact = found.filter(
    ({ phrase }) =>
      !found.some((other) => other.phrase !== phrase && phrase.includes(other.phrase)),
  );
  return [...new Map(exact.map((one) => [one.phrase, one])).values()]
    .slice(0, mostShown)
    .map(({ rule, phrase }) => ({ phrase, gentle: t(`gentle.${gentleKind(rule, phrase)}`) }));
}
