import { type Field, fields } from "./fields.ts";
import { lexicon as lexiconEn } from "./lexicon/en.ts";
import { idioms as idiomsEn } from "./lexicon/en-idioms.ts";
import { lexicon as lexiconSv } from "./lexicon/sv.ts";
import { idioms as idiomsSv } from "./lexicon/sv-idioms.ts";
import { compile, type Pattern } from "./patterns.ts";
import { allRules } from "./rules/index.ts";
import type { Language, Rule } from "./types.ts";
import { type Atom, Vocabulary } from "./vocabulary.ts";

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
  fillers: ReadonlySet<string>;
  idioms: readonly Pattern[];
  rules: readonly { rule: Rule; patterns: readonly Pattern[] }[];
  cues: Readonly<Record<CueName, Atom>>;
  fields: readonly { field: Field; atom: Atom }[];
};

const sources = {
  sv: { lexicon: lexiconSv, idioms: idiomsSv },
  en: { lexicon: lexiconEn, idioms: idiomsEn },
};
const built: Partial<Record<Language, Grammar>> = {};

/** The grammar of a language, built the first time it is asked for. */
export function grammarOf(language: Language): Grammar {
  built[language] ??= build(language);
  return built[language];
}

function build(language: Language): Grammar {
  const { lexicon, idioms } = sources[language];
  const vocabulary = new Vocabulary(lexicon);
  const all = (list: readonly string[] = []) => list.map((source) => compile(source, vocabulary));
  const cues = Object.fromEntries(cueNames.map((name) => [name, vocabulary.atom(`{${name}}`)]));
  return {
    language,
    vocabulary,
    fillers: new Set((lexicon.filler ?? "").trim().split(/\s+/)),
    idioms: all(idioms),
    rules: allRules.flatMap((rule) => {
      const patterns = all(rule.patterns[language]);
      return patterns.length > 0 ? [{ rule, patterns }] : [];
    }),
    cues: cues as Record<CueName, Atom>,
    fields: fields.map((field) => ({
      field,
      atom: vocabulary.atom(`[${field[language].trim().split(/\s+/).join("|")}]`),
    })),
  };
}
