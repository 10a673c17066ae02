import { combine, type Hint } from "./combine.ts";
import { grammarOf } from "./grammar.ts";
import { findIdentity } from "./identity.ts";
import { tongueOf } from "./language.ts";
import { Reading } from "./matcher.ts";
import { normalise } from "./normalise.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { AssessInput, Assessment, Language, Signal } from "./types.ts";
import { engineVersion } from "./version.ts";
import { weigh } from "./weigh.ts";

/** Matches of one rule that are kept; more of the same add nothing and a flood must stay cheap. */
const PER_RULE = 20;

/**
 * Reads a title and a text and says what in them a person should look at. Pure: the same words give
 * the same answer everywhere. Never throws on any string; time grows linearly with length.
 */
export function assess(input: AssessInput): Assessment {
  const title = normalise(input.title ?? "");
  const text = normalise(input.text);
  const place = { sentence: 0, clause: 0 };
  const tokens = [...tokenise(title, "title", place), ...tokenise(text, "text", place)];
  const tongue = tongueOf(tokens, input.locale);
  const signals: Signal[] = [
    ...findIdentity(title, input.title ?? "", "title"),
    ...findIdentity(text, input.text, "text"),
  ];
  const hints: Hint[] = [];
  const languages: Language[] = tongue.both ? ["sv", "en"] : [tongue.main];
  for (const language of languages) read(tokens, language, signals, hints);
  return { engineVersion, language: tongue.main, ...combine(signals, hints) };
}

function read(
  tokens: readonly Token[],
  language: Language,
  signals: Signal[],
  hints: Hint[],
): void {
  const grammar = grammarOf(language);
  const undotted = language === "sv" && !tokens.some((t) => t.forms.some((f) => /[åäö]/.test(f)));
  const reading = new Reading(tokens, grammar.vocabulary, grammar.fillers, undotted);
  reading.mask(grammar.idioms);
  for (const { field, atom } of grammar.fields) {
    const at = reading.placesOf(atom)[0];
    const token = at === undefined ? undefined : tokens[at];
    if (!token) continue;
    const span = { field: token.field, start: token.start, end: token.end };
    hints.push({ rule: field.id, category: field.category, weight: field.weight, span });
  }
  for (const { rule, patterns } of grammar.rules) {
    let kept = 0;
    for (const pattern of patterns) {
      for (const match of reading.find(pattern)) {
        if (kept >= PER_RULE) break;
        kept += 1;
        const signal = weigh(reading, match, rule, grammar);
        if (rule.level !== "green") signals.push(signal);
        else if (!signal.stance.includes("negated") && !signal.stance.includes("quoted")) {
          const { category, span } = signal;
          hints.push({ rule: rule.id, category, weight: rule.weight ?? 0.4, span });
        }
      }
    }
  }
}
