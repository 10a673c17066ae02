import type { Finding } from "../read.ts";
import type { Span } from "../types.ts";
import { counts, readFeatures, type Sink } from "./features.ts";
import { HEADS } from "./heads.ts";
import type { Model } from "./table.ts";
import { WordBook, type WordFacts } from "./words.ts";

/** A sentence, what every head says of it, and its words, each once. */
export type ScoredSentence = Span & { sides: Float64Array; words: readonly WeighedWord[] };

/** What every head says of a post and of each of its sentences: the side of its line, and how far. */
export type Scores = { whole: Float64Array; sentences: ScoredSentence[] };

/** A word with what it adds to the sum of every head. */
export type WeighedWord = WordFacts & { sums: Float32Array; square: number };

type Sum = { sums: Float64Array; square: number };

/** Weighs posts with one model. Keeps what single words weigh; otherwise the same every time. */
export class Scorer implements Sink<WeighedWord> {
  readonly #model: Model;
  readonly #book: WordBook<WeighedWord>;
  #whole: Sum = newSum();
  #sentence: Sum = newSum();
  #spans: { span: Span; sum: Sum; words: WeighedWord[] }[] = [];
  #words: WeighedWord[] = [];

  constructor(model: Model) {
    this.#model = model;
    this.#book = new WordBook((facts) => weighWord(facts, model.table));
  }

  score(finding: Finding): Scores {
    this.#whole = newSum();
    this.#spans = [];
    readFeatures(finding, this.#model.known, this.#book, this);
    return {
      whole: this.#sides(this.#whole),
      sentences: this.#spans.map(({ span: { field, start, end }, sum, words }) => ({
        field,
        start,
        end,
        sides: this.#sides(sum),
        words,
      })),
    };
  }

  beginSentence(span: Span): void {
    this.#sentence = newSum();
    this.#words = [];
    this.#spans.push({ span, sum: this.#sentence, words: this.#words });
  }

  word(facts: WeighedWord, isNew: boolean): void {
    this.#words.push(facts);
    addWord(this.#sentence, facts);
    if (isNew) addWord(this.#whole, facts);
  }

  row(row: number, value: number, isNew: boolean): void {
    const { table } = this.#model;
    const from = row * HEADS;
    const one = this.#sentence;
    one.square += value * value;
    if (isNew) {
      const all = this.#whole;
      all.square += value * value;
      for (let head = 0; head < HEADS; head += 1) {
        const weight = value * (table[from + head] as number);
        one.sums[head] = (one.sums[head] as number) + weight;
        all.sums[head] = (all.sums[head] as number) + weight;
      }
    } else {
      for (let head = 0; head < HEADS; head += 1) {
        one.sums[head] = (one.sums[head] as number) + value * (table[from + head] as number);
      }
    }
  }

  #sides({ sums, square }: Sum): Float64Array {
    const length = Math.sqrt(square) || 1;
    return sums.map((sum, head) => {
      const { scale, bias } = this.#model.heads[head] as Model["heads"][number];
      return (sum / length) * scale + bias;
    });
  }
}

function newSum(): Sum {
  return { sums: new Float64Array(HEADS), square: 0 };
}

function addWord(to: Sum, { sums, square }: WeighedWord): void {
  to.square += square;
  for (let head = 0; head < HEADS; head += 1) {
    to.sums[head] = (to.sums[head] as number) + (sums[head] as number);
  }
}

function weighWord(facts: WordFacts, table: Int8Array): WeighedWord {
  const sums = new Float32Array(HEADS);
  facts.rows.forEach((row, at) => {
    const value = countOf(at);
    for (let head = 0; head < HEADS; head += 1) {
      sums[head] = (sums[head] as number) + value * (table[row * HEADS + head] as number);
    }
  });
  return { ...facts, sums, square: squareOf(facts) };
}

/** What the row at this place of a word's rows counts. */
export function countOf(at: number): number {
  return at === 0 ? counts.word : counts.letters;
}

/** The sum of the squared counts of a word and its letters. */
export function squareOf({ rows }: WordFacts): number {
  return counts.word ** 2 + (rows.length - 1) * counts.letters ** 2;
}
