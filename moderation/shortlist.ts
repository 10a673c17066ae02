import type { AtomIndex } from "./atom-index.ts";
import type { Atom } from "./meaning.ts";
import type { Pattern } from "./patterns.ts";

/** Picks from many patterns the few that a text may hold; the others cost nothing. */
export class Shortlist {
  readonly patterns: readonly Pattern[];
  /** For each atom the patterns that cannot be without it. Each pattern stands at one atom only. */
  readonly #byAtom: number[][] = [];

  /** @param commonness how often an atom is to be expected: a pattern is kept at its rarest atom */
  constructor(patterns: readonly Pattern[], commonness: (atom: Atom) => number) {
    this.patterns = patterns;
    for (const [number, { required }] of patterns.entries()) {
      const rarest = required.reduce((a, b) => (commonness(b) < commonness(a) ? b : a));
      const known = this.#byAtom[rarest];
      if (known) known.push(number);
      else this.#byAtom[rarest] = [number];
    }
  }

  /** Numbers of the patterns whose atoms all stand in the text, in order. */
  candidates(index: AtomIndex): readonly number[] {
    const numbers: number[] = [];
    for (const atom of index.present) {
      const kept = this.#byAtom[atom];
      if (kept === undefined) continue;
      for (const number of kept) {
        if (isPossible(this.patterns[number] as Pattern, index)) numbers.push(number);
      }
    }
    return numbers.length > 1 ? numbers.sort((a, b) => a - b) : numbers;
  }
}

function isPossible({ required }: Pattern, index: AtomIndex): boolean {
  for (const atom of required) if (index.count(atom) === 0) return false;
  return true;
}
