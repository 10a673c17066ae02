import { aliasSkeleton, looseKey } from "./alias-skeleton.ts";
import {
  couldBeSurname,
  givenNames,
  isUnmistakableSurname,
  looksLikeFullName,
} from "./words/person-names.ts";
import * as refused from "./words/refused-words.ts";

export { aliasSkeleton } from "./alias-skeleton.ts";

/** Why an alias cannot be taken; the page turns it into words. */
export type AliasProblem =
  | "empty"
  | "too-short"
  | "too-long"
  | "characters"
  | "mixed-script"
  | "looks-like-name"
  | "looks-like-contact"
  | "reserved"
  | "staff-like"
  | "substance";

export type AliasCheck =
  | { readonly ok: true; readonly alias: string; readonly skeleton: string }
  | { readonly ok: false; readonly problem: AliasProblem };

/** Bounds of an alias in letters: short enough for a narrow screen, long enough to tell apart. */
const ALIAS_MIN = 3;
const ALIAS_MAX = 30;

// Latin letters that people in Sweden write their languages with: no long s, click letters,
// ligatures or phonetic signs, which exist mostly to imitate others.
const LATIN = "A-Za-zÀ-ÖØ-öø-ķĹ-ľŁ-ňŊ-žƠơƯưǍ-ǜȘ-țẀ-ẅẠ-ỹ";
const WORDS_OF_LATIN = new RegExp(`^[${LATIN}0-9]+(?:[ -][${LATIN}0-9]+)*$`, "u");
const LETTERS_ONLY = new RegExp(`^[${LATIN}]+$`, "u");
const LETTERS_SPACES_HYPHENS = new RegExp(`^[${LATIN}]+(?:[ -][${LATIN}]+)*$`, "u");

const keysOf = (words: readonly string[]) => new Set(words.map(looseKey));
const anyOf = (stems: readonly string[]) => new RegExp(stems.map(looseKey).join("|"), "u");
const staffStems = anyOf(refused.staffStems);
const substanceStems = anyOf(refused.substanceStems);
const contactStems = anyOf(refused.contactStems);
const innocent = anyOf(refused.innocentStems);
const staffWords = keysOf(refused.staffWords);
const substanceWords = keysOf(refused.substanceWords);
const contactWords = keysOf(refused.contactWords);
const reservedNames = keysOf(refused.reservedNames);
const staffWordsBy = { sv: keysOf(refused.staffWordsBy.sv), en: keysOf(refused.staffWordsBy.en) };
const substanceWordsBy = {
  sv: keysOf(refused.substanceWordsBy.sv),
  en: keysOf(refused.substanceWordsBy.en),
};

/** NFC, ends trimmed, every run of spaces one space, typographical hyphens plain. */
function tidy(raw: string): string {
  return raw
    .normalize("NFC")
    .replace(/[\p{Zs}\t\r\n]+/gu, " ")
    .replace(/[\u2010\u2011]/gu, "-")
    .trim();
}

