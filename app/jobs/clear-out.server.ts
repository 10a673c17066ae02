import { and, isNotNull, lt, ne } from "drizzle-orm";
import { dropExpiredSessions } from "#app/accounts/sessions.server.ts";
import { anchorHead } from "#app/audit/anchor-head.server.ts";
import type { App } from "#app/context.ts";
import { dropOldDrafts } from "#app/forum/kept-draft.server.ts";
import { keepWordsDays } from "#app/safety/report-reasons.ts";
import type { Db } from "#db/store.ts";
import { enqueueJob } from "./enqueue.server.ts";

const hour = 3_600_000;
/** Long enough to see what went wrong, no longer: finished jobs, and invitations that ran out. */
const keepDays = 30;

/** Anchors the log, removes what has run out, and asks for the next hour's run. */
export async function clearOut(app: App): Promise<void> {
  const { jobs, invitations, posts, reports } = app.store.schema;
  const before = (days: number) => new Date(app.clock().getTime() - days * 24 * hour);
  const limit = before(keepDays);
  await anchorHead(app);
  await dropExpiredSessions(app);
  await app.store.write(async (tx) => {
    await tx.delete(jobs).where(and(isNotNull(jobs.doneAt), lt(jobs.doneAt, limit)));
    await tx.delete(invitations).where(lt(invitations.expiresAt, limit));
    // Kept only for as long as it is of use: it tells more of when somebody wrote than their post does.
    await tx.update(posts).set({ editableUntil: null }).where(lt(posts.editableUntil, app.clock()));
    await tx
      .update(reports)
      .set({ words: "" })
      .where(and(ne(reports.words, ""), lt(reports.answeredAt, before(keepWordsDays))));
    await dropOldDrafts(app, tx);
    await planClearOut(app, tx);
  });
}

/** Asks for a run at the next full hour, once, however often it is asked for. */
export async function planClearOut(app: App, tx: Db): Promise<void> {
  const runAt = new Date((Math.floor(app.clock().getTime() / hour) + 1) * hour);
  const dedupeKey = `clear-out:${runAt.toISOString()}`;
  await enqueueJob(app, tx, { kind: "clear-out", payload: {}, runAt, dedupeKey });
}
