import type { Normalised } from "../normalise.ts";

/** A piece of identity found by shape, at offsets of the text that was searched. */
export type Trace = { rule: string; weight: number; start: number; end: number };

/** One field as the identity check reads it. All three texts have the same offsets. */
export type Source = {
  /** Normalised, lower case, digits of every script as 0 to 9. */
  text: string;
  /** The same with the writer's capitals: names and places need them. */
  cased: string;
  hasDigit: boolean;
  /** A word with a capital inside a sentence: without one there is neither name nor place. */
  hasName: boolean;
};

const beyondLatin = /[^\0-\u024f]/;
const otherDigit = /(?![0-9])[\p{Nd}\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792]/gu;
const innerCapital = /[^.!?\s] (?:[A-Z\u00c0-\u00de]['.]?){1,2}[A-Za-z\u00c0-\u024f]/;
const decimal = /\p{Nd}/u;
/** First signs of the circled digits one to nine (Dingbats), which have no value of their own. */
const circledOnes = [0x278a, 0x2780, 0x2776];

/** Prepares a field for every finder. Linear. */
export function sourceOf({ text, from, to }: Normalised, original: string): Source {
  const cased = original.toLowerCase() === text ? original : withCapitals(text, from, to, original);
  const hasName = innerCapital.test(cased);
  if (!beyondLatin.test(text)) return { text, cased, hasName, hasDigit: /\d/.test(text) };
  const plain = plainDigits(text);
  return { text: plain, cased: plainDigits(cased), hasName, hasDigit: /\d/.test(plain) };
}

function withCapitals(text: string, from: Int32Array, to: Int32Array, original: string): string {
  let cased = "";
  for (let at = 0; at < text.length; at += 1) {
    const lower = text[at] ?? "";
    const start = from[at] ?? 0;
    const end = to[at] ?? 0;
    const typed = end - start === 1 ? original[start] : original.slice(start, end);
    const upper = lower.toUpperCase();
    const capital = upper.length === 1 && upper !== lower && typed?.normalize("NFKC") === upper;
    cased += capital ? upper : lower;
  }
  return cased;
}

/** Digits of other scripts as 0 to 9, the frame of a keycap as a blank. Lengths stay. */
function plainDigits(text: string): string {
  return text
    .replaceAll("\u20e3", " ")
    .replace(otherDigit, (char) =>
      String(digitOf(char.codePointAt(0) ?? 0)).padEnd(char.length, " "),
    );
}

function digitOf(code: number): number {
  if (code === 0x24ff) return 0;
  const one = circledOnes.find((first) => code >= first && code < first + 9);
  if (one !== undefined) return code - one + 1;
  // Unicode keeps the decimal digits of a script together, nought first.
  let first = code;
  while (code - first < 60 && decimal.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}

/** Adds a trace for every match; of a pattern with a group, only the group is the evidence. */
export function take(
  traces: Trace[],
  text: string,
  pattern: RegExp,
  [rule, weight]: readonly [rule: string, weight: number],
  accept: (match: RegExpExecArray) => boolean = () => true,
): void {
  for (const match of text.matchAll(pattern)) {
    if (!accept(match)) continue;
    const inner = match.slice(1).find((group) => group !== undefined) ?? match[0];
    const start = match.index + match[0].lastIndexOf(inner);
    traces.push({ rule, weight, start, end: start + inner.length });
  }
}

const classes: Readonly<Record<string, string>> = {
  L: "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f",
  Lu: "A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u024f",
  Ll: "a-z\\u00df-\\u00f6\\u00f8-\\u00ff\\u0100-\\u024f",
  N: "0-9",
};
const piece = /\\p\{(Lu|Ll|L|N)\}|\\[^p]|[[\]]/g;

/**
 * The same pattern for Latin letters only: names, addresses and handles of the two languages need no
 * others, and the engine reads such classes several times faster than those of all scripts.
 */
export function latin(pattern: RegExp | string, flags = ""): RegExp {
  const given = typeof pattern === "string" ? { source: pattern, flags } : pattern;
  let inside = false;
  const source = given.source.replace(piece, (found, name?: string) => {
    if (found === "[" || found === "]") inside = found === "[";
    if (name === undefined) return found;
    return inside ? (classes[name] ?? "") : `[${classes[name]}]`;
  });
  return new RegExp(source, given.flags.replace("u", ""));
}

/** The words of a list written with spaces between. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The same as alternatives of a pattern, longest first so that none hides another. */
export const anyOf = (list: string): string =>
  `(?:${[...words(list)].sort((a, b) => b.length - a.length).join("|")})`;
