import { eq } from "drizzle-orm";
import type { Visibility } from "#db/schema/forum.ts";
import type { Store } from "#db/store.ts";

/** Where a submitted text went. `repeated` when the same form had arrived before. */
export type Submitted = {
  postId: string;
  threadId: string;
  number: number;
  visibility: Visibility;
  repeated: boolean;
};

/** The post a submission already made. @throws Error when there is none: the caller met a unique index. */
export async function findSubmission(store: Store, submissionId: string): Promise<Submitted> {
  const { posts } = store.schema;
  const [post] = await store.read
    .select({
      postId: posts.id,
      threadId: posts.threadId,
      number: posts.number,
      visibility: posts.visibility,
    })
    .from(posts)
    .where(eq(posts.submissionId, submissionId));
  if (!post) throw new Error("no post bears this submission id");
  return { ...post, repeated: true };
}
