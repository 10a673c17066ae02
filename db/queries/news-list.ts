import { and, count, desc, eq, gt, inArray, max, min, ne, or } from "drizzle-orm";
import type { Store } from "../store.ts";
import { titleFor } from "./hidden.ts";
import { isNewsTo } from "./news-rules.ts";

export type NewInThread = {
  threadId: string;
  title: string;
  locale: "sv" | "en";
  roomSlug: string;
  /** How many posts are new, the first of them, and the part of day of the last. */
  posts: number;
  firstNumber: number;
  firstPostId: string;
  lastSeq: number;
  lastOn: Date;
};

/**
 * Threads with posts that are new to a member where they follow, the newest first, for that member
 * only. The caller asks first whether they have paused.
 */
export async function listNews(
  store: Store,
  memberId: string,
  limit: number,
): Promise<NewInThread[]> {
  const { posts, threads } = store.schema;
  const found = new Map<string, Found>();
  for (const row of await Promise.all([
    newIn(store, memberId, "thread", limit),
    newIn(store, memberId, "room", limit),
  ]).then((parts) => parts.flat())) {
    const other = found.get(row.threadId);
    // Followed by itself and with its room: what is new to either is new.
    if (!other || row.firstNumber < other.firstNumber) found.set(row.threadId, row);
  }
  const newest = [...found.values()].sort((a, b) => b.lastSeq - a.lastSeq).slice(0, limit);
  if (!newest.length) return [];
  const firsts = await store.read
    .select({
      threadId: posts.threadId,
      firstPostId: posts.id,
      title: titleFor(store, memberId),
      locale: threads.locale,
      roomSlug: threads.roomSlug,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      or(
        ...newest.map(({ threadId, firstNumber }) =>
          and(eq(posts.threadId, threadId), eq(posts.number, firstNumber)),
        ),
      ),
    );
  return newest.flatMap((row) => {
    const first = firsts.find(({ threadId }) => threadId === row.threadId);
    return first ? [{ ...row, ...first }] : [];
  });
}

type Found = Pick<NewInThread, "threadId" | "posts" | "firstNumber" | "lastSeq" | "lastOn">;

async function newIn(
  store: Store,
  memberId: string,
  kind: "thread" | "room",
  limit: number,
): Promise<Found[]> {
  const { follows, threads, posts } = store.schema;
  const there =
    kind === "thread" ? eq(threads.id, follows.threadId) : eq(threads.roomSlug, follows.roomSlug);
  // The places first: a room that nobody has looked into for long may hold very many.
  const candidates = await store.read
    .select({ id: threads.id })
    .from(follows)
    .innerJoin(threads, there)
    .where(
      and(
        eq(follows.memberId, memberId),
        gt(threads.lastPostSeq, follows.seenSeq),
        eq(threads.visibility, "published"),
        or(ne(threads.audience, "therapists"), eq(threads.memberId, memberId)),
      ),
    )
    .orderBy(desc(threads.lastPostSeq))
    .limit(limit * 2);
  if (!candidates.length) return [];
  const rows = await store.read
    .select({
      threadId: threads.id,
      posts: count(),
      firstNumber: min(posts.number),
      lastSeq: max(posts.seq),
      lastOn: max(posts.writtenOn),
    })
    .from(follows)
    .innerJoin(threads, there)
    .innerJoin(posts, eq(posts.threadId, threads.id))
    .where(
      and(
        eq(follows.memberId, memberId),
        inArray(
          threads.id,
          candidates.map(({ id }) => id),
        ),
        isNewsTo(store, memberId),
      ),
    )
    .groupBy(threads.id);
  return rows.map((row) => row as Found);
}

/** How far posts and a member's notices have come: up to here they can have been looked at. */
export type Newest = { post: number; notice: number };

/** The newest post of all, whoever may see it, and the newest word from staff to this member. */
export async function findNewest(store: Store, memberId: string): Promise<Newest> {
  const { posts, notices } = store.schema;
  const [post] = await store.read.select({ seq: max(posts.seq) }).from(posts);
  const [notice] = await store.read
    .select({ seq: max(notices.seq) })
    .from(notices)
    .where(eq(notices.memberId, memberId));
  return { post: post?.seq ?? 0, notice: notice?.seq ?? 0 };
}
