import type { AtomIndex } from "./atom-index.ts";
import type { Line } from "./line.ts";
import type { Atom } from "./meaning.ts";
import type { Pattern } from "./patterns.ts";

/** The words at which a pattern may begin: those from which its rarest further part can be reached. */
export class Starts {
  /** Words looked at so far: the measure of the work. */
  steps = 0;
  readonly #line: Line;
  readonly #index: AtomIndex;
  /** Every word if the pattern does not begin with an atom that must be there. */
  readonly #opening: Atom | undefined;
  #place: number;
  readonly #end: number;
  readonly #anchor: Atom;
  #anchorPlace: number;
  readonly #reach: number;

  constructor(line: Line, index: AtomIndex, { elements, required, reaches }: Pattern) {
    const [opening] = elements;
    this.#line = line;
    this.#index = index;
    this.#opening = opening?.kind === "atom" && !opening.optional ? opening.atom : undefined;
    this.#place = this.#opening === undefined ? 0 : index.begin(this.#opening);
    this.#end = this.#opening === undefined ? line.size : index.end(this.#opening);
    let rarest = required.length - 1;
    for (let i = rarest - 1; i >= 0; i -= 1) {
      if (index.count(required[i] as Atom) < index.count(required[rarest] as Atom)) rarest = i;
    }
    this.#anchor = required[rarest] as Atom;
    this.#reach = reaches[rarest] as number;
    this.#anchorPlace = index.begin(this.#anchor);
  }

  /** The next word to begin at, or -1 if there are no more. */
  next(): number {
    while (this.#place < this.#end) {
      const start = this.#opening === undefined ? this.#place : this.#index.word(this.#place);
      this.steps += 1;
      this.#place += 1;
      const anchored = this.#anchorFrom(start);
      if (anchored < 0) return -1;
      if (this.#line.counted(start, anchored) <= this.#reach) return start;
    }
    return -1;
  }

  /** The next word where the rarest part stands. */
  #anchorFrom(start: number): number {
    const index = this.#index;
    const end = index.end(this.#anchor);
    while (this.#anchorPlace < end && index.word(this.#anchorPlace) < start) this.#anchorPlace += 1;
    return this.#anchorPlace < end ? index.word(this.#anchorPlace) : -1;
  }
}
