import type { AtomIndex } from "./atom-index.ts";
import { Line } from "./line.ts";
import type { Atom } from "./meaning.ts";
import type { Pattern } from "./patterns.ts";
import type { Shortlist } from "./shortlist.ts";
import { Starts } from "./starts.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { Walk } from "./walk.ts";

/** Where a pattern was found: token positions, `end` exclusive, and the words that were asked for. */
export type Match = { start: number; end: number; words: readonly number[] };

/** Words within which the parts of a frame must stand, and how many centres are tried. */
const FRAME = 30;
const FRAMES = 8;
const nothing: readonly Match[] = [];

/**
 * A text read with one language's vocabulary: which atoms stand where. Good until the next text is
 * read with the same vocabulary.
 */
export class Reading {
  readonly line: Line;
  /** Work done to find patterns, in steps that take about the same time. */
  steps = 0;
  readonly #index: AtomIndex;
  readonly #turn: number;

  constructor(tokens: readonly Token[], vocabulary: Vocabulary, undotted: boolean) {
    const line = new Line(tokens, vocabulary, undotted);
    const { index } = vocabulary;
    this.line = line;
    this.#index = index;
    this.#turn = index.clear();
    const { meanings } = line;
    for (let at = 0; at < meanings.length; at += 1) {
      index.next();
      for (const { atoms, phrases } of (meanings[at] as Line["meanings"][number]).entries) {
        index.addWord(atoms);
        phrases?.addTo(index, line, at);
      }
    }
    index.close();
  }

  /** @throws Error if another text has been read since */
  get #atoms(): AtomIndex {
    if (this.#index.turn !== this.#turn) throw new Error("Another text has been read since.");
    return this.#index;
  }

  get tokens(): readonly Token[] {
    return this.line.tokens;
  }

  /** Makes the words of idioms ("slå vad", "kill for a drink") mean nothing to the rules. */
  mask(idioms: Shortlist): void {
    const hidden = new Set<number>();
    for (const number of this.candidates(idioms)) {
      const idiom = idioms.patterns[number] as Pattern;
      for (const match of this.find(idiom)) for (const at of match.words) hidden.add(at);
    }
    if (hidden.size > 0) this.#atoms.hide(hidden);
  }

  /** Numbers of the patterns that may be found here, in order. */
  candidates(among: Shortlist): readonly number[] {
    return among.candidates(this.#atoms);
  }

  /** True if the atom stands at that word. */
  has(at: number, atom: Atom): boolean {
    return this.#atoms.stands(atom, at);
  }

  /** True if the atom stands anywhere in the text. */
  holds(atom: Atom): boolean {
    return this.#atoms.count(atom) > 0;
  }

  /** True if the atom stands at one of these words, `end` exclusive. */
  holdsBetween(atom: Atom, start: number, end: number): boolean {
    const index = this.#atoms;
    const place = index.from(atom, start);
    return place < index.end(atom) && index.word(place) < end;
  }

  /** The first word where the atom stands. */
  first(atom: Atom): Token | undefined {
    const index = this.#atoms;
    return index.count(atom) > 0 ? this.tokens[index.word(index.begin(atom))] : undefined;
  }

  isFiller(at: number): boolean {
    return this.line.isFiller(at);
  }

  /** Every place where the pattern is found, at most one per starting word, until there are `most`. */
  find(pattern: Pattern, most = Number.POSITIVE_INFINITY): readonly Match[] {
    const index = this.#atoms;
    for (const atom of pattern.required) if (index.count(atom) === 0) return nothing;
    if (pattern.frame) return this.#findFrame(pattern.required);
    const found: Match[] = [];
    const walk = new Walk(this.line, index, pattern.elements);
    const starts = new Starts(this.line, index, pattern);
    for (let start = starts.next(); start >= 0 && found.length < most; start = starts.next()) {
      const end = walk.from(start);
      const first = walk.words[0];
      if (end > start && first !== undefined) {
        found.push({ start: first, end, words: [...walk.words] });
      }
    }
    this.steps += walk.steps + starts.steps;
    return found;
  }

  /** The first place where all atoms stand within reach of the rarest one. */
  #findFrame(atoms: readonly Atom[]): readonly Match[] {
    const index = this.#atoms;
    const rarest = atoms.reduce((a, b) => (index.count(b) < index.count(a) ? b : a));
    const end = Math.min(index.end(rarest), index.begin(rarest) + FRAMES);
    for (let place = index.begin(rarest); place < end; place += 1) {
      this.steps += atoms.length;
      const near = atoms.map((atom) => index.closest(atom, index.word(place)));
      const first = Math.min(...near);
      const last = Math.max(...near);
      const apart = new Set(near).size === near.length;
      if (apart && last - first <= FRAME) return [{ start: first, end: last + 1, words: near }];
    }
    return nothing;
  }
}
