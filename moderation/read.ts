import type { Hint } from "./combine.ts";
import { type Grammar, grammarOf } from "./grammar.ts";
import { findIdentity } from "./identity.ts";
import { type Tongue, tongueOf } from "./language.ts";
import { Reading } from "./matcher.ts";
import { normalise } from "./normalise.ts";
import type { Pattern } from "./patterns.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { AssessInput, Language, Rule, Signal } from "./types.ts";
import { weigh } from "./weigh.ts";

/** Matches of one rule that are kept; more of the same add nothing and a flood must stay cheap. */
const PER_RULE = 20;

/** What the rules saw in one post, before anything is added up. */
export type Finding = {
  tongue: Tongue;
  tokens: readonly Token[];
  signals: Signal[];
  hints: Hint[];
};

/** Lets every rule read a title and a text. Never throws; linear in their length. */
export function readPost(input: AssessInput): Finding {
  const title = normalise(input.title ?? "");
  const text = normalise(input.text);
  const place = { sentence: 0, clause: 0 };
  const tokens = tokenise(title, "title", place);
  for (const token of tokenise(text, "text", place)) tokens.push(token);
  const tongue = tongueOf(tokens, input.locale);
  const signals: Signal[] = [
    ...findIdentity(title, input.title ?? "", "title"),
    ...findIdentity(text, input.text, "text"),
  ];
  const hints: Hint[] = [];
  const languages: Language[] = tongue.both ? ["sv", "en"] : [tongue.main];
  for (const language of languages) {
    const grammar = grammarOf(language);
    applyRules(readingOf(tokens, grammar), grammar, signals, hints);
  }
  return { tongue, tokens, signals, hints };
}

/** A text ready for the rules of one language. */
export function readingOf(tokens: readonly Token[], grammar: Grammar): Reading {
  const undotted = grammar.language === "sv" && !tokens.some(({ word }) => word.dotted);
  const reading = new Reading(tokens, grammar.vocabulary, undotted);
  reading.mask(grammar.idioms);
  return reading;
}

/** Adds what the small signs and the rules of one language find. */
export function applyRules(
  reading: Reading,
  grammar: Grammar,
  signals: Signal[],
  hints: Hint[],
): void {
  for (const { field, atom } of grammar.fields) {
    const token = reading.first(atom);
    if (!token) continue;
    const span = { field: token.field, start: token.start, end: token.end };
    hints.push({ rule: field.id, category: field.category, weight: field.weight, span });
  }
  let last: Rule | undefined;
  let kept = 0;
  for (const number of reading.candidates(grammar.patterns)) {
    const rule = grammar.rules[number] as Rule;
    if (rule !== last) kept = 0;
    last = rule;
    const matches = reading.find(grammar.patterns.patterns[number] as Pattern, PER_RULE - kept);
    kept += matches.length;
    for (const match of matches) {
      const signal = weigh(reading, match, rule, grammar);
      if (rule.level !== "green") signals.push(signal);
      else if (!signal.stance.includes("negated") && !signal.stance.includes("quoted")) {
        const { category, span } = signal;
        hints.push({ rule: rule.id, category, weight: rule.weight ?? 0.4, span });
      }
    }
  }
}
