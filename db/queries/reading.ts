import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

/** Up to which number a member has read a thread, for that member only; null when never. */
export async function findMark(
  store: Store,
  memberId: string,
  threadId: string,
): Promise<number | null> {
  const { readingMarks } = store.schema;
  const [mark] = await prepared(store, "reading_mark", () =>
    store.read
      .select({ number: readingMarks.number })
      .from(readingMarks)
      .where(
        and(
          eq(readingMarks.memberId, sql.placeholder("memberId")),
          eq(readingMarks.threadId, sql.placeholder("threadId")),
        ),
      ),
  ).execute({ memberId, threadId });
  return mark?.number ?? null;
}

export type UnreadPost = { id: string; number: number };

/** The first published post of a thread after a number, for the member whose mark it is. */
export async function findFirstUnread(
  store: Store,
  memberId: string,
  threadId: string,
  after: number,
): Promise<UnreadPost | undefined> {
  const { posts } = store.schema;
  const [post] = await prepared(store, "reading_first_unread", () =>
    store.read
      .select({ id: posts.id, number: posts.number })
      .from(posts)
      .where(
        and(
          eq(posts.threadId, sql.placeholder("threadId")),
          gt(posts.number, sql.placeholder("after")),
          eq(posts.visibility, "published"),
          notBlocked(store),
        ),
      )
      .orderBy(asc(posts.number))
      .limit(1),
  ).execute({ memberId, threadId, after });
  return post;
}

export type UnreadThread = { threadId: string; count: number; first: UnreadPost };

/**
 * Those of the given threads that a member has read before and that hold something new, for that member
 * only: how many published posts, and which is the first.
 */
export async function listUnread(
  store: Store,
  memberId: string,
  threadIds: readonly string[],
): Promise<UnreadThread[]> {
  if (threadIds.length === 0) return [];
  const { posts, readingMarks } = store.schema;
  const counted = await store.read
    .select({
      threadId: readingMarks.threadId,
      count: sql<number>`count(${posts.number})`.mapWith(Number),
      number: sql<number>`min(${posts.number})`.mapWith(Number),
    })
    .from(readingMarks)
    .innerJoin(
      posts,
      and(
        eq(posts.threadId, readingMarks.threadId),
        gt(posts.number, readingMarks.number),
        eq(posts.visibility, "published"),
        notBlocked(store, memberId),
      ),
    )
    .where(and(eq(readingMarks.memberId, memberId), inArray(readingMarks.threadId, [...threadIds])))
    .groupBy(readingMarks.threadId);
  const found: UnreadThread[] = [];
  for (const { threadId, count, number } of counted) {
    const first = await findFirstUnread(store, memberId, threadId, number - 1);
    if (first) found.push({ threadId, count, first });
  }
  return found;
}

/** What somebody has blocked is there to be opened, but it is nothing new to them. */
function notBlocked({ schema: { posts, mutes } }: Store, memberId?: string) {
  return sql`not exists (select 1 from ${mutes} where ${mutes.memberId} = ${memberId ?? sql.placeholder("memberId")} and ${mutes.kind} = 'alias' and ${mutes.value} = ${posts.memberId})`;
}
