import type { AtomIndex } from "./atom-index.ts";
import type { Line } from "./line.ts";
import type { Atom, Meaning, Part } from "./meaning.ts";

/** What follows the first word of a phrase, and the atom that the whole of it is. */
export type Phrase = { atom: Atom; rest: readonly Part[] };

/** Filler words stepped over before each further word of a phrase. */
const FILLERS = 2;

// Scratch space: phrases that the words that follow leave possible.
const possible: number[] = [];

/** All phrases that begin with one word. Only those whose second word follows cost anything. */
export class Phrases {
  readonly #all: readonly Phrase[];
  readonly #bySecond = new Map<Part, number[]>();

  constructor(all: readonly Phrase[]) {
    this.#all = all;
    for (const [number, { rest }] of all.entries()) {
      const second = rest[0] as Part;
      const known = this.#bySecond.get(second);
      if (known) known.push(number);
      else this.#bySecond.set(second, [number]);
    }
  }

  /** Adds every phrase that begins at `line.tokens[at]` to the index, in the order of the lexicon. */
  addTo(index: AtomIndex, line: Line, at: number): void {
    possible.length = 0;
    this.#gather(line.meanings, at);
    if (possible.length === 0) return;
    if (possible.length > 1) possible.sort((a, b) => a - b);
    let last = -1;
    for (const number of possible) {
      if (number === last) continue;
      last = number;
      const { atom, rest } = this.#all[number] as Phrase;
      const end = endOf(rest, line, at);
      if (end > 0) index.addPhrase(atom, end - at);
    }
  }

  #gather(meanings: Line["meanings"], at: number): void {
    const last = Math.min(meanings.length, at + 2 + FILLERS);
    for (let next = at + 1; next < last; next += 1) {
      const { parts, filler } = meanings[next] as Meaning;
      for (let i = 0; i < parts.length; i += 1) {
        const phrases = this.#bySecond.get(parts[i] as Part);
        if (phrases === undefined) continue;
        for (const number of phrases) possible.push(number);
      }
      if (!filler) return;
    }
  }
}

function endOf(rest: readonly Part[], { tokens, meanings }: Line, start: number): number {
  const sentence = tokens[start]?.sentence;
  let at = start + 1;
  for (const part of rest) {
    for (let skipped = 0; ; skipped += 1) {
      const meaning = meanings[at];
      if (meaning === undefined) return -1;
      if (meaning.parts.includes(part)) break;
      if (skipped === FILLERS || !meaning.filler) return -1;
      at += 1;
    }
    if (tokens[at]?.sentence !== sentence) return -1;
    at += 1;
  }
  return at;
}
