import { addWords, quoteLines } from "./quote-lines.ts";

/**
 * Takes a quote that came with the page out of its field until the draft of this tab stands there:
 * what somebody had begun to write must not give way to it. The answer puts it after the draft.
 */
export function liftQuote(): () => void {
  const area = document.querySelector<HTMLTextAreaElement>("textarea[data-quoted]");
  if (!area?.value) return () => {};
  const quote = area.value;
  area.value = "";
  return () => put(area, area.value.includes(quote.trim()) ? "" : quote);
}

/** Quotes without leaving the page: the words that are chosen in the letter, or all of it. */
export function startQuote(): void {
  const area = document.querySelector<HTMLTextAreaElement>("textarea#body");
  if (!area) return;
  // Pressing the link lets the choice go on some phones: it is kept from the moment of the touch.
  let chosen = "";
  document.addEventListener("pointerdown", (event) => {
    chosen = linkOf(event) ? chosenIn(linkOf(event)) : "";
  });
  document.addEventListener("click", (event) => {
    const link = linkOf(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const words = chosenIn(link) || chosen || wholeOf(link);
    if (!words) return;
    event.preventDefault();
    put(area, quoteLines(link.dataset.quote ?? "", words));
    area.focus();
    area.scrollIntoView({ block: "center" });
  });
}

function put(area: HTMLTextAreaElement, words: string): void {
  if (!words) return;
  area.value = addWords(area.value, words);
  area.setSelectionRange(area.value.length, area.value.length);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

function linkOf(event: Event): HTMLAnchorElement | null {
  return event.target instanceof Element
    ? event.target.closest<HTMLAnchorElement>("a[data-quote]")
    : null;
}

const letterOf = (link: Element | null) => link?.closest(".post")?.querySelector(".prose");

/** What is chosen, when all of it lies within the letter whose link is pressed. */
function chosenIn(link: HTMLAnchorElement | null): string {
  const selection = getSelection();
  const letter = letterOf(link);
  if (!letter || !selection?.rangeCount || selection.isCollapsed) return "";
  const { commonAncestorContainer } = selection.getRangeAt(0);
  return letter.contains(commonAncestorContainer) ? selection.toString().trim() : "";
}

/** The letter's own words, without what it quotes itself. */
function wholeOf(link: HTMLAnchorElement): string {
  const parts = letterOf(link)?.querySelectorAll<HTMLElement>(":scope > :not(blockquote)") ?? [];
  return [...parts].map((part) => part.innerText.trim()).join("\n\n");
}
