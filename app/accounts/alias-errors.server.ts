import type { Translator } from "#app/i18n/use-t.ts";
import type { JoinResult } from "./join.server.ts";
import { PASSPHRASE_MIN } from "./passphrase.server.ts";

/** What is wrong with a wanted alias or passphrase, as sentences beside the fields. */
export function aliasErrors(
  t: Translator,
  { alias, passphrase }: Extract<JoinResult, { ok: false }>,
): { alias?: string[]; passphrase?: string[] } {
  return {
    ...(alias ? { alias: [t(`accounts.alias.${alias}`)] } : {}),
    ...(passphrase
      ? { passphrase: [t(`accounts.passphrase.${passphrase}`, { min: PASSPHRASE_MIN })] }
      : {}),
  };
}
