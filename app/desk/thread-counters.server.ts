import { and, count, eq, isNotNull, max } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";

/**
 * Counts a thread's published posts anew inside the caller's transaction: how many, which is newest,
 * and whether staff have answered. A staff act may change any post of a long thread, so the figures
 * are counted, never added up. A thread without a published post keeps its place in the order.
 */
export async function refreshThreadCounters(app: App, tx: Db, threadId: string): Promise<void> {
  const { posts, threads } = app.store.schema;
  const published = and(eq(posts.threadId, threadId), eq(posts.visibility, "published"));
  const [seen] = await tx
    .select({ postCount: count(), lastPostSeq: max(posts.seq) })
    .from(posts)
    .where(published);
  const [answer] = await tx
    .select({ seq: posts.seq })
    .from(posts)
    .where(and(published, isNotNull(posts.staffId)))
    .limit(1);
  const lastPostSeq = seen?.lastPostSeq ?? null;
  const [newest] =
    lastPostSeq === null
      ? []
      : await tx.select({ on: posts.writtenOn }).from(posts).where(eq(posts.seq, lastPostSeq));
  await tx
    .update(threads)
    .set({
      postCount: seen?.postCount ?? 0,
      answeredByStaff: answer !== undefined,
      ...(lastPostSeq !== null && newest ? { lastPostSeq, lastPostOn: newest.on } : {}),
    })
    .where(eq(threads.id, threadId));
}
