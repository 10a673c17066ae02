import { randomInt } from "node:crypto";
import { eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import type { Locale } from "#app/i18n/translator.ts";
import { makeRecoveryWords, recoveryHash } from "./recovery-words.ts";

/** Makes new recovery words for a member, returned this once; the old ones stop working. */
export async function renewRecoveryWords(
  app: App,
  member: Member,
  locale: Locale,
): Promise<string[]> {
  const words = makeRecoveryWords(locale, (max) => randomInt(max));
  const { members } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx
      .update(members)
      .set({ recoveryHash: recoveryHash(words.join(" "), app.keys.recovery) })
      .where(eq(members.id, member.id));
  });
  return words;
}
