import { eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { cleanReason } from "#app/escalations/case-choices.ts";
import { type TopicNote, topicNoteOf } from "#app/forum/topic-notes.ts";
import { tellMember } from "./tell-member.server.ts";

export type WantedTopic = {
  staff: Staff;
  itemId: string;
  topicNote: TopicNote | null;
  reason: string;
};
export type TopicNoted = "done" | "not-found" | "same" | "reason";

/**
 * Says in a member's place what their text mentions, or that it mentions nothing in particular: in one
 * transaction with the word to its writer and the audit row. A first post's note stands in lists too.
 */
export async function noteTopic(app: App, wanted: WantedTopic): Promise<TopicNoted> {
  const { reviewItems, posts, threads } = app.store.schema;
  const { staff, topicNote } = wanted;
  const reason = cleanReason(wanted.reason);
  if (reason === null) return "reason";
  return await app.store.write(async (tx): Promise<TopicNoted> => {
    const [post] = await tx
      .select({
        id: posts.id,
        threadId: posts.threadId,
        number: posts.number,
        memberId: posts.memberId,
        topicNote: posts.topicNote,
      })
      .from(reviewItems)
      .innerJoin(posts, eq(posts.id, reviewItems.postId))
      .where(eq(reviewItems.id, wanted.itemId));
    if (!post) return "not-found";
    const before = topicNoteOf(post.topicNote);
    if (before === topicNote) return "same";
    await tx.update(posts).set({ topicNote }).where(eq(posts.id, post.id));
    if (post.number === 1) {
      await tx.update(threads).set({ topicNote }).where(eq(threads.id, post.threadId));
    }
    await tellMember(app, tx, {
      memberId: post.memberId,
      postId: post.id,
      kind: "noted",
      words: (t) => `${t(topicNote ? `topic.${topicNote}` : "topic.none")}.\n${reason}`,
      staffId: staff.id,
    });
    await appendAudit(app, tx, {
      actorKind: "staff",
      actorId: staff.id,
      action: "post.noted",
      subjectKind: "post",
      subjectId: post.id,
      reason,
      detail: { before, after: topicNote },
    });
    return "done";
  });
}
