import { withoutDots } from "./disguise.ts";
import { scoreIn } from "./levels.ts";
import type { Finding } from "./read.ts";
import { type ExtraTerm, readTerm, ruleOfTerm } from "./terms-parse.ts";
import type { Signal } from "./types.ts";

/** Matches of one term that are kept; more of the same add nothing. */
const PER_TERM = 5;

/** What a term says where it is found, and in which texts it counts. */
type Entry = Pick<Signal, "rule" | "category" | "level"> & {
  language: ExtraTerm["language"];
  /** Written without its dots: counts only in a text that has none. */
  undotted: boolean;
};
/** A tree of words: after each word, the words that may follow, and the terms that end here. */
type Step = { next: Map<string, Step>; ends: Entry[] };

/** Extra terms made ready for reading. */
export type CompiledTerms = {
  words: Step;
  stems: Map<string, Entry[]>;
  /** Lengths that the stems have. */
  lengths: readonly number[];
};

/** Makes terms ready. Terms that cannot be read are left out: `parseTerms` says which and why. */
export function compileTerms(terms: readonly ExtraTerm[]): CompiledTerms {
  const compiled = { words: emptyStep(), stems: new Map<string, Entry[]>() };
  for (const term of terms) {
    const read = readTerm(term.term);
    if (typeof read === "string") continue;
    const { category, level, language } = term;
    const entry = { rule: ruleOfTerm(term), category, level, language, undotted: false };
    add(compiled, read.words, read.isStem, entry);
    const folded = read.words.map(withoutDots);
    if (language !== "en" && folded.join(" ") !== read.words.join(" ")) {
      add(compiled, folded, read.isStem, { ...entry, undotted: true });
    }
  }
  const lengths = [...new Set([...compiled.stems.keys()].map((stem) => stem.length))];
  return { ...compiled, lengths };
}

/**
 * Every place where a term stands, disguised or not. Linear in the length of the text: a word is
 * looked up, never compared with all terms.
 */
export function termsIn(
  { tokens, tongue }: Pick<Finding, "tokens" | "tongue">,
  { words, stems, lengths }: CompiledTerms,
): Signal[] {
  const isUndotted = !tokens.some(({ forms }) => forms.some((form) => /[åäö]/.test(form)));
  const signals: Signal[] = [];
  const kept = new Map<string, number>();
  const found = (entry: Entry, from: number, to: number) => {
    const { rule, category, level, language, undotted } = entry;
    if (undotted && !isUndotted) return;
    if (language !== "both" && !tongue.both && language !== tongue.main) return;
    const [first, last] = [tokens[from], tokens[to]];
    const before = kept.get(rule) ?? 0;
    if (!first || !last || before >= PER_TERM) return;
    kept.set(rule, before + 1);
    const span = { field: first.field, start: first.start, end: last.end };
    signals.push({ rule, category, level, stance: [], score: scoreIn(level, 0.5), span });
  };
  for (const [at, { forms, sentence }] of tokens.entries()) {
    for (const form of forms) {
      for (const length of lengths) {
        const open = form.length >= length ? stems.get(form.slice(0, length)) : undefined;
        for (const entry of open ?? []) found(entry, at, at);
      }
    }
    let steps: Step[] = [words];
    for (let to = at; steps.length > 0 && tokens[to]?.sentence === sentence; to += 1) {
      const said = tokens[to]?.forms ?? [];
      steps = steps.flatMap(({ next }) => said.flatMap((form) => next.get(form) ?? []));
      for (const { ends } of steps) for (const entry of ends) found(entry, at, to);
    }
  }
  return signals;
}

function emptyStep(): Step {
  return { next: new Map(), ends: [] };
}

function add(
  { words, stems }: Pick<CompiledTerms, "words" | "stems">,
  spelled: readonly string[],
  isStem: boolean,
  entry: Entry,
): void {
  if (isStem) {
    const stem = spelled[0] ?? "";
    stems.set(stem, [...(stems.get(stem) ?? []), entry]);
    return;
  }
  let step = words;
  for (const word of spelled) {
    const next = step.next.get(word) ?? emptyStep();
    step.next.set(word, next);
    step = next;
  }
  step.ends.push(entry);
}
