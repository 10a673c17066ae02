import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";
import { postsOf } from "./move-posts.server.ts";
import type { Change, ThreadRow } from "./types.ts";

/** Closes a thread: everybody goes on reading it, and nobody but staff writes in it. */
export async function lockThread(app: App, tx: Db, thread: ThreadRow): Promise<Change> {
  const { threads } = app.store.schema;
  if (thread.locked) return "same";
  await tx.update(threads).set({ locked: true }).where(eq(threads.id, thread.id));
  const posts = await postsOf(app, tx, thread.id);
  return {
    tell: {
      // Everybody reads it in the thread; it is a decision on whoever began it.
      posts: posts.filter(({ memberId }) => memberId === thread.memberId),
      what: (t) => t("threadCare.told.lock"),
    },
  };
}
