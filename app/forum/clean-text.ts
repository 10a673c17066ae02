/** At most this many combining marks in a row (SECURITY, requirement 33). */
export const MAX_MARKS = 3;
const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${MAX_MARKS}})\\p{M}+`, "gu");

/** This many empty lines in a row are kept; more only push other people's words off the screen. */
const MAX_BLANK_LINES = 3;
const TOO_MANY_BLANKS = new RegExp(`\\n(?:[^\\S\\n]*\\n){${MAX_BLANK_LINES + 1},}`, "gu");

// Characters that show nothing or reorder what is shown: Unicode's default-ignorable set (zero
// width, bidi controls, tags, fillers, selectors), and four groups it leaves out (interlinear
// marks, the blank Braille cell, Egyptian joiners, halves of surrogate pairs).
const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2800\u{13430}-\u{1343F}\p{Cs}]/gu;

// Inside an emoji three of them carry meaning: the joiner between two pictures, and the selectors
// that choose colour or line drawing (also in keycaps: digit, selector, U+20E3).
const PART_OF_EMOJI =
  /(?<=\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]|(?<=[0-9#*])\uFE0F(?=\u20E3)/gu;

// Everything Unicode calls a control character, but newline and tab.
const CONTROL = /(?![\n\t])\p{Cc}/gu;

/**
 * Takes bidi controls, zero-width and other invisible characters out of a text, keeping those that
 * hold an emoji together. Any string in, never throws; running it twice changes nothing more.
 */
export function stripInvisible(text: string): string {
  const kept = new Set<number>();
  for (const match of text.matchAll(PART_OF_EMOJI)) kept.add(match.index);
  return text.replace(INVISIBLE, (found, at: number) => (kept.has(at) ? found : ""));
}

/** Shortens every run of combining marks to `MAX_MARKS`, so that a text cannot spill over its lines. */
export function limitMarks(text: string): string {
  return text.replace(TOO_MANY_MARKS, "$1");
}

/** What both cleaners share. Invisible characters go before NFC: some keep letters from joining. */
function cleanCharacters(raw: string): string {
  const lines = raw.replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n").replace(CONTROL, "");
  return limitMarks(stripInvisible(lines).normalize("NFC"));
}

/**
 * A body as it is stored: NFC, newlines as \n, no control, bidi or invisible characters, at most
 * three empty lines in a row, ends trimmed. Any string in, never throws; cleaning twice changes
 * nothing more. The caller checks the length afterwards.
 */
export function cleanBody(raw: string): string {
  return cleanCharacters(raw)
    .replace(TOO_MANY_BLANKS, "\n".repeat(MAX_BLANK_LINES + 1))
    .trim();
}

/** A title as it is stored: as `cleanBody`, on one line with single spaces. Never throws. */
export function cleanTitle(raw: string): string {
  return cleanCharacters(raw).replace(/\s+/gu, " ").trim();
}
