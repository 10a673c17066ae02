import type { AtomIndex } from "./atom-index.ts";
import type { Line } from "./line.ts";
import type { Atom } from "./meaning.ts";
import type { Element } from "./patterns.ts";
import { Tried } from "./tried.ts";

/** Filler words stepped over between two elements. */
const FILLERS = 3;
/** Filler words that a gap may hold beside the words it allows: keeps a flood of them cheap. */
const FILLERS_IN_GAP = 60;

// Scratch space: what failed in the walk at hand.
const tried = new Tried();

/** What the next word must share a sentence with: itself only, the word before, or nothing. */
const OPENING = 0;
const BOUND = 1;
const FREE = 2;
const BONDS = 3;
type Bond = typeof OPENING | typeof BOUND | typeof FREE;

/**
 * Walks along the elements of one pattern. Whether the rest of a pattern is found from some word on
 * does not depend on the way there, so nothing is tried twice: linear in the text.
 */
export class Walk {
  /** The words that were asked for. */
  readonly words: number[] = [];
  /** Elements tried so far: the measure of the work. */
  steps = 0;
  readonly #line: Line;
  readonly #index: AtomIndex;
  readonly #elements: readonly Element[];

  constructor(line: Line, index: AtomIndex, elements: readonly Element[]) {
    this.#line = line;
    this.#index = index;
    this.#elements = elements;
    tried.clear(BONDS * elements.length * (line.size + 1));
  }

  /** The end of the pattern if it begins at that word; otherwise -1. */
  from(start: number): number {
    this.words.length = 0;
    return this.#walk(0, start, OPENING);
  }

  #walk(i: number, at: number, bond: Bond): number {
    const element = this.#elements[i];
    if (element === undefined) return at;
    const state = (BONDS * i + bond) * (this.#line.size + 1) + at;
    if (tried.has(state)) return -1;
    this.steps += 1;
    const end = this.#try(element, i, at, bond);
    if (end < 0) tried.add(state);
    return end;
  }

  #try(element: Element, i: number, at: number, bond: Bond): number {
    if (element.kind === "gap") {
      return this.#skip(i, at, element.max, element.cross ? FREE : bond === FREE ? BOUND : bond);
    }
    if (element.kind === "edge") {
      return this.#line.isEdge(element.edge, at) ? this.#walk(i + 1, at, bond) : -1;
    }
    if (element.kind === "not") {
      const end = Math.min(this.#line.size, at + element.within);
      return this.#excludes(element.atom, at, end, bond) ? this.#walk(i + 1, at, bond) : -1;
    }
    const end = this.#take(element.atom, i, at, bond, 0, i === 0 ? 0 : FILLERS);
    return end >= 0 || !element.optional ? end : this.#walk(i + 1, at, bond);
  }

  /** The atom stands within reach: up to `gap` words on, and `fillers` more that do not count. */
  #take(atom: Atom, i: number, at: number, bond: Bond, gap: number, fillers: number): number {
    const index = this.#index;
    const line = this.#line;
    const end = index.end(atom);
    for (let place = index.from(atom, at); place < end; place += 1) {
      this.steps += 1;
      const next = index.word(place);
      if (next - at > gap + fillers || line.counted(at, next) > gap) return -1;
      if (!this.#isBound(at, next, bond)) return -1;
      const depth = this.words.length;
      const after = next + index.length(place);
      for (let word = next; word < after; word += 1) this.words.push(word);
      const reached = this.#walk(i + 1, after, BOUND);
      if (reached >= 0) return reached;
      this.words.length = depth;
    }
    return -1;
  }

  #skip(i: number, at: number, max: number, bond: Bond): number {
    const following = this.#elements[i + 1];
    if (following?.kind === "atom" && !following.optional) {
      return this.#take(following.atom, i + 1, at, bond, max, FILLERS_IN_GAP);
    }
    const line = this.#line;
    const last = Math.min(line.size, at + max + FILLERS_IN_GAP);
    for (let next = at; next <= last && line.counted(at, next) <= max; next += 1) {
      if (next > at && !this.#isBound(at, next - 1, bond)) return -1;
      const reached = this.#walk(i + 1, next, bond);
      if (reached >= 0) return reached;
    }
    return -1;
  }

  #excludes(atom: Atom, at: number, end: number, bond: Bond): boolean {
    // "Not" looks no further than its sentence, whatever comes before it.
    const within = bond === FREE ? BOUND : bond;
    for (let next = at; next < end && this.#isBound(at, next, within); next += 1) {
      if (this.#index.stands(atom, next)) return false;
    }
    return true;
  }

  /** True if a word may follow what ends before `at`. */
  #isBound(at: number, next: number, bond: Bond): boolean {
    return bond === FREE || this.#line.together(bond === OPENING ? at : at - 1, next);
  }
}
