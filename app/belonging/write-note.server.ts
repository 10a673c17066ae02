import { and, eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import { submissionKey } from "#app/forum/publish.server.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { newId } from "#db/new-id.ts";
import { sealNote } from "./sealed-words.server.ts";

/** As long as a post may be. */
export const maxNote = 10_000;
/** As long as every other id: 120 bits. */
const idLength = 20;

/**
 * Keeps a private note, sealed; `postId` names the post it is about. A form that is sent twice with
 * the same words keeps one note.
 */
export async function writeNote(
  app: App,
  member: Member,
  { body, postId, submission }: { body: string; postId: string | null; submission: string },
): Promise<void> {
  const id = submissionKey(submission || newId(), member.id, body).slice(0, idLength);
  const row = {
    id,
    memberId: member.id,
    postId,
    bodySealed: sealNote(app, id, body),
    writtenOn: roundToPartOfDay(app.clock(), app.config.timeZone),
  };
  await app.store.write(async (tx) => {
    await tx.insert(app.store.schema.notes).values(row).onConflictDoNothing();
  });
}

/** Puts new words in place of a note's; only ever the member's own. */
export async function rewriteNote(
  app: App,
  member: Member,
  id: string,
  body: string,
): Promise<void> {
  const { notes } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx
      .update(notes)
      .set({ bodySealed: sealNote(app, id, body) })
      .where(and(eq(notes.id, id), eq(notes.memberId, member.id)));
  });
}

/** Deletes a note; only ever the member's own. Deleting it twice changes nothing more. */
export async function deleteNote(app: App, member: Member, id: string): Promise<void> {
  const { notes } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx.delete(notes).where(and(eq(notes.id, id), eq(notes.memberId, member.id)));
  });
}
