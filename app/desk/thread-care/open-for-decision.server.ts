import { and, eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { newId } from "#db/new-id.ts";

/**
 * Gives a text its place at the desk where it has none: what staff write is read by nobody until
 * somebody asks. It waits for nothing and stands in no queue. Resolves with its item, or null.
 */
export async function openForDecision(
  app: App,
  { threadId, postId }: { threadId: string; postId: string },
): Promise<string | null> {
  const { posts, reviewItems } = app.store.schema;
  return await app.store.write(async (tx) => {
    const [post] = await tx
      .select({ id: posts.id, visibility: posts.visibility })
      .from(posts)
      .where(and(eq(posts.id, postId), eq(posts.threadId, threadId)));
    if (!post) return null;
    const [item] = await tx
      .select({ id: reviewItems.id })
      .from(reviewItems)
      .where(eq(reviewItems.postId, post.id));
    if (item) return item.id;
    const id = newId();
    const now = app.clock();
    await tx.insert(reviewItems).values({
      id,
      postId: post.id,
      state: "done",
      level: "green",
      gravity: 0,
      score: 0,
      held: post.visibility === "held",
      openedAt: now,
      doneAt: now,
    });
    return id;
  });
}
