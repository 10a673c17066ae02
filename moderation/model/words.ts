import { hashPart } from "./hash.ts";

/** Size of the filter of known words in bits, as a power of two. */
const FILTER_BITS = 17;
export const FILTER_BYTES = 2 ** (FILTER_BITS - 3);
const LONGEST_WORD = 30;
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
