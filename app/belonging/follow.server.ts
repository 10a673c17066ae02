import { and, eq, max } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import type { Db } from "#db/store.ts";

/** What can be followed: a thread or a room. */
export type Followed = { threadId: string } | { roomSlug: string };

/** Follows a place from now on, or stops following it. Asking twice changes nothing more. */
export async function setFollow(
  app: App,
  member: Member,
  place: Followed,
  wanted: boolean,
): Promise<void> {
  await app.store.write(async (tx) => {
    if (wanted) await follow(app, tx, member.id, place);
    else await unfollow(app, tx, member.id, place);
  });
}

/** Follows a thread inside the caller's transaction because the member writes in it, if that is their wish. */
export async function followByWriting(
  app: App,
  tx: Db,
  memberId: string,
  threadId: string,
): Promise<void> {
  const { members } = app.store.schema;
  const [member] = await tx
    .select({ wanted: members.followsWriting })
    .from(members)
    .where(eq(members.id, memberId));
  if (member?.wanted) await follow(app, tx, memberId, { threadId });
}

async function follow(app: App, tx: Db, memberId: string, place: Followed) {
  const { follows } = app.store.schema;
  const seenSeq = await newestIn(app, tx, place);
  await tx
    .insert(follows)
    .values({ memberId, ...place, seenSeq })
    .onConflictDoNothing();
}

async function unfollow({ store }: App, tx: Db, memberId: string, place: Followed) {
  const { follows } = store.schema;
  const there =
    "threadId" in place
      ? eq(follows.threadId, place.threadId)
      : eq(follows.roomSlug, place.roomSlug);
  await tx.delete(follows).where(and(eq(follows.memberId, memberId), there));
}

/** What stands there already is not news. A held post that is published later is. */
async function newestIn({ store }: App, tx: Db, place: Followed): Promise<number> {
  const { threads } = store.schema;
  const there =
    "threadId" in place
      ? eq(threads.id, place.threadId)
      : and(eq(threads.roomSlug, place.roomSlug), eq(threads.visibility, "published"));
  const [row] = await tx
    .select({ newest: max(threads.lastPostSeq) })
    .from(threads)
    .where(there);
  return row?.newest ?? 0;
}
