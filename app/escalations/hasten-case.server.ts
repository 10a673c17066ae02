import { and, eq, gt, isNull, like } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";

/**
 * Brings the time of a post's case forward, and with it the alarm, inside the caller's transaction.
 * Only while nobody has taken the case on: after that its owner sets the pace.
 * @returns the case's number, or null when no time was moved
 */
export async function hastenCase(
  { store }: App,
  tx: Db,
  postId: string,
  dueAt: Date,
): Promise<number | null> {
  const { escalations, jobs } = store.schema;
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
  await tx
    .update(jobs)
    .set({ runAt: dueAt })
    .where(and(like(jobs.dedupeKey, `case-overdue:${moved.id}%`), isNull(jobs.doneAt)));
  return moved.number;
}
