import { and, eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Member } from "#app/context.ts";
import { findActTold } from "#app/desk/thread-care/active-act.server.ts";
import { appealCode } from "#app/escalations/case-choices.ts";
import { raiseByReader } from "#app/escalations/raise-by-reader.server.ts";
import { judge } from "#app/forum/publish.server.ts";
import type { Locale } from "#app/i18n/translator.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { addStaffedMinutes } from "#app/time/staffed-hours.ts";
import { newId } from "#db/new-id.ts";
import { type Db, isUniqueViolation } from "#db/store.ts";
import { type AppealRefusal, appealDueMinutes, refuseAppeal } from "./appeal-rules.ts";
import { dueHour } from "./due.ts";
import { raiseReview } from "./raise-review.server.ts";

export type NewAppeal = {
  member: Member;
  noticeId: string;
  /** Why, in the member's words; they may be empty. */
  words: string;
  locale: Locale;
};

export type Appealed =
  | { kind: "done"; repeated: boolean }
  | { kind: "refused"; why: AppealRefusal };

/**
 * Asks for another look at a decision on one's own text, once for each statement of reasons. The words
 * go through the engine: somebody in danger may say so here first.
 */
export async function makeAppeal(app: App, appeal: NewAppeal): Promise<Appealed> {
  try {
    return await app.store.write((tx) => writeAppeal(app, tx, appeal));
  } catch (error) {
    // Two presses at the same moment: the first is the appeal.
    if (isUniqueViolation(error)) return { kind: "done", repeated: true };
    throw error;
  }
}

async function writeAppeal(app: App, tx: Db, appeal: NewAppeal): Promise<Appealed> {
  const { appeals } = app.store.schema;
  const { member, noticeId, words } = appeal;
  const found = await findAppealed(app, tx, appeal);
  if (!found) return { kind: "refused", why: "not-found" };
  const { notice, post } = found;
  const [present] = await tx
    .select({ id: appeals.id })
    .from(appeals)
    .where(eq(appeals.noticeId, noticeId));
  if (present) return { kind: "done", repeated: true };
  const { kind, staffId } = notice;
  const actStands =
    (await findActTold(app, tx, { kind, staffId, threadId: post.threadId })) !== undefined;
  const { visibility, body } = post;
  const why = refuseAppeal({ kind, visibility, body, actStands });
  if (why) return { kind: "refused", why };
  const id = newId();
  await tx.insert(appeals).values({
    id,
    noticeId,
    memberId: member.id,
    words,
    state: "open",
    appealedOn: roundToPartOfDay(app.clock(), app.config.timeZone),
    dueAt: dueHour(app, appealDueMinutes),
  });
  await appendAudit(app, tx, {
    actorKind: "member",
    actorId: null,
    action: "appeal.made",
    subjectKind: "appeal",
    subjectId: id,
    detail: { post: post.id, against: notice.kind },
  });
  if (words) await raiseByWords(app, tx, { ...found, appeal });
  return { kind: "done", repeated: false };
}

type Found = NonNullable<Awaited<ReturnType<typeof findAppealed>>>;

async function findAppealed(app: App, tx: Db, { noticeId, member }: NewAppeal) {
  const { notices, posts, threads } = app.store.schema;
  const [found] = await tx
    .select({ notice: notices, post: posts, title: threads.title, room: threads.roomSlug })
    .from(notices)
    .innerJoin(posts, eq(posts.id, notices.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(notices.id, noticeId), eq(notices.memberId, member.id)));
  return found;
}

async function raiseByWords(
  app: App,
  tx: Db,
  { post, title, room, appeal }: Found & { appeal: NewAppeal },
): Promise<void> {
  const { assessment, policy } = judge(app, { body: appeal.words, room, locale: appeal.locale });
  if (!policy.escalation) return;
  const { level, dueStaffedMinutes: dueMinutes } = policy.escalation;
  const held = post.visibility === "held";
  await raiseReview(app, tx, { postId: post.id, level, dueMinutes, held });
  const { staffedHours, timeZone } = app.config;
  await raiseByReader(app, tx, {
    source: appealCode,
    postId: post.id,
    memberId: post.memberId,
    title,
    body: post.body,
    level,
    categories: Object.keys(assessment.categories),
    dueAt: addStaffedMinutes(staffedHours, app.clock(), dueMinutes, timeZone),
  });
}
