import type { Kit } from "../kit.ts";
import type { AccountTables } from "./accounts.ts";
import type { ForumTables } from "./forum.ts";

/** What a report says is wrong, in the order it is offered. */
export type ReportReason =
  | "danger"
  | "identifies"
  | "attack"
  | "sourcing"
  | "spam"
  | "under-18"
  | "other";

/** What readers report and what writers appeal. */
export function defineSafety(
  k: Kit,
  { members, staff }: AccountTables,
  { posts, notices }: ForumTables,
) {
  const reports = k.table(
    "reports",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      postId: k
        .text("post_id")
        .notNull()
        .references(() => posts.id, { onDelete: "cascade" }),
      reason: k.text("reason").$type<ReportReason>().notNull(),
      /** The reporter's own words, if any: staff only. */
      words: k.text("words").notNull(),
      /** A keyed hash of the code that lets whoever holds it follow the report. */
      receiptHash: k.text("receipt_hash").notNull().unique(),
      /** Null when the reporter was not signed in. */
      memberId: k.text("member_id").references(() => members.id, { onDelete: "set null" }),
      state: k.text("state").$type<"open" | "answered">().notNull(),
      outcome: k.text("outcome").$type<"acted" | "left">(),
      answer: k.text("answer"),
      answeredBy: k.text("answered_by").references(() => staff.id),
      reportedOn: k.time("reported_on").notNull(),
      dueAt: k.time("due_at").notNull(),
      answeredAt: k.time("answered_at"),
      submissionId: k.text("submission_id").notNull().unique(),
    },
    (t) => [
      k.index("reports_open").on(t.state, t.dueAt),
      k.index("reports_post").on(t.postId),
      k.index("reports_member").on(t.memberId),
    ],
  );
  const appeals = k.table(
    "appeals",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      /** The statement of reasons that is appealed: once each. */
      noticeId: k
        .text("notice_id")
        .notNull()
        .unique()
        .references(() => notices.id, { onDelete: "cascade" }),
      memberId: k
        .text("member_id")
        .notNull()
        .references(() => members.id, { onDelete: "cascade" }),
      words: k.text("words").notNull(),
      state: k.text("state").$type<"open" | "decided">().notNull(),
      /** `stands`: the decision was right; `changed`: it was not, and has been undone. */
      outcome: k.text("outcome").$type<"stands" | "changed">(),
      answer: k.text("answer"),
      decidedBy: k.text("decided_by").references(() => staff.id),
      appealedOn: k.time("appealed_on").notNull(),
      dueAt: k.time("due_at").notNull(),
      decidedAt: k.time("decided_at"),
    },
    (t) => [k.index("appeals_open").on(t.state, t.dueAt), k.index("appeals_member").on(t.memberId)],
  );
  return { reports, appeals };
}
