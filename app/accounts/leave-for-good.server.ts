import { eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Member } from "#app/context.ts";
import type { Db } from "#db/store.ts";
import { confirmMember } from "./check-secret.server.ts";
import { eraseWords } from "./erase-words.server.ts";

export type LeaveRequest = {
  /** The passphrase or the recovery words, so that nobody else can do this. */
  secret: string;
  /** keep: the words stay without an alias; remove: they are erased too. */
  texts: "keep" | "remove";
};

export type LeaveResult = { ok: true } | { ok: false; problem: "wrong" | "wait" };

/**
 * Deletes a member's alias, sessions and notices, without anybody's leave. Their posts lose their
 * owner, or their words as well. Escalations, open or closed, keep the text they were opened for.
 */
export async function leaveForGood(
  app: App,
  member: Member,
  { secret, texts }: LeaveRequest,
): Promise<LeaveResult> {
  const confirmed = await confirmMember(app, member, secret);
  if (confirmed !== "right") return { ok: false, problem: confirmed };
  await app.store.write(async (tx) => {
    if (texts === "remove") await eraseWords(app, tx, member.id);
    await forgetMember(app, tx, member.id);
    await appendAudit(app, tx, {
      actorKind: "member",
      actorId: member.id,
      action: "member.left",
      subjectKind: "member",
      subjectId: member.id,
      detail: { texts },
    });
  });
  return { ok: true };
}

/** Foreign keys take sessions and notices along, and set the owner of posts, threads and cases to null. */
async function forgetMember({ store }: App, tx: Db, memberId: string) {
  const { members } = store.schema;
  await tx.delete(members).where(eq(members.id, memberId));
}
