import { and, asc, count, eq } from "drizzle-orm";
import type { ContactWish } from "../schema/accounts.ts";
import type { Audience } from "../schema/forum.ts";
import type { Store } from "../store.ts";

export type UnansweredThread = {
  id: string;
  title: string;
  locale: "sv" | "en";
  alias: string | null;
  contact: ContactWish | null;
  postCount: number;
  lastNumber: number;
  roomSv: string;
  roomEn: string;
  /** When the first post arrived; null where no review item is left of it. */
  openedAt: Date | null;
  lastPostOn: Date;
  audience: Audience;
};

function unanswered({ schema: { threads } }: Store) {
  return and(eq(threads.visibility, "published"), eq(threads.answeredByStaff, false));
}

/**
 * Published threads that no member of staff has answered, private lines included, longest waiting
 * first. For staff only.
 */
export async function listUnanswered(store: Store, limit: number): Promise<UnansweredThread[]> {
  const { threads, posts, rooms, members, reviewItems } = store.schema;
  return await store.read
    .select({
      id: threads.id,
      title: threads.title,
      locale: threads.locale,
      alias: members.alias,
      contact: members.contact,
      postCount: threads.postCount,
      lastNumber: threads.lastNumber,
      roomSv: rooms.nameSv,
      roomEn: rooms.nameEn,
      openedAt: reviewItems.openedAt,
      lastPostOn: threads.lastPostOn,
      audience: threads.audience,
    })
    .from(threads)
    .innerJoin(rooms, eq(rooms.slug, threads.roomSlug))
    .leftJoin(members, eq(members.id, threads.memberId))
    .leftJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.number, 1)))
    .leftJoin(reviewItems, eq(reviewItems.postId, posts.id))
    .where(unanswered(store))
    .orderBy(asc(threads.seq))
    .limit(limit);
}

/** How many published threads no member of staff has answered. */
export async function countUnanswered(store: Store): Promise<number> {
  const [row] = await store.read
    .select({ n: count() })
    .from(store.schema.threads)
    .where(unanswered(store));
  return row?.n ?? 0;
}
