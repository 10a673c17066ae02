import type { Translator } from "#app/i18n/use-t.ts";
import type { ContactWish } from "#db/schema/accounts.ts";

/** In a list only a wish that differs from what everybody has from the start. */
export function listedContact(t: Translator, contact: ContactWish | null): string[] {
  return contact === null || contact === "ask" ? [] : [t(`care.listed.${contact}`)];
}
