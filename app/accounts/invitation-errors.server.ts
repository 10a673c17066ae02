import type { Translator } from "#app/i18n/use-t.ts";
import { type AcceptanceProblems, STAFF_PASSPHRASE_MIN } from "./accept-invitation.server.ts";

/** What is wrong with a staff account's details, as sentences beside the fields. */
export function invitationErrors(
  t: Translator,
  { firstName, profession, passphrase, code }: AcceptanceProblems,
): Record<string, string[]> {
  const codeWords = {
    wrong: t("accounts.invite.codeWrong"),
    "setup-lost": t("accounts.invite.setupLost"),
  };
  return {
    ...(firstName ? { firstName: [t(`accounts.firstName.${firstName}`)] } : {}),
    ...(profession ? { profession: [t(`accounts.profession.${profession}`)] } : {}),
    ...(passphrase
      ? { passphrase: [t(`accounts.passphrase.${passphrase}`, { min: STAFF_PASSPHRASE_MIN })] }
      : {}),
    ...(code ? { code: [codeWords[code]] } : {}),
  };
}
