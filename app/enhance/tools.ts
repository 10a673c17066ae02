import { type Change, type Tool, use } from "./tool-rules.ts";

/** The buttons over a text that put Markdown in: one stop of the Tab key, arrows between them. */
export function startTools(): void {
  for (const bar of document.querySelectorAll<HTMLElement>("[data-tools]")) {
    const area = document.getElementById(bar.dataset.tools ?? "");
    if (!(area instanceof HTMLTextAreaElement)) continue;
    const buttons = [...bar.querySelectorAll("button")];
    for (const [index, button] of buttons.entries()) {
      button.tabIndex = index === 0 ? 0 : -1;
      button.addEventListener("click", () => {
        const { value, selectionStart: start, selectionEnd: end } = area;
        put(area, use(button.dataset.tool as Tool, value, start, end));
      });
    }
    bar.addEventListener("keydown", (event) => {
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[
        event.key
      ];
      if (at < 0 || to === undefined) return;
      event.preventDefault();
      const next = buttons[(to + buttons.length) % buttons.length];
      for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
      next?.focus();
    });
    bar.hidden = false;
  }
}

function put(area: HTMLTextAreaElement, { from, to, text, select }: Change): void {
  area.focus();
  area.setRangeText(text, from, to, "end");
  area.setSelectionRange(...select);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}
