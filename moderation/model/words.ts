import { withoutDots } from "../disguise.ts";
import type { Language } from "../types.ts";
import { hashPart, rowOf } from "./hash.ts";

/** Size of the filter of known words in bits, as a power of two. */
const FILTER_BITS = 18;
export const FILTER_BYTES = 2 ** (FILTER_BITS - 3);
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

  add(word: string): void {
    const at = place(word);
    this.bits[at >> 3] = (this.bits[at >> 3] ?? 0) | (1 << (at & 7));
  }

  has(word: string): boolean {
    const at = place(word);
    return ((this.bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
  }
}

function place(word: string): number {
  const hash = hashPart(0x811c9dc5, word);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - FILTER_BITS);
}

/**
 * The one word that is counted of all that a token may stand for: the first one that was seen while
 * learning, so that "d1e" counts as "die". Numbers count by how many digits they have.
 */
export function wordOf(forms: readonly string[], known: KnownWords): string {
  let word = forms[0] ?? "";
  if (forms.length > 1) {
    word = forms.at(-1) ?? word;
    const seen = forms.find((form) => plain.test(form) && known.has(form));
    if (seen !== undefined) word = seen;
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
