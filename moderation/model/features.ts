import { tongueOf } from "../language.ts";
import { rank } from "../levels.ts";
import type { Finding } from "../read.ts";
import type { Token } from "../tokens.ts";
import type { Language, Span } from "../types.ts";
import { hashPart, join, rowOf, TABLE_SIZE } from "./hash.ts";
import { type KnownWords, type WordBook, type WordFacts, wordOf } from "./words.ts";

/**
 * What each kind of feature counts. Chosen by leave-writers-out measurement (docs/moderation.md).
 * Length is not among them: every vector is brought to length one.
 */
export const counts = { word: 1, pair: 0.7, skip: 0.4, triple: 0.4, stems: 0.5, letters: 0.25 };
const RULE = 0.7;
const HINT = 0.5;
/** Words after which a sentence without a stop is cut in two. */
const LONGEST_SENTENCE = 40;

const kinds = { pair: 0x62, skip: 0x73, triple: 0x74, stems: 0x71 };
const START = 0x5e;
const END = 0x24;
const RULES = 0x0a11ce;

/** Takes the features of a post as they are found, sentence by sentence. */
export interface Sink<Facts extends WordFacts> {
  beginSentence(span: Span): void;
  /** A word with its letters, once a sentence. `isNew`: not yet met in this post. */
  word(facts: Facts, isNew: boolean): void;
  /** Any other feature, once a sentence. */
  row(row: number, value: number, isNew: boolean): void;
}

// Marks of the rows seen in this sentence and in this post. Scratch space: nothing outlives a call.
const inSentence = new Int32Array(TABLE_SIZE);
const inPost = new Int32Array(TABLE_SIZE);
let sentenceMark = 0;
let postMark = 0;

/**
 * Takes a post apart into the features that are weighed and hands them over. Pure but for the
 * book of words met; linear in the number of words.
 */
export function readFeatures<Facts extends WordFacts>(
  finding: Finding,
  known: KnownWords,
  book: WordBook<Facts>,
  sink: Sink<Facts>,
  withRules = true,
): void {
  postMark = (postMark + 1) | 0;
  const { tokens } = finding;
  let from = 0;
  while (from < tokens.length) {
    const end = endOfSentence(tokens, from);
    sentenceMark = (sentenceMark + 1) | 0;
    const span = spanOf(tokens, from, end);
    const language = languageOf(finding, from, end);
    sink.beginSentence(span);
    let before: Facts | undefined;
    let earlier: Facts | undefined;
    for (let at = from; at < end; at += 1) {
      const facts = book.of(wordOf((tokens[at] as Token).forms, known), language);
      if (facts.sentence !== sentenceMark) {
        facts.sentence = sentenceMark;
        sink.word(facts, facts.post !== postMark);
        facts.post = postMark;
      }
      const last = before?.hash ?? START;
      put(sink, join(join(kinds.pair, last), facts.hash), counts.pair);
      if (before) {
        put(sink, join(join(kinds.stems, before.stem), facts.stem), counts.stems);
        const triple = join(join(join(kinds.triple, earlier?.hash ?? START), last), facts.hash);
        put(sink, triple, counts.triple);
      }
      if (earlier) put(sink, join(join(kinds.skip, earlier.hash), facts.hash), counts.skip);
      earlier = before;
      before = facts;
    }
    if (before) put(sink, join(join(kinds.pair, before.hash), END), counts.pair);
    if (withRules) putFindings(sink, finding, span);
    from = end;
  }
}

function put(sink: Sink<never>, hash: number, value: number): void {
  const row = rowOf(hash);
  if (inSentence[row] === sentenceMark) return;
  inSentence[row] = sentenceMark;
  sink.row(row, value, inPost[row] !== postMark);
  inPost[row] = postMark;
}

function endOfSentence(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence;
  let end = from + 1;
  while (end - from < LONGEST_SENTENCE && tokens[end]?.sentence === sentence) end += 1;
  return end;
}

/** A post in both languages is weighed sentence by sentence in the one each is written in. */
function languageOf({ tongue, tokens }: Finding, from: number, end: number): Language {
  return tongue.both ? tongueOf(tokens.slice(from, end), tongue.main).main : tongue.main;
}

function spanOf(tokens: readonly Token[], from: number, end: number): Span {
  const first = tokens[from];
  return {
    field: first?.field ?? "text",
    start: first?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  };
}

function putFindings(sink: Sink<never>, { signals, hints }: Finding, within: Span): void {
  const inside = ({ span }: { span: Span }) =>
    span.field === within.field && span.start < within.end && span.end > within.start;
  const named = (name: string, value: number) => put(sink, hashPart(RULES, name), value);
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
