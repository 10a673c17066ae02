import { formsOf } from "./disguise.ts";
import { isKnownWord, partWords } from "./known-words.ts";
import type { Token } from "./tokens.ts";
import { Word, wordTyped } from "./word.ts";

/** Shortest run of single letters that is read as words spelled out ("k i l l"). */
const SPELLED = 4;
/** Longest run that may be one word nobody knows. */
const LONGEST_UNKNOWN = 8;
const separators = " .-_";

/** Letters that may be words: the first, the one after the last, and the sign between them. */
type Run = { start: number; end: number; separator: string };

/** Notices letters that stand alone, parted by one and the same sign, while a text is split. */
export class Spelling {
  readonly runs: Run[] = [];
  #start = 0;
  #separator = "";

  /**
   * A word was added.
   * @param before what stands between the word before and this one if it is a single sign
   */
  follow(word: Word, at: number, before: string): void {
    if (!word.letter) this.#start = at + 1;
    else if (at === this.#start) this.#separator = "";
    else if (before !== "" && separators.includes(before)) this.#goOn(at, before);
    else {
      this.#start = at;
      this.#separator = "";
    }
  }

  #goOn(at: number, separator: string): void {
    if (this.#separator !== "" && this.#separator !== separator) {
      // "i h.e.l.g": the letter before may be the first one of this word instead.
      const free = at - this.#start < SPELLED;
      this.#start = free ? at - 1 : at;
      this.#separator = free ? separator : "";
      return;
    }
    this.#separator = separator;
    const length = at + 1 - this.#start;
    if (length > SPELLED) (this.runs.at(-1) as Run).end = at + 1;
    else if (length === SPELLED) this.runs.push({ start: this.#start, end: at + 1, separator });
  }

  /** Makes words of the letters. */
  join(tokens: Token[]): Token[] {
    if (this.runs.length === 0) return tokens;
    const joined: Token[] = [];
    let at = 0;
    for (const { start, end, separator } of this.runs) {
      while (at < start) joined.push(tokens[at++] as Token);
      for (const token of wordsOf(tokens.slice(start, end), separator)) joined.push(token);
      at = end;
    }
    while (at < tokens.length) joined.push(tokens[at++] as Token);
    return joined;
  }
}

function wordsOf(letters: readonly Token[], separator: string): readonly Token[] {
  const whole = letters.map(letterOf).join("");
  // Where blanks part the letters, nothing parts the words.
  const parts = separator === " " && !formsOf(whole).some(isKnownWord) ? partsOf(whole) : [whole];
  let at = 0;
  return parts.map((part): Token => {
    const first = letters[at] as Token;
    at += part.length;
    const word = part === whole ? new Word(spelledForms(whole)) : wordTyped(part);
    const { end } = letters[at - 1] as Token;
    return { ...first, word, forms: word.forms, end, spelled: true };
  });
}

/** A short run that does not fall into words is one word, known or not. */
function partsOf(whole: string): readonly string[] {
  const parts = partWords(whole);
  return whole.length > LONGEST_UNKNOWN || parts.every(isKnownWord) ? parts : [whole];
}

/** The letter itself, not the word that a lone "å" or "ä" may stand for. */
function letterOf({ word }: Token): string {
  const [typed = ""] = word.forms;
  return /[a-zåäö]/.test(typed) ? typed : (word.forms.at(-1) ?? typed);
}

/** "s u i c i d e a" ends with a word of its own: the letters at the edges may not belong. */
function spelledForms(whole: string): readonly string[] {
  const forms = [...formsOf(whole)];
  if (/[aioåö]$/.test(whole)) forms.push(whole.slice(0, -1));
  if (/^[aioåö]/.test(whole)) forms.push(whole.slice(1));
  return forms;
}
