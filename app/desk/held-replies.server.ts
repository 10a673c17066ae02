import { and, asc, eq, isNull } from "drizzle-orm";
import { open, seal } from "#app/accounts/seal.server.ts";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { cleanReason } from "#app/escalations/case-choices.ts";
import { enqueueJob } from "#app/jobs/enqueue.server.ts";
import { isStaffed, nextOpening } from "#app/time/staffed-hours.ts";
import { newId } from "#db/new-id.ts";
import { claimOfOther } from "./claims.server.ts";
import {
  type NewStaffReply,
  submitStaffReply,
  TakenByColleague,
  writeStaffReply,
} from "./submit-staff-reply.server.ts";

type Column = "body_sealed" | "tray_sealed" | "check_sealed";
const place = (column: Column, id: string) => `staff_drafts.${column}.${id}`;

export type SentOrHeld =
  | { kind: "sent"; threadId: string; number: number; postId: string }
  | { kind: "held"; when: Date }
  /** Another reply of the same person to the same thread waits already. */
  | { kind: "already" };

/**
 * Publishes a reply in staffed hours; outside them keeps it, sealed, and lets it go out at opening. So
 * nobody learns that staff are awake at night, and nobody on the staff has to be (D9).
 * @throws TakenByColleague while a colleague has the thread in hand; Error when it is gone or removed
 */
export async function sendOrHold(app: App, reply: NewStaffReply): Promise<SentOrHeld> {
  const { config, clock } = app;
  if (isStaffed(config.staffedHours, clock(), config.timeZone)) {
    return { kind: "sent", ...(await submitStaffReply(app, reply)) };
  }
  return await holdReply(app, reply);
}

async function holdReply(app: App, reply: NewStaffReply): Promise<SentOrHeld> {
  const { staff, threadId, submissionId } = reply;
  const { staffDrafts, threads } = app.store.schema;
  const now = app.clock();
  const publishAt = nextOpening(app.config.staffedHours, now, app.config.timeZone);
  return await app.store.write(async (tx): Promise<SentOrHeld> => {
    const [thread] = await tx.select().from(threads).where(eq(threads.id, threadId));
    if (!thread || thread.visibility === "removed") throw new Error("the thread is gone");
    const held = await claimOfOther(app, tx, staff.id, threadId);
    if (held) throw new TakenByColleague(held);
    const [present] = await tx
      .select()
      .from(staffDrafts)
      .where(and(eq(staffDrafts.staffId, staff.id), eq(staffDrafts.threadId, threadId)));
    if (present?.submissionId === submissionId) return { kind: "held", when: publishAt };
    if (present) return { kind: "already" };
    const id = newId();
    await tx.insert(staffDrafts).values({
      id,
      staffId: staff.id,
      threadId,
      postId: reply.answersPostId ?? null,
      bodySealed: seal(reply.body, app.keys.seal, place("body_sealed", id)),
      traySealed: seal("", app.keys.seal, place("tray_sealed", id)),
      checkSealed: seal("", app.keys.seal, place("check_sealed", id)),
      state: "queued",
      version: 1,
      publishAt,
      submissionId,
      savedAt: now,
    });
    await enqueueJob(app, tx, {
      kind: "publish-reply",
      payload: { draftId: id },
      runAt: publishAt,
      dedupeKey: `publish-reply:${id}`,
    });
    return { kind: "held", when: publishAt };
  });
}

export type HeldReply = {
  id: string;
  threadId: string;
  threadTitle: string;
  locale: "sv" | "en";
  body: string;
  publishAt: Date;
};

/** The replies of one member of staff that wait for opening, the next to go out first; for them only. */
export async function listHeldReplies(app: App, staff: Staff): Promise<HeldReply[]> {
  const { staffDrafts, threads } = app.store.schema;
  const rows = await app.store.read
    .select({ draft: staffDrafts, title: threads.title, locale: threads.locale })
    .from(staffDrafts)
    .innerJoin(threads, eq(threads.id, staffDrafts.threadId))
    .where(and(eq(staffDrafts.staffId, staff.id), eq(staffDrafts.state, "queued")))
    .orderBy(asc(staffDrafts.publishAt), asc(staffDrafts.savedAt));
  return rows.map(({ draft, title, locale }) => ({
    id: draft.id,
    threadId: draft.threadId,
    threadTitle: title,
    locale,
    body: open(draft.bodySealed, app.keys.seal, place("body_sealed", draft.id)) ?? "",
    publishAt: draft.publishAt ?? draft.savedAt,
  }));
}

/** Takes a reply back before it has gone out; null when it has, or was never theirs. */
export async function takeBackReply(app: App, staff: Staff, id: string): Promise<HeldReply | null> {
  const { staffDrafts } = app.store.schema;
  const held = (await listHeldReplies(app, staff)).find((one) => one.id === id);
  if (!held) return null;
  const gone = await app.store.write(async (tx) => {
    const rows = await tx
      .delete(staffDrafts)
      .where(and(eq(staffDrafts.id, id), eq(staffDrafts.staffId, staff.id)))
      .returning({ id: staffDrafts.id });
    return rows.length === 0;
  });
  return gone ? null : held;
}

/** Sends a reply before opening, with a reason for the log. */
export async function sendHeldNow(
  app: App,
  staff: Staff,
  { id, reason }: { id: string; reason: string },
): Promise<"sent" | "gone" | "reason"> {
  const why = cleanReason(reason);
  if (why === null) return "reason";
  const held = (await listHeldReplies(app, staff)).find((one) => one.id === id);
  if (!held) return "gone";
  await publishReply(app, { draftId: id });
  await app.store.write((tx) =>
    appendAudit(app, tx, {
      actorKind: "staff",
      actorId: staff.id,
      action: "post.sent-off-hours",
      subjectKind: "thread",
      subjectId: held.threadId,
      reason: why,
    }),
  );
  return "sent";
}

/**
 * Publishes a reply that waited, in the one transaction in which it stops waiting: never twice, and never
 * when it has been taken back. The words of somebody who no longer works here stay unsent.
 * @throws TakenByColleague while a colleague has the thread in hand: the job comes back
 */
export async function publishReply(
  app: App,
  { draftId = "" }: Record<string, string>,
): Promise<void> {
  const { staffDrafts, staff } = app.store.schema;
  await app.store.write(async (tx) => {
    const [found] = await tx
      .select({ draft: staffDrafts, person: staff })
      .from(staffDrafts)
      .innerJoin(staff, and(eq(staff.id, staffDrafts.staffId), isNull(staff.deactivatedAt)))
      .where(and(eq(staffDrafts.id, draftId), eq(staffDrafts.state, "queued")));
    if (!found) return;
    const { draft, person } = found;
    const held = await claimOfOther(app, tx, person.id, draft.threadId);
    if (held) throw new TakenByColleague(held);
    const { id, firstName, profession, role } = person;
    await tx.delete(staffDrafts).where(eq(staffDrafts.id, draftId));
    await writeStaffReply(app, tx, {
      staff: { kind: "staff", id, firstName, profession, role },
      threadId: draft.threadId,
      body: open(draft.bodySealed, app.keys.seal, place("body_sealed", draft.id)) ?? "",
      submissionId: draft.submissionId,
      answersPostId: draft.postId ?? undefined,
    });
  });
}
