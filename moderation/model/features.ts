import { withoutDots } from "../disguise.ts";
import { rank } from "../levels.ts";
import type { Finding } from "../read.ts";
import type { Token } from "../tokens.ts";
import type { Language, Span } from "../types.ts";
import { hashPart, rowOf, TABLE_SIZE } from "./hash.ts";
import { type KnownWords, wordOf } from "./words.ts";

/**
 * What each kind of feature counts. Chosen by leave-writers-out measurement (docs/moderation.md).
 * Length is not among them: every vector is brought to length one.
 */
const counts = { word: 1, pair: 0.7, skip: 0.4, triple: 0.4, stems: 0.5, letters: 0.25 } as const;
const RULE = 0.7;
const HINT = 0.5;
/** Words after which a sentence without a stop is cut in two. */
const LONGEST_SENTENCE = 40;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
const STEM = 4;

const seeds: Readonly<Record<Language, number>> = { sv: 0x01234567, en: 0x07654321 };
const seedOfRules = 0x0a11ce;

/** Rows of the table and what each counts; `square` is the sum of the squared counts. */
export type Vector = { rows: number[]; values: number[]; square: number };

/** One sentence: where it stands, and its features, each once. */
export type Sentence = Span & { words: readonly string[]; vector: Vector };

/** A post as the model sees it. `whole` holds each feature of the post once. */
export type Features = { sentences: readonly Sentence[]; whole: Vector };

const newVector = (): Vector => ({ rows: [], values: [], square: 0 });

// Marks of the rows seen in this sentence and in this post. Scratch space: nothing outlives a call.
const inSentence = new Int32Array(TABLE_SIZE);
const inPost = new Int32Array(TABLE_SIZE);
let sentenceMark = 0;
let postMark = 0;

function put(vector: Vector, row: number, value: number): void {
  vector.rows.push(row);
  vector.values.push(value);
  vector.square += value * value;
}

/** Takes a post apart into the features that are weighed. Pure; linear in the number of words. */
export function featuresOf(finding: Finding, known: KnownWords, withRules = true): Features {
  postMark = (postMark + 1) | 0;
  const whole = newVector();
  const language = finding.tongue.main;
  const sentences = sentencesOf(finding.tokens).map((tokens): Sentence => {
    sentenceMark = (sentenceMark + 1) | 0;
    const vector = newVector();
    const addRow = (row: number, value: number) => {
      if (inSentence[row] === sentenceMark) return;
      inSentence[row] = sentenceMark;
      put(vector, row, value);
      if (inPost[row] === postMark) return;
      inPost[row] = postMark;
      put(whole, row, value);
    };
    const add = (hash: number, value: number) => addRow(rowOf(hash), value);
    const words = tokens.map((token) => wordOf(token.forms, known));
    for (const word of words) {
      for (const row of letterRows(word, language)) addRow(row, counts.letters);
    }
    addWords(words, seeds[language], add);
    const span = spanOf(tokens);
    if (withRules) addFindings(finding, span, add);
    return { ...span, words, vector };
  });
  return { sentences, whole };
}

function spanOf(tokens: readonly Token[]): Span {
  const first = tokens[0];
  return { field: first?.field ?? "text", start: first?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let last = -1;
  for (const token of tokens) {
    const open = sentences.at(-1);
    if (open && token.sentence === last && open.length < LONGEST_SENTENCE) open.push(token);
    else sentences.push([token]);
    last = token.sentence;
  }
  return sentences;
}

type Add = (hash: number, value: number) => void;

function addWords(words: readonly string[], seed: number, add: Add): void {
  const stems = words.map((word) => withoutDots(word).slice(0, STEM));
  const kind = (letter: string) => hashPart(seed, letter);
  const [one, two, gap, three, stem] = ["w", "b", "s", "t", "q"].map(kind) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const join = (start: number, first: string, second: string) =>
    hashPart(hashPart(hashPart(start, first), " "), second);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const before = words[at - 1] ?? "^";
    const earlier = words[at - 2];
    add(hashPart(one, word), counts.word);
    add(join(two, before, word), counts.pair);
    if (at === words.length - 1) add(join(two, word, "$"), counts.pair);
    if (earlier !== undefined) add(join(gap, earlier, word), counts.skip);
    if (at > 0) {
      add(hashPart(hashPart(join(three, earlier ?? "^", before), " "), word), counts.triple);
      add(join(stem, stems[at - 1] ?? "", stems[at] ?? ""), counts.stems);
    }
  }
}

/** Rows of the letters of words met before: most words of a post have been. */
const met: Readonly<Record<Language, Map<string, Int32Array>>> = { sv: new Map(), en: new Map() };
const MOST_MET = 20_000;

/** Runs of three to five letters, the ends of the word marked; without dots over a and o. */
function letterRows(word: string, language: Language): Int32Array {
  const cached = met[language].get(word);
  if (cached) return cached;
  const rows: number[] = [];
  const framed = `_${withoutDots(word)}_`;
  const start = hashPart(seeds[language], "c");
  for (let size = SHORTEST_GRAM; size <= LONGEST_GRAM && size < framed.length; size += 1) {
    for (let at = 0; at + size <= framed.length; at += 1) {
      rows.push(rowOf(hashPart(start, framed, at, at + size)));
    }
  }
  if (met[language].size >= MOST_MET) met[language].clear();
  const found = Int32Array.from(rows);
  met[language].set(word, found);
  return found;
}

function addFindings({ signals, hints }: Finding, within: Span, add: Add): void {
  const inside = ({ span }: { span: Span }) =>
    span.field === within.field && span.start < within.end && span.end > within.start;
  const named = (name: string, value: number) => add(hashPart(seedOfRules, name), value);
  for (const signal of signals) {
    if (rank(signal.level) === 0 || !inside(signal)) continue;
    named(`rule ${signal.rule} ${signal.level}`, RULE);
    named(`category ${signal.category} ${signal.level}`, RULE);
    named(`level ${signal.level}`, RULE);
  }
  for (const hint of hints) {
    if (!inside(hint)) continue;
    named(`hint ${hint.rule}`, HINT);
    named(`hint of ${hint.category}`, HINT);
  }
}
