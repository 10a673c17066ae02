import { type IdentityKind, type Noticed, notice } from "./identity-patterns.ts";
import { later, statusFor } from "./status.ts";

const WAIT = 600;

type Words = {
  hints: Record<IdentityKind, string>;
  gentle: Record<IdentityKind, string>;
  buttons: string;
  use: string;
  remove: string;
  keep: string;
  done: string;
};

/**
 * While somebody writes, on this device only: says if something could show who they are, and offers
 * other words for it. What is said stands in the hint's `data-words`; `{phrase}` becomes what was
 * noticed and `{gentle}` what could be said instead.
 */
export function startIdentity(): void {
  for (const hint of document.querySelectorAll<HTMLElement>("[data-identity-hint]")) {
    const id = hint.dataset.identityHint ?? "";
    const area = document.getElementById(id);
    const status = statusFor("data-identity-hint", id);
    if (!(area instanceof HTMLTextAreaElement) || !status) continue;
    const words = JSON.parse(hint.dataset.words ?? "{}") as Words;
    const kept = new Set<string>();
    const acts = actsAfter(hint);
    let shown = "";

    const look = () => {
      const noticed = notice(area.value, kept);
      if (noticed) status.say(fill(words.hints[noticed.kind], noticed.phrase));
      else if (status.text() !== words.done) status.say("");
      if (noticed?.phrase === shown) return;
      shown = noticed?.phrase ?? "";
      acts.hidden = !noticed;
      acts.replaceChildren(...(noticed ? buttonsFor(noticed) : []));
    };

    const buttonsFor = ({ kind, phrase }: Noticed) => {
      const gentle = words.gentle[kind];
      acts.setAttribute("aria-label", fill(words.buttons, phrase));
      return [
        button(
          words.use.replace("{gentle}", () => gentle),
          () => change(phrase, gentle),
        ),
        button(words.remove, () => change(phrase, "")),
        button(words.keep, () => {
          kept.add(phrase);
          area.focus();
          status.say("");
          look();
        }),
      ];
    };

    const change = (phrase: string, gentle: string) => {
      const { value } = area;
      const at = value.indexOf(phrase);
      if (at >= 0) {
        // What is taken out takes the space before it along.
        const from = !gentle && value[at - 1] === " " ? at - 1 : at;
        area.focus();
        area.setRangeText(gentle, from, at + phrase.length, "end");
        area.dispatchEvent(new Event("input", { bubbles: true }));
      }
      status.say(words.done);
      look();
    };

    area.addEventListener("input", later(look, WAIT));
    look();
  }
}

/** The row of buttons under the hint: outside its live region, which only speaks. */
function actsAfter(hint: HTMLElement): HTMLElement {
  const acts = document.createElement("div");
  acts.className = "identity-acts";
  acts.setAttribute("role", "group");
  acts.hidden = true;
  hint.after(acts);
  return acts;
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button button-text";
  made.textContent = label;
  made.addEventListener("click", press);
  return made;
}

function fill(sentence: string | undefined, phrase: string): string {
  return (sentence ?? "").replace("{phrase}", () => phrase);
}