/** The words of a text, also where only a capital parts them ("AdminAnna"). */
function wordsOf(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * Whether a stem stands inside a word, or begins with a word and runs on into the next ones
 * ("Ad-min"). From the middle of a word into the next it is chance ("Special Cloud").
 */
function containsStem(loose: readonly string[], stem: RegExp): boolean {
  if (loose.some((word) => stem.test(word.replace(innocent, "")))) return true;
  return loose.some((_, at) => looseKey(loose.slice(at).join("")).search(stem) === 0);
}

/** E-mail, web address, telephone or personal number, or a handle elsewhere. */
function looksLikeContact(text: string, loose: readonly string[]): boolean {
  if (/@|:\/\/|\bwww\b|\.[a-z]{2,}(?:$|[\s/])/iu.test(text)) return true;
  // Six digits is the shortest personal or telephone number that says who somebody is.
  if ((text.match(/\p{Nd}/gu)?.length ?? 0) >= 6) return true;
  return containsStem(loose, contactStems) || loose.some((word) => contactWords.has(word));
}

function isStaffLike(text: string, loose: readonly string[], locale: "sv" | "en"): boolean {
  const numbers = text.replace(/(\d)[ -]+(?=\d)/gu, "$1").match(/\d+/gu) ?? [];
  if (numbers.some((number) => refused.helpNumbers.has(number))) return true;
  if (loose.some((word) => staffWords.has(word) || staffWordsBy[locale].has(word))) return true;
  return containsStem(loose, staffStems);
}

function isSubstance(text: string, loose: readonly string[], locale: "sv" | "en"): boolean {
  // 420 is a known sign for cannabis.
  if (/(?<!\d)4[ -]?20(?!\d)/u.test(text)) return true;
  if (loose.some((word) => substanceWords.has(word) || substanceWordsBy[locale].has(word))) {
    return true;
  }
  return containsStem(loose, substanceStems);
}

/**
 * Whether a text may be somebody's alias, whatever else is taken: that is asked of the database
 * with the `skeleton`. Takes the text as typed and the language of the page (a few words are
 * innocent in one language only). Returns the tidied alias with its key, or the first problem.
 * Rules: DOMAIN 5.6 and requirement 14 of SECURITY. Never throws.
 */
export function checkAlias(raw: string, { locale }: { locale: "sv" | "en" }): AliasCheck {
  const problem = (name: AliasProblem): AliasCheck => ({ ok: false, problem: name });
  // Ten times the bound: tidying and matching a whole novel would only cost time.
  if (raw.length > ALIAS_MAX * 10) return problem("too-long");
  const alias = tidy(raw);
  if (alias === "") return problem("empty");

  const words = wordsOf(alias);
  const loose = words.map(looseKey);
  if (looksLikeContact(alias, loose)) return problem("looks-like-contact");

  const length = Array.from(alias).length;
  if (length < ALIAS_MIN) return problem("too-short");
  if (length > ALIAS_MAX) return problem("too-long");
  if (/\p{Script=Latin}/u.test(alias) && /(?!\p{Script=Latin})\p{L}/u.test(alias)) {
    return problem("mixed-script");
  }
  if (isStaffLike(alias, loose, locale)) return problem("staff-like");
  if (!WORDS_OF_LATIN.test(alias)) return problem("characters");
  // Two letters at least: an alias is read aloud, and only digits is a number, not a name.
  if ((alias.match(/\p{L}/gu)?.length ?? 0) < 2) return problem("characters");
  if (isSubstance(alias, loose, locale)) return problem("substance");
  if (reservedNames.has(looseKey(alias))) return problem("reserved");
  if (looksLikeFullName(words.map((word) => word.toLowerCase()))) return problem("looks-like-name");
  return { ok: true, alias, skeleton: aliasSkeleton(alias) };
}

export type FirstNameProblem = "empty" | "several-names" | "title" | "characters" | "too-long";

const TITLE =
  /^(?:dr|doktor|doctor|prof|professor|docent|dipl|leg|lic|lg|fil|med|phd|ph|msc|bsc|md|mr|mrs|ms|miss|mx|sir|herr|fru|fröken|psykolog|psychologist|terapeut|therapist|kurator|socionom|läkare)$/iu;

/**
 * What is wrong with the first name a staff member shows, or null. One given name, 2 to 20 letters,
 * a double name with a hyphen counting as one; no title, no surname. Never throws.
 */
export function firstNameProblem(raw: string): FirstNameProblem | null {
  if (raw.length > 200) return "too-long";
  const name = tidy(raw);
  if (name === "") return "empty";
  const words = name.split(/[\s.,]+/u).filter((word) => word !== "");
  if (words.some((word) => TITLE.test(word))) return "title";
  if (words.length > 1 && LETTERS_SPACES_HYPHENS.test(words.join(" "))) return "several-names";
  const parts = name.split("-");
  if (!parts.every((part) => LETTERS_ONLY.test(part))) return "characters";
  const isSurname = (part: string) => part.length > 4 && part.toLowerCase().endsWith("sson");
  if (parts.length > 2 || parts.some(isSurname)) return "several-names";
  const letters = Array.from(parts.join("")).length;
  if (letters < 2) return "characters";
  return letters > 20 ? "too-long" : null;
}

export type ProfessionProblem =
  | "empty"
  | "too-short"
  | "too-long"
  | "characters"
  | "looks-like-name";

/**
 * What is wrong with the profession a staff member shows, or null. Free words such as "psykolog"
 * or "social worker": 2 to 40 letters, spaces and hyphens, and nobody's name in it. Never throws.
 */
export function professionProblem(raw: string): ProfessionProblem | null {
  if (raw.length > 400) return "too-long";
  const profession = tidy(raw);
  if (profession === "") return "empty";
  const length = Array.from(profession).length;
  if (length < 2) return "too-short";
  if (length > 40) return "too-long";
  if (!LETTERS_SPACES_HYPHENS.test(profession)) return "characters";
  const words = wordsOf(profession);
  const isName = (word: string, index: number) => {
    const plain = word.toLowerCase();
    if (isUnmistakableSurname(plain)) return /^\p{Lu}/u.test(word) || plain.endsWith("sson");
    return index > 0 && /^\p{Lu}/u.test(word) && (givenNames.has(plain) || couldBeSurname(plain));
  };
  if (words.some(isName)) return "looks-like-name";
  return looksLikeFullName(words.map((word) => word.toLowerCase())) ? "looks-like-name" : null;
}
