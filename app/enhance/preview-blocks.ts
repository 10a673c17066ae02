/** A run of words, plain or stressed, or a line break. */
export type Piece = { text: string; as?: "strong" | "em" | "br" };
export type Block =
  | { kind: "text" | "quote"; pieces: Piece[] }
  | { kind: "list"; ordered: boolean; items: Piece[][] };

const ITEM = /^ {0,3}(?:[-*+]|(\d{1,9})[.)]) +/;
const QUOTE = /^ {0,3}> ?/;
/** `**bold**` and `*italic*`, with no space inside the stars. */
const STRESS = /\*\*(?=\S)([^\n]*?\S)\*\*|\*(?=[^\s*])([^\n*]*?[^\s*])\*/gu;

/**
 * The beginning of what the server makes of a text: paragraphs, quotes, lists and emphasis. Enough to
 * see whether the marks sit where they were meant; "Look at it first" shows the whole of it.
 */
export function readBlocks(text: string): Block[] {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== "")
    .flatMap((part) => blocksOf(part.replace(/^\n+|\s+$/g, "").split("\n")));
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: { kind: "text" | "quote"; lines: string[] } | undefined;
  const close = () => {
    if (open) blocks.push({ kind: open.kind, pieces: piecesOf(open.lines.join("\n")) });
    open = undefined;
  };
  for (const line of lines) {
    const item = ITEM.exec(line);
    const kind = QUOTE.test(line) ? "quote" : "text";
    if (item) {
      close();
      const ordered = item[1] !== undefined;
      const pieces = piecesOf(line.slice(item[0].length));
      const last = blocks.at(-1);
      if (last?.kind === "list" && last.ordered === ordered) last.items.push(pieces);
      else blocks.push({ kind: "list", ordered, items: [pieces] });
    } else {
      if (open && open.kind !== kind && kind === "quote") close();
      open ??= { kind, lines: [] };
      open.lines.push(line.replace(QUOTE, ""));
    }
  }
  close();
  return blocks;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(STRESS)) {
    pieces.push(...broken(text.slice(at, match.index)));
    pieces.push({ text: match[1] ?? match[2] ?? "", as: match[1] ? "strong" : "em" });
    at = match.index + match[0].length;
  }
  return [...pieces, ...broken(text.slice(at))];
}

/** A line that ends is a line that ends. */
function broken(text: string): Piece[] {
  return text
    .split("\n")
    .flatMap((line, index): Piece[] => [
      ...(index ? [{ text: "", as: "br" as const }] : []),
      ...(line ? [{ text: line }] : []),
    ]);
}
