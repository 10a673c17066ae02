import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";
import { packNumbers } from "./act-rules.ts";
import { carryFollows, keepBellsQuiet } from "./carry-marks.server.ts";
import { carryTurn } from "./carry-turn.server.ts";
import { findThreadRow } from "./find-thread.server.ts";
import { movePosts, postsOf } from "./move-posts.server.ts";
import { settleThread } from "./settle-thread.server.ts";
import type { Change, ThreadRow } from "./types.ts";

/**
 * Moves all posts of a thread to the end of another one. The old address leads there, and the numbers of
 * what stood there before do not change.
 */
export async function mergeThreads(
  app: App,
  tx: Db,
  { thread, into = "" }: { thread: ThreadRow; into: string | undefined },
): Promise<Change> {
  const { threads } = app.store.schema;
  const target = await findThreadRow(app, tx, into);
  if (!target || target.id === thread.id || target.mergedInto !== null) return "into";
  // Words written for members must not become words for everyone.
  if (target.audience !== thread.audience) return "audience";
  if (thread.visibility !== "published" || target.visibility !== "published") return "not-shown";
  const moving = await postsOf(app, tx, thread.id);
  const places = moving.map(({ id }, i) => ({ id, number: target.lastNumber + i + 1 }));
  await movePosts(app, tx, { to: target.id, places });
  await tx
    .update(threads)
    .set({ lastNumber: target.lastNumber + places.length })
    .where(eq(threads.id, target.id));
  await tx
    .update(threads)
    .set({ mergedInto: target.id, visibility: "removed" })
    .where(eq(threads.id, thread.id));
  await settleThread(app, tx, thread.id);
  await settleThread(app, tx, target.id);
  const after = Math.max(thread.lastPostSeq, target.lastPostSeq);
  await keepBellsQuiet(app, tx, { threadId: target.id, before: target.lastPostSeq, after });
  const seen = { before: thread.lastPostSeq, after };
  await carryFollows(app, tx, { from: thread.id, to: target.id, seen });
  const turn = await carryTurn(app, tx, thread.id, target.id);
  return {
    detail: { numbers: packNumbers(moving), ...turn },
    twin: target.id,
    tell: { posts: moving, what: (t) => t("threadCare.told.merge", { title: target.title }) },
  };
}
