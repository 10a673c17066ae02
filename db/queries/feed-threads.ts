import { and, desc, eq, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

export type FeedThread = {
  id: string;
  title: string;
  locale: "sv" | "en";
  roomSlug: string;
  lastPostOn: Date;
};

/** Threads that anybody may read, of the whole site or of one room, newest activity first: for feeds. */
export async function listFeedThreads(
  store: Store,
  limit: number,
  room?: string,
): Promise<FeedThread[]> {
  const { threads } = store.schema;
  if (room === undefined) {
    return await prepared(store, "threads_feed", () => openThreads(store)).execute({ limit });
  }
  return await prepared(store, "threads_feed_room", () =>
    openThreads(store, eq(threads.roomSlug, sql.placeholder("room"))),
  ).execute({ limit, room });
}

function openThreads(store: Store, where?: SQL) {
  const { threads, members } = store.schema;
  return store.read
    .select({
      id: threads.id,
      title: threads.title,
      locale: threads.locale,
      roomSlug: threads.roomSlug,
      lastPostOn: threads.lastPostOn,
    })
    .from(threads)
    .leftJoin(members, eq(members.id, threads.memberId))
    .where(
      and(
        where,
        eq(threads.visibility, "published"),
        eq(threads.audience, "everyone"),
        or(isNull(members.standing), ne(members.standing, "hidden")),
      ),
    )
    .orderBy(desc(threads.lastPostSeq))
    .limit(sql.placeholder("limit"));
}
