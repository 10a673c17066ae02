import { createHash } from "node:crypto";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import { followByWriting } from "#app/belonging/follow.server.ts";
import type { App, Member } from "#app/context.ts";
import { tellMember } from "#app/desk/tell-member.server.ts";
import { openEscalation } from "#app/escalations/open-escalation.server.ts";
import type { Locale } from "#app/i18n/translator.ts";
import { enqueueJob } from "#app/jobs/enqueue.server.ts";
import { askToRing } from "#app/push/ring.server.ts";
import { markReadIn } from "#app/reading/mark-read.server.ts";
import { holdNotice } from "#app/safety/hold-notice.server.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { addStaffedMinutes } from "#app/time/staffed-hours.ts";
import { newId } from "#db/new-id.ts";
import type { Visibility } from "#db/schema/forum.ts";
import type { Db } from "#db/store.ts";
import { defaultPolicy, failedAssessment } from "#moderation/index.ts";
import type { Assessment, Level, PolicyDecision } from "#moderation/types.ts";
import { editableFrom } from "./editable.ts";
import { dropDraft } from "./kept-draft.server.ts";
import { rendererVersion, renderMarkdown } from "./render-markdown.server.ts";
import type { TopicNote } from "./topic-notes.ts";
import { waitForUs } from "./whose-turn.server.ts";

/** Every text is read by a person within so many staffed minutes: 24 hours of them. */
export const readWithin = 24 * 60;

export const gravityOf: Record<Level, number> = { green: 0, amber: 1, red: 2, crisis: 3 };

/** What the engine thought of a text and what the policy makes of it. */
export type Judgement = {
  assessment: Assessment;
  policy: PolicyDecision;
  locale: Locale;
  /** The review item stands at least at this level, whatever the engine found. */
  reviewAtLeast?: Level;
};

/**
 * Asks the engine before anything is public. If it throws, the text is held and queued: nothing is
 * lost and nothing slips through.
 */
export function judge(
  app: App,
  text: { title?: string; body: string; room: string; locale: Locale },
): Judgement {
  try {
    const assessment = app.engine.assess({
      title: text.title,
      text: text.body,
      locale: text.locale,
    });
    const policy = app.engine.decide(assessment, text.room);
    return { assessment, policy, locale: assessment.language };
  } catch (error) {
    app.log.error("engine failed", { errorName: error instanceof Error ? error.name : "unknown" });
    return {
      assessment: failedAssessment(text.locale),
      policy: {
        visibility: defaultPolicy.failed.visibility,
        review: { dueStaffedMinutes: defaultPolicy.failed.dueStaffedMinutes },
        escalation: null,
        writerSees: defaultPolicy.failed.writerSees,
        offerEdit: false,
        rules: ["engine-failed"],
      },
      locale: text.locale,
    };
  }
}

/** The key under which a submission is stored once, however often its form arrives. */
export function submissionKey(submission: string | undefined, ...content: string[]): string {
  return createHash("sha256")
    .update(JSON.stringify([submission ?? "", ...content]))
    .digest("base64url");
}

export type NewMemberPost = {
  threadId: string;
  number: number;
  title: string;
  body: string;
  author: Member;
  submissionId: string;
  judgement: Judgement;
  visibility: Visibility;
  /** The number of an earlier post of the same writer that this one adds to. */
  addsTo?: number;
  topicNote?: TopicNote | null;
  /** Written on a hard night: to be answered gently. */
  gently?: boolean;
  /** The kept draft that this text was; it goes with the same transaction. */
  draftId?: string;
};

/** The row of an assessment, as it is kept beside the post. */
export function assessmentRow(postId: string, { assessment, policy }: Judgement) {
  return {
    postId,
    engineVersion: assessment.engineVersion,
    language: assessment.language,
    level: assessment.level,
    score: Math.round(assessment.score * 1000),
    categories: assessment.categories as Record<string, number>,
    signals: assessment.signals,
    writerSees: policy.writerSees,
    policyRules: policy.rules,
  };
}

/**
 * Writes a member's post with all that belongs to it, inside the caller's transaction: assessment,
 * review item, the statement of reasons if it is held, escalation if decided, audit row, and the jobs that
 * watch its clock and ask for a second opinion.
 */
export async function writeMemberPost(app: App, tx: Db, post: NewMemberPost) {
  const { posts, assessments, reviewItems } = app.store.schema;
  const { config } = app;
  const { assessment, policy } = post.judgement;
  const now = app.clock();
  const due = (minutes: number) =>
    addStaffedMinutes(config.staffedHours, now, minutes, config.timeZone);
  const [written] = await tx
    .insert(posts)
    .values({
      id: newId(),
      threadId: post.threadId,
      number: post.number,
      memberId: post.author.id,
      body: post.body,
      html: renderMarkdown(post.body, config),
      rendererVersion,
      visibility: post.visibility,
      addsTo: post.addsTo ?? null,
      topicNote: post.topicNote ?? null,
      editableUntil: editableFrom(now),
      gently: post.gently ?? false,
      submissionId: post.submissionId,
      writtenOn: roundToPartOfDay(now, config.timeZone),
    })
    .returning({ id: posts.id, seq: posts.seq });
  if (!written) throw new Error("the post was not written");
  const row = assessmentRow(written.id, post.judgement);
  await tx.insert(assessments).values(row);
  const { reviewAtLeast: least } = post.judgement;
  const level = least && gravityOf[least] > gravityOf[assessment.level] ? least : assessment.level;
  const itemId = newId();
  const dueAt =
    policy.review.dueStaffedMinutes === null ? null : due(policy.review.dueStaffedMinutes);
  await tx.insert(reviewItems).values({
    id: itemId,
    postId: written.id,
    state: "open",
    level,
    gravity: gravityOf[level],
    score: row.score,
    held: post.visibility === "held",
    openedAt: now,
    dueAt,
  });
  await enqueueJob(app, tx, {
    kind: "item-overdue",
    payload: { itemId },
    runAt: dueAt ?? due(readWithin),
    dedupeKey: `item-overdue:${itemId}`,
  });
  await waitForUs(app, tx, { threadId: post.threadId, memberId: post.author.id });
  await markReadIn(app, tx, post.author.id, post);
  if (post.draftId) await dropDraft(app, tx, post.author.id, post.draftId);
  await appendAudit(app, tx, {
    actorKind: "member",
    // The post knows its writer until they leave; the log, which forgets nothing, does not.
    actorId: null,
    action: "post.written",
    subjectKind: "post",
    subjectId: written.id,
    detail: {
      level: assessment.level,
      visibility: post.visibility,
      engine: assessment.engineVersion,
    },
  });
  if (post.visibility === "held") {
    await tellMember(app, tx, holdNotice(post.author.id, written.id, post.judgement));
  }
  if (policy.escalation) {
    await openEscalation(app, tx, {
      postId: written.id,
      memberId: post.author.id,
      title: post.title,
      body: post.body,
      level: policy.escalation.level,
      categories: Object.keys(assessment.categories),
      dueAt: due(policy.escalation.dueStaffedMinutes),
      openedBy: null,
    });
  }
  await followByWriting(app, tx, post.author.id, post.threadId);
  if (post.visibility === "published") await askToRing(app, tx, { postId: written.id });
  if (app.secondOpinion) {
    await enqueueJob(app, tx, {
      kind: "second-opinion",
      payload: { postId: written.id },
      runAt: now,
      dedupeKey: `second-opinion:${written.id}`,
    });
  }
  return written;
}
