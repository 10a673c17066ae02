import { notice } from "./identity-patterns.ts";
import { later, statusFor } from "./status.ts";

const WAIT = 600;

/**
 * While somebody writes, on this device only: says if something could show who they are. The
 * sentence for each kind stands in the hint's data attributes; `{phrase}` becomes what was noticed.
 */
export function startIdentity(): void {
  for (const hint of document.querySelectorAll<HTMLElement>("[data-identity-hint]")) {
    const id = hint.dataset.identityHint ?? "";
    const area = document.getElementById(id);
    const status = statusFor("data-identity-hint", id);
    if (!(area instanceof HTMLTextAreaElement) || !status) continue;
    const look = () => {
      const noticed = notice(area.value);
      const sentence = noticed && status.words[noticed.kind];
      status.say(sentence?.replace("{phrase}", () => noticed?.phrase ?? ""));
    };
    area.addEventListener("input", later(look, WAIT));
    look();
  }
}
