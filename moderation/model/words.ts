import { withoutDots } from "../disguise.ts";
import type { Language } from "../types.ts";
import { hashPart, rowOf } from "./hash.ts";

/** Sizes of the filters of known and of common words in bits, as powers of two. */
const KNOWN_BITS = 20;
const COMMON_BITS = 17;
const KNOWN_BYTES = 2 ** (KNOWN_BITS - 3);
export const FILTER_BYTES = KNOWN_BYTES + 2 ** (COMMON_BITS - 3);
const LONGEST_WORD = 30;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
const STEM = 4;
const plain = /^[a-zåäö]+$/;
const digits = /^\d+$/;

/** Words seen while learning, as a bit per hash: a few words too many pass, none is lost. */
export class KnownWords {
  readonly bits: Uint8Array;

  constructor(bits: Uint8Array = new Uint8Array(FILTER_BYTES)) {
    this.bits = bits;
  }

  /** @param isCommon true for a word that stood in many posts */
  add(word: string, isCommon: boolean): void {
    this.#set(place(word, KNOWN_BITS));
    if (isCommon) this.#set(KNOWN_BYTES * 8 + place(word, COMMON_BITS));
  }

  has(word: string): boolean {
    return this.#holds(place(word, KNOWN_BITS));
  }

  isCommon(word: string): boolean {
    return this.#holds(KNOWN_BYTES * 8 + place(word, COMMON_BITS));
  }

  #set(at: number): void {
    this.bits[at >> 3] = (this.bits[at >> 3] ?? 0) | (1 << (at & 7));
  }

  #holds(at: number): boolean {
    return ((this.bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
  }
}

function place(word: string, bits: number): number {
  const hash = hashPart(0x811c9dc5, word);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - bits);
}

/**
 * The one word that is counted of all that a token may stand for: a common one before one that was
 * seen at all while learning, so that "d1e" counts as "die" and "toooo" as "to". Numbers count by how
 * many digits they have.
 */
export function wordOf(forms: readonly string[], known: KnownWords): string {
  let word = forms[0] ?? "";
  if (forms.length > 1) {
    const words = forms.filter((form) => plain.test(form));
    word =
      words.findLast((form) => known.isCommon(form)) ??
      words.find((form) => known.has(form)) ??
      forms.at(-1) ??
      word;
  }
  if (digits.test(word)) return `#${Math.min(word.length, 9)}`;
  return word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
}

/** All that depends on a word alone. */
export type WordFacts = {
  word: string;
  hash: number;
  /** Hash of its first letters, without dots over a and o. */
  stem: number;
  /** Row of the word itself, then those of its runs of three to five letters, its ends marked. */
  rows: Int32Array;
  /** Number of the last post and sentence it was met in. */
  post: number;
  sentence: number;
};

const seeds: Readonly<Record<Language, number>> = { sv: 0x01234567, en: 0x07654321 };
const MOST_MET = 20_000;

/** Words met before, with what is known of them: most words of a post have been. */
export class WordBook<Facts extends WordFacts> {
  readonly #met: Record<Language, Map<string, Facts>> = { sv: new Map(), en: new Map() };
  readonly #complete: (facts: WordFacts) => Facts;

  /** @param complete adds what the owner of the book wants to know of each word */
  constructor(complete: (facts: WordFacts) => Facts) {
    this.#complete = complete;
  }

  of(word: string, language: Language): Facts {
    const met = this.#met[language];
    const known = met.get(word);
    if (known) return known;
    if (met.size >= MOST_MET) met.clear();
    const facts = this.#complete(factsOf(word, language));
    met.set(word, facts);
    return facts;
  }
}

function factsOf(word: string, language: Language): WordFacts {
  const seed = seeds[language];
  const bare = withoutDots(word);
  const framed = `_${bare}_`;
  const hash = hashPart(seed, word);
  const rows = [rowOf(hashPart(seed ^ 0x77, word))];
  for (let size = SHORTEST_GRAM; size <= LONGEST_GRAM && size < framed.length; size += 1) {
    for (let at = 0; at + size <= framed.length; at += 1) {
      rows.push(rowOf(hashPart(seed ^ 0x63, framed, at, at + size)));
    }
  }
  const stem = hashPart(seed ^ 0x71, bare, 0, Math.min(STEM, bare.length));
  return { word, hash, stem, rows: Int32Array.from(rows), post: -1, sentence: -1 };
}
