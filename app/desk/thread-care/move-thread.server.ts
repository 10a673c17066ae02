import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";
import { postsOf } from "./move-posts.server.ts";
import type { Change, ThreadRow } from "./types.ts";

/** Moves a thread to another room, under the same address. */
export async function moveThread(
  app: App,
  tx: Db,
  { thread, room = "" }: { thread: ThreadRow; room: string | undefined },
): Promise<Change> {
  const { threads, rooms } = app.store.schema;
  if (thread.roomSlug === room) return "same";
  const [found] = await tx.select().from(rooms).where(eq(rooms.slug, room));
  if (!found) return "room";
  await tx.update(threads).set({ roomSlug: room }).where(eq(threads.id, thread.id));
  const posts = await postsOf(app, tx, thread.id);
  return {
    detail: { before: thread.roomSlug, room },
    tell: {
      posts: posts.filter(({ memberId }) => memberId === thread.memberId),
      what: (t) =>
        t("threadCare.told.move", { room: t.locale === "sv" ? found.nameSv : found.nameEn }),
    },
  };
}
