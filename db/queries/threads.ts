import { and, desc, eq, gt, lt, or, sql } from "drizzle-orm";
import type { Standing } from "../schema/accounts.ts";
import type { Audience, Need } from "../schema/forum.ts";
import type { Store } from "../store.ts";
import { isHidden, isNotHidden } from "./hidden.ts";
import { isListedFor, type Reader } from "./listed.ts";
import { prepared } from "./prepared.ts";

export type ListedThread = {
  seq: number;
  id: string;
  roomSlug: string;
  /** Empty while its writer has hidden their words; `alias` is null then. */
  title: string;
  locale: "sv" | "en";
  memberId: string | null;
  alias: string | null;
  writerStanding: Standing | null;
  postCount: number;
  lastPostSeq: number;
  lastPostOn: Date;
  answeredByStaff: boolean;
  topicNote: string | null;
  audience: Audience;
  need: Need | null;
  /** Stands first in its room. */
  pinned: boolean;
};

function listed(store: Store) {
  const { threads, members } = store.schema;
  return store.read
    .select({
      seq: threads.seq,
      id: threads.id,
      roomSlug: threads.roomSlug,
      title: shownTitle(store),
      locale: threads.locale,
      memberId: threads.memberId,
      alias: sql<string | null>`case when ${isHidden(store)} then null else ${members.alias} end`,
      writerStanding: members.standing,
      postCount: threads.postCount,
      lastPostSeq: threads.lastPostSeq,
      lastPostOn: threads.lastPostOn,
      answeredByStaff: threads.answeredByStaff,
      topicNote: threads.topicNote,
      audience: threads.audience,
      need: threads.need,
      pinned: threads.pinned,
    })
    .from(threads)
    .leftJoin(members, eq(members.id, threads.memberId));
}

export type LatestWishes = {
  /** The `lastPostSeq` of the last one already shown. */
  before?: number;
  /** Leaves out the rooms that this member has muted. */
  memberId?: string | null;
};

function shownTitle(store: Store) {
  return sql<string>`case when ${isHidden(store)} then '' else ${store.schema.threads.title} end`;
}

/** Not a thread in which nothing is left to read: its writer is alone in it and has hidden their words. */
function isWorthListing(store: Store) {
  return or(gt(store.schema.threads.postCount, 1), isNotHidden(store));
}

/** Threads of the whole site that may be listed for `reader`, newest activity first. */
export async function listLatestThreads(
  store: Store,
  limit: number,
  reader: Reader,
  { before = maxInt, memberId = null }: LatestWishes = {},
): Promise<ListedThread[]> {
  const { threads, mutes } = store.schema;
  const shown = () =>
    and(
      isListedFor(store, reader),
      isWorthListing(store),
      lt(threads.lastPostSeq, sql.placeholder("before")),
    );
  const values = { limit, before: Math.min(before, maxInt) };
  if (memberId === null) {
    return await prepared(store, `threads_latest_${reader}`, () =>
      listed(store)
        .where(shown())
        .orderBy(desc(threads.lastPostSeq))
        .limit(sql.placeholder("limit")),
    ).execute(values);
  }
  return await prepared(store, `threads_latest_of_${reader}`, () =>
    listed(store)
      .where(
        and(
          shown(),
          sql`not exists (select 1 from ${mutes} where ${mutes.memberId} = ${sql.placeholder("memberId")} and ${mutes.kind} = 'room' and ${mutes.value} = ${threads.roomSlug})`,
        ),
      )
      .orderBy(desc(threads.lastPostSeq))
      .limit(sql.placeholder("limit")),
  ).execute({ ...values, memberId });
}

/** Threads that staff have put first in a room, as far as they may be listed for `reader`. */
export async function listPinnedThreads(
  store: Store,
  room: string,
  reader: Reader,
): Promise<ListedThread[]> {
  const { threads } = store.schema;
  return await prepared(store, `threads_pinned_${reader}`, () =>
    listed(store)
      .where(
        and(
          eq(threads.roomSlug, sql.placeholder("room")),
          eq(threads.pinned, true),
          isListedFor(store, reader),
          isWorthListing(store),
        ),
      )
      .orderBy(desc(threads.lastPostSeq)),
  ).execute({ room });
}

/**
 * The other threads of a room that may be listed for `reader`, newest activity first. `before` is the
 * `lastPostSeq` of the last one already shown, so that a page does not shift while people write.
 */
export async function listRoomThreads(
  store: Store,
  room: string,
  limit: number,
  reader: Reader,
  before: number = Number.MAX_SAFE_INTEGER,
): Promise<ListedThread[]> {
  const { threads } = store.schema;
  return await prepared(store, `threads_room_${reader}`, () =>
    listed(store)
      .where(
        and(
          eq(threads.roomSlug, sql.placeholder("room")),
          eq(threads.pinned, false),
          isListedFor(store, reader),
          isWorthListing(store),
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
  /** Empty while its writer has hidden their words. */
  title: string;
  /** As it is stored, whoever has hidden it: for staff and for what they are asked to look at. */
  storedTitle: string;
  writerStanding: Standing | null;
  locale: "sv" | "en";
  visibility: "published" | "held" | "removed";
  memberId: string | null;
  postCount: number;
  lastNumber: number;
  slowMinutes: number;
  audience: Audience;
  need: Need | null;
  locked: boolean;
  /** The thread that its posts have been moved into. */
  mergedInto: string | null;
};

/** A thread whatever its visibility: the caller decides who may know of it. */
export async function findThread(store: Store, id: string): Promise<ThreadRow | undefined> {
  const { threads, members } = store.schema;
  const [thread] = await prepared(store, "threads_one", () =>
    store.read
      .select({
        id: threads.id,
        roomSlug: threads.roomSlug,
        title: shownTitle(store),
        storedTitle: threads.title,
        writerStanding: members.standing,
        locale: threads.locale,
        visibility: threads.visibility,
        memberId: threads.memberId,
        postCount: threads.postCount,
        lastNumber: threads.lastNumber,
        slowMinutes: threads.slowMinutes,
        audience: threads.audience,
        need: threads.need,
        locked: threads.locked,
        mergedInto: threads.mergedInto,
      })
      .from(threads)
      .leftJoin(members, eq(members.id, threads.memberId))
      .where(eq(threads.id, sql.placeholder("id"))),
  ).execute({ id });
  return thread;
}
