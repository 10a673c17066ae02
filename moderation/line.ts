import type { Meaning } from "./meaning.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A text word by word, with what each word means to one vocabulary. */
export class Line {
  readonly tokens: readonly Token[];
  readonly meanings: readonly Meaning[];
  /** How many words before each one are not stepped over. */
  #counts: readonly number[] | undefined;

  constructor(tokens: readonly Token[], vocabulary: Vocabulary, undotted: boolean) {
    const meanings = new Array<Meaning>(tokens.length);
    for (let at = 0; at < tokens.length; at += 1) {
      meanings[at] = vocabulary.meaningOf((tokens[at] as Token).word, undotted);
    }
    this.tokens = tokens;
    this.meanings = meanings;
  }

  get size(): number {
    return this.tokens.length;
  }

  isFiller(at: number): boolean {
    return this.meanings[at]?.filler === true;
  }

  /** Words from one to another (itself not counted) that are not stepped over. */
  counted(from: number, to: number): number {
    this.#counts ??= this.#count();
    return (this.#counts[to] as number) - (this.#counts[from] as number);
  }

  #count(): readonly number[] {
    const counts = [0];
    let count = 0;
    for (const { filler } of this.meanings) {
      if (!filler) count += 1;
      counts.push(count);
    }
    return counts;
  }

  /** True if both are in one sentence, or one of them is outside the text. */
  together(a: number, b: number): boolean {
    const left = this.tokens[a];
    const right = this.tokens[b];
    return left === undefined || right === undefined || left.sentence === right.sentence;
  }

  /** True if a sentence begins (or ends) before the word. */
  isEdge(edge: "start" | "end", at: number): boolean {
    const here = this.tokens[edge === "start" ? at - 1 : at];
    const there = this.tokens[edge === "start" ? at : at - 1];
    return here === undefined || here.sentence !== there?.sentence;
  }

  /** The first word of a sentence or of a later one; as many as there are words if none is. */
  sentenceFrom(sentence: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle] as Token).sentence < sentence) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
