import { desc, eq } from "drizzle-orm";
import type { Store } from "../store.ts";

export type SecondOpinionRow = Store["schema"]["secondOpinions"]["$inferSelect"];

/** What the operator's own service said of a post, the newest if there were several. For staff only. */
export async function findSecondOpinion(
  { read, schema }: Store,
  postId: string,
): Promise<SecondOpinionRow | undefined> {
  const { secondOpinions } = schema;
  const [found] = await read
    .select()
    .from(secondOpinions)
    .where(eq(secondOpinions.postId, postId))
    .orderBy(desc(secondOpinions.seq))
    .limit(1);
  return found;
}

/** A post's words and place in its thread: for the operator's own service, which reads what staff read. */
export async function findWords({ read, schema }: Store, postId: string) {
  const { posts, threads } = schema;
  const [found] = await read
    .select({ number: posts.number, title: threads.title, body: posts.body })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.id, postId));
  return found;
}
