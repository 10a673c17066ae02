import type { Kit } from "../kit.ts";
import type { AccountTables } from "./accounts.ts";
import type { EscalationTables } from "./escalations.ts";

/** How far a case's alarm has gone: each step reaches further than the one before. */
export type PagingStep = "opened" | "reminder" | "due" | "lead" | "everyone";
/** `sending`: on its way, or cut off on its way; it is never sent a second time. */
export type PagingState = "waiting" | "sending" | "sent" | "failed";

/** Who is told outside the browser that a case waits, over what, and how that went. */
export function defineAlarm(k: Kit, { staff }: AccountTables, { escalations }: EscalationTables) {
  /** Where alarms reach a member of staff, encrypted; their own to give and to take back. */
  const alarmAddresses = k.table("alarm_addresses", {
    staffId: k
      .text("staff_id")
      .primaryKey()
      .references(() => staff.id, { onDelete: "cascade" }),
    emailSealed: k.text("email_sealed").notNull(),
  });
  /** One row for each message: what makes sure that none is sent twice. */
  const pagings = k.table(
    "pagings",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      caseId: k
        .text("case_id")
        .notNull()
        .references(() => escalations.id),
      /** The due time that it belongs to: a case whose time is moved, or that opens again, begins anew. */
      round: k.text("round").notNull(),
      step: k.text("step").$type<PagingStep>().notNull(),
      /** `mail`, or a webhook by its place in the settings. */
      channel: k.text("channel").notNull(),
      /** Whom a mail is for, a staff id; empty for a webhook. */
      target: k.text("target").notNull(),
      state: k.text("state").$type<PagingState>().notNull(),
      attempts: k.int("attempts").notNull().default(0),
      plannedAt: k.time("planned_at").notNull(),
      sentAt: k.time("sent_at"),
      errorName: k.text("error_name"),
    },
    (t) => [
      k.unique("pagings_once").on(t.caseId, t.round, t.step, t.channel, t.target),
      k.index("pagings_channel").on(t.channel, t.seq),
    ],
  );
  /** The newest test of each channel. */
  const channelChecks = k.table("channel_checks", {
    channel: k.text("channel").primaryKey(),
    testedAt: k.time("tested_at").notNull(),
    /** Null: it went well. */
    errorName: k.text("error_name"),
  });
  return { alarmAddresses, pagings, channelChecks };
}
