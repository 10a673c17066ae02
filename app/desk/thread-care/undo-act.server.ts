import { and, eq, inArray } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { cleanReason } from "#app/escalations/case-choices.ts";
import type { Waiting } from "#db/schema/desk.ts";
import type { Db } from "#db/store.ts";
import { noticeKindOf } from "./act-rules.ts";
import type { ActRow } from "./active-act.server.ts";
import { findThreadRow } from "./find-thread.server.ts";
import { type PostOfThread, postsOf } from "./move-posts.server.ts";
import { undoMerge, undoSplit } from "./put-back.server.ts";
import { settleThread } from "./settle-thread.server.ts";
import { tellWriters } from "./tell-writers.server.ts";

export type WantedUndoing = { staff: Staff; threadId: string; actId: string; reason: string };

export type Undone =
  | { kind: "done"; repeated: boolean; threadId: string }
  | { kind: "refused"; why: "not-found" | "reason" | "later" };

/** Undoes an act on a thread, in one transaction with the log and the word to those it was about. */
export async function undoAct(app: App, wanted: WantedUndoing): Promise<Undone> {
  const { threadActs } = app.store.schema;
  const { staff, threadId, actId } = wanted;
  const reason = cleanReason(wanted.reason);
  return await app.store.write(async (tx): Promise<Undone> => {
    const [act] = await tx
      .select()
      .from(threadActs)
      .where(and(eq(threadActs.id, actId), eq(threadActs.threadId, threadId)));
    if (!act) return { kind: "refused", why: "not-found" };
    const back = act.detail.from ?? act.threadId;
    if (act.undoneAt !== null) return { kind: "done", repeated: true, threadId: back };
    if (reason === null) return { kind: "refused", why: "reason" };
    const isDone = await carryOutUndoing(app, tx, { act, staff, reason, tells: true });
    return isDone
      ? { kind: "done", repeated: false, threadId: back }
      : { kind: "refused", why: "later" };
  });
}

/**
 * The same inside the caller's transaction, for an act that still stands.
 * @returns false when something that was done since is in the way
 */
export async function carryOutUndoing(
  app: App,
  tx: Db,
  { act, staff, reason, tells }: { act: ActRow; staff: Staff; reason: string; tells: boolean },
): Promise<boolean> {
  // Marked first: a hold that is being undone holds nothing any more.
  await mark(app, tx, act, { undoneAt: app.clock(), undoneBy: staff.id });
  const posts = await reverse(app, tx, act);
  if (posts === "later") {
    await mark(app, tx, act, { undoneAt: null, undoneBy: null });
    return false;
  }
  await appendAudit(app, tx, {
    actorKind: "staff",
    actorId: staff.id,
    action: "thread.undone",
    subjectKind: "thread",
    subjectId: act.detail.from ?? act.threadId,
    reason,
    detail: { act: act.act },
  });
  if (tells && noticeKindOf(act.act)) {
    const kind = "thread-restored";
    const what = { posts, kind, reason, staff } as const;
    await tellWriters(app, tx, { ...what, what: (t) => t("threadCare.told.restored") });
  }
  return true;
}

async function reverse(app: App, tx: Db, act: ActRow): Promise<readonly PostOfThread[] | "later"> {
  const { threads } = app.store.schema;
  const { threadId } = act;
  if (act.act === "split") return await undoSplit(app, tx, act);
  if (act.act === "merge") return await undoMerge(app, tx, act);
  const thread = await findThreadRow(app, tx, threadId);
  if (!thread) return "later";
  const set = (values: Partial<typeof threads.$inferInsert>) =>
    tx.update(threads).set(values).where(eq(threads.id, threadId));
  if (act.act === "hold") await settleThread(app, tx, threadId);
  if (act.act === "lock") await set({ locked: false });
  if (act.act === "pin") await set({ pinned: false });
  if (act.act === "move") {
    if (thread.roomSlug !== act.detail.room) return "later";
    await set({ roomSlug: act.detail.before });
  }
  if (act.act === "answered" || act.act === "wait-again") await turnBack(app, tx, act);
  const posts = await postsOf(app, tx, threadId);
  return act.act === "hold" ? posts : posts.filter(({ memberId }) => memberId === thread.memberId);
}

/** Whose turn it was before; what has been written since counts for more. */
async function turnBack(app: App, tx: Db, { act, threadId, detail }: ActRow): Promise<void> {
  const { threadCare } = app.store.schema;
  const there = and(
    eq(threadCare.threadId, threadId),
    eq(threadCare.waiting, act === "answered" ? "resting" : "us"),
  );
  await tx
    .update(threadCare)
    .set({
      waiting: detail.waiting as Waiting,
      waitingSince: new Date(detail.since ?? app.clock()),
    })
    .where(there);
}

/** A split or a merge stands with both of its threads, and is undone in both. */
async function mark(
  { store }: App,
  tx: Db,
  act: ActRow,
  values: { undoneAt: Date | null; undoneBy: string | null },
): Promise<void> {
  const { threadActs } = store.schema;
  const { from, to, pair } = act.detail;
  const rows = pair
    ? await tx
        .select()
        .from(threadActs)
        .where(inArray(threadActs.threadId, [from ?? "", to ?? ""]))
    : [act];
  for (const { id, detail } of rows) {
    if (detail.pair !== pair) continue;
    await tx.update(threadActs).set(values).where(eq(threadActs.id, id));
  }
}
