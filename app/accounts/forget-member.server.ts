import { eq } from "drizzle-orm";
import { takeBackReactions } from "#app/belonging/recount-reactions.server.ts";
import type { App } from "#app/context.ts";
import { forgetBlocksOf } from "#app/reading/mute.server.ts";
import type { Db } from "#db/store.ts";

/**
 * Deletes a member inside a transaction. Foreign keys take along what only they had, and set the owner
 * of posts, threads, cases and reports to null; what keys cannot see is done here.
 */
export async function forgetMember(app: App, tx: Db, memberId: string): Promise<void> {
  const { members } = app.store.schema;
  await takeBackReactions(app, tx, memberId);
  await forgetBlocksOf(app, tx, memberId);
  await tx.delete(members).where(eq(members.id, memberId));
}
