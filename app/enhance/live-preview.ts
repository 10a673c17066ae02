import { type Block, type Piece, readBlocks } from "./preview-blocks.ts";
import { later } from "./status.ts";

/** Long enough that a screen reader is not interrupted at every word. */
const WAIT = 900;

/** Shows how a text will look while it is written. Only what has changed is put in anew and read out. */
export function startLivePreview(): void {
  for (const frame of document.querySelectorAll<HTMLElement>("[data-live-preview]")) {
    const area = document.getElementById(frame.dataset.livePreview ?? "");
    const inside = frame.querySelector<HTMLElement>("[data-preview-in]");
    const fold = frame.querySelector("details");
    if (!(area instanceof HTMLTextAreaElement) || !inside || !fold) continue;
    let shown: string[] = [];
    const show = () => {
      if (!fold.open) return;
      const blocks = readBlocks(area.value);
      const wanted = blocks.map((block) => JSON.stringify(block));
      if (!blocks.length) {
        inside.textContent = inside.dataset.empty ?? "";
        shown = [];
        return;
      }
      if (!shown.length) inside.replaceChildren();
      for (const [index, block] of blocks.entries()) {
        if (wanted[index] === shown[index]) continue;
        const made = element(block);
        const old = inside.children[index];
        if (old) old.replaceWith(made);
        else inside.append(made);
      }
      while (inside.children.length > blocks.length) inside.lastElementChild?.remove();
      shown = wanted;
    };
    area.addEventListener("input", later(show, WAIT));
    fold.addEventListener("toggle", show);
    frame.hidden = false;
  }
}

function element(block: Block): HTMLElement {
  if (block.kind === "list") {
    const list = document.createElement(block.ordered ? "ol" : "ul");
    list.append(...block.items.map((pieces) => withPieces("li", pieces)));
    return list;
  }
  const paragraph = withPieces("p", block.pieces);
  if (block.kind === "text") return paragraph;
  const quote = document.createElement("blockquote");
  quote.append(paragraph);
  return quote;
}

function withPieces(tag: string, pieces: readonly Piece[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(
    ...pieces.map(({ text, as }) => {
      if (!as) return text;
      const piece = document.createElement(as);
      piece.textContent = text;
      return piece;
    }),
  );
  return made;
}
