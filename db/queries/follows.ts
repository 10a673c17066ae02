import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import { titleFor } from "./hidden.ts";
import { prepared } from "./prepared.ts";

/** Whether a member follows a thread; for that member only. */
export async function isFollowingThread(
  store: Store,
  memberId: string,
  threadId: string,
): Promise<boolean> {
  const { follows } = store.schema;
  const [row] = await prepared(store, "follows_thread", () =>
    store.read
      .select({ seq: follows.seq })
      .from(follows)
      .where(
        and(
          eq(follows.memberId, sql.placeholder("memberId")),
          eq(follows.threadId, sql.placeholder("threadId")),
        ),
      ),
  ).execute({ memberId, threadId });
  return row !== undefined;
}

/** Whether a member follows a room; for that member only. */
export async function isFollowingRoom(
  store: Store,
  memberId: string,
  roomSlug: string,
): Promise<boolean> {
  const { follows } = store.schema;
  const [row] = await prepared(store, "follows_room", () =>
    store.read
      .select({ seq: follows.seq })
      .from(follows)
      .where(
        and(
          eq(follows.memberId, sql.placeholder("memberId")),
          eq(follows.roomSlug, sql.placeholder("roomSlug")),
        ),
      ),
  ).execute({ memberId, roomSlug });
  return row !== undefined;
}

export type FollowedThread = {
  id: string;
  title: string;
  locale: "sv" | "en";
  visibility: "published" | "held" | "removed";
  audience: "everyone" | "members" | "therapists";
  starterId: string | null;
};

/** The threads a member follows, last followed first, for that member only. What of them may still be read is the caller's to judge. */
export async function listFollowedThreads(
  store: Store,
  memberId: string,
): Promise<FollowedThread[]> {
  const { follows, threads } = store.schema;
  return await store.read
    .select({
      id: threads.id,
      title: titleFor(store, memberId),
      locale: threads.locale,
      visibility: threads.visibility,
      audience: threads.audience,
      starterId: threads.memberId,
    })
    .from(follows)
    .innerJoin(threads, eq(threads.id, follows.threadId))
    // What has been joined with another thread is followed there.
    .where(and(eq(follows.memberId, memberId), isNull(threads.mergedInto)))
    .orderBy(desc(follows.seq));
}

/** The rooms a member follows, in the operator's order, for that member only. */
export async function listFollowedRooms(store: Store, memberId: string) {
  const { follows, rooms } = store.schema;
  return await store.read
    .select({ slug: rooms.slug, nameSv: rooms.nameSv, nameEn: rooms.nameEn })
    .from(follows)
    .innerJoin(rooms, eq(rooms.slug, follows.roomSlug))
    .where(eq(follows.memberId, memberId))
    .orderBy(asc(rooms.position));
}
