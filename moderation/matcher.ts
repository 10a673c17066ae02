import type { Element, Pattern } from "./patterns.ts";
import type { Token } from "./tokens.ts";
import type { Atom, Vocabulary } from "./vocabulary.ts";

/** Where a pattern was found: token positions, `end` exclusive, and the words that were asked for. */
export type Match = { start: number; end: number; words: readonly number[] };

/** Words an atom may cover; longer phrases do not occur in the lexicon. */
const LONGEST = 15;
/** Filler words stepped over between two elements. */
const FILLERS = 3;
/** Words within which the parts of a frame must stand, and how many centres are tried. */
const FRAME = 30;
const FRAMES = 8;
const NOTHING: readonly Match[] = [];
/** Steps one pattern may take from one starting word: bounds the work whatever the text. */
const STEPS = 400;

function closest(places: readonly number[], centre: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const at of places) {
    // A word read in two ways stands twice.
    if (at === best) continue;
    if (Math.abs(at - centre) >= Math.abs(best - centre)) break;
    best = at;
  }
  return best;
}

/** The word that what follows must share a sentence with: at the start of a pattern the next one. */
function lastWord(words: readonly number[], at: number): number {
  return words.length === 0 ? at : at - 1;
}

/** A text read with one language's vocabulary: which atoms stand where. */
export class Reading {
  readonly tokens: readonly Token[];
  readonly #tags: number[][];
  readonly #places = new Map<Atom, number[]>();
  readonly #filler: boolean[];
  /** 1 for every atom that stands somewhere: asked for thousands of times a text. */
  readonly #present: Uint8Array;
  #steps = 0;

