import { count, eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";

/**
 * Counts a post's reactions anew, inside a transaction. The post carries the figures, so that reading
 * a thread never looks at who gave them.
 */
export async function recountReactions(app: App, tx: Db, postId: string): Promise<void> {
  const { posts, reactions } = app.store.schema;
  const rows = await tx
    .select({ kind: reactions.kind, n: count() })
    .from(reactions)
    .where(eq(reactions.postId, postId))
    .groupBy(reactions.kind);
  const counts = Object.fromEntries(rows.map(({ kind, n }) => [kind, Number(n)]));
  await tx
    .update(posts)
    .set({ reactionCounts: rows.length ? counts : null })
    .where(eq(posts.id, postId));
}

/** Takes back everything a member has given, inside a transaction: for when they leave. */
export async function takeBackReactions(app: App, tx: Db, memberId: string): Promise<void> {
  const { reactions } = app.store.schema;
  const given = await tx
    .selectDistinct({ postId: reactions.postId })
    .from(reactions)
    .where(eq(reactions.memberId, memberId));
  await tx.delete(reactions).where(eq(reactions.memberId, memberId));
  for (const { postId } of given) await recountReactions(app, tx, postId);
}
