import {
  and,
  asc,
  count,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lte,
  or,
  type SQL,
} from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { ContactWish } from "../schema/accounts.ts";
import type { Waiting } from "../schema/desk.ts";
import type { Audience } from "../schema/forum.ts";
import type { Store } from "../store.ts";

export type DeskThread = {
  id: string;
  title: string;
  locale: "sv" | "en";
  alias: string | null;
  contact: ContactWish | null;
  postCount: number;
  roomSv: string;
  roomEn: string;
  audience: Audience;
  waiting: Waiting;
  waitingSince: Date;
  ownerName: string | null;
  /** Whose hands it is in now; null when nobody's, or when the lease has ended. */
  claimedBy: { id: string; firstName: string; until: Date } | null;
};

/** Threads that wait for staff; for whom somebody has it in hand or usually answers; to be looked in on. */
export type ThreadQueue =
  | { kind: "waiting" }
  | { kind: "mine"; staffId: string }
  | { kind: "check-ins"; quietSince: Date };

/** One page of a queue of threads, longest waiting first. For staff only. */
export async function listDeskThreads(
  store: Store,
  queue: ThreadQueue,
  now: Date,
  page: { limit: number; offset?: number },
): Promise<DeskThread[]> {
  const { threads, threadCare, rooms, members, claims, staff } = store.schema;
  const owner = alias(staff, "owner");
  const holder = alias(staff, "holder");
  const rows = await store.read
    .select({
      id: threads.id,
      title: threads.title,
      locale: threads.locale,
      alias: members.alias,
      contact: members.contact,
      postCount: threads.postCount,
      roomSv: rooms.nameSv,
      roomEn: rooms.nameEn,
      audience: threads.audience,
      waiting: threadCare.waiting,
      waitingSince: threadCare.waitingSince,
      ownerName: owner.firstName,
      holderId: holder.id,
      holderName: holder.firstName,
      leaseUntil: claims.leaseUntil,
    })
    .from(threadCare)
    .innerJoin(threads, eq(threads.id, threadCare.threadId))
    .innerJoin(rooms, eq(rooms.slug, threads.roomSlug))
    .leftJoin(members, eq(members.id, threads.memberId))
    .leftJoin(claims, and(eq(claims.threadId, threads.id), gt(claims.leaseUntil, now)))
    .leftJoin(owner, eq(owner.id, threadCare.ownerId))
    .leftJoin(holder, eq(holder.id, claims.staffId))
    .where(inQueue(store, queue))
    .orderBy(asc(threadCare.waitingSince), asc(threads.seq))
    .limit(page.limit)
    .offset(page.offset ?? 0);
  return rows.map(({ holderId, holderName, leaseUntil, ...row }) => ({
    ...row,
    claimedBy:
      holderId && holderName && leaseUntil
        ? { id: holderId, firstName: holderName, until: leaseUntil }
        : null,
  }));
}

/** How many threads stand in a queue. */
export async function countDeskThreads(
  store: Store,
  queue: ThreadQueue,
  now: Date,
): Promise<number> {
  const { threads, threadCare, members, claims } = store.schema;
  const [row] = await store.read
    .select({ n: count() })
    .from(threadCare)
    .innerJoin(threads, eq(threads.id, threadCare.threadId))
    .leftJoin(members, eq(members.id, threads.memberId))
    .leftJoin(claims, and(eq(claims.threadId, threads.id), gt(claims.leaseUntil, now)))
    .where(inQueue(store, queue));
  return row?.n ?? 0;
}

/** Whose hands a thread is in now; null when nobody's. For staff only. */
export async function findClaim(
  { read, schema: { claims, staff } }: Store,
  threadId: string,
  now: Date,
): Promise<DeskThread["claimedBy"]> {
  const [row] = await read
    .select({ id: staff.id, firstName: staff.firstName, until: claims.leaseUntil })
    .from(claims)
    .innerJoin(staff, eq(staff.id, claims.staffId))
    .where(and(eq(claims.threadId, threadId), gt(claims.leaseUntil, now)));
  return row ?? null;
}

/** Since when the threads wait that wait for staff: what is measured against the promise. */
export async function listWaitingSince(store: Store): Promise<Date[]> {
  const { threads, threadCare } = store.schema;
  const rows = await store.read
    .select({ since: threadCare.waitingSince })
    .from(threadCare)
    .innerJoin(threads, eq(threads.id, threadCare.threadId))
    .where(inQueue(store, { kind: "waiting" }));
  return rows.map(({ since }) => since);
}

function inQueue({ schema }: Store, queue: ThreadQueue): SQL | undefined {
  const { threads, threadCare, members, claims } = schema;
  const there = and(eq(threads.visibility, "published"), isNull(threads.mergedInto));
  if (queue.kind === "waiting") return and(there, eq(threadCare.waiting, "us"));
  if (queue.kind === "mine") {
    const { staffId } = queue;
    const owned = and(eq(threadCare.waiting, "us"), eq(threadCare.ownerId, staffId));
    return and(there, or(owned, and(isNotNull(claims.staffId), eq(claims.staffId, staffId))));
  }
  return and(
    there,
    eq(members.contact, "check-in"),
    inArray(threadCare.waiting, ["them", "resting"]),
    lte(threadCare.waitingSince, queue.quietSince),
  );
}
