import { eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import type { Locale } from "#app/i18n/translator.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { newId } from "#db/new-id.ts";
import type { Audience, Need } from "#db/schema/forum.ts";
import { isUniqueViolation } from "#db/store.ts";
import { findSubmission, type Submitted } from "./find-submission.server.ts";
import { type Judgement, writeMemberPost } from "./publish.server.ts";
import type { TopicNote } from "./topic-notes.ts";
import { visibilityIn } from "./visibility-in.ts";

export type NewThread = {
  roomSlug: string;
  author: Member;
  title: string;
  body: string;
  locale: Locale;
  submissionId: string;
  judgement: Judgement;
  topicNote?: TopicNote | null;
  /** Who may read it; everyone when left out. */
  audience?: Audience;
  need?: Need | null;
  gently?: boolean;
  draftId?: string;
};

/** Starts a thread with its first post. The same submission twice gives the same post. */
export async function startThread(app: App, wanted: NewThread): Promise<Submitted> {
  const { store, config, clock } = app;
  const { threads } = store.schema;
  const { audience = "everyone", need = null } = wanted;
  const visibility = visibilityIn(audience, wanted.judgement.policy.visibility);
  try {
    return await store.write(async (tx) => {
      const threadId = newId();
      await tx.insert(threads).values({
        id: threadId,
        roomSlug: wanted.roomSlug,
        title: wanted.title,
        locale: wanted.judgement.locale,
        visibility,
        audience,
        need,
        memberId: wanted.author.id,
        postCount: visibility === "published" ? 1 : 0,
        lastNumber: 1,
        topicNote: wanted.topicNote ?? null,
        lastPostSeq: 0,
        lastPostOn: roundToPartOfDay(clock(), config.timeZone),
      });
      const post = await writeMemberPost(app, tx, { ...wanted, threadId, number: 1, visibility });
      await tx.update(threads).set({ lastPostSeq: post.seq }).where(eq(threads.id, threadId));
      return { postId: post.id, threadId, number: 1, visibility, repeated: false };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return await findSubmission(store, wanted.submissionId);
    throw error;
  }
}
