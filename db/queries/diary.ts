import { and, between, count, eq } from "drizzle-orm";
import type { DayWent } from "../schema/belonging.ts";
import type { Store } from "../store.ts";

export type DiaryDay = { day: string; went: DayWent; noteSealed: string | null };

/** A member's marked days from one day to another; that member only may see the result. */
export async function listDiaryDays(
  store: Store,
  memberId: string,
  from: string,
  to: string,
): Promise<DiaryDay[]> {
  const { diaryDays } = store.schema;
  return await store.read
    .select({ day: diaryDays.day, went: diaryDays.went, noteSealed: diaryDays.noteSealed })
    .from(diaryDays)
    .where(and(eq(diaryDays.memberId, memberId), between(diaryDays.day, from, to)));
}

/** How many days have ever gone as a member wanted. */
export async function countGoodDays(store: Store, memberId: string): Promise<number> {
  const { diaryDays } = store.schema;
  const [row] = await store.read
    .select({ n: count() })
    .from(diaryDays)
    .where(and(eq(diaryDays.memberId, memberId), eq(diaryDays.went, "as-wanted")));
  return Number(row?.n ?? 0);
}
