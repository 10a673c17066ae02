import { type Field, fields } from "./fields.ts";
import { englishWords, swedishWords } from "./frequent-words.ts";
import { lexicon as lexiconEn } from "./lexicon/en.ts";
import { idioms as idiomsEn } from "./lexicon/en-idioms.ts";
import { lexicon as lexiconSv } from "./lexicon/sv.ts";
import { idioms as idiomsSv } from "./lexicon/sv-idioms.ts";
import type { Atom } from "./meaning.ts";
import { compile } from "./patterns.ts";
import { allRules } from "./rules/index.ts";
import { Shortlist } from "./shortlist.ts";
import type { Language, Rule } from "./types.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Slots that every lexicon has, used for stance and for raising rather than by a rule. */
const cueNames = [
  "neg",
  "negation-exempt",
  "clause-opener",
  "no-longer",
  "past",
  "still",
  "hypothetical",
  "fiction",
  "imminent",
  "me",
  "my-child",
  "plan",
  "means",
  "goodbye",
  "strangling",
  "weapon",
  "pregnant",
  "worse",
] as const;
export type CueName = (typeof cueNames)[number];

/** One language, ready to read with. */
export type Grammar = {
  language: Language;
  vocabulary: Vocabulary;
  idioms: Shortlist;
  /** The patterns of all rules, and for each of them its rule. */
  patterns: Shortlist;
  rules: readonly Rule[];
  cues: Readonly<Record<CueName, Atom>>;
  fields: readonly { field: Field; atom: Atom }[];
};

const sources = {
  sv: { lexicon: lexiconSv, idioms: idiomsSv, frequent: swedishWords },
  en: { lexicon: lexiconEn, idioms: idiomsEn, frequent: englishWords },
};
const built: Partial<Record<Language, Grammar>> = {};

/** The grammar of a language, built the first time it is asked for. */
export function grammarOf(language: Language): Grammar {
  built[language] ??= build(language);
  return built[language];
}

function build(language: Language): Grammar {
  const { lexicon, idioms, frequent } = sources[language];
  const vocabulary = new Vocabulary(lexicon);
  const all = (list: readonly string[] = []) => list.map((source) => compile(source, vocabulary));
  const cues = Object.fromEntries(cueNames.map((name) => [name, vocabulary.atom(`{${name}}`)]));
  const masks = all(idioms);
  const searches = allRules.flatMap((rule) =>
    all(rule.patterns[language]).map((pattern) => ({ rule, pattern })),
  );
  const words = fields.map((field) => ({
    field,
    atom: vocabulary.atom(`[${field[language].trim().split(/\s+/).join("|")}]`),
  }));
  // From here on no atom is added.
  const common = commonness(vocabulary, frequent);
  const patterns = searches.map(({ pattern }) => pattern);
  return {
    language,
    vocabulary,
    idioms: new Shortlist(masks, common),
    patterns: new Shortlist(patterns, common),
    rules: searches.map(({ rule }) => rule),
    cues: cues as Record<CueName, Atom>,
    fields: words,
  };
}

/** How many of a language's most frequent words belong to an atom. */
function commonness(vocabulary: Vocabulary, frequent: ReadonlySet<string>) {
  const counts: number[] = [];
  for (const word of frequent) {
    for (const atom of vocabulary.entryOf(word).atoms) counts[atom] = (counts[atom] ?? 0) + 1;
  }
  return (atom: Atom) => counts[atom] ?? 0;
}
