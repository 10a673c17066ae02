import { and, avg, count, desc, eq, gte, isNotNull, lt, or, sql } from "drizzle-orm";
import type { Store } from "../store.ts";

export type ListedCheckIn = {
  id: string;
  understood: number | null;
  rightThings: number | null;
  rightWay: number | null;
  writtenOn: Date;
  alias: string;
  postId: string;
  number: number;
  threadId: string;
  threadTitle: string;
  locale: "sv" | "en";
  staffFirstName: string;
};

/**
 * Answers to the three questions since a day in which not everything is yes, where nobody of the staff
 * has written in the thread again, newest first. For staff only.
 */
export async function listDoubtfulCheckIns(
  store: Store,
  since: Date,
  limit: number,
): Promise<ListedCheckIn[]> {
  const { checkIns, members, posts, threads, staff } = store.schema;
  return await store.read
    .select({
      id: checkIns.id,
      understood: checkIns.understood,
      rightThings: checkIns.rightThings,
      rightWay: checkIns.rightWay,
      writtenOn: checkIns.writtenOn,
      alias: members.alias,
      postId: posts.id,
      number: posts.number,
      threadId: posts.threadId,
      threadTitle: threads.title,
      locale: threads.locale,
      staffFirstName: staff.firstName,
    })
    .from(checkIns)
    .innerJoin(members, eq(members.id, checkIns.memberId))
    .innerJoin(posts, eq(posts.id, checkIns.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(staff, eq(staff.id, posts.staffId))
    .where(
      and(
        gte(checkIns.writtenOn, since),
        or(lt(checkIns.understood, 2), lt(checkIns.rightThings, 2), lt(checkIns.rightWay, 2)),
        sql`not exists (select 1 from ${posts} later where later.thread_id = ${posts.threadId}
          and later.staff_id is not null and later.number > ${posts.number})`,
      ),
    )
    .orderBy(desc(checkIns.seq))
    .limit(limit);
}

export type CheckInMeans = {
  count: number;
  understood: number | null;
  rightThings: number | null;
  rightWay: number | null;
};

/** Means of the three questions since a day, over all of the staff together. For staff only. */
export async function readCheckInMeans(store: Store, since: Date): Promise<CheckInMeans> {
  const { checkIns } = store.schema;
  const [row] = await store.read
    .select({
      count: count(),
      understood: avg(checkIns.understood),
      rightThings: avg(checkIns.rightThings),
      rightWay: avg(checkIns.rightWay),
    })
    .from(checkIns)
    .where(
      and(
        gte(checkIns.writtenOn, since),
        or(
          isNotNull(checkIns.understood),
          isNotNull(checkIns.rightThings),
          isNotNull(checkIns.rightWay),
        ),
      ),
    );
  const number = (value: string | null | undefined) => (value == null ? null : Number(value));
  return {
    count: Number(row?.count ?? 0),
    understood: number(row?.understood),
    rightThings: number(row?.rightThings),
    rightWay: number(row?.rightWay),
  };
}
