import { eq } from "drizzle-orm";
import { eraseWeighed } from "#app/accounts/erase-words.server.ts";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Member } from "#app/context.ts";
import { changeThread } from "#app/desk/change-thread.server.ts";
import { tellMember } from "#app/desk/tell-member.server.ts";
import { openEscalation } from "#app/escalations/open-escalation.server.ts";
import { renewCase } from "#app/escalations/renew-case.server.ts";
import { enqueueJob } from "#app/jobs/enqueue.server.ts";
import { holdNotice } from "#app/safety/hold-notice.server.ts";
import { addStaffedMinutes } from "#app/time/staffed-hours.ts";
import { findOpenChange } from "#db/queries/open-change.ts";
import type { Visibility } from "#db/schema/forum.ts";
import type { Db, Store } from "#db/store.ts";
import { isEditable } from "./editable.ts";
import type { Submitted } from "./find-submission.server.ts";
import { assessmentRow, gravityOf, type Judgement } from "./publish.server.ts";
import { rendererVersion, renderMarkdown } from "./render-markdown.server.ts";
import type { TopicNote } from "./topic-notes.ts";
import { visibilityIn } from "./visibility-in.ts";

export type PostEdit = {
  postId: string;
  author: Member;
  /** The title of the thread, which the writer of its first post may change with it. */
  title: string;
  body: string;
  topicNote: TopicNote | null;
  judgement: Judgement;
};

type PostRow = Store["schema"]["posts"]["$inferSelect"];
type ThreadRow = Store["schema"]["threads"]["$inferSelect"];

/**
 * Puts a writer's new words in the place of the old, in one transaction, with all that a new text would
 * bring: assessment, a place in the staff's queue, a case, the job for a second opinion. Nothing that
 * was found in the old words is lowered by it, and a held text stays held: an edit may hold a text,
 * only a person lets one out. So does a text that staff have asked its writer to change: sent again, it
 * waits in their queue once more.
 * @throws Error when the post is not the writer's or its time has passed
 */
export async function editPost(app: App, edit: PostEdit): Promise<Submitted> {
  const { posts, threads } = app.store.schema;
  return await app.store.write(async (tx) => {
    const [found] = await tx
      .select({ post: posts, thread: threads })
      .from(posts)
      .innerJoin(threads, eq(threads.id, posts.threadId))
      .where(eq(posts.id, edit.postId));
    const mayEdit =
      found?.post.memberId === edit.author.id &&
      (isEditable(found.post, app.clock()) ||
        (await findOpenChange(app.store, edit.postId, tx)) !== undefined);
    if (!found || !mayEdit) {
      throw new Error("the post cannot be changed");
    }
    const { post, thread } = found;
    const title = post.number === 1 ? edit.title : thread.title;
    const { id: postId, threadId, number } = post;
    const sent = { postId, threadId, number, repeated: true };
    const isSame =
      post.body === edit.body && thread.title === title && post.topicNote === edit.topicNote;
    // Somebody who was asked to change a text may answer that it should stand as it is.
    if (isSame && isEditable(post, app.clock())) return { ...sent, visibility: post.visibility };
    const decided = visibilityIn(thread.audience, edit.judgement.policy.visibility);
    const visibility = post.visibility === "held" ? "held" : decided;
    await replaceWords(app, tx, { ...edit, title }, { post, thread }, visibility);
    await readAgain(app, tx, { ...edit, title }, visibility);
    return { ...sent, visibility, repeated: false };
  });
}

async function replaceWords(
  app: App,
  tx: Db,
  { author, title, body, topicNote, judgement }: PostEdit,
  { post, thread }: { post: PostRow; thread: ThreadRow },
  visibility: Visibility,
) {
  const { posts, threads, assessments } = app.store.schema;
  await tx
    .update(posts)
    .set({
      body,
      html: renderMarkdown(body, app.config),
      rendererVersion,
      topicNote,
      visibility,
    })
    .where(eq(posts.id, post.id));
  if (post.number === 1) {
    await tx
      .update(threads)
      .set({ title, topicNote, locale: judgement.locale })
      .where(eq(threads.id, thread.id));
  }
  // What the engine took from the old words goes with them; that it was found stays.
  await eraseWeighed(app, tx, post.id);
  await tx.insert(assessments).values(assessmentRow(post.id, judgement));
  if (visibility !== post.visibility) {
    await changeThread(app, tx, { post: { ...post, visibility }, rule: "" });
    if (visibility === "held") {
      await tellMember(app, tx, holdNotice(author.id, post.id, judgement));
    }
  }
}

/** Every text is read by a person, and the new words have been read by nobody yet. */
async function readAgain(app: App, tx: Db, edit: PostEdit, visibility: Visibility) {
  const { reviewItems, secondOpinions } = app.store.schema;
  const { postId, title, body, author } = edit;
  const { assessment, policy } = edit.judgement;
  const { level } = assessment;
  const now = app.clock();
  const due = (minutes: number | null) =>
    minutes === null
      ? null
      : addStaffedMinutes(app.config.staffedHours, now, minutes, app.config.timeZone);
  const [item] = await tx.select().from(reviewItems).where(eq(reviewItems.postId, postId));
  if (!item) throw new Error("nothing waits for the post");
  const stays = item.gravity > gravityOf[level];
  const dueAt = due(policy.review.dueStaffedMinutes);
  const wasOpen = item.state === "open";
  await tx
    .update(reviewItems)
    .set({
      state: "open",
      doneAt: null,
      held: visibility === "held",
      ...(stays ? {} : { level, gravity: gravityOf[level] }),
      score: Math.max(item.score, Math.round(assessment.score * 1000)),
      openedAt: wasOpen ? item.openedAt : now,
      dueAt: wasOpen ? earlier(item.dueAt, dueAt) : (dueAt ?? item.dueAt),
    })
    .where(eq(reviewItems.id, item.id));
  const caseDue = due(policy.escalation?.dueStaffedMinutes ?? null);
  const hasCase = await renewCase(app, tx, { postId, title, body, dueAt: caseDue });
  if (!hasCase && policy.escalation && caseDue) {
    await openEscalation(app, tx, {
      postId,
      memberId: author.id,
      title,
      body,
      level: policy.escalation.level,
      categories: Object.keys(assessment.categories),
      dueAt: caseDue,
      openedBy: null,
    });
  }
  await appendAudit(app, tx, {
    actorKind: "member",
    actorId: null,
    action: "post.edited",
    subjectKind: "post",
    subjectId: postId,
    detail: { level, visibility, engine: assessment.engineVersion },
  });
  if (app.secondOpinion) {
    // It was about other words; what it raised stays raised.
    await tx.delete(secondOpinions).where(eq(secondOpinions.postId, postId));
    await enqueueJob(app, tx, {
      kind: "second-opinion",
      payload: { postId },
      runAt: now,
      // Once for these words, however often they are sent.
      dedupeKey: `second-opinion:${postId}:${now.getTime()}`,
    });
  }
}

function earlier(a: Date | null, b: Date | null): Date | null {
  return a && b ? (a < b ? a : b) : (a ?? b);
}
