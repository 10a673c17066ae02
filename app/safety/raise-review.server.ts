import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { addStaffedMinutes } from "#app/time/staffed-hours.ts";
import { newId } from "#db/new-id.ts";
import type { StoredLevel } from "#db/schema/moderation.ts";
import type { Db } from "#db/store.ts";
import { graver, rank } from "#moderation/levels.ts";

export type Raise = { postId: string; level: StoredLevel; dueMinutes: number; held: boolean };

/**
 * Puts a text before staff inside the caller's transaction: raises what waits, opens what was done, or
 * makes an item where there was none (a therapist's own post). What waits is never lowered or put off;
 * what is opened again stands as high as what opened it.
 */
export async function raiseReview(app: App, tx: Db, wanted: Raise): Promise<void> {
  const { reviewItems } = app.store.schema;
  const { postId, held } = wanted;
  const now = app.clock();
  const { staffedHours, timeZone } = app.config;
  const due = addStaffedMinutes(staffedHours, now, wanted.dueMinutes, timeZone);
  const [item] = await tx.select().from(reviewItems).where(eq(reviewItems.postId, postId));
  if (!item) {
    await tx.insert(reviewItems).values({
      id: newId(),
      postId,
      state: "open",
      level: wanted.level,
      gravity: rank(wanted.level),
      score: 0,
      held,
      openedAt: now,
      dueAt: due,
    });
    return;
  }
  const isOpen = item.state === "open";
  const level = isOpen ? graver(item.level, wanted.level) : wanted.level;
  await tx
    .update(reviewItems)
    .set({
      state: "open",
      level,
      gravity: rank(level),
      held,
      openedAt: isOpen ? item.openedAt : now,
      dueAt: isOpen && item.dueAt && item.dueAt < due ? item.dueAt : due,
      doneAt: null,
    })
    .where(eq(reviewItems.id, item.id));
}
