import { and, eq, gt, isNull, ne, notExists, or, type SQL, sql } from "drizzle-orm";
import type { Store } from "../store.ts";

/** A member's id, its place in a prepared query, or a column that holds it. */
export type Whose = string | ReturnType<typeof sql.placeholder> | Store["schema"]["members"]["id"];

/**
 * Of posts joined with their thread and with what a member follows: those after what has been looked
 * at that may ring for that member. One's own never do, nor what has been read, held or removed,
 * nor anything of a muted room or alias or of somebody who has hidden their words.
 */
export function isNewsTo(store: Store, memberId: Whose): SQL | undefined {
  const { follows, threads, posts, readingMarks } = store.schema;
  const isRead = store.read
    .select({ number: readingMarks.number })
    .from(readingMarks)
    .where(and(eq(readingMarks.memberId, memberId), eq(readingMarks.threadId, threads.id)));
  return and(
    gt(threads.lastPostSeq, follows.seenSeq),
    gt(posts.seq, follows.seenSeq),
    gt(posts.number, sql`coalesce(${isRead}, 0)`),
    mayRingFor(store, memberId),
  );
}

/** Of posts joined with their thread: those that may ring for a member at all. */
export function mayRingFor(store: Store, memberId: Whose): SQL | undefined {
  const { threads, posts, mutes, members } = store.schema;
  const muted = (kind: "room" | "alias") =>
    store.read
      .select({ one: sql`1` })
      .from(mutes)
      .where(
        and(
          eq(mutes.memberId, memberId),
          eq(mutes.kind, kind),
          eq(mutes.value, kind === "room" ? threads.roomSlug : posts.memberId),
        ),
      );
  const isHiddenWriter = sql`exists (select 1 from ${members} w where w.id = ${posts.memberId} and w.standing = 'hidden')`;
  return and(
    eq(threads.visibility, "published"),
    or(ne(threads.audience, "therapists"), eq(threads.memberId, memberId)),
    eq(posts.visibility, "published"),
    or(isNull(posts.memberId), ne(posts.memberId, memberId)),
    notExists(muted("room")),
    notExists(muted("alias")),
    sql`not ${isHiddenWriter}`,
  );
}
