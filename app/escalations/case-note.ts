/** A line of history that carries choices as codes and a person's words. */
export type CaseNote = { codes: string[]; words: string };

/**
 * Writes choices and words as one note of the history: codes on the first line, words after it.
 * Codes hold letters, digits and hyphens only.
 * @throws RangeError on any other code
 */
export function writeNote({ codes, words }: CaseNote): string {
  for (const code of codes) {
    if (!/^[a-z0-9-]+$/.test(code)) throw new RangeError("a code of a note must be a plain word");
  }
  return `${codes.join(" ")}\n${words}`;
}

/** The codes and words of a note; a note without a line break is words only. */
export function readNote(note: string): CaseNote {
  const end = note.indexOf("\n");
  if (end < 0) return { codes: [], words: note };
  return { codes: note.slice(0, end).split(" ").filter(Boolean), words: note.slice(end + 1) };
}
