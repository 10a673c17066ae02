import { eq, sql } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { isUniqueViolation } from "#db/store.ts";
import { findSubmission, type Submitted } from "./find-submission.server.ts";
import { type Judgement, writeMemberPost } from "./publish.server.ts";
import type { TopicNote } from "./topic-notes.ts";
import { visibilityIn } from "./visibility-in.ts";

export type NewReply = {
  threadId: string;
  author: Member;
  title: string;
  body: string;
  submissionId: string;
  judgement: Judgement;
  /** The number of an earlier post of the same writer that this one adds to. */
  addsTo?: number;
  topicNote?: TopicNote | null;
  gently?: boolean;
  draftId?: string;
};

/** Adds a member's reply to a thread. The same submission twice gives the same post. */
export async function submitReply(app: App, reply: NewReply): Promise<Submitted> {
  const { store, config, clock } = app;
  const { threads } = store.schema;
  try {
    return await store.write(async (tx) => {
      const [thread] = await tx
        .update(threads)
        .set({ lastNumber: sql`${threads.lastNumber} + 1` })
        .where(eq(threads.id, reply.threadId))
        .returning({
          number: threads.lastNumber,
          audience: threads.audience,
          locked: threads.locked,
          mergedInto: threads.mergedInto,
        });
      if (!thread) throw new Error("the thread is gone");
      if (thread.locked || thread.mergedInto !== null) {
        // It was closed or joined while its writer pressed: they keep their words, and read why.
        throw new Error("nobody can write in the thread");
      }
      const { number } = thread;
      const visibility = visibilityIn(thread.audience, reply.judgement.policy.visibility);
      const post = await writeMemberPost(app, tx, { ...reply, number, visibility });
      if (visibility === "published") {
        await tx
          .update(threads)
          .set({
            postCount: sql`${threads.postCount} + 1`,
            lastPostSeq: post.seq,
            lastPostOn: roundToPartOfDay(clock(), config.timeZone),
          })
          .where(eq(threads.id, reply.threadId));
      }
      return { postId: post.id, threadId: reply.threadId, number, visibility, repeated: false };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return await findSubmission(store, reply.submissionId);
    throw error;
  }
}
