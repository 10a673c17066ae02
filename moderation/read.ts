import type { Hint } from "./combine.ts";
import { type Grammar, grammarOf } from "./grammar.ts";
import { findIdentity } from "./identity.ts";
import { type Tongue, tongueOf } from "./language.ts";
import { Reading } from "./matcher.ts";
import { normalise } from "./normalise.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { AssessInput, Language, Signal } from "./types.ts";
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
  const tokens = [...tokenise(title, "title", place), ...tokenise(text, "text", place)];
  const tongue = tongueOf(tokens, input.locale);
  const signals: Signal[] = [
    ...findIdentity(title, input.title ?? "", "title"),
    ...findIdentity(text, input.text, "text"),
  ];
  const hints: Hint[] = [];
  const languages: Language[] = tongue.both ? ["sv", "en"] : [tongue.main];
  for (const language of languages) {
    const grammar = grammarOf(language);
    apply(readingOf(tokens, grammar), grammar, signals, hints);
  }
  return { tongue, tokens, signals, hints };
}

function readingOf(tokens: readonly Token[], grammar: Grammar): Reading {
  const undotted =
    grammar.language === "sv" && !tokens.some((t) => t.forms.some((f) => /[åäö]/.test(f)));
  const reading = new Reading(tokens, grammar.vocabulary, grammar.fillers, undotted);
  reading.mask(grammar.idioms);
  return reading;
}

function apply(reading: Reading, grammar: Grammar, signals: Signal[], hints: Hint[]): void {
  for (const { field, atom } of grammar.fields) {
    const at = reading.placesOf(atom)[0];
    const token = at === undefined ? undefined : reading.tokens[at];
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
