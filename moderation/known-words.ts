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

type Known = { words: ReadonlySet<string>; openings: ReadonlySet<string> };
let known: Known | undefined;

/** Gathered when the first disguised word asks for it: most texts have none. */
function gather(): Known {
  const sources = [
    ...Object.values(lexiconSv),
    ...Object.values(lexiconEn),
    ...idiomsSv,
    ...idiomsEn,
    ...allRules.flatMap(({ patterns }) => [...(patterns.sv ?? []), ...(patterns.en ?? [])]),
  ];
  const words = new Set([...swedishWords, ...englishWords, ...commonWords]);
  for (const source of sources) {
    // Names of slots are not words.
    for (const word of source.replace(/\{[^}]*\}/g, " ").match(/\p{L}+/gu) ?? []) words.add(word);
  }
  const openings = new Set<string>();
  for (const word of words) {
    for (let end = 1; end <= OPENING; end += 1) openings.add(word.slice(0, end));
  }
  return { words, openings };
}

/** True if the lexicons, the rules or the lists of frequent words hold the word (or stem). */
export function isKnownWord(word: string): boolean {
  known ??= gather();
  return known.words.has(word);
}

/**
 * Parts letters that were written without a gap into words: as few unknown letters as can be, then
 * as few words. Linear in the number of letters.
 */
export function partWords(letters: string): readonly string[] {
  known ??= gather();
  const { words, openings } = known;
  const { length } = letters;
  // From the end: the cost of the best way to part what is left, and the length of its first word.
  const costs = new Array<number>(length + 1).fill(0);
  const firsts = new Array<number>(length + 1).fill(0);
  for (let at = length - 1; at >= 0; at -= 1) {
    costs[at] = UNKNOWN + (costs[at + 1] as number);
    firsts[at] = 1;
    for (let size = 1; size <= LONGEST && at + size <= length; size += 1) {
      const word = letters.slice(at, at + size);
      if (size <= OPENING && !openings.has(word)) break;
      const cost = (size === 1 ? LETTER : WORD) + (costs[at + size] as number);
      if (!words.has(word) || cost >= (costs[at] as number)) continue;
      costs[at] = cost;
      firsts[at] = size;
    }
  }
  const parted: string[] = [];
  let unknown = "";
  for (let at = 0; at < length; at += firsts[at] as number) {
    const word = letters.slice(at, at + (firsts[at] as number));
    if (!words.has(word)) unknown += word;
    else {
      if (unknown !== "") parted.push(unknown);
      unknown = "";
      parted.push(word);
    }
  }
  if (unknown !== "") parted.push(unknown);
  return parted;
}

/** What a known word costs, a known word of one letter, and a letter that belongs to none. */
const WORD = 2;
const LETTER = 3;
const UNKNOWN = 10;
