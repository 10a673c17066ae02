import { later, statusFor } from "./status.ts";

const PREFIX = "text:";
const WAIT = 400;

/**
 * Keeps what is being written in this tab only. `textarea[data-draft]` names the draft; a page that
 * carries `data-draft-sent="key"` says that it arrived, and one with `data-drafts-clear` that the
 * writer has signed out.
 */
export function startDraft(): void {
  let store: Storage;
  try {
    store = sessionStorage;
  } catch {
    return;
  }
  for (const sent of document.querySelectorAll<HTMLElement>("[data-draft-sent]")) {
    store.removeItem(PREFIX + sent.dataset.draftSent);
  }
  if (document.querySelector("[data-drafts-clear]")) clearDrafts(store);
  for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-draft]")) {
    keep(area, store);
  }
}

function clearDrafts(store: Storage): void {
  for (const key of Object.keys(store)) {
    if (key.startsWith(PREFIX)) store.removeItem(key);
  }
}

function keep(area: HTMLTextAreaElement, store: Storage): void {
  const key = PREFIX + area.dataset.draft;
  const status = statusFor("data-draft-status", area.id);

  const kept = store.getItem(key);
  if (kept && !area.value) {
    area.value = kept;
    area.dispatchEvent(new Event("input", { bubbles: true }));
    status?.say(status.words.restored);
  }

  const save = () => {
    // The way out has emptied the store; nothing may be put back.
    if ("leaving" in document.documentElement.dataset) return;
    try {
      if (area.value) store.setItem(key, area.value);
      else store.removeItem(key);
      status?.say(area.value ? status.words.saved : "");
    } catch {
      // A full store must not disturb the writing.
    }
  };
  const soon = later(save, WAIT);
  area.addEventListener("input", soon);
  window.addEventListener("pagehide", () => soon.pending() && save());
}
