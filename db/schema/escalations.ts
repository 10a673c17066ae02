import type { Kit } from "../kit.ts";
import type { AccountTables } from "./accounts.ts";
import type { ForumTables } from "./forum.ts";
import type { StoredLevel } from "./moderation.ts";

export type EscalationState =
  | "new"
  | "acknowledged"
  | "assessing"
  | "acted"
  | "waiting-for-second-reader"
  | "closed";

export type EscalationOutcome =
  | "no-risk-found"
  | "supported"
  | "consulted-social-services"
  | "reported-to-social-services"
  | "police-or-emergency"
  | "could-not-reach";

export type EscalationEventKind =
  | "opened"
  | "raised"
  | "read"
  | "acknowledged"
  | "assessed"
  | "acted"
  | "close-proposed"
  | "close-returned"
  | "closed"
  | "reopened"
  | "overdue"
  | "paged";

/** Cases where somebody may be in danger, and everything that was done about each. */
export function defineEscalations(
  k: Kit,
  { staff, members }: AccountTables,
  { posts }: ForumTables,
) {
  const escalations = k.table(
    "escalations",
    {
      /** The case number people say aloud. */
      number: k.seq("number"),
      id: k.text("id").notNull().unique(),
      postId: k
        .text("post_id")
        .notNull()
        .unique()
        .references(() => posts.id),
      memberId: k.text("member_id").references(() => members.id, { onDelete: "set null" }),
      openedBy: k.text("opened_by").references(() => staff.id),
      machineLevel: k.text("machine_level").$type<StoredLevel>().notNull(),
      /** Set by a human in the assessment; kept apart from the machine's. */
      humanLevel: k.text("human_level").$type<StoredLevel>(),
      categories: k.json<string[]>("categories").notNull(),
      state: k.text("state").$type<EscalationState>().notNull(),
      ownerId: k.text("owner_id").references(() => staff.id),
      titleSnapshot: k.text("title_snapshot").notNull(),
      textSnapshot: k.text("text_snapshot").notNull(),
      openedAt: k.time("opened_at").notNull(),
      dueAt: k.time("due_at").notNull(),
      acknowledgedAt: k.time("acknowledged_at"),
      closedAt: k.time("closed_at"),
      outcome: k.text("outcome").$type<EscalationOutcome>(),
      closeReason: k.text("close_reason"),
      closeProposedBy: k.text("close_proposed_by").references(() => staff.id),
      closedBy: k.text("closed_by").references(() => staff.id),
    },
    (t) => [k.index("escalations_state").on(t.state, t.dueAt)],
  );
  /** Append-only history, reads included. */
  const escalationEvents = k.table(
    "escalation_events",
    {
      seq: k.seq("seq"),
      escalationId: k
        .text("escalation_id")
        .notNull()
        .references(() => escalations.id),
      kind: k.text("kind").$type<EscalationEventKind>().notNull(),
      staffId: k.text("staff_id").references(() => staff.id),
      note: k.text("note").notNull(),
      at: k.time("at").notNull(),
    },
    (t) => [k.index("escalation_events_case").on(t.escalationId, t.seq)],
  );
  return { escalations, escalationEvents };
}

export type EscalationTables = ReturnType<typeof defineEscalations>;
