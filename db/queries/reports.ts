import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { EscalationState } from "../schema/escalations.ts";
import type { Decision } from "../schema/moderation.ts";
import type { ReportReason } from "../schema/safety.ts";
import type { Store } from "../store.ts";

/** A report as whoever sent it may see it: nothing about the text, its writer or who read it. */
export type FollowedReport = {
  id: string;
  reason: ReportReason;
  state: "open" | "answered";
  /** Written by staff for the reporter; null where the decision speaks for itself. */
  answer: string | null;
  /** The decision that answered it; null while it is open. */
  decision: Decision | null;
  /** Of the case about the same text, if there is one: whether somebody has taken it on. */
  caseState: EscalationState | null;
  reportedOn: Date;
  dueAt: Date;
};

function followed(store: Store) {
  const { reports, escalations, decisions } = store.schema;
  return store.read
    .select({
      id: reports.id,
      reason: reports.reason,
      state: reports.state,
      answer: reports.answer,
      // A report is answered in the same transaction, at the same instant, as the decision is written.
      decision: sql<Decision | null>`(select d.decision from ${decisions} d
        where d.post_id = ${reports.postId} and d.decided_at = ${reports.answeredAt}
        order by d.seq desc limit 1)`,
      caseState: escalations.state,
      reportedOn: reports.reportedOn,
      dueAt: reports.dueAt,
    })
    .from(reports)
    .leftJoin(escalations, eq(escalations.postId, reports.postId));
}

/** The report whose code somebody holds, by the code's hash. For whoever holds the code. */
export async function findReportByReceipt(
  store: Store,
  receiptHash: string,
): Promise<FollowedReport | undefined> {
  const [found] = await followed(store).where(eq(store.schema.reports.receiptHash, receiptHash));
  return found;
}

/** What a member has reported while signed in, newest first, for that member only. */
export async function listOwnReports(
  store: Store,
  memberId: string,
  limit: number,
): Promise<FollowedReport[]> {
  const { reports } = store.schema;
  return await followed(store)
    .where(eq(reports.memberId, memberId))
    .orderBy(desc(reports.seq))
    .limit(limit);
}

export type PostReport = {
  id: string;
  reason: ReportReason;
  words: string;
  state: "open" | "answered";
  reportedOn: Date;
  dueAt: Date;
  answer: string | null;
};

/** The newest reports of one text, open ones first. For staff only, and without who sent them. */
export async function listPostReports(
  store: Store,
  postId: string,
  limit: number,
): Promise<PostReport[]> {
  const { reports } = store.schema;
  return await store.read
    .select({
      id: reports.id,
      reason: reports.reason,
      words: reports.words,
      state: reports.state,
      reportedOn: reports.reportedOn,
      dueAt: reports.dueAt,
      answer: reports.answer,
    })
    .from(reports)
    .where(eq(reports.postId, postId))
    .orderBy(desc(reports.state), desc(reports.seq))
    .limit(limit);
}

/** The reasons of open reports of several texts, in the order they came. For staff only. */
export async function listOpenReasons(
  store: Store,
  postIds: readonly string[],
): Promise<{ postId: string; reason: ReportReason }[]> {
  const { reports } = store.schema;
  if (postIds.length === 0) return [];
  return await store.read
    .select({ postId: reports.postId, reason: reports.reason })
    .from(reports)
    .where(and(inArray(reports.postId, [...postIds]), eq(reports.state, "open")))
    .orderBy(asc(reports.seq));
}
