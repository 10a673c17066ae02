import { useEffect } from "react";
import type { KeyAct, Keys } from "#app/desk/keys.ts";

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Keys at the desk: they move between rows (`[data-row]`) and press what stands in the row that has the
 * focus (`[data-key]`), or on the page. Never while somebody writes, never with Ctrl, Alt or Meta, and
 * not at all when `keys` is null.
 */
export function useKeys(keys: Keys | null): void {
  useEffect(() => {
    if (!keys) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (isWriting(event.target)) return;
      const act = (Object.keys(keys) as KeyAct[]).find((known) => keys[known] === event.key);
      if (act && perform(act)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [keys]);
}

/** Does what a key means; false when there is nothing to do it with. */
function perform(act: KeyAct): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  if (act === "help") {
    location.assign("/desk/keys");
    return true;
  }
  if (act === "next" || act === "previous") {
    const at = here < 0 ? 0 : here + (act === "next" ? 1 : -1);
    const target = rows[at]?.querySelector<HTMLElement>("[data-key=open]");
    target?.focus();
    target?.scrollIntoView({ block: "nearest" });
    return target !== undefined;
  }
  const within: ParentNode = rows[here] ?? (rows.length ? document.createElement("i") : document);
  const target = within.querySelector<HTMLElement>(`[data-key=${act}]`);
  if (target instanceof HTMLTextAreaElement) target.focus();
  else target?.click();
  return target !== null;
}
