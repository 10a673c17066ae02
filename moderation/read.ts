import type { Hint } from "./combine.ts";
import { type Grammar, grammarOf } from "./grammar.ts";
import { findIdentity } from "./identity.ts";
import { type Tongue, tongueOf } from "./language.ts";
import { Reading } from "./matcher.ts";
import { type Normalised, normalise } from "./normalise.ts";
import type { Pattern } from "./patterns.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { AssessInput, Language, Rule, Signal } from "./types.ts";
import { undisguised } from "./undisguised.ts";
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
    ...identityIn(title, input.title ?? "", "title", tokens),
    ...identityIn(text, input.text, "text", tokens),
  ];
  const hints: Hint[] = [];
  const languages: Language[] = tongue.both ? ["sv", "en"] : [tongue.main];
  for (const language of languages) {
    const grammar = grammarOf(language);
    applyRules(readingOf(tokens, grammar), grammar, signals, hints);
  }
  return { tongue, tokens, signals, hints };
}

/** Identity is read by its shape: in the text as typed, and where words were hidden, written out. */
function identityIn(
  normalised: Normalised,
  original: string,
  field: Token["field"],
  tokens: readonly Token[],
): Signal[] {
  const found = findIdentity(normalised, original, field);
  const plain = undisguised(original, tokens, field);
  if (!plain) return found;
  const further = findIdentity(normalise(plain.text), plain.text, field)
    .filter(({ rule, span }) => inWords.has(rule) && plain.wasHidden(span))
    .map((signal) => ({ ...signal, span: plain.back(signal.span) }));
  return [...found, ...further.filter(notIn(found))];
}

/** What is told by words. Numbers and handles are mixed of signs as it is. */
const inWords = new Set(["identity-name", "identity-place", "identity-address", "identity-email"]);

/** Tells what overlaps none of the same rule's: both lists stand in the order of the text. */
function notIn(found: readonly Signal[]): (signal: Signal) => boolean {
  const of = new Map<string, Signal[]>();
  for (const signal of found) {
    const same = of.get(signal.rule);
    if (same) same.push(signal);
    else of.set(signal.rule, [signal]);
  }
  const next = new Map<string, number>();
  return ({ rule, span }) => {
    const others = of.get(rule) ?? [];
    let at = next.get(rule) ?? 0;
    while ((others[at]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
    next.set(rule, at);
    return (others[at]?.span.start ?? Number.POSITIVE_INFINITY) >= span.end;
  };
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
