import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

export type ListedThread = {
  seq: number;
  id: string;
  roomSlug: string;
  title: string;
  locale: "sv" | "en";
  alias: string | null;
  postCount: number;
  lastPostSeq: number;
  lastPostOn: Date;
  answeredByStaff: boolean;
};

function listed(store: Store) {
  const { threads, members } = store.schema;
  return store.read
    .select({
      seq: threads.seq,
      id: threads.id,
      roomSlug: threads.roomSlug,
      title: threads.title,
      locale: threads.locale,
      alias: members.alias,
      postCount: threads.postCount,
      lastPostSeq: threads.lastPostSeq,
      lastPostOn: threads.lastPostOn,
      answeredByStaff: threads.answeredByStaff,
    })
    .from(threads)
    .leftJoin(members, eq(members.id, threads.memberId));
}

/** Published threads of the whole site, newest activity first. */
export async function listLatestThreads(store: Store, limit: number): Promise<ListedThread[]> {
  const { threads } = store.schema;
  return await prepared(store, "threads_latest", () =>
    listed(store)
      .where(eq(threads.visibility, "published"))
      .orderBy(desc(threads.lastPostSeq))
      .limit(sql.placeholder("limit")),
  ).execute({ limit });
}

/**
 * Published threads of a room, newest activity first. `before` is the `lastPostSeq` of the last one
 * already shown, so that a page does not shift while people write.
 */
export async function listRoomThreads(
  store: Store,
  room: string,
  limit: number,
  before: number = Number.MAX_SAFE_INTEGER,
): Promise<ListedThread[]> {
  const { threads } = store.schema;
  return await prepared(store, "threads_room", () =>
    listed(store)
      .where(
        and(
          eq(threads.roomSlug, sql.placeholder("room")),
          eq(threads.visibility, "published"),
          lt(threads.lastPostSeq, sql.placeholder("before")),
        ),
      )
      .orderBy(desc(threads.lastPostSeq))
      .limit(sql.placeholder("limit")),
  ).execute({ room, limit, before: Math.min(before, maxInt) });
}

/** PostgreSQL compares with an int4 column and refuses a larger number. */
const maxInt = 2_147_483_647;

export type ThreadRow = {
  id: string;
  roomSlug: string;
  title: string;
  locale: "sv" | "en";
  visibility: "published" | "held" | "removed";
  memberId: string | null;
  postCount: number;
  lastNumber: number;
};

/** A thread whatever its visibility: the caller decides who may know of it. */
export async function findThread(store: Store, id: string): Promise<ThreadRow | undefined> {
  const { threads } = store.schema;
  const [thread] = await prepared(store, "threads_one", () =>
    store.read
      .select({
        id: threads.id,
        roomSlug: threads.roomSlug,
        title: threads.title,
        locale: threads.locale,
        visibility: threads.visibility,
        memberId: threads.memberId,
        postCount: threads.postCount,
        lastNumber: threads.lastNumber,
      })
      .from(threads)
      .where(eq(threads.id, sql.placeholder("id"))),
  ).execute({ id });
  return thread;
}
