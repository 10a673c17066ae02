import { and, eq, gt } from "drizzle-orm";
import { watchCase } from "#app/alarm/watch-case.server.ts";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";

/**
 * Brings the time of a post's case forward, and with it the alarm, inside the caller's transaction.
 * Only while nobody has taken the case on: after that its owner sets the pace.
 * @returns the case's number, or null when no time was moved
 */
export async function hastenCase(
  app: App,
  tx: Db,
  postId: string,
  dueAt: Date,
): Promise<number | null> {
  const { escalations } = app.store.schema;
  const [moved] = await tx
    .update(escalations)
    .set({ dueAt })
    .where(
      and(
        eq(escalations.postId, postId),
        eq(escalations.state, "new"),
        gt(escalations.dueAt, dueAt),
      ),
    )
    .returning({ id: escalations.id, number: escalations.number });
  if (!moved) return null;
  await watchCase(app, tx, { caseId: moved.id, dueAt });
  return moved.number;
}
