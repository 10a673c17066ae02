import type { Meaning } from "./meaning.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A text word by word, with what each word means to one vocabulary. */
export class Line {
  readonly tokens: readonly Token[];
  readonly meanings: readonly Meaning[];
  /** How many words before each one are not stepped over. */
  readonly #counted: readonly number[];

  constructor(tokens: readonly Token[], vocabulary: Vocabulary, undotted: boolean) {
    const meanings: Meaning[] = [];
    const counted = [0];
    let count = 0;
    for (const { word } of tokens) {
      const meaning = vocabulary.meaningOf(word, undotted);
      meanings.push(meaning);
      if (!meaning.filler) count += 1;
      counted.push(count);
    }
    this.tokens = tokens;
    this.meanings = meanings;
    this.#counted = counted;
  }

  get size(): number {
    return this.tokens.length;
  }

  isFiller(at: number): boolean {
    return this.meanings[at]?.filler === true;
  }

  /** Words from one to another (itself not counted) that are not stepped over. */
  counted(from: number, to: number): number {
    return (this.#counted[to] as number) - (this.#counted[from] as number);
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
