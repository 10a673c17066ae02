import { desc, eq, lt } from "drizzle-orm";
import type { StoredLevel, StoredSignal } from "../schema/moderation.ts";
import type { Store } from "../store.ts";

export type AssessedPost = {
  seq: number;
  postId: string;
  engineVersion: string;
  language: string;
  level: StoredLevel;
  /** In thousandths. */
  score: number;
  signals: StoredSignal[];
  body: string;
  title: string;
  number: number;
  roomSlug: string;
  itemId: string;
};

/**
 * Assessments with the posts they are of, newest first, from below `before`. A post that was assessed
 * again comes once for each time. For admins only: held and removed posts are among them.
 */
export async function listAssessedPosts(
  store: Store,
  { limit, before }: { limit: number; before?: number },
): Promise<AssessedPost[]> {
  const { assessments, posts, threads, reviewItems } = store.schema;
  return await store.read
    .select({
      seq: assessments.seq,
      postId: assessments.postId,
      engineVersion: assessments.engineVersion,
      language: assessments.language,
      level: assessments.level,
      score: assessments.score,
      signals: assessments.signals,
      body: posts.body,
      title: threads.title,
      number: posts.number,
      roomSlug: threads.roomSlug,
      itemId: reviewItems.id,
    })
    .from(assessments)
    .innerJoin(posts, eq(posts.id, assessments.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(reviewItems, eq(reviewItems.postId, posts.id))
    .where(before === undefined ? undefined : lt(assessments.seq, before))
    .orderBy(desc(assessments.seq))
    .limit(limit);
}
