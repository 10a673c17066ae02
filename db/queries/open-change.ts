import { desc, eq } from "drizzle-orm";
import type { Db, Store } from "../store.ts";

export type OpenChange = {
  words: string;
  rule: string | null;
  staffFirstName: string | null;
  staffProfession: string | null;
};

/**
 * What staff have asked the writer of a held text to change, as long as they wait for the new words and
 * nothing else has been decided since; for that writer only.
 */
export async function findOpenChange(
  store: Store,
  postId: string,
  db: Db = store.read,
): Promise<OpenChange | undefined> {
  const { posts, decisions, reviewItems, staff } = store.schema;
  const [newest] = await db
    .select({
      decision: decisions.decision,
      visibility: posts.visibility,
      state: reviewItems.state,
      words: decisions.reason,
      rule: decisions.rule,
      staffFirstName: staff.firstName,
      staffProfession: staff.profession,
    })
    .from(decisions)
    .innerJoin(posts, eq(posts.id, decisions.postId))
    .innerJoin(reviewItems, eq(reviewItems.postId, posts.id))
    .leftJoin(staff, eq(staff.id, decisions.staffId))
    .where(eq(decisions.postId, postId))
    .orderBy(desc(decisions.seq))
    .limit(1);
  if (newest?.decision !== "ask-for-change") return undefined;
  if (newest.visibility !== "held" || newest.state !== "done") return undefined;
  const { words, rule, staffFirstName, staffProfession } = newest;
  return { words, rule, staffFirstName, staffProfession };
}
