import { and, isNotNull, lt } from "drizzle-orm";
import { dropExpiredSessions } from "#app/accounts/sessions.server.ts";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";
import { enqueueJob } from "./enqueue.server.ts";

const hour = 3_600_000;
/** Long enough to see what went wrong, no longer: finished jobs, and invitations that ran out. */
const keepDays = 30;

/** Removes what has run out and asks for the next hour's run. */
export async function clearOut(app: App): Promise<void> {
  const { jobs, invitations } = app.store.schema;
  const limit = new Date(app.clock().getTime() - keepDays * 24 * hour);
  await dropExpiredSessions(app);
  await app.store.write(async (tx) => {
    await tx.delete(jobs).where(and(isNotNull(jobs.doneAt), lt(jobs.doneAt, limit)));
    await tx.delete(invitations).where(lt(invitations.expiresAt, limit));
    await planClearOut(app, tx);
  });
}

/** Asks for a run at the next full hour, once, however often it is asked for. */
export async function planClearOut(app: App, tx: Db): Promise<void> {
  const runAt = new Date((Math.floor(app.clock().getTime() / hour) + 1) * hour);
  const dedupeKey = `clear-out:${runAt.toISOString()}`;
  await enqueueJob(app, tx, { kind: "clear-out", payload: {}, runAt, dedupeKey });
}
