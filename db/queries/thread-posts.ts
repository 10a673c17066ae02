import { asc, eq, sql } from "drizzle-orm";
import type { Visibility } from "../schema/forum.ts";
import type { Store } from "../store.ts";

export type CarePost = {
  id: string;
  number: number;
  addsTo: number | null;
  /** The beginning of the text; empty once its writer has taken the words away. */
  opening: string;
  visibility: Visibility;
  alias: string | null;
  staffFirstName: string | null;
  itemId: string | null;
  isOpen: boolean;
};

/** Every post of a thread, held and removed ones included, in order. For staff only. */
export async function listCarePosts(store: Store, threadId: string): Promise<CarePost[]> {
  const { posts, members, staff, reviewItems } = store.schema;
  return await store.read
    .select({
      id: posts.id,
      number: posts.number,
      addsTo: posts.addsTo,
      opening: sql<string>`substr(${posts.body}, 1, 200)`,
      visibility: posts.visibility,
      alias: members.alias,
      staffFirstName: staff.firstName,
      itemId: reviewItems.id,
      isOpen: sql<boolean>`coalesce(${reviewItems.state}, 'done') = 'open'`.mapWith(Boolean),
    })
    .from(posts)
    .leftJoin(members, eq(members.id, posts.memberId))
    .leftJoin(staff, eq(staff.id, posts.staffId))
    .leftJoin(reviewItems, eq(reviewItems.postId, posts.id))
    .where(eq(posts.threadId, threadId))
    .orderBy(asc(posts.number));
}
