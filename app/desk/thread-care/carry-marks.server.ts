import { and, eq, lt, sql } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";
import type { PlacedPost } from "./move-posts.server.ts";

/**
 * Lets those who follow a thread follow the one its posts have gone to, inside the caller's transaction.
 * Nobody's bell rings for it: what has been looked at here has been looked at there.
 */
export async function carryFollows(
  app: App,
  tx: Db,
  {
    from,
    to,
    only,
    seen,
  }: {
    from: string;
    to: string;
    only?: ReadonlySet<string>;
    /** Who had looked at all of the one has looked at all of the other. */
    seen?: { before: number; after: number };
  },
): Promise<void> {
  const { follows } = app.store.schema;
  const rows = await tx.select().from(follows).where(eq(follows.threadId, from));
  for (const { memberId, seenSeq } of rows) {
    if (only && !only.has(memberId)) continue;
    const sawAll = seen && seenSeq >= seen.before;
    await tx
      .insert(follows)
      .values({ memberId, threadId: to, seenSeq: sawAll ? Math.max(seenSeq, seen.after) : seenSeq })
      .onConflictDoNothing();
  }
}

/**
 * Whoever had nothing new in a thread has nothing new in it after posts have come into it, which they may
 * have read in another place or not, but which nobody has just written.
 */
export async function keepBellsQuiet(
  app: App,
  tx: Db,
  { threadId, before, after }: { threadId: string; before: number; after: number },
): Promise<void> {
  const { follows } = app.store.schema;
  await tx
    .update(follows)
    .set({ seenSeq: after })
    .where(
      and(
        eq(follows.threadId, threadId),
        lt(follows.seenSeq, after),
        sql`${follows.seenSeq} >= ${before}`,
      ),
    );
}

/** Readers who had read some of the posts that have gone to a new thread have read them there too. */
export async function carryReading(
  app: App,
  tx: Db,
  {
    from,
    to,
    places,
    before,
  }: {
    from: string;
    to: string;
    places: readonly PlacedPost[];
    /** The numbers they had where they came from, in the same order. */
    before: readonly number[];
  },
): Promise<void> {
  const { readingMarks } = app.store.schema;
  const marks = await tx.select().from(readingMarks).where(eq(readingMarks.threadId, from));
  for (const { memberId, number } of marks) {
    const read = places.filter((_, i) => (before[i] ?? Number.POSITIVE_INFINITY) <= number);
    const upTo = Math.max(0, ...read.map((post) => post.number));
    if (upTo === 0) continue;
    await tx
      .insert(readingMarks)
      .values({ memberId, threadId: to, number: upTo })
      .onConflictDoNothing();
  }
}
