import { eq } from "drizzle-orm";
import type { Store } from "../store.ts";

/** The aliases of everybody who has written in a thread. For staff only. */
export async function listAliasesIn(
  { read, schema: { posts, members } }: Store,
  threadId: string,
): Promise<string[]> {
  const rows = await read
    .selectDistinct({ alias: members.alias })
    .from(posts)
    .innerJoin(members, eq(members.id, posts.memberId))
    .where(eq(posts.threadId, threadId));
  return rows.map(({ alias }) => alias);
}
