import { desc, eq } from "drizzle-orm";
import type { App, Staff } from "#app/context.ts";
import { openEscalation } from "#app/escalations/open-escalation.server.ts";
import { redDueMinutes, reopenCaseIn } from "#app/escalations/reopen-case.server.ts";
import { addStaffedMinutes } from "#app/time/staffed-hours.ts";
import type { StoredLevel } from "#db/schema/moderation.ts";
import type { Db } from "#db/store.ts";
import { tellMember } from "./tell-member.server.ts";

export type PostToEscalate = {
  staff: Staff;
  post: { id: string; threadId: string; memberId: string | null; body: string };
  /** The machine's level; the person's own is red. */
  level: StoredLevel;
  reason: string;
};

/**
 * Hands a text over to the admins, inside the caller's transaction: a new case, or its closed case
 * opened again. Where a case is already open there is nothing to add. The writer reads a kind
 * sentence; the reason stays among staff.
 */
export async function escalatePost(app: App, tx: Db, wanted: PostToEscalate): Promise<void> {
  const { escalations, threads, assessments } = app.store.schema;
  const { staff, post, level, reason } = wanted;
  const [present] = await tx
    .select({ id: escalations.id, state: escalations.state })
    .from(escalations)
    .where(eq(escalations.postId, post.id));
  if (present && present.state !== "closed") return;
  if (present) {
    await reopenCaseIn(app, tx, { staff, caseId: present.id, reason });
  } else {
    const [thread] = await tx
      .select({ title: threads.title })
      .from(threads)
      .where(eq(threads.id, post.threadId));
    const [assessment] = await tx
      .select({ categories: assessments.categories })
      .from(assessments)
      .where(eq(assessments.postId, post.id))
      .orderBy(desc(assessments.seq))
      .limit(1);
    const { staffedHours, timeZone } = app.config;
    await openEscalation(app, tx, {
      postId: post.id,
      memberId: post.memberId,
      title: thread?.title ?? "",
      body: post.body,
      level,
      humanLevel: "red",
      categories: Object.keys(assessment?.categories ?? {}),
      dueAt: addStaffedMinutes(staffedHours, app.clock(), redDueMinutes, timeZone),
      openedBy: staff.id,
      note: reason,
    });
  }
  await tellMember(app, tx, {
    memberId: post.memberId,
    postId: post.id,
    kind: "supported",
    words: (t) => t("desk.notice.supported"),
    staffId: staff.id,
  });
}
