import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { cleanBody } from "#app/forum/clean-text.ts";
import { findSubmission, type Submitted } from "#app/forum/find-submission.server.ts";
import { rendererVersion, renderMarkdown } from "#app/forum/render-markdown.server.ts";
import { waitForThem } from "#app/forum/whose-turn.server.ts";
import { askToRing } from "#app/push/ring.server.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { newId } from "#db/new-id.ts";
import { type Db, isUniqueViolation } from "#db/store.ts";
import { claimOfOther } from "./claims.server.ts";
import { tellMember } from "./tell-member.server.ts";
import { whereNow } from "./thread-care/find-thread.server.ts";
import { refreshThreadCounters } from "./thread-counters.server.ts";

export type NewStaffReply = {
  staff: Staff;
  threadId: string;
  body: string;
  submissionId: string;
  /** The number of an earlier reply of the same person that this one adds to. */
  addsTo?: number;
  /** The post that is answered; without it the newest published one by a member. */
  answersPostId?: string;
  /** A hello answers nothing: whoever waits for an answer goes on waiting for it. */
  isHello?: boolean;
};

/** Thrown where a colleague has the thread in hand: two must not answer one person. */
export class TakenByColleague extends Error {
  override name = "TakenByColleague";
  readonly by: string;
  readonly until: Date;
  constructor({ by, until }: { by: string; until: Date }) {
    super("a colleague has the thread in hand");
    this.by = by;
    this.until = until;
  }
}

/**
 * Publishes a reply by a member of staff and tells the one who started the thread and the one who is
 * answered. The same submission twice gives the same post.
 * @throws TakenByColleague while a colleague has the thread in hand; Error when it is gone or removed
 */
export async function submitStaffReply(app: App, reply: NewStaffReply): Promise<Submitted> {
  try {
    return await app.store.write(async (tx) => {
      const held = reply.addsTo
        ? null
        : await claimOfOther(app, tx, reply.staff.id, reply.threadId);
      if (held) throw new TakenByColleague(held);
      return await writeStaffReply(app, tx, reply);
    });
  } catch (error) {
    if (isUniqueViolation(error)) return await findSubmission(app.store, reply.submissionId);
    throw error;
  }
}

/** The same inside the caller's transaction. */
export async function writeStaffReply(app: App, tx: Db, reply: NewStaffReply): Promise<Submitted> {
  const { threads, posts } = app.store.schema;
  const { staff } = reply;
  // A reply begun before its thread was joined with another goes where the words it answers are.
  const threadId = await whereNow(app, tx, reply.threadId);
  const [thread] = await tx
    .update(threads)
    .set({ lastNumber: sql`${threads.lastNumber} + 1` })
    .where(eq(threads.id, threadId))
    .returning({
      number: threads.lastNumber,
      starterId: threads.memberId,
      visibility: threads.visibility,
    });
  if (!thread || thread.visibility === "removed") throw new Error("the thread is gone");
  // Asked before the reply is in: whom it answers.
  const told = reply.addsTo
    ? await membersToldOf(app, tx, threadId, reply.addsTo)
    : [thread.starterId, await memberAnswered(app, tx, { ...reply, threadId })];
  const body = cleanBody(reply.body);
  const [written] = await tx
    .insert(posts)
    .values({
      id: newId(),
      threadId,
      number: thread.number,
      staffId: staff.id,
      body,
      html: renderMarkdown(body, app.config),
      rendererVersion,
      visibility: "published",
      addsTo: reply.addsTo ?? null,
      submissionId: reply.submissionId,
      writtenOn: roundToPartOfDay(app.clock(), app.config.timeZone),
    })
    .returning({ id: posts.id });
  if (!written) throw new Error("the reply was not written");
  await refreshThreadCounters(app, tx, threadId);
  if (!reply.addsTo && !reply.isHello) await waitForThem(app, tx, { threadId, staffId: staff.id });
  await askToRing(app, tx, { postId: written.id });
  const kind = reply.addsTo ? "added" : "answered";
  for (const memberId of new Set(told)) {
    await tellMember(app, tx, {
      memberId,
      postId: written.id,
      kind,
      words: (t) => t(`desk.notice.${kind}`, { name: staff.firstName }),
      staffId: staff.id,
    });
  }
  await appendAudit(app, tx, {
    actorKind: "staff",
    actorId: staff.id,
    action: "post.answered",
    subjectKind: "post",
    subjectId: written.id,
    detail: { thread: threadId, number: thread.number },
  });
  return {
    postId: written.id,
    threadId,
    number: thread.number,
    visibility: "published",
    repeated: false,
  };
}

/** Who was told of a reply when it was written: what is added to it is for them too. */
async function membersToldOf(app: App, tx: Db, threadId: string, number: number) {
  const { notices, posts } = app.store.schema;
  const rows = await tx
    .select({ memberId: notices.memberId })
    .from(notices)
    .innerJoin(posts, eq(posts.id, notices.postId))
    .where(
      and(eq(posts.threadId, threadId), eq(posts.number, number), eq(notices.kind, "answered")),
    );
  return rows.map(({ memberId }) => memberId);
}

async function memberAnswered(app: App, tx: Db, { threadId, answersPostId }: NewStaffReply) {
  const { posts } = app.store.schema;
  const [post] = await tx
    .select({ memberId: posts.memberId })
    .from(posts)
    .where(
      answersPostId
        ? and(eq(posts.threadId, threadId), eq(posts.id, answersPostId))
        : and(
            eq(posts.threadId, threadId),
            eq(posts.visibility, "published"),
            isNotNull(posts.memberId),
          ),
    )
    .orderBy(desc(posts.seq))
    .limit(1);
  return post?.memberId ?? null;
}
