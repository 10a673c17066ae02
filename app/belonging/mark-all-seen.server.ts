import { and, eq, gt, lt, lte, max, or } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import type { Newest } from "#db/queries/news-list.ts";

/**
 * Marks all that a member was shown as seen: words from staff, and what they follow. Each place is
 * marked up to its own newest published post, so that a held one rings when it is published.
 */
export async function markAllSeen(app: App, member: Member, upTo: Newest): Promise<void> {
  const { follows, threads, notices } = app.store.schema;
  await app.store.write(async (tx) => {
    const places = await tx
      .select({ seq: follows.seq, newest: max(threads.lastPostSeq) })
      .from(follows)
      .innerJoin(
        threads,
        or(eq(threads.id, follows.threadId), eq(threads.roomSlug, follows.roomSlug)),
      )
      .where(
        and(
          eq(follows.memberId, member.id),
          gt(threads.lastPostSeq, follows.seenSeq),
          eq(threads.visibility, "published"),
        ),
      )
      .groupBy(follows.seq);
    for (const { seq, newest } of places) {
      const seenSeq = Math.min(newest ?? 0, upTo.post);
      await tx
        .update(follows)
        .set({ seenSeq })
        .where(and(eq(follows.seq, seq), lt(follows.seenSeq, seenSeq)));
    }
    await tx
      .update(notices)
      .set({ seen: true })
      .where(and(eq(notices.memberId, member.id), lte(notices.seq, upTo.notice)));
  });
}
