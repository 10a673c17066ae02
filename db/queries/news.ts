import { and, eq, exists, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import { isNewsTo } from "./news-rules.ts";
import { prepared } from "./prepared.ts";

/** Whether something is new for a member: words from staff, or posts where they follow. */
export type News = { words: boolean; posts: boolean };

/**
 * What the header says to a member on every page, in one query. Nothing is new to somebody who has
 * paused.
 */
export async function findNews(store: Store, memberId: string): Promise<News> {
  const { members, notices, follows, threads, posts } = store.schema;
  const [row] = await prepared(store, "news_any", () => {
    const me = sql.placeholder("memberId");
    const words = store.read
      .select({ one: sql`1` })
      .from(notices)
      .where(and(eq(notices.memberId, me), eq(notices.seen, false)));
    const inThread = store.read
      .select({ one: sql`1` })
      .from(follows)
      .innerJoin(threads, eq(threads.id, follows.threadId))
      .innerJoin(posts, eq(posts.threadId, threads.id))
      .where(and(eq(follows.memberId, me), isNewsTo(store, me)));
    const inRoom = store.read
      .select({ one: sql`1` })
      .from(follows)
      .innerJoin(threads, eq(threads.roomSlug, follows.roomSlug))
      .innerJoin(posts, eq(posts.threadId, threads.id))
      .where(and(eq(follows.memberId, me), isNewsTo(store, me)));
    return store.read
      .select({
        words: sql<boolean>`${exists(words)}`,
        inThread: sql<boolean>`${exists(inThread)}`,
        inRoom: sql<boolean>`${exists(inRoom)}`,
      })
      .from(members)
      .where(and(eq(members.id, me), eq(members.standing, "present")));
  }).execute({ memberId });
  return { words: Boolean(row?.words), posts: Boolean(row?.inThread || row?.inRoom) };
}
