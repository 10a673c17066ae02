import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";

export type PlacedPost = { id: string; number: number };

/**
 * Gives posts their places in another thread, inside the caller's transaction. What adds to another post
 * goes on naming it, by its new number.
 */
export async function movePosts(
  app: App,
  tx: Db,
  { to, places }: { to: string; places: readonly PlacedPost[] },
): Promise<void> {
  const { posts } = app.store.schema;
  const moved: (PlacedPost & { before: number; addsTo: number | null })[] = [];
  for (const { id, number } of places) {
    const [row] = await tx
      .select({ before: posts.number, addsTo: posts.addsTo })
      .from(posts)
      .where(eq(posts.id, id));
    if (row) moved.push({ id, number, ...row });
  }
  const renumber = new Map(moved.map(({ before, number }) => [before, number]));
  for (const { id, number, addsTo } of moved) {
    await tx
      .update(posts)
      .set({ threadId: to, number, addsTo: renumber.get(addsTo ?? 0) ?? null })
      .where(eq(posts.id, id));
  }
}

/** Every post of a thread, oldest number first, whatever its visibility. */
export async function postsOf({ store }: App, tx: Db, threadId: string) {
  const { posts } = store.schema;
  return await tx
    .select({
      id: posts.id,
      number: posts.number,
      addsTo: posts.addsTo,
      memberId: posts.memberId,
      staffId: posts.staffId,
      visibility: posts.visibility,
      topicNote: posts.topicNote,
    })
    .from(posts)
    .where(eq(posts.threadId, threadId))
    .orderBy(posts.number);
}
export type PostOfThread = Awaited<ReturnType<typeof postsOf>>[number];
