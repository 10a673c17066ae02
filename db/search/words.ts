/** A word of a text as it stands there, and where. */
export type Word = { text: string; start: number; end: number };

/** Letters, digits and their marks; an apostrophe inside a word belongs to it. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Longer runs of letters are nobody's words, and would only fill the index. */
const longest = 40;

/** The words of a text, in order. Any string in, never throws. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/**
 * A word as it is looked up: small letters, and no marks but those of å, ä and ö, which are letters of
 * their own. Holds letters and digits only; empty when there are none.
 */
export function normalWord(word: string): string {
  const small = word.toLowerCase();
  if (/^[a-zåäö0-9]{1,40}$/.test(small)) return small;
  return small
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replaceAll("ø", "ö")
    .replaceAll("æ", "ä")
    .replace(/[^a-zåäö0-9]/gu, (other) => other.normalize("NFD").replace(/\p{M}/gu, ""))
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, longest)
    .replace(/\p{Cs}$/u, "");
}

/** A word as somebody types it who has no å, ä or ö. */
export function plainWord(word: string): string {
  return word.replace(/[åä]/g, "a").replaceAll("ö", "o");
}
