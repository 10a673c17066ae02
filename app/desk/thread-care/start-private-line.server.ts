import { and, eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { writeStaffReply } from "#app/desk/submit-staff-reply.server.ts";
import { findSubmission, type Submitted } from "#app/forum/find-submission.server.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { newId } from "#db/new-id.ts";
import { type Db, isUniqueViolation } from "#db/store.ts";

export type NewPrivateLine = {
  staff: Staff;
  /** The thread in which they have met. */
  threadId: string;
  alias: string;
  title: string;
  body: string;
  submissionId: string;
};

/**
 * Begins a thread that only one member and staff can read, with a first text by staff. The member is told
 * by a notice. Resolves with null when nobody of that name has written in the thread they have met in.
 */
export async function startPrivateLine(
  app: App,
  wanted: NewPrivateLine,
): Promise<Submitted | null> {
  const { threads } = app.store.schema;
  const { staff, title, body, submissionId } = wanted;
  try {
    return await app.store.write(async (tx) => {
      const met = await findMet(app, tx, wanted);
      if (!met) return null;
      const threadId = newId();
      await tx.insert(threads).values({
        id: threadId,
        roomSlug: met.roomSlug,
        title,
        locale: met.locale,
        visibility: "published",
        audience: "therapists",
        memberId: met.memberId,
        postCount: 0,
        lastNumber: 0,
        lastPostSeq: 0,
        lastPostOn: roundToPartOfDay(app.clock(), app.config.timeZone),
      });
      const sent = await writeStaffReply(app, tx, { staff, threadId, body, submissionId });
      await appendAudit(app, tx, {
        actorKind: "staff",
        actorId: staff.id,
        action: "thread.private",
        subjectKind: "thread",
        subjectId: threadId,
      });
      return sent;
    });
  } catch (error) {
    if (isUniqueViolation(error)) return await findSubmission(app.store, submissionId);
    throw error;
  }
}

async function findMet({ store }: App, tx: Db, { threadId, alias }: NewPrivateLine) {
  const { posts, members, threads } = store.schema;
  const [met] = await tx
    .select({ memberId: members.id, locale: members.locale, roomSlug: threads.roomSlug })
    .from(posts)
    .innerJoin(members, eq(members.id, posts.memberId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(threads.id, threadId), eq(members.alias, alias)))
    .limit(1);
  return met;
}
