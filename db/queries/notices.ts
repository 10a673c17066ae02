import { desc, eq } from "drizzle-orm";
import type { NoticeKind } from "../schema/forum.ts";
import type { Store } from "../store.ts";
import { titleFor } from "./hidden.ts";

export type Notice = {
  id: string;
  kind: NoticeKind;
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
      threadTitle: titleFor(store, memberId),
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
