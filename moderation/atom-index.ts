import type { Atom } from "./meaning.ts";

/** Words an atom may cover; longer phrases do not occur in the lexicon. */
export const LONGEST = 15;
const BITS = 4;

/**
 * Which atoms stand where in one text, by word and by atom. Its tables are used for one text after
 * the other; every table is a flat list of numbers, because all of it is done for every text.
 */
export class AtomIndex {
  /** For each atom how often it stands, and where its places begin. */
  readonly #counts: Int32Array;
  readonly #begins: Int32Array;
  /** The atoms that stand somewhere, each once, and how many they are. */
  readonly #present: Int32Array;
  #kinds = 0;
  /** Atom and length of everything that begins at a word, in the order of the words. */
  #tags = new Int32Array(512);
  #size = 0;
  /** For each word where its tags begin; one more for the end of the last. */
  readonly #words: number[] = [];
  #turn = 0;
  /** First word and length of everything, sorted by atom, then as in the text. */
  #places = new Int32Array(512);

  constructor(atoms: number) {
    this.#counts = new Int32Array(atoms);
    this.#begins = new Int32Array(atoms);
    this.#present = new Int32Array(atoms);
  }

  /** Number of the text at hand. */
  get turn(): number {
    return this.#turn;
  }

  /** Every atom that stands somewhere, each once. */
  get present(): Int32Array {
    return this.#present.subarray(0, this.#kinds);
  }

  /** How often an atom stands in the text. */
  count(atom: Atom): number {
    return this.#counts[atom] as number;
  }

  /** Number of the first place of an atom. The others follow; all have numbers below `end`. */
  begin(atom: Atom): number {
    return this.#begins[atom] as number;
  }

  end(atom: Atom): number {
    return (this.#begins[atom] as number) + (this.#counts[atom] as number);
  }

  /** Number of the first place of an atom at a word or after it; `end(atom)` if there is none. */
  from(atom: Atom, word: number): number {
    let low = this.begin(atom);
    let high = this.end(atom);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] as number) >> BITS < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** True if an atom stands at that word. */
  stands(atom: Atom, word: number): boolean {
    const place = this.from(atom, word);
    return place < this.end(atom) && this.word(place) === word;
  }

  /** The first word of a place. */
  word(place: number): number {
    return (this.#places[place] as number) >> BITS;
  }

  /** How many words a place covers. */
  length(place: number): number {
    return (this.#places[place] as number) & LONGEST;
  }

  /** The word nearest to another where an atom stands, the earlier one of two. */
  closest(atom: Atom, word: number): number {
    const place = this.from(atom, word);
    const after = place < this.end(atom) ? this.word(place) : Number.POSITIVE_INFINITY;
    const before = place > this.begin(atom) ? this.word(place - 1) : Number.NEGATIVE_INFINITY;
    return word - before <= after - word ? before : after;
  }

  /** Forgets the text before. Returns the number of the text to come. */
  clear(): number {
    this.#empty();
    this.#turn += 1;
    return this.#turn;
  }

  #empty(): void {
    for (let i = 0; i < this.#kinds; i += 1) this.#counts[this.#present[i] as Atom] = 0;
    this.#kinds = 0;
    this.#words.length = 0;
    this.#size = 0;
  }

  /** Begins the next word. */
  next(): void {
    this.#words.push(this.#size);
  }

  /** These atoms are this word. */
  addWord(atoms: readonly Atom[]): void {
    const { length } = atoms;
    this.#makeRoom(length);
    const tags = this.#tags;
    const counts = this.#counts;
    const present = this.#present;
    let size = this.#size;
    for (let i = 0; i < length; i += 1) {
      const atom = atoms[i] as Atom;
      tags[size] = (atom << BITS) | 1;
      size += 1;
      const count = counts[atom] as number;
      if (count === 0) {
        present[this.#kinds] = atom;
        this.#kinds += 1;
      }
      counts[atom] = count + 1;
    }
    this.#size = size;
  }

  /** An atom of some words' length begins at this word. */
  addPhrase(atom: Atom, length: number): void {
    if (length > LONGEST) return;
    this.#makeRoom(1);
    this.#tags[this.#size] = (atom << BITS) | length;
    this.#size += 1;
    const count = this.#counts[atom] as number;
    if (count === 0) {
      this.#present[this.#kinds] = atom;
      this.#kinds += 1;
    }
    this.#counts[atom] = count + 1;
  }

  #makeRoom(more: number): void {
    if (this.#size + more <= this.#tags.length) return;
    const tags = new Int32Array(2 * (this.#size + more));
    tags.set(this.#tags);
    this.#tags = tags;
  }

  /** Takes away whatever covers one of these words, and sorts the rest anew. */
  hide(hidden: ReadonlySet<number>): void {
    const tags = this.#tags.slice(0, this.#size);
    const words = [...this.#words];
    this.#empty();
    for (let at = 0; at + 1 < words.length; at += 1) {
      this.next();
      for (let i = words[at] as number; i < (words[at + 1] as number); i += 1) {
        const tag = tags[i] as number;
        if (!covers(hidden, at, tag & LONGEST)) this.addPhrase(tag >> BITS, tag & LONGEST);
      }
    }
    this.close();
  }

  /** All words are there: sorts what was added by atom. */
  close(): void {
    const words = this.#words;
    words.push(this.#size);
    if (this.#places.length < this.#size) this.#places = new Int32Array(this.#tags.length);
    const tags = this.#tags;
    const places = this.#places;
    const begins = this.#begins;
    this.#layOut();
    for (let at = 0; at + 1 < words.length; at += 1) {
      const end = words[at + 1] as number;
      for (let i = words[at] as number; i < end; i += 1) {
        const tag = tags[i] as number;
        const place = begins[tag >> BITS] as number;
        places[place] = (at << BITS) | (tag & LONGEST);
        begins[tag >> BITS] = place + 1;
      }
    }
    // Filling moved each beginning to the end of its own places.
    this.#layOut();
  }

  #layOut(): void {
    let begin = 0;
    for (let i = 0; i < this.#kinds; i += 1) {
      const atom = this.#present[i] as Atom;
      this.#begins[atom] = begin;
      begin += this.#counts[atom] as number;
    }
  }
}

function covers(hidden: ReadonlySet<number>, start: number, length: number): boolean {
  for (let at = start; at < start + length; at += 1) if (hidden.has(at)) return true;
  return false;
}
