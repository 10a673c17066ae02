import { eq } from "drizzle-orm";
import type { Visibility } from "../schema/forum.ts";
import type { Store } from "../store.ts";

export type PostPlace = {
  id: string;
  threadId: string;
  number: number;
  memberId: string | null;
  staffId: string | null;
  visibility: Visibility;
};

/** Where a post stands and whose it is, whatever its visibility: the caller decides who may know. */
export async function findPostPlace(store: Store, id: string): Promise<PostPlace | undefined> {
  const { posts } = store.schema;
  const [post] = await store.read
    .select({
      id: posts.id,
      threadId: posts.threadId,
      number: posts.number,
      memberId: posts.memberId,
      staffId: posts.staffId,
      visibility: posts.visibility,
    })
    .from(posts)
    .where(eq(posts.id, id));
  return post;
}
