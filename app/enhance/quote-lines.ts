const LONGEST = 1_000;

/** Chosen words as the server would quote them: who wrote, and each line marked. */
export function quoteLines(by: string, words: string): string {
  const text = words
    .replace(/\r\n?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s\S*$/, "")} …` : text;
  const lines = shown.split("\n").map((line) => (line.trim() ? `> ${line}` : ">"));
  return `> ${by}:\n${lines.join("\n")}\n\n`;
}

/** `more` after what is written already, with an empty line between. */
export function addWords(written: string, more: string): string {
  const before = written.trimEnd();
  return before ? `${before}\n\n${more}` : more;
}
