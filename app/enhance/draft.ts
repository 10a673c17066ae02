import {
  clearTexts,
  forgetText,
  openStores,
  readText,
  type Stores,
  writeText,
} from "./draft-store.ts";
import { later, statusFor } from "./status.ts";

const WAIT = 400;

type Writable = HTMLTextAreaElement | HTMLInputElement;

/**
 * Keeps what is being written in this tab only, or on the device for a week where its writer asks
 * for that. `[data-draft]` names the draft; a page that carries `data-draft-sent="key"` says that it
 * arrived, and one with `data-drafts-clear` that the writer has signed out.
 */
export function startDraft(): void {
  const stores = openStores();
  if (!stores) return;
  for (const sent of document.querySelectorAll<HTMLElement>("[data-draft-sent]")) {
    forgetText(stores, sent.dataset.draftSent ?? "");
  }
  if (document.querySelector("[data-drafts-clear]")) clearTexts(stores);
  for (const field of document.querySelectorAll<Writable>("[data-draft]")) keep(field, stores);
}

function keep(field: Writable, stores: Stores): void {
  const key = field.dataset.draft ?? "";
  const status = statusFor("data-draft-status", field.id);
  const device = deviceChoice(field.form);

  const kept = readText(stores, key);
  if (kept && device && stores.device.getItem(kept.place)) device.box.checked = true;
  if (kept?.text && !field.value) {
    field.value = kept.text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    status?.say(status.words.restored);
  }

  const save = () => {
    soon.cancel();
    // The way out has emptied the stores; nothing may be put back.
    if ("leaving" in document.documentElement.dataset) return;
    const onDevice = device?.box.checked ?? false;
    writeText(stores, key, field.value, onDevice);
    const saved = onDevice ? device?.saved : status?.words.saved;
    status?.say(field.value ? saved : "");
  };
  const soon = later(save, WAIT);
  field.addEventListener("input", soon);
  device?.box.addEventListener("change", save);
  window.addEventListener("pagehide", () => soon.pending() && save());
}

/** The box that asks for a week on this device; it does nothing without scripts, so they show it. */
function deviceChoice(form: HTMLFormElement | null) {
  const choice = form?.querySelector<HTMLElement>("[data-draft-device]");
  const box = choice?.querySelector("input");
  if (!choice || !box) return undefined;
  choice.hidden = false;
  return { box, saved: choice.dataset.saved };
}
