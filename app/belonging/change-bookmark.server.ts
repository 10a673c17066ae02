import { and, eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";

/** Saves a post on the member's own path, or takes it off. The same twice does the same once. */
export async function changeBookmark(
  app: App,
  member: Member,
  postId: string,
  saved: boolean,
): Promise<void> {
  const { bookmarks } = app.store.schema;
  await app.store.write(async (tx) => {
    if (saved) {
      const savedOn = roundToPartOfDay(app.clock(), app.config.timeZone);
      await tx
        .insert(bookmarks)
        .values({ memberId: member.id, postId, savedOn })
        .onConflictDoNothing();
    } else {
      await tx
        .delete(bookmarks)
        .where(and(eq(bookmarks.memberId, member.id), eq(bookmarks.postId, postId)));
    }
  });
}
