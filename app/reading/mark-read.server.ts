import { eq, sql } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import { findMark } from "#db/queries/reading.ts";
import type { Db } from "#db/store.ts";

export type ReadTo = { threadId: string; number: number };

/**
 * Keeps how far a member has read in a thread. A mark only ever moves forward, and one that would not
 * move is not written: a write makes every kept page anew.
 */
export async function markRead(app: App, member: Member, place: ReadTo): Promise<void> {
  const mark = await findMark(app.store, member.id, place.threadId);
  if (mark !== null && mark >= place.number) return;
  await app.store.write((tx) => markReadIn(app, tx, member.id, place));
}

/** The same inside the caller's transaction: who writes in a thread has read it. */
export async function markReadIn(
  { store }: App,
  tx: Db,
  memberId: string,
  { threadId, number }: ReadTo,
): Promise<void> {
  const { readingMarks } = store.schema;
  await tx
    .insert(readingMarks)
    .values({ memberId, threadId, number })
    .onConflictDoUpdate({
      target: [readingMarks.memberId, readingMarks.threadId],
      set: {
        number: sql`case when excluded.number > reading_marks.number then excluded.number else reading_marks.number end`,
      },
    });
}

/** Forgets how far a member has read, everywhere. */
export async function forgetMarks(app: App, member: Member): Promise<void> {
  const { readingMarks } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx.delete(readingMarks).where(eq(readingMarks.memberId, member.id));
  });
}
