import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";
import { unpackNumbers } from "./act-rules.ts";
import type { ActRow } from "./active-act.server.ts";
import { carryFollows, keepBellsQuiet } from "./carry-marks.server.ts";
import { carryTurn } from "./carry-turn.server.ts";
import { findThreadRow } from "./find-thread.server.ts";
import { movePosts, type PostOfThread, postsOf } from "./move-posts.server.ts";
import { settleThread } from "./settle-thread.server.ts";

/** Posts that were put back, or that a later act is in the way. */
type PutBack = readonly PostOfThread[] | "later";

/**
 * Undoes a split: its posts get their old numbers again, and what has been written under them since comes
 * after everything else. The address of the thread they had made leads back.
 */
export async function undoSplit(app: App, tx: Db, act: ActRow): Promise<PutBack> {
  const { threads } = app.store.schema;
  const { from = "", to = "" } = act.detail;
  const there = await findThreadRow(app, tx, to);
  const home = await findThreadRow(app, tx, from);
  if (!there || !home || there.mergedInto !== null || home.mergedInto !== null) return "later";
  const posts = await postsOf(app, tx, to);
  await bringHome(app, tx, { home: from, posts, act });
  await tx
    .update(threads)
    .set({ mergedInto: from, visibility: "removed" })
    .where(eq(threads.id, to));
  await settleThread(app, tx, to);
  await settleThread(app, tx, from);
  const after = Math.max(home.lastPostSeq, there.lastPostSeq);
  await keepBellsQuiet(app, tx, { threadId: from, before: home.lastPostSeq, after });
  const seen = { before: there.lastPostSeq, after };
  await carryFollows(app, tx, { from: to, to: from, seen });
  await carryTurn(app, tx, to, from);
  return posts;
}

/** Undoes a merge: its posts stand in their own thread again, with what has been added to them since. */
export async function undoMerge(app: App, tx: Db, act: ActRow): Promise<PutBack> {
  const { threads, threadCare } = app.store.schema;
  const { from = "", to = "", waiting } = act.detail;
  const there = await findThreadRow(app, tx, to);
  const home = await findThreadRow(app, tx, from);
  if (!there || home?.mergedInto !== to || there.mergedInto !== null) return "later";
  const all = await postsOf(app, tx, to);
  const listed = new Set(unpackNumbers(act.detail.numbers).map(({ id }) => id));
  const own = new Set(all.filter(({ id }) => listed.has(id)).map(({ number }) => number));
  const posts = all.filter(
    ({ id, addsTo }) => listed.has(id) || (addsTo !== null && own.has(addsTo)),
  );
  await tx.update(threads).set({ mergedInto: null }).where(eq(threads.id, from));
  await bringHome(app, tx, { home: from, posts, act });
  await settleThread(app, tx, from);
  await settleThread(app, tx, to);
  if (waiting === "us" || waiting === "them") {
    await tx.update(threadCare).set({ waiting }).where(eq(threadCare.threadId, from));
  }
  return posts;
}

async function bringHome(
  app: App,
  tx: Db,
  { home, posts, act }: { home: string; posts: readonly PostOfThread[]; act: ActRow },
): Promise<void> {
  const { threads } = app.store.schema;
  const old = new Map(unpackNumbers(act.detail.numbers).map(({ id, number }) => [id, number]));
  const thread = await findThreadRow(app, tx, home);
  let last = thread?.lastNumber ?? 0;
  const places = posts.map(({ id }) => {
    const number = old.get(id);
    if (number !== undefined) return { id, number };
    last += 1;
    return { id, number: last };
  });
  await movePosts(app, tx, { to: home, places });
  await tx.update(threads).set({ lastNumber: last }).where(eq(threads.id, home));
}
