import { expect, test } from "vitest";
import { renderMarkdown } from "#app/forum/render-markdown.server.ts";
import { type Block, type Piece, readBlocks } from "./preview-blocks.ts";

const words = (pieces: readonly Piece[]) =>
  pieces
    .map(({ text, as }) => (as === "br" ? "<br />" : as ? `<${as}>${text}</${as}>` : text))
    .join("");
const html = (block: Block) =>
  block.kind === "list"
    ? `<${block.ordered ? "ol" : "ul"}>${block.items.map((item) => `<li>${words(item)}</li>`).join("")}</${block.ordered ? "ol" : "ul"}>`
    : block.kind === "quote"
      ? `<blockquote><p>${words(block.pieces)}</p></blockquote>`
      : `<p>${words(block.pieces)}</p>`;
const plain = (text: string) => text.replace(/\n/g, "");

test.each([
  "Ett stycke.",
  "Ett stycke\nmed radbrytning.\n\nEtt till.",
  "Det var *bra* och **mycket** bra.",
  "- te\n- *ljudbok*",
  "1. först\n2. sedan",
  "> vila\n> först",
  "> vila först\n\nSedan:\n\n- te",
  "2 * 3 * 4 och a_b_c",
  "",
])("shows what the server will show: %j", (text) => {
  expect(readBlocks(text).map(html).join("")).toBe(plain(renderMarkdown(text)));
});

test("markup of other kinds stays the text it is, and nothing takes long", () => {
  expect(readBlocks("<b>fet</b>")).toEqual([{ kind: "text", pieces: [{ text: "<b>fet</b>" }] }]);
  const began = performance.now();
  readBlocks("*a ".repeat(3_000));
  readBlocks("*".repeat(10_000));
  readBlocks("_*".repeat(5_000));
  expect(performance.now() - began).toBeLessThan(2_000);
});
