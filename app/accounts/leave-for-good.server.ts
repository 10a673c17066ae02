import { eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Member } from "#app/context.ts";
import { type AccountAlias, listAliasesOf } from "#db/queries/aliases.ts";
import type { Db } from "#db/store.ts";
import type { Scope } from "./change-standing.server.ts";
import { confirmMember } from "./check-secret.server.ts";
import { eraseWords } from "./erase-words.server.ts";
import { forgetMember } from "./forget-member.server.ts";
import type { StartedSession } from "./sessions.server.ts";
import { moveSession } from "./switch-alias.server.ts";

export type LeaveRequest = {
  /** The passphrase or the recovery words, so that nobody else can do this. */
  secret: string;
  /** keep: the words stay without an alias; remove: they are erased too. */
  texts: "keep" | "remove";
  /** Of somebody with several aliases: this one, or all of them. */
  scope?: Scope;
  token?: string | undefined;
};

export type LeaveResult =
  /** `session` of an alias that is left, for whoever leaves with one of several. */
  { ok: true; session: StartedSession | null } | { ok: false; problem: "wrong" | "wait" };

/**
 * Deletes a member's alias, or all of their aliases, and what belongs to them, without anybody's leave.
 * Their posts lose their owner, or their words as well. Escalations, open or closed, keep the text they
 * were opened for. Of several aliases one that stays takes over the passphrase and the words.
 */
export async function leaveForGood(
  app: App,
  member: Member,
  { secret, texts, scope = "this", token }: LeaveRequest,
): Promise<LeaveResult> {
  const confirmed = await confirmMember(app, member, secret);
  if (confirmed !== "right") return { ok: false, problem: confirmed };
  return await app.store.write(async (tx): Promise<LeaveResult> => {
    const aliases = await listAliasesOf(app.store, member.id, tx);
    const leaves = ({ id }: AccountAlias) => scope === "all" || id === member.id;
    const next = await handOver(
      app,
      tx,
      aliases.filter(leaves),
      aliases.filter((a) => !leaves(a)),
    );
    const session = next
      ? await moveSession(app, tx, { from: member.id, to: next.id, token })
      : null;
    for (const { id } of aliases.filter(leaves)) {
      if (texts === "remove") await eraseWords(app, tx, id);
      await forgetMember(app, tx, id);
      await appendAudit(app, tx, {
        actorKind: "member",
        actorId: id,
        action: "member.left",
        subjectKind: "member",
        subjectId: id,
        detail: { texts },
      });
    }
    return { ok: true, session };
  });
}

/** Gives the secrets of those who leave to one who stays; the last one stands alone again. */
async function handOver(
  { store }: App,
  tx: Db,
  leaving: AccountAlias[],
  staying: AccountAlias[],
): Promise<AccountAlias | undefined> {
  const { members } = store.schema;
  const [next] = staying;
  if (!next) return undefined;
  const holder = leaving.find((own) => own.passphraseHash !== null || own.recoveryHash !== null);
  const change = {
    ...(holder && { passphraseHash: holder.passphraseHash, recoveryHash: holder.recoveryHash }),
    ...(staying.length === 1 && { accountId: null }),
  };
  if (Object.keys(change).length) {
    await tx.update(members).set(change).where(eq(members.id, next.id));
  }
  return next;
}
