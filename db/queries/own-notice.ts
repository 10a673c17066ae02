import { and, desc, eq } from "drizzle-orm";
import type { NoticeKind } from "../schema/forum.ts";
import type { Store } from "../store.ts";
import { titleFor } from "./hidden.ts";

export type OwnNotice = {
  id: string;
  kind: NoticeKind;
  rule: string | null;
  words: string;
  automated: boolean;
  basis: "own" | "report" | null;
  staffId: string | null;
  staffFirstName: string | null;
  staffProfession: string | null;
  writtenOn: Date;
  seen: boolean;
  postId: string;
  postNumber: number;
  visibility: "published" | "held" | "removed";
  /** Empty once its writer has taken the words away. */
  body: string;
  threadId: string;
  threadTitle: string;
  appealState: "open" | "decided" | null;
  appealWords: string | null;
  appealOutcome: "stands" | "changed" | null;
  appealAnswer: string | null;
  appealDueAt: Date | null;
};

/** One notice in full, with the appeal against it; undefined for anybody but the member it is for. */
export async function findOwnNotice(
  store: Store,
  id: string,
  memberId: string,
): Promise<OwnNotice | undefined> {
  const { notices, posts, threads, staff, appeals } = store.schema;
  const [notice] = await store.read
    .select({
      id: notices.id,
      kind: notices.kind,
      rule: notices.rule,
      words: notices.words,
      automated: notices.automated,
      basis: notices.basis,
      staffId: notices.staffId,
      staffFirstName: staff.firstName,
      staffProfession: staff.profession,
      writtenOn: notices.writtenOn,
      seen: notices.seen,
      postId: notices.postId,
      postNumber: posts.number,
      visibility: posts.visibility,
      body: posts.body,
      threadId: threads.id,
      threadTitle: titleFor(store, memberId),
      appealState: appeals.state,
      appealWords: appeals.words,
      appealOutcome: appeals.outcome,
      appealAnswer: appeals.answer,
      appealDueAt: appeals.dueAt,
    })
    .from(notices)
    .innerJoin(posts, eq(posts.id, notices.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(staff, eq(staff.id, notices.staffId))
    .leftJoin(appeals, eq(appeals.noticeId, notices.id))
    .where(and(eq(notices.id, id), eq(notices.memberId, memberId)));
  return notice;
}

/** The newest statement of reasons for holding a post, by id: for its writer's page. */
export async function findHoldNotice(store: Store, postId: string): Promise<string | null> {
  const { notices } = store.schema;
  const [notice] = await store.read
    .select({ id: notices.id })
    .from(notices)
    .where(and(eq(notices.postId, postId), eq(notices.kind, "held")))
    .orderBy(desc(notices.seq))
    .limit(1);
  return notice?.id ?? null;
}
