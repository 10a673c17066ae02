/** More than anybody needs to see what is answered; the rest stands a link away. */
const longest = 1_000;

/**
 * Somebody's words as the beginning of a reply: who wrote, and each line marked as a quote. What they
 * quoted themselves is left out.
 */
export function quoteText(by: string, body: string): string {
  const own = body
    .split("\n")
    .filter((line) => !/^\s*>/.test(line))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const lines = shorten(own)
    .split("\n")
    .map((line) => (line.trim() === "" ? ">" : `> ${line}`));
  return `> ${by}:\n${lines.join("\n")}\n\n`;
}

function shorten(text: string): string {
  const letters = Array.from(text);
  if (letters.length <= longest) return text;
  const head = letters.slice(0, longest).join("");
  const space = head.lastIndexOf(" ");
  return `${space > longest / 2 ? head.slice(0, space) : head} …`;
}
