import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";
import { findActive } from "./active-act.server.ts";
import { postsOf } from "./move-posts.server.ts";
import type { Change, ThreadRow } from "./types.ts";

/** Takes a whole thread out of sight: its texts stay as they are, and only staff and its starter see it. */
export async function holdThread(app: App, tx: Db, thread: ThreadRow): Promise<Change> {
  const { threads } = app.store.schema;
  if (await findActive(app, tx, thread.id, ["hold"])) return "same";
  if (thread.visibility !== "published") return "not-shown";
  await tx.update(threads).set({ visibility: "held" }).where(eq(threads.id, thread.id));
  return {
    tell: {
      posts: await postsOf(app, tx, thread.id),
      what: (t) => t("threadCare.told.hold"),
    },
  };
}
