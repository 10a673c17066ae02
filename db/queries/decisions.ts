import { and, desc, eq, ne } from "drizzle-orm";
import type { Decision } from "../schema/moderation.ts";
import type { Store } from "../store.ts";

export type ListedDecision = {
  id: string;
  decision: Decision;
  rule: string;
  reason: string;
  visibilityAfter: string;
  decidedAt: Date;
  staffFirstName: string;
  threadTitle: string;
  postNumber: number;
};

/** Every decision on one post, newest first. For staff only. */
export async function listPostDecisions(store: Store, postId: string): Promise<ListedDecision[]> {
  return await listed(store)
    .where(eq(store.schema.decisions.postId, postId))
    .orderBy(desc(store.schema.decisions.seq));
}

/** Decisions on a member's other texts, newest first. For staff only. */
export async function listMemberDecisions(
  store: Store,
  memberId: string,
  exceptPostId: string,
  limit: number,
): Promise<ListedDecision[]> {
  const { posts, decisions } = store.schema;
  return await listed(store)
    .where(and(eq(posts.memberId, memberId), ne(posts.id, exceptPostId)))
    .orderBy(desc(decisions.seq))
    .limit(limit);
}

function listed(store: Store) {
  const { decisions, staff, posts, threads } = store.schema;
  return store.read
    .select({
      id: decisions.id,
      decision: decisions.decision,
      rule: decisions.rule,
      reason: decisions.reason,
      visibilityAfter: decisions.visibilityAfter,
      decidedAt: decisions.decidedAt,
      staffFirstName: staff.firstName,
      threadTitle: threads.title,
      postNumber: posts.number,
    })
    .from(decisions)
    .innerJoin(staff, eq(staff.id, decisions.staffId))
    .innerJoin(posts, eq(posts.id, decisions.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId));
}
