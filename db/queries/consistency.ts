import { and, count, eq, isNotNull, isNull, ne, notExists, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../store.ts";

/** Where the safety net has a hole: how many rows each rule finds. All are 0 on a sound database. */
export async function countHoles({ read, schema }: Pick<Reader, "read" | "schema">) {
  const { posts, assessments, reviewItems, escalations, jobs, threads } = schema;
  const byMember = isNotNull(posts.memberId);
  const item = read.select().from(reviewItems).where(eq(reviewItems.postId, posts.id));
  const assessment = read.select().from(assessments).where(eq(assessments.postId, posts.id));
  const clock = read
    .select()
    .from(jobs)
    .where(sql`${jobs.dedupeKey} like 'case-overdue:' || ${escalations.id} || '%'`);
  const shown = read
    .select({ n: count() })
    .from(posts)
    .where(and(eq(posts.threadId, threads.id), eq(posts.visibility, "published")));
  const countOf = async (table: typeof posts | typeof escalations | typeof threads, rule?: SQL) => {
    const [row] = await read.select({ n: count() }).from(table).where(rule);
    return row?.n ?? 0;
  };
  return {
    unassessed: await countOf(posts, and(byMember, notExists(assessment))),
    unread: await countOf(posts, and(byMember, notExists(item))),
    clockless: await countOf(escalations, and(eq(escalations.state, "new"), notExists(clock))),
    miscounted: await countOf(
      threads,
      and(isNull(threads.mergedInto), ne(threads.postCount, sql`(${shown})`)),
    ),
  };
}
