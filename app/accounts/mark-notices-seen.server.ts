import { and, eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";

/** Marks one word from staff as read, or all of them; only ever the member's own. */
export async function markNoticesSeen(
  app: App,
  member: Member,
  noticeId: string | null,
): Promise<void> {
  const { notices } = app.store.schema;
  const own = eq(notices.memberId, member.id);
  await app.store.write(async (tx) => {
    await tx
      .update(notices)
      .set({ seen: true })
      .where(noticeId === null ? own : and(own, eq(notices.id, noticeId)));
  });
}
