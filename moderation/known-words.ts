import { commonWords } from "./common-words.ts";
import { englishWords, swedishWords } from "./frequent-words.ts";
import { lexicon as lexiconEn } from "./lexicon/en.ts";
import { idioms as idiomsEn } from "./lexicon/en-idioms.ts";
import { lexicon as lexiconSv } from "./lexicon/sv.ts";
import { idioms as idiomsSv } from "./lexicon/sv-idioms.ts";
import { allRules } from "./rules/index.ts";

/** Letters after which a word that cannot become a known one is given up. */
const OPENING = 4;
const LONGEST = 20;
// What a word costs, in bits: how rare it is. A word nobody knows costs as much as the rarest one and
// about as much a letter as letters of either language tell (some four bits).
const RAREST = 19;
const UNKNOWN_WORD = 12;
const UNKNOWN_LETTER = 4;

type Known = { bits: ReadonlyMap<string, number>; openings: ReadonlySet<string> };
let known: Known | undefined;

/** Gathered when the first disguised word asks for it: most texts have none. */
function gather(): Known {
  const bits = new Map<string, number>();
  for (const line of commonWords.trim().split("\n")) {
    const [rarity, ...words] = line.split(" ");
    for (const word of words) bits.set(word, Number(rarity));
  }
  const sources = [
    ...Object.values(lexiconSv),
    ...Object.values(lexiconEn),
    ...idiomsSv,
    ...idiomsEn,
    ...allRules.flatMap(({ patterns }) => [...(patterns.sv ?? []), ...(patterns.en ?? [])]),
    [...swedishWords, ...englishWords].join(" "),
  ];
  for (const source of sources) {
    // Names of slots are not words.
    for (const word of source.replace(/\{[^}]*\}/g, " ").match(/[\p{L}']+/gu) ?? []) {
      if (!bits.has(word)) bits.set(word, RAREST);
    }
  }
  const openings = new Set<string>();
  for (const word of bits.keys()) {
    for (let end = 1; end <= OPENING; end += 1) openings.add(word.slice(0, end));
  }
  return { bits, openings };
}

/** True if the corpus, the lexicons, the rules or the lists of frequent words hold the word (or stem). */
export function isKnownWord(word: string): boolean {
  known ??= gather();
  return known.bits.has(word);
}

/** How rare a word is, in bits; more than any known word for one that nobody knows. */
export function bitsOf(word: string): number {
  known ??= gather();
  return known.bits.get(word) ?? UNKNOWN_WORD + UNKNOWN_LETTER * (word.length + 1);
}

/**
 * Parts letters that were written without a gap into the likeliest words. Linear in the number of
 * letters.
 */
export function partWords(letters: string): readonly string[] {
  known ??= gather();
  const { length } = letters;
  // From the end: the cost of the best way to part what is left, and the length of its first word;
  // and the cost of what is left where a word that nobody knows goes on.
  const costs = new Array<number>(length + 1).fill(0);
  const firsts = new Array<number>(length + 1).fill(0);
  let goingOn = Number.POSITIVE_INFINITY;
  let unknown = 0;
  for (let at = length - 1; at >= 0; at -= 1) {
    const ends = costs[at + 1] as number;
    unknown = ends <= goingOn ? 1 : unknown + 1;
    goingOn = UNKNOWN_LETTER + Math.min(ends, goingOn);
    let least = UNKNOWN_WORD + goingOn;
    let first = unknown;
    for (let size = 1; size <= LONGEST && at + size <= length; size += 1) {
      const word = letters.slice(at, at + size);
      if (size <= OPENING && !known.openings.has(word)) break;
      const bits = known.bits.get(word);
      if (bits === undefined || bits + (costs[at + size] as number) >= least) continue;
      least = bits + (costs[at + size] as number);
      first = size;
    }
    costs[at] = least;
    firsts[at] = first;
  }
  const parted: string[] = [];
  for (let at = 0; at < length; at += firsts[at] as number) {
    parted.push(letters.slice(at, at + (firsts[at] as number)));
  }
  return parted;
}
