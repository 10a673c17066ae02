import { createHmac } from "node:crypto";
import { recoveryWordsEn } from "./words/recovery-words.en.ts";
import { recoveryWordsSv } from "./words/recovery-words.sv.ts";

const lists = { sv: recoveryWordsSv, en: recoveryWordsEn };

/** Seven words out of 2,048 are 77 bits, the least that requirement 8 of SECURITY allows. */
export const RECOVERY_WORD_COUNT = 7;

/** Two words that differ only by dots and rings are never both in a list, so this is one to one. */
const fold = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "");
const known = { sv: new Set<string>(recoveryWordsSv), en: new Set<string>(recoveryWordsEn) };
const spellings = {
  sv: new Map(recoveryWordsSv.map((word) => [fold(word), word])),
  en: new Map(recoveryWordsEn.map((word) => [fold(word), word])),
};

/**
 * Seven words, each drawn from the whole list, to be shown once and never kept.
 * `randomInt(max)` returns a whole number from 0 up to but not including `max`; in earnest it is
 * the one of node:crypto. Throws RangeError when it returns anything else.
 */
export function makeRecoveryWords(
  locale: "sv" | "en",
  randomInt: (max: number) => number,
): string[] {
  const list = lists[locale];
  return Array.from({ length: RECOVERY_WORD_COUNT }, () => {
    const word = list[randomInt(list.length)];
    if (word === undefined) throw new RangeError("randomInt left its range");
    return word;
  });
}

/**
 * The seven words as the list spells them, parted by one space, or null when the text is not seven
 * words of one list. Case, commas, numbering, line breaks and missing dots over å, ä, ö do not
 * matter: the words may have been copied by hand from paper. Never throws.
 */
export function normaliseRecoveryWords(raw: string): string | null {
  // Seven words of nine letters with room for numbering; anything longer is something else.
  if (raw.length > 400) return null;
  const typed =
    raw
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (typed.length !== RECOVERY_WORD_COUNT) return null;
  for (const locale of ["sv", "en"] as const) {
    if (typed.every((word) => known[locale].has(word))) return typed.join(" ");
  }
  for (const locale of ["sv", "en"] as const) {
    const found = typed.map((word) => spellings[locale].get(fold(word)));
    if (found.every((word) => word !== undefined)) return found.join(" ");
  }
  return null;
}

/**
 * What is stored instead of the words: HMAC-SHA-256 under a key that is not in the database, 64 hex
 * digits. Takes what `normaliseRecoveryWords` returned and a key of at least 32 bytes; throws
 * RangeError when the key is shorter.
 */
export function recoveryHash(canonical: string, key: Buffer): string {
  if (key.length < 32) throw new RangeError("The key for recovery words needs at least 32 bytes");
  return createHmac("sha256", key).update(`recovery words ${canonical}`).digest("hex");
}
