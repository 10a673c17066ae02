import { and, eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import type { DayWent } from "#db/schema/belonging.ts";
import { sealDay } from "./sealed-words.server.ts";

/** A few words a day; what needs more is a note. */
export const maxDayWords = 200;
export const dayChoices = ["as-wanted", "partly", "otherwise"] as const satisfies DayWent[];

/** Marks a day of the member's diary, in place of what stood there; `null` leaves it blank again. */
export async function markDay(
  app: App,
  member: Member,
  day: string,
  mark: { went: DayWent; words: string } | null,
): Promise<void> {
  const { diaryDays } = app.store.schema;
  await app.store.write(async (tx) => {
    if (mark === null) {
      await tx
        .delete(diaryDays)
        .where(and(eq(diaryDays.memberId, member.id), eq(diaryDays.day, day)));
      return;
    }
    const set = { went: mark.went, noteSealed: sealDay(app, member.id, day, mark.words) };
    await tx
      .insert(diaryDays)
      .values({ memberId: member.id, day, ...set })
      .onConflictDoUpdate({ target: [diaryDays.memberId, diaryDays.day], set });
  });
}
