/** Kinds of signs, as bits: what may begin a word, what may go on in one, and so on. */
export const LETTER = 1;
const NUMBER = 2;
export const MARK = 4;
/** A sign that stands for letters inside a word: "k*ll", "h@t". */
export const STAND_IN = 8;
export const PICTURE = 16;
export const SPACE = 32;
export const DIGIT = 64;

export const WORD_START = LETTER | NUMBER;
export const WORD_PART = LETTER | NUMBER | MARK | STAND_IN;

const kinds: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
  [STAND_IN, /[@$!*]/],
  [PICTURE, /\p{Extended_Pictographic}/u],
  [SPACE, /\s/],
  [DIGIT, /\d/],
];

function find(code: number): number {
  const char = String.fromCodePoint(code);
  return kinds.reduce((found, [bit, kind]) => (kind.test(char) ? found | bit : found), 0);
}

/** Latin and the signs around it, where nearly every text stays, are looked up in a table. */
const TABLE = 0x300;
const table = Uint8Array.from({ length: TABLE }, (_, code) => find(code));

/** Other signs that were met, and how many are kept. */
const met = new Map<number, number>();
const MOST_MET = 5_000;

function meet(code: number): number {
  const known = met.get(code);
  if (known !== undefined) return known;
  const found = find(code);
  if (met.size >= MOST_MET) met.clear();
  met.set(code, found);
  return found;
}

/** The kinds of one code point. A half of a surrogate pair has none. */
export function kindsOf(code: number): number {
  return code < TABLE ? (table[code] as number) : meet(code);
}
