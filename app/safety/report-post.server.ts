import { eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Member } from "#app/context.ts";
import { reportCode } from "#app/escalations/case-choices.ts";
import { raiseByReader } from "#app/escalations/raise-by-reader.server.ts";
import { type Judgement, judge } from "#app/forum/publish.server.ts";
import type { Locale } from "#app/i18n/translator.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { addStaffedMinutes } from "#app/time/staffed-hours.ts";
import { newId } from "#db/new-id.ts";
import type { ReportReason } from "#db/schema/safety.ts";
import { type Db, isUniqueViolation, type Store } from "#db/store.ts";
import { rank } from "#moderation/levels.ts";
import { dueHour } from "./due.ts";
import { holdIfIdentified } from "./hold-by-report.server.ts";
import { raiseReview } from "./raise-review.server.ts";
import { receiptCode, receiptHash } from "./receipt-code.ts";
import { reportDueMinutes, reportLevel } from "./report-rules.server.ts";

export type NewReport = {
  postId: string;
  reason: ReportReason;
  /** The reporter's own words; they may be empty. */
  words: string;
  locale: Locale;
  /** Null for somebody who is not signed in, and for staff. */
  reporter: Member | null;
  /** It does not come from where an earlier report of this text came from a moment ago. */
  isNewSource: boolean;
  submissionId: string;
};

export type Reported =
  | { kind: "done"; code: string; dueAt: Date; isGrave: boolean; repeated: boolean }
  /** Staff have taken the text away already, or it never was. */
  | { kind: "gone" };

/**
 * Takes a report of a text in one transaction: the report, the text's place in the queue, a case where
 * somebody may be in danger, a hold where somebody may be recognised. The reporter's own words go through
 * the engine too. The same form sent twice is one report with one code.
 */
export async function reportPost(app: App, report: NewReport): Promise<Reported> {
  const code = receiptCode(report.submissionId, app.keys.recovery);
  try {
    return await app.store.write(async (tx): Promise<Reported> => {
      const earlier = await findSame(app, tx, report.submissionId);
      if (earlier) return { ...earlier, kind: "done", code, repeated: true };
      const found = await findReported(app, tx, report.postId);
      if (!found || found.post.visibility === "removed") return { kind: "gone" };
      const taken = await takeReport(app, tx, { report, found, code });
      return { ...taken, kind: "done", code, repeated: false };
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // Two presses at the same moment.
    const same = await findSame(app, app.store.read, report.submissionId);
    if (!same) throw error;
    return { ...same, kind: "done", code, repeated: true };
  }
}

type Found = { post: Store["schema"]["posts"]["$inferSelect"]; title: string; room: string };

async function takeReport(
  app: App,
  tx: Db,
  { report, found, code }: { report: NewReport; found: Found; code: string },
): Promise<{ dueAt: Date; isGrave: boolean }> {
  const { reports } = app.store.schema;
  const { post } = found;
  const judgement = report.words ? judgeWords(app, report, found.room) : null;
  const raised = judgement?.policy.escalation;
  const level = reportLevel(report.reason, raised?.level ?? judgement?.assessment.level);
  const dueMinutes = Math.min(
    reportDueMinutes(report.reason),
    judgement?.policy.review.dueStaffedMinutes ?? Number.POSITIVE_INFINITY,
  );
  const dueAt = dueHour(app, dueMinutes);
  // Looked at before the report itself is among the earlier ones.
  const held = await holdIfIdentified(app, tx, { report, post });
  await tx.insert(reports).values({
    id: newId(),
    postId: post.id,
    reason: report.reason,
    words: report.words,
    receiptHash: receiptHash(code, app.keys.recovery),
    memberId: report.reporter?.id ?? null,
    state: "open",
    reportedOn: roundToPartOfDay(app.clock(), app.config.timeZone),
    dueAt,
    submissionId: report.submissionId,
  });
  await raiseReview(app, tx, { postId: post.id, level, dueMinutes, held });
  const isGrave = report.reason === "danger" || Boolean(raised);
  if (isGrave) {
    const { staffedHours, timeZone } = app.config;
    await raiseByReader(app, tx, {
      source: reportCode,
      postId: post.id,
      memberId: post.memberId,
      title: found.title,
      body: post.body,
      level: raised && rank(raised.level) > rank(level) ? raised.level : level,
      categories: Object.keys(judgement?.assessment.categories ?? {}),
      dueAt: addStaffedMinutes(staffedHours, app.clock(), dueMinutes, timeZone),
    });
  }
  await appendAudit(app, tx, {
    // The report may know its sender; the log, which forgets nothing, does not.
    actorKind: "member",
    actorId: null,
    action: "post.reported",
    subjectKind: "post",
    subjectId: post.id,
    detail: { reason: report.reason, level },
  });
  return { dueAt, isGrave };
}

function judgeWords(app: App, { words, locale }: NewReport, room: string): Judgement {
  return judge(app, { body: words, room, locale });
}

async function findSame(app: App, db: Db, submissionId: string) {
  const { reports } = app.store.schema;
  const [same] = await db
    .select({ dueAt: reports.dueAt, reason: reports.reason })
    .from(reports)
    .where(eq(reports.submissionId, submissionId));
  return same ? { dueAt: same.dueAt, isGrave: same.reason === "danger" } : undefined;
}

async function findReported(app: App, tx: Db, postId: string): Promise<Found | undefined> {
  const { posts, threads } = app.store.schema;
  const [found] = await tx
    .select({ post: posts, title: threads.title, room: threads.roomSlug })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.id, postId));
  return found;
}
