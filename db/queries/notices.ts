import { and, count, desc, eq, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

/** How many words from staff a member has not seen yet. */
export async function countUnseenNotices(store: Store, memberId: string): Promise<number> {
  const { notices } = store.schema;
  const [row] = await prepared(store, "notices_unseen", () =>
    store.read
      .select({ n: count() })
      .from(notices)
      .where(and(eq(notices.memberId, sql.placeholder("memberId")), eq(notices.seen, false))),
  ).execute({ memberId });
  return row?.n ?? 0;
}

export type Notice = {
  id: string;
  kind: "published" | "change-asked" | "removed" | "supported" | "answered";
  rule: string | null;
  words: string;
  writtenOn: Date;
  seen: boolean;
  postId: string;
  threadId: string;
  threadTitle: string;
  postNumber: number;
  staffFirstName: string | null;
  staffProfession: string | null;
};

/** What staff have told a member about their texts, newest first, for that member only. */
export async function listNotices(
  store: Store,
  memberId: string,
  limit: number,
): Promise<Notice[]> {
  const { notices, posts, threads, staff } = store.schema;
  return await store.read
    .select({
      id: notices.id,
      kind: notices.kind,
      rule: notices.rule,
      words: notices.words,
      writtenOn: notices.writtenOn,
      seen: notices.seen,
      postId: notices.postId,
      threadId: posts.threadId,
      threadTitle: threads.title,
      postNumber: posts.number,
      staffFirstName: staff.firstName,
      staffProfession: staff.profession,
    })
    .from(notices)
    .innerJoin(posts, eq(posts.id, notices.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(staff, eq(staff.id, notices.staffId))
    .where(eq(notices.memberId, memberId))
    .orderBy(desc(notices.seq))
    .limit(limit);
}
