import { eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import { listAliasesOf } from "#db/queries/aliases.ts";
import { findMemberSecrets } from "#db/queries/members.ts";
import { confirmMember } from "./check-secret.server.ts";
import { hashPassphrase, type PassphraseProblem, passphraseProblem } from "./passphrase.server.ts";
import { endSessionsOf } from "./sessions.server.ts";

export type ChangeResult =
  | { ok: true }
  | { ok: false; current?: "wrong"; passphrase?: PassphraseProblem; wait?: true };

/**
 * Gives a member a new passphrase, the same for all their aliases, after the old one or the recovery
 * words have been typed. Signs them out everywhere but here (`token`): whoever else knew the old one is out.
 */
export async function changePassphrase(
  app: App,
  member: Member,
  given: { current: string; passphrase: string; token: string | undefined },
): Promise<ChangeResult> {
  const holder = (await findMemberSecrets(app.store, member.id)) ?? member;
  const weak = passphraseProblem(given.passphrase, { alias: holder.alias });
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
  const memberIds = (await listAliasesOf(app.store, member.id)).map(({ id }) => id);
  await app.store.write(async (tx) => {
    await tx.update(members).set({ passphraseHash }).where(eq(members.id, holder.id));
    await endSessionsOf(app, tx, { memberIds }, given.token);
  });
  return { ok: true };
}
