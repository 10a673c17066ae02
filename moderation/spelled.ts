import { formsOf } from "./disguise.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./word.ts";

/** Shortest run of single letters that is read as one word spelled out ("k i l l"). */
export const SPELLED = 4;
const spelledOut = /(?:\p{L}[ .\-_*]){3}/u;

/** Makes one word of letters that stand alone one after the other. */
export function joinSpelled(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  if (!spelledOut.test(text)) return [...tokens];
  let at = 0;
  while (at < tokens.length) {
    let end = at;
    while (end < tokens.length && isSpelled(tokens[end], tokens[end - 1], end > at)) end += 1;
    const run = tokens.slice(at, end);
    const first = run[0];
    const last = run.at(-1);
    if (first && last && run.length >= SPELLED) {
      const whole = run.map((token) => token.forms.at(-1) ?? "").join("");
      const word = new Word(spelledForms(whole));
      joined.push({ ...first, word, forms: word.forms, end: last.end });
      at = end;
    } else {
      const token = tokens[at];
      if (token) joined.push(token);
      at += 1;
    }
  }
  return joined;
}

/** "s u i c i d e a" ends with a word of its own: the letters at the edges may not belong. */
function spelledForms(whole: string): readonly string[] {
  const forms = [...formsOf(whole)];
  if (/[aioåö]$/.test(whole)) forms.push(whole.slice(0, -1));
  if (/^[aioåö]/.test(whole)) forms.push(whole.slice(1));
  return forms;
}

function isSpelled(token: Token | undefined, before: Token | undefined, inside: boolean): boolean {
  if (!token?.word.letter) return false;
  return !inside || (before !== undefined && token.start - before.end <= 1);
}
