import { unleet } from "./disguise.ts";
import { bitsOf } from "./known-words.ts";
import {
  DIGIT,
  kindsOf,
  LETTER,
  PICTURE,
  SPACE,
  STAND_IN,
  WORD_PART,
  WORD_START,
} from "./letters.ts";
import type { Normalised } from "./normalise.ts";
import { Spelling } from "./spelled.ts";
import { type Word, wordTyped } from "./word.ts";

/** A word, where it stands in the original, and the sentence and clause it belongs to. */
export type Token = {
  word: Word;
  forms: readonly string[];
  field: "title" | "text";
  start: number;
  end: number;
  sentence: number;
  clause: number;
  /** Its letters stood apart. */
  spelled?: true;
};

const digitsFirst = /^(\d+)(\p{L}+)$/u;

// Written without the apostrophe; none of them is a word of its own in either language.
const contractions: ReadonlyMap<string, readonly string[]> = new Map([
  ["im", ["i", "m"]],
  ["ive", ["i", "ve"]],
  ["hes", ["he", "s"]],
  ["shes", ["she", "s"]],
  ["youre", ["you", "re"]],
  ["youve", ["you", "ve"]],
  ["theyre", ["they", "re"]],
  ["theyve", ["they", "ve"]],
  ["weve", ["we", "ve"]],
  ["thats", ["that", "s"]],
  ["hows", ["how", "s"]],
  ["whats", ["what", "s"]],
]);
const LONGEST_SPLIT = 40;
/** In bits. "5år" is five years, not a wound; "1går" is yesterday. */
const OFTENER = 4;

/** Keeps count of sentences and clauses while title and text are read one after the other. */
export type Place = { sentence: number; clause: number };

/** Splits a normalised text into words. Linear in its length. */
export function tokenise(
  source: Normalised,
  field: Token["field"],
  place: Place = { sentence: 0, clause: 0 },
): Token[] {
  const { text, from, to } = source;
  const tokens: Token[] = [];
  const spelling = new Spelling();
  let last = 0;
  const push = (typed: string, at: number, until: number) => {
    const word = wordTyped(typed);
    const start = from[at] as number;
    const end = to[until - 1] as number;
    const { sentence, clause } = place;
    spelling.follow(word, tokens.length, at === last + 1 ? (text[last] as string) : "");
    last = until;
    tokens.push({ word, forms: word.forms, field, start, end, sentence, clause });
  };
  let at = 0;
  while (at < text.length) {
    let end = wordEnd(text, at);
    if (end === at) {
      const broken = breakAt(text, at);
      if (broken === "sentence") place.sentence += 1;
      if (broken !== null) place.clause += 1;
      at += 1;
      continue;
    }
    let raw = text.slice(at, end);
    // "don't" is one word; "he's" is two.
    if (
      text[end] === "'" &&
      raw.endsWith("n") &&
      text[end + 1] === "t" &&
      !isLetter(text, end + 2)
    ) {
      raw += "t";
      end += 2;
    }
    const [head, tail] = halvesOf(raw);
    if (head !== undefined && tail !== undefined) {
      push(head, at, at + head.length);
      push(tail, at + head.length, end);
    } else push(raw, at, end);
    at = end;
  }
  place.sentence += 1;
  place.clause += 1;
  return spelling.join(tokens);
}

/** End of the word that begins here, without signs that only trail after it; `at` if none does. */
function wordEnd(text: string, at: number): number {
  const first = text.codePointAt(at) as number;
  const kinds = kindsOf(first);
  let end = at + (first > 0xffff ? 2 : 1);
  if (kinds & WORD_START) {
    end = runEnd(text, end, WORD_PART);
    while (kindsOf(text.charCodeAt(end - 1)) & STAND_IN) end -= 1;
    return end;
  }
  if (kinds & PICTURE) return end;
  if (first !== DOLLAR) return at;
  const named = runEnd(text, end, LETTER);
  return named > end ? named : at;
}

const DOLLAR = 0x24;

/** Where the run of signs of these kinds ends. */
function runEnd(text: string, start: number, kinds: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    if (!(kindsOf(code) & kinds)) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

const whole: readonly string[] = [];

/** "13år" and "im" are two words each. */
function halvesOf(raw: string): readonly string[] {
  if (raw.length >= LONGEST_SPLIT) return whole;
  const contracted = contractions.get(raw);
  if (contracted) return contracted;
  if (!(kindsOf(raw.charCodeAt(0)) & DIGIT)) return whole;
  const halves = digitsFirst.exec(raw)?.slice(1) ?? whole;
  return isDisguised(raw, halves) ? whole : halves;
}

/** "1nte" is a word with a digit in it: the whole is about as frequent as the end alone, or more. */
function isDisguised(raw: string, [head = "", tail = ""]: readonly string[]): boolean {
  if (head.length > 2 || tail.length < 2) return false;
  return bitsOf(unleet(raw)) < bitsOf(tail) + OFTENER;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && (kindsOf(text.charCodeAt(at)) & LETTER) !== 0;
}

function breakAt(text: string, at: number): "sentence" | "clause" | null {
  const char = text[at];
  // By far the most common.
  if (char === " ") return null;
  const next = text[at + 1];
  if (char === "." || char === "!" || char === "?") {
    if (next === "." || next === "!" || next === "?") return char === "." ? null : "clause";
    if (char === "." && text[at - 1] === ".") return "clause";
    if (next === undefined || next === '"' || next === ")") return "sentence";
    return kindsOf(text.charCodeAt(at + 1)) & SPACE ? "sentence" : null;
  }
  if (char === "\n") return next === "\n" ? "sentence" : "clause";
  if (char === "," || char === ";" || char === ":" || char === "\u2026" || char === "(")
    return "clause";
  if (char === "-" && text[at - 1] === " ") return "clause";
  return null;
}
