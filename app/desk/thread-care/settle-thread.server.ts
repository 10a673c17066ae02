import { and, eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { changeThread } from "#app/desk/change-thread.server.ts";
import { refreshThreadCounters } from "#app/desk/thread-counters.server.ts";
import type { Db } from "#db/store.ts";
import { findActive } from "./active-act.server.ts";
import { findThreadRow } from "./find-thread.server.ts";

/**
 * Brings a thread in line after its posts have come or gone, or an act on it has been undone, inside the
 * caller's transaction: who may see it follows from its first post and from what still holds it, and its
 * figures are counted anew.
 */
export async function settleThread(app: App, tx: Db, threadId: string): Promise<void> {
  const { posts, threads } = app.store.schema;
  const [first] = await tx
    .select()
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.number, 1)));
  if (first) {
    // Open unless something speaks against it: that is for `changeThread` to find.
    await tx.update(threads).set({ visibility: "published" }).where(eq(threads.id, threadId));
    await changeThread(app, tx, { post: first, rule: first.removedRule ?? "" });
    return;
  }
  await refreshThreadCounters(app, tx, threadId);
  const thread = await findThreadRow(app, tx, threadId);
  if (!thread || thread.mergedInto !== null) return;
  // Its first post has gone elsewhere: what is left is seen as long as any of it is.
  const isHeld = thread.postCount === 0 || (await findActive(app, tx, threadId, ["hold"]));
  await tx
    .update(threads)
    .set({ visibility: isHeld ? "held" : "published" })
    .where(eq(threads.id, threadId));
}
