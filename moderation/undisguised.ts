import { isHidden } from "./disguise.ts";
import { isKnownWord } from "./known-words.ts";
import type { Token } from "./tokens.ts";
import type { Span } from "./types.ts";

/** A text with its disguised words written out, and the way back to what was typed. */
export type Undisguised = {
  text: string;
  /** The same place in the text as it was typed. */
  back: (span: Span) => Span;
  /** Whether the place holds a word that was disguised. */
  wasHidden: (span: Span) => boolean;
};

const gap = /[ .\-_]/;
const large = /\p{Lu}/u;
const small = /\p{Ll}/u;

/**
 * A text as it was before its words were spelled out or written with other signs, for those who read
 * shapes and not words: a name begins with a large letter.
 * @param tokens the words of the field, spelled ones already joined
 * @returns undefined if no word is disguised
 */
export function undisguised(
  original: string,
  tokens: readonly Token[],
  field: Token["field"],
): Undisguised | undefined {
  const hidden = tokens.filter(
    (token) => token.field === field && (token.spelled || isHidden(token.forms)),
  );
  if (hidden.length === 0) return undefined;
  let text = "";
  // For each unit of the new text: where what stands there begins and ends in the original.
  const from: number[] = [];
  const to: number[] = [];
  // For each unit of the new text, and its end: how many of those before it were hidden.
  const hiddenBefore = [0];
  let count = 0;
  let isHiding = true;
  const put = (written: string, start: number, end: number) => {
    text += written;
    for (let unit = 0; unit < written.length; unit += 1) {
      from.push(start);
      to.push(end);
      if (isHiding) count += 1;
      hiddenBefore.push(count);
    }
  };
  const copy = (start: number, end: number) => {
    isHiding = false;
    for (let at = start; at < end; at += 1) put(original[at] as string, at, at + 1);
    isHiding = true;
  };
  let at = 0;
  for (const token of hidden) {
    if (token.start < at) continue;
    copy(at, token.start);
    if (token.spelled) closeGaps(original, token, put, () => text.at(-1) ?? "");
    else put(writtenOut(original, token), token.start, token.end);
    at = token.end;
  }
  copy(at, original.length);
  const back = (span: Span): Span => ({
    ...span,
    start: from[span.start] as number,
    end: to[span.end - 1] as number,
  });
  const wasHidden = ({ start, end }: Span) =>
    (hiddenBefore[end] as number) > (hiddenBefore[start] as number);
  return { text, back, wasHidden };
}

/** "S v e n B e r g": what ran together parts again where a small letter meets a large one. */
function closeGaps(
  original: string,
  { start, end }: Token,
  put: (written: string, start: number, end: number) => void,
  last: () => string,
): void {
  for (let at = start; at < end; at += 1) {
    const char = original[at] as string;
    if (gap.test(char)) continue;
    if (at > start && large.test(char) && small.test(last())) put(" ", at, at + 1);
    put(char, at, at + 1);
  }
}

/** The likeliest of the words that a token may stand for, with its first letter as large as typed. */
function writtenOut(original: string, { forms, start }: Token): string {
  const read = forms.slice(1);
  const word = read.findLast(isKnownWord) ?? read.at(-1) ?? "";
  return large.test(original[start] ?? "") ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