  constructor(
    tokens: readonly Token[],
    vocabulary: Vocabulary,
    fillers: ReadonlySet<string>,
    undotted: boolean,
  ) {
    this.tokens = tokens;
    this.#present = new Uint8Array(vocabulary.size);
    this.#filler = tokens.map((token) => token.forms.some((form) => fillers.has(form)));
    const isFiller = (at: number) => this.#filler[at] === true;
    this.#tags = tokens.map((_, at) => {
      const tags: number[] = [];
      vocabulary.look(tokens, at, undotted, isFiller, (atom, end) => {
        if (end - at <= LONGEST) tags.push(atom * 16 + (end - at));
      });
      return tags;
    });
    this.#index();
  }

  #index(): void {
    this.#places.clear();
    this.#present.fill(0);
    for (let at = 0; at < this.#tags.length; at += 1) {
      for (const tag of this.#tags[at] ?? []) {
        const atom = tag >> 4;
        this.#present[atom] = 1;
        const places = this.#places.get(atom);
        if (places) places.push(at);
        else this.#places.set(atom, [at]);
      }
    }
  }

  /** Makes the words of idioms ("slå vad", "kill for a drink") mean nothing to the rules. */
  mask(idioms: readonly Pattern[]): void {
    const hidden = new Set<number>();
    for (const idiom of idioms) {
      for (const match of this.find(idiom)) for (const at of match.words) hidden.add(at);
    }
    if (hidden.size === 0) return;
    for (let at = 0; at < this.#tags.length; at += 1) {
      const tags = this.#tags[at] ?? [];
      this.#tags[at] = hidden.has(at)
        ? []
        : tags.filter((tag) => {
            for (let i = at; i < at + (tag & 15); i += 1) if (hidden.has(i)) return false;
            return true;
          });
    }
    this.#index();
  }

  /** True if the atom stands at that word. */
  has(at: number, atom: Atom): boolean {
    return (this.#tags[at] ?? []).some((tag) => tag >> 4 === atom);
  }

  /** True if the atom stands anywhere in the text. */
  holds(atom: Atom): boolean {
    return this.#places.has(atom);
  }

  /** First words where the atom stands, in order. */
  placesOf(atom: Atom): readonly number[] {
    return this.#places.get(atom) ?? [];
  }

  isFiller(at: number): boolean {
    return this.#filler[at] === true;
  }

  /** Every place where the pattern is found, at most one per starting word. */
  find(pattern: Pattern): readonly Match[] {
    for (const atom of pattern.required) if (this.#present[atom] !== 1) return NOTHING;
    if (pattern.frame) return this.#findFrame(pattern.required);
    const found: Match[] = [];
    const words: number[] = [];
    for (const start of this.#starts(pattern)) {
      this.#steps = STEPS;
      words.length = 0;
      const end = this.#walk(pattern.elements, 0, start, false, words);
      const first = words[0];
      if (end > start && first !== undefined) found.push({ start: first, end, words: [...words] });
    }
    return found;
  }

  /** The first place where all atoms stand within reach of the rarest one. */
  #findFrame(atoms: readonly Atom[]): Match[] {
    const places = atoms.map((atom) => this.placesOf(atom));
    const rarest = [...places].sort((a, b) => a.length - b.length)[0] ?? [];
    for (const centre of rarest.slice(0, FRAMES)) {
      const near = places.map((list) => closest(list, centre));
      const first = Math.min(...near);
      const last = Math.max(...near);
      const apart = new Set(near).size === near.length;
      if (apart && last - first <= FRAME) return [{ start: first, end: last + 1, words: near }];
    }
    return [];
  }

  #starts(pattern: Pattern): readonly number[] {
    const first = pattern.elements[0];
    if (first?.kind === "atom" && !first.optional) return this.#places.get(first.atom) ?? [];
    return this.tokens.map((_, at) => at);
  }

  #walk(es: readonly Element[], i: number, at: number, cross: boolean, words: number[]): number {
    const e = es[i];
    if (e === undefined) return at;
    this.#steps -= 1;
    if (this.#steps < 0) return -1;
    if (e.kind === "edge")
      return this.#atEdge(e.edge, at) ? this.#walk(es, i + 1, at, cross, words) : -1;
    if (e.kind === "not") {
      const limit = Math.min(this.tokens.length, at + e.within);
      const before = lastWord(words, at);
      for (let p = at; p < limit && this.#together(before, p); p += 1)
        if (this.has(p, e.atom)) return -1;
      return this.#walk(es, i + 1, at, cross, words);
    }
    if (e.kind === "gap") return this.#skip(es, i, at, e, words);
    const reached = this.#take(es, i, at, cross, words, e.atom);
    if (reached >= 0 || !e.optional) return reached;
    return this.#walk(es, i + 1, at, cross, words);
  }

  #skip(
    es: readonly Element[],
    i: number,
    at: number,
    gap: Element & { kind: "gap" },
    words: number[],
  ): number {
    const before = lastWord(words, at);
    let spent = 0;
    for (let p = at; p <= this.tokens.length; p += 1) {
      if (!gap.cross && p > at && !this.#together(before, lastWord(words, p))) return -1;
      const reached = this.#walk(es, i + 1, p, gap.cross, words);
      if (reached >= 0) return reached;
      if (!this.isFiller(p)) spent += 1;
      if (spent > gap.max) return -1;
    }
    return -1;
  }

  #take(
    es: readonly Element[],
    i: number,
    from: number,
    cross: boolean,
    words: number[],
    atom: Atom,
  ): number {
    let at = from;
    for (let skipped = 0; skipped <= FILLERS; skipped += 1) {
      if (at >= this.tokens.length) return -1;
      if (i > 0 && !cross && !this.#together(lastWord(words, from), at)) return -1;
      for (const tag of this.#tags[at] ?? []) {
        if (tag >> 4 !== atom) continue;
        const end = at + (tag & 15);
        const depth = words.length;
        for (let p = at; p < end; p += 1) words.push(p);
        const reached = this.#walk(es, i + 1, end, false, words);
        if (reached >= 0) return reached;
        words.length = depth;
      }
      if (i === 0 || !this.isFiller(at)) return -1;
      at += 1;
    }
    return -1;
  }

  #together(a: number, b: number): boolean {
    const left = this.tokens[a];
    const right = this.tokens[b];
    return left === undefined || right === undefined || left.sentence === right.sentence;
  }

  #atEdge(edge: "start" | "end", at: number): boolean {
    const here = this.tokens[edge === "start" ? at - 1 : at];
    const there = this.tokens[edge === "start" ? at : at - 1];
    return here === undefined || here.sentence !== there?.sentence;
  }
}
