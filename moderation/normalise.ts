import { kindsOf, MARK } from "./letters.ts";

/** A text as the rules read it, with the way back to what the writer typed. */
export type Normalised = {
  text: string;
  /** For each UTF-16 unit of `text`: where its source begins in the original. */
  from: Int32Array;
  /** For each UTF-16 unit of `text`: where its source ends in the original. */
  to: Int32Array;
};

// Zero-width, bidirectional, soft hyphen, joiners, variation selectors, tag characters.
const invisibleRanges: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xe0000, 0xe01ef],
];
const invisible = new RegExp(
  `[${invisibleRanges.map((ends) => ends.map((end) => `\\u{${end.toString(16)}}`).join("-")).join("")}]`,
  "gu",
);
const apostrophes = /[\u2018\u2019\u201B\u02BC\u00B4\u0060\u2032]/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/**
 * NFKC, lower case, plain apostrophes and dashes, nothing invisible. Works cluster by cluster (a
 * letter and its marks) so that every unit of the result knows where it came from. Linear.
 */
export function normalise(original: string): Normalised {
  const { length } = original;
  const simple = simpleUntil(original, 0);
  if (simple === length) return unmoved(original);
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (let end = simple; at < length; end = simpleUntil(original, at)) {
    parts.push(lowered(original.slice(at, end)));
    for (; at < end; at += 1) {
      from.push(at);
      to.push(at + 1);
    }
    if (at === length) break;
    end = clusterEnd(original, at);
    const plain = plainOf(original.slice(at, end));
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) {
      from.push(at);
      to.push(end);
    }
    at = end;
  }
  return { text: parts.join(""), from: Int32Array.from(from), to: Int32Array.from(to) };
}

/**
 * End of the run of signs that only need to be made lower case: ASCII and the letters of Latin-1,
 * none of them followed by something that may be a mark.
 */
function simpleUntil(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code >= 0x300) return Math.max(start, at - 1);
    if (code >= 0x80 && (code < 0xc0 || code > 0xff)) return at;
    at += 1;
  }
  return at;
}

function lowered(simple: string): string {
  const lower = simple.toLowerCase();
  return lower.includes("`") ? lower.replaceAll("`", "'") : lower;
}

function unmoved(original: string): Normalised {
  const { length } = original;
  const from = new Int32Array(length);
  const to = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    from[at] = at;
    to[at] = at + 1;
  }
  return { text: lowered(original), from, to };
}

/** Marks stacked on one letter beyond this are read as a new cluster: keeps "zalgo" text linear. */
const LONGEST_CLUSTER = 32;

function clusterEnd(text: string, start: number): number {
  let end = start + unitsAt(text, start);
  while (end < text.length && end - start < LONGEST_CLUSTER && text.charCodeAt(end) >= 0x300) {
    if (!(kindsOf(text.codePointAt(end) as number) & MARK)) break;
    end += unitsAt(text, end);
  }
  return end;
}

function unitsAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff ? 2 : 1;
}

/** Single signs met before: curly quotes, dashes and the like come again and again. */
const met = new Map<string, string>();
const MOST_MET = 2_000;
/** Times its length that a sign may grow to. */
const MOST_GROWN = 3;

function plainOf(cluster: string): string {
  const known = met.get(cluster);
  if (known !== undefined) return known;
  const seen = cluster.replace(invisible, "");
  const composed = seen.normalize("NFKC");
  // A few single signs stand for whole sentences: a flood of them must stay cheap.
  const plain = (composed.length > MOST_GROWN * cluster.length ? seen : composed)
    .toLowerCase()
    .replace(apostrophes, "'")
    .replace(dashes, "-");
  if (cluster.length === 1) {
    if (met.size >= MOST_MET) met.clear();
    met.set(cluster, plain);
  }
  return plain;
}
