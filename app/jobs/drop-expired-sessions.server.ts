import { dropExpiredSessions } from "#app/accounts/sessions.server.ts";
import type { App } from "#app/context.ts";
import { enqueueJob } from "./enqueue.server.ts";

const hour = 3_600_000;

/** Removes sessions that have run out and asks for the next hour's run. */
export async function dropExpiredSessionsJob(app: App): Promise<void> {
  await dropExpiredSessions(app);
  const runAt = new Date((Math.floor(app.clock().getTime() / hour) + 1) * hour);
  await app.store.write((tx) =>
    enqueueJob(app, tx, {
      kind: "drop-expired-sessions",
      payload: {},
      runAt,
      dedupeKey: `drop-expired-sessions:${runAt.toISOString()}`,
    }),
  );
}
