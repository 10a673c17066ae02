import { formsOf } from "./disguise.ts";
import type { Normalised } from "./normalise.ts";

/** A word, where it stands in the original, and the sentence and clause it belongs to. */
export type Token = {
  forms: readonly string[];
  field: "title" | "text";
  start: number;
  end: number;
  sentence: number;
  clause: number;
};

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}@$!*]*|[$][\p{L}]+|\p{Extended_Pictographic}/uy;
const trailing = /[@$!*]+$/;
const digitsFirst = /^(\d+)(\p{L}+)$/u;

// Written without the apostrophe; none of them is a word of its own in either language.
const contractions: ReadonlyMap<string, readonly [string, string]> = new Map([
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
  const push = (raw: string, start: number, end: number) => {
    tokens.push({
      forms: formsOf(raw),
      field,
      start: from[start] ?? 0,
      end: to[end - 1] ?? 0,
      sentence: place.sentence,
      clause: place.clause,
    });
  };
  let at = 0;
  while (at < text.length) {
    word.lastIndex = at;
    const found = word.exec(text);
    if (!found) {
      const broken = breakAt(text, at);
      if (broken === "sentence") {
        place.sentence += 1;
        place.clause += 1;
      } else if (broken === "clause") place.clause += 1;
      at += 1;
      continue;
    }
    let raw = found[0].replace(trailing, "");
    let end = at + raw.length;
    // "don't" is one word; "he's" is two.
    if (raw.endsWith("n") && text.startsWith("'t", end) && !isLetter(text, end + 2)) {
      raw += "t";
      end += 2;
    }
    const split = contractions.get(raw) ?? digitsFirst.exec(raw)?.slice(1);
    const [head, tail] = split ?? [];
    if (head && tail && raw.length < 40) {
      push(head, at, at + head.length);
      push(tail, at + head.length, end);
    } else push(raw, at, end);
    at = Math.max(end, at + 1);
  }
  place.sentence += 1;
  place.clause += 1;
  return joinSpaced(tokens, text, from);
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && /\p{L}/u.test(text[at] ?? "");
}

function breakAt(text: string, at: number): "sentence" | "clause" | null {
  const char = text[at];
  const next = text[at + 1];
  if (char === "." || char === "!" || char === "?") {
    if (next === "." || next === "!" || next === "?") return char === "." ? null : "clause";
    if (char === "." && text[at - 1] === ".") return "clause";
    return next === undefined || next === '"' || next === ")" || /\s/.test(next)
      ? "sentence"
      : null;
  }
  if (char === "\n") return next === "\n" ? "sentence" : "clause";
  if (char === "," || char === ";" || char === ":" || char === "\u2026" || char === "(")
    return "clause";
  if (char === "-" && text[at - 1] === " ") return "clause";
  return null;
}

/** Shortest run of single letters that is read as one word spelled out ("k i l l"). */
const SPELLED = 4;

function joinSpaced(tokens: Token[], text: string, from: Int32Array): Token[] {
  if (!/(?:\p{L}[ .\-_*]){3}/u.test(text) || from.length === 0) return tokens;
  const joined: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    let end = at;
    while (end < tokens.length && isSpelled(tokens[end], tokens[end - 1], end > at)) end += 1;
    const run = tokens.slice(at, end);
    const first = run[0];
    const last = run.at(-1);
    if (first && last && run.length >= SPELLED) {
      const whole = run.map((token) => token.forms.at(-1) ?? "").join("");
      joined.push({ ...first, forms: spelledForms(whole), end: last.end });
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
  const form = token?.forms[0];
  if (!token || form === undefined || form.length !== 1 || /\d/.test(form)) return false;
  return !inside || (before !== undefined && token.start - before.end <= 1);
}
