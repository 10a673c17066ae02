import { randomInt } from "node:crypto";
import { eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import type { Locale } from "#app/i18n/translator.ts";
import { findMemberSecrets } from "#db/queries/members.ts";
import { confirmMember } from "./check-secret.server.ts";
import { makeRecoveryWords, recoveryHash } from "./recovery-words.ts";

export type RenewResult =
  /** `alias` is the one that the words open: the first of several. */
  { ok: true; alias: string; words: string[] } | { ok: false; problem: "wrong" | "wait" };

/**
 * Makes new recovery words for a member, returned this once; the old ones stop working. Asks for the
 * passphrase or the old words first: a device left open must not be a way to take an alias over.
 */
export async function renewRecoveryWords(
  app: App,
  member: Member,
  { current, locale }: { current: string; locale: Locale },
): Promise<RenewResult> {
  const confirmed = await confirmMember(app, member, current);
  if (confirmed !== "right") return { ok: false, problem: confirmed };
  const { id, alias } = (await findMemberSecrets(app.store, member.id)) ?? member;
  const words = makeRecoveryWords(locale, (max) => randomInt(max));
  const { members } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx
      .update(members)
      .set({ recoveryHash: recoveryHash(words.join(" "), app.keys.recovery) })
      .where(eq(members.id, id));
  });
  return { ok: true, alias, words };
}
