/** Most muted words of one member, and the longest of them: more would slow every page down. */
export const maxWords = 50;
export const maxWordLength = 60;

/** Long enough that two words seldom differ by rings and dots alone. */
const LONG = 6;

/**
 * A text as bare words between single spaces, for comparing. Accents are put aside ("idé" reads as
 * "ide"), but å, ä and ö stay: they are letters of their own, and "far" is not "får".
 */
function bare(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/([aA])\u030A/g, "å")
    .replace(/([aA])\u0308/g, "ä")
    .replace(/([oO])\u0308/g, "ö")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
  return ` ${plain.match(/[\p{L}\p{N}]+/gu)?.join(" ") ?? ""} `;
}

/** The same without rings and dots, as typed on a keyboard that has none. */
function barer(words: string): string {
  return words.replace(/å|ä/g, "a").replace(/ö/g, "o");
}

/** What somebody typed as a word or a few to be muted, tidied; null when there is no word in it. */
export function tidyMutedWord(typed: string): string | null {
  const word = typed.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
  return bare(word).trim() === "" || word.length > maxWordLength ? null : word;
}

/**
 * Says of any text whether it holds one of `words`, as whole words in the order given. Nothing that is
 * typed is ever read as a pattern.
 */
export function mutedWordFinder(words: readonly string[]): (text: string) => boolean {
  const wanted = words.map(bare).filter((word) => word.trim() !== "");
  if (wanted.length === 0) return () => false;
  const long = wanted.filter((word) => word.trim().length >= LONG && word === barer(word));
  return (text) => {
    const found = bare(text);
    if (wanted.some((word) => found.includes(word))) return true;
    if (long.length === 0) return false;
    const flat = barer(found);
    return long.some((word) => flat.includes(word));
  };
}
