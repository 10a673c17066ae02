import { eq, sql } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { staffedMinutesBetween } from "#app/time/staffed-hours.ts";
import type { Db } from "#db/store.ts";

/**
 * Notes, inside the caller's transaction, that a thread waits for staff: its starter has written. Who
 * waits already keeps their place. A reply by anybody else changes nothing.
 */
export async function waitForUs(
  app: App,
  tx: Db,
  { threadId, memberId }: { threadId: string; memberId: string },
): Promise<void> {
  const { threads, threadCare } = app.store.schema;
  const now = app.clock();
  const [thread] = await tx
    .select({ starterId: threads.memberId })
    .from(threads)
    .where(eq(threads.id, threadId));
  if (thread?.starterId !== memberId) return;
  await tx
    .insert(threadCare)
    .values({ threadId, waiting: "us", waitingSince: now })
    .onConflictDoUpdate({
      target: threadCare.threadId,
      set: { waiting: "us", waitingSince: now },
      setWhere: sql`${threadCare.waiting} <> 'us'`,
    });
}

/**
 * Notes, inside the caller's transaction, that staff have answered: it is the person's turn now. Keeps
 * how many staffed minutes it took, lets go of the claim, and makes whoever answers first the one who
 * usually does.
 */
export async function waitForThem(
  app: App,
  tx: Db,
  { threadId, staffId }: { threadId: string; staffId: string },
): Promise<void> {
  const { threadCare, answerTimes, claims } = app.store.schema;
  const { clock, config } = app;
  const now = clock();
  const [care] = await tx.select().from(threadCare).where(eq(threadCare.threadId, threadId));
  if (care?.waiting === "us") {
    await tx.insert(answerTimes).values({
      threadId,
      staffId,
      answeredAt: now,
      staffedMinutes: Math.round(
        staffedMinutesBetween(config.staffedHours, care.waitingSince, now, config.timeZone),
      ),
    });
  }
  await tx
    .insert(threadCare)
    .values({ threadId, waiting: "them", waitingSince: now, ownerId: staffId })
    .onConflictDoUpdate({
      target: threadCare.threadId,
      set: { waiting: "them", waitingSince: now, ownerId: care?.ownerId ?? staffId },
    });
  await tx.delete(claims).where(eq(claims.threadId, threadId));
}
