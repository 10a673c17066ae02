import { hashPart } from "./model/hash.ts";
import { normalise } from "./normalise.ts";
import { tokenise } from "./tokens.ts";
import type { Category, Language } from "./types.ts";

/** A word or phrase that the operator wants a person to see. It raises; it never lowers. */
export type ExtraTerm = {
  /** A word, a phrase of up to six words, or the beginning of a word with `*` after it. */
  term: string;
  language: Language | "both";
  category: Category;
  level: "amber" | "red";
  /** Why it stands here, for whoever reads the list later. */
  note: string;
};

export type TermProblemCode =
  | "shape"
  | "too-many"
  | "empty"
  | "long"
  | "too-many-words"
  | "star"
  | "short-stem"
  | "language"
  | "category"
  | "level"
  | "note"
  | "twice";
/** `at`: which term of the list, from 0; absent where the whole list is wrong. */
export type TermProblem = { code: TermProblemCode; at?: number };

export type ParsedTerms =
  | { ok: true; terms: ExtraTerm[] }
  | { ok: false; problems: readonly TermProblem[] };

/** Every category there is. */
export const allCategories: readonly Category[] = [
  "violence",
  "child-welfare",
  "self-harm",
  "acute-danger",
  "identity",
  "abuse",
  "sourcing",
  "spam",
];
/** How many terms there may be, how many words in one, and how long its parts. */
export const termLimits = { terms: 500, words: 6, length: 80, note: 200, stem: 3 } as const;

/** Begins the rule id of every extra term. */
const PREFIX = "extra-term-";

/** Whether a signal comes from the operator's own terms. */
export function isExtraTerm(rule: string): boolean {
  return rule.startsWith(PREFIX);
}

/**
 * The rule id of a term: the same wherever it stands in the list and in every version, so that a
 * stored signal still says which term found it.
 */
export function ruleOfTerm({ term }: Pick<ExtraTerm, "term">): string {
  const read = readTerm(term);
  const spelled = typeof read === "string" ? term : keyOf(read);
  return `${PREFIX}${hashPart(0x811c9dc5, spelled) >>> 0}`;
}

type ReadTerm = { words: string[]; isStem: boolean };

/** The words of a term as texts are read, or what is wrong with it. */
export function readTerm(term: string): ReadTerm | TermProblemCode {
  const plain = term.trim();
  if (plain.length > termLimits.length) return "long";
  const isStem = plain.endsWith("*");
  const bare = isStem ? plain.slice(0, -1) : plain;
  const words = tokenise(normalise(bare), "text").map(({ forms }) => forms[0] ?? "");
  if (words.length === 0) return "empty";
  if (words.length > termLimits.words) return "too-many-words";
  if (bare.includes("*") || (isStem && (words.length > 1 || /\s$/.test(bare)))) return "star";
  if (isStem && (words[0] ?? "").length < termLimits.stem) return "short-stem";
  return { words, isStem };
}

/** Reads a list of terms from wherever it was kept. Never throws; says everything that is wrong. */
export function parseTerms(given: unknown): ParsedTerms {
  if (!Array.isArray(given)) return { ok: false, problems: [{ code: "shape" }] };
  if (given.length > termLimits.terms) return { ok: false, problems: [{ code: "too-many" }] };
  const seen = new Set<string>();
  const problems: TermProblem[] = [];
  const terms = given.flatMap((one: unknown, at): ExtraTerm[] => {
    const read = parseTerm(one);
    const key = typeof read === "string" ? "" : keyOf(read.read);
    const code = typeof read === "string" ? read : seen.has(key) ? "twice" : undefined;
    seen.add(key);
    if (code) problems.push({ code, at });
    return typeof read === "string" ? [] : [read.term];
  });
  return problems.length ? { ok: false, problems } : { ok: true, terms };
}

const languages: readonly string[] = ["sv", "en", "both"];

function parseTerm(given: unknown): { term: ExtraTerm; read: ReadTerm } | TermProblemCode {
  if (typeof given !== "object" || given === null) return "shape";
  const { term, language, category, level, note } = given as Record<string, unknown>;
  if (typeof term !== "string" || typeof note !== "string") return "shape";
  if (!languages.includes(String(language))) return "language";
  if (!allCategories.some((known) => known === category)) return "category";
  // A crisis is decided by what is said around a word, never by the word; green would be no term.
  if (level !== "amber" && level !== "red") return "level";
  if (note.length > termLimits.note) return "note";
  const read = readTerm(term);
  if (typeof read === "string") return read;
  const plain = {
    term: term.trim(),
    language: language as ExtraTerm["language"],
    category: category as Category,
    level,
    note: note.trim(),
  } satisfies ExtraTerm;
  return { term: plain, read };
}

function keyOf({ words, isStem }: ReadTerm): string {
  return words.join(" ") + (isStem ? "*" : "");
}
