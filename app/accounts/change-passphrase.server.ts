import { eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import { confirmMember } from "./check-secret.server.ts";
import { hashPassphrase, type PassphraseProblem, passphraseProblem } from "./passphrase.server.ts";
import { endSessionsOf } from "./sessions.server.ts";

export type ChangeResult =
  | { ok: true }
  | { ok: false; current?: "wrong"; passphrase?: PassphraseProblem; wait?: true };

/**
 * Gives a member a new passphrase, after the old one or the recovery words have been typed. Signs
 * them out everywhere but here (`token`): whoever else knew the old one is out.
 */
export async function changePassphrase(
  app: App,
  member: Member,
  given: { current: string; passphrase: string; token: string | undefined },
): Promise<ChangeResult> {
  const weak = passphraseProblem(given.passphrase, { alias: member.alias });
  const confirmed = await confirmMember(app, member, given.current);
  if (confirmed === "wait") return { ok: false, wait: true };
  if (weak || confirmed === "wrong") {
    return {
      ok: false,
      ...(confirmed === "wrong" ? { current: "wrong" } : {}),
      ...(weak ? { passphrase: weak } : {}),
    };
  }
  const passphraseHash = await hashPassphrase(given.passphrase);
  const { members } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx.update(members).set({ passphraseHash }).where(eq(members.id, member.id));
    await endSessionsOf(app, tx, { memberId: member.id }, given.token);
  });
  return { ok: true };
}
