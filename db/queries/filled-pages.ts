import { and, eq, ne, sql } from "drizzle-orm";
import type { Store } from "../store.ts";

/** The pages of a thread on which any visitor finds something, of `size` post numbers each. */
export async function listFilledPages(
  store: Store,
  threadId: string,
  size: number,
): Promise<number[]> {
  const { posts } = store.schema;
  const rows = await store.read
    .selectDistinct({ page: sql<number>`(${posts.number} - 1) / ${sql.raw(String(size))} + 1` })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), ne(posts.visibility, "held")));
  return rows.map(({ page }) => Number(page));
}
