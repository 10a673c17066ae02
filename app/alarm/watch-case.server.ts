import type { App } from "#app/context.ts";
import { enqueueJob } from "#app/jobs/enqueue.server.ts";
import type { Db } from "#db/store.ts";
import { ladderOf } from "./ladder.ts";

/**
 * Sets a case's clock, inside the caller's transaction: the alarm when its time has passed, and every
 * step of calling people until somebody takes it on. A new due time is a new round: what was planned
 * for an earlier one does nothing.
 */
export async function watchCase(
  app: App,
  tx: Db,
  { caseId, dueAt }: { caseId: string; dueAt: Date },
): Promise<void> {
  const round = dueAt.toISOString();
  await enqueueJob(app, tx, {
    kind: "case-overdue",
    payload: { caseId, round },
    runAt: dueAt,
    dedupeKey: `case-overdue:${caseId}:${round}`,
  });
  for (const { step, at } of ladderOf({ from: app.clock(), dueAt }, app.config)) {
    await enqueueJob(app, tx, {
      kind: "page-case",
      payload: { caseId, step, round },
      runAt: at,
      dedupeKey: `page-case:${caseId}:${round}:${step}`,
    });
  }
}
