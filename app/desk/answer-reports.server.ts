import { and, eq } from "drizzle-orm";
import type { App, Staff } from "#app/context.ts";
import type { Decision } from "#db/schema/moderation.ts";
import type { Db } from "#db/store.ts";

/** Decisions that change something for the text; the others let it stand. */
const acting: readonly Decision[] = ["ask-for-change", "remove", "escalate"];

/** The longest answer: as long as a reason may be. */
export const maxAnswer = 2_000;

export type ReportsAnswer = {
  postId: string;
  staff: Staff;
  decision: Decision;
  /** Staff's own words to whoever reported; "" lets the decision speak for itself. */
  answer: string;
  /** The instant of the decision, by which the two are found together. */
  at: Date;
};

/**
 * Answers every open report of a text with the decision on it, inside the caller's transaction and at
 * its instant.
 * @returns how many there were
 */
export async function answerReports(app: App, tx: Db, wanted: ReportsAnswer): Promise<number> {
  const { reports } = app.store.schema;
  const answered = await tx
    .update(reports)
    .set({
      state: "answered",
      outcome: acting.includes(wanted.decision) ? "acted" : "left",
      answer: wanted.answer.trim() || null,
      answeredBy: wanted.staff.id,
      answeredAt: wanted.at,
    })
    .where(and(eq(reports.postId, wanted.postId), eq(reports.state, "open")))
    .returning({ id: reports.id });
  return answered.length;
}

/** Lets the reports of a text rest whose writer has taken the words away, inside the caller's transaction. */
export async function restReports(app: App, tx: Db, postId: string): Promise<void> {
  const { reports } = app.store.schema;
  await tx
    .update(reports)
    .set({ state: "answered", outcome: "left", answeredAt: app.clock() })
    .where(and(eq(reports.postId, postId), eq(reports.state, "open")));
}
