import type { Member, RequestContext } from "#app/context.ts";
import { localDay } from "#app/time/local-day.ts";
import { countGoodDays, type DiaryDay, listDiaryDays } from "#db/queries/diary.ts";
import { findMemberWishes } from "#db/queries/member-wishes.ts";
import { dateInWords, dayInWords, monthInWords, weekdays } from "./day-names.ts";
import { isPastDay, isPastMonth, monthAway, weeksOf } from "./diary-month.ts";
import { openDay } from "./sealed-words.server.ts";

export type DiaryWishes = { day: string | null; month: string | null };

/** A month of a member's diary, the day that is open for marking, and the sum that never starts over. */
export async function readDiary(context: RequestContext, member: Member, wanted: DiaryWishes) {
  const { store, t, locale, clock, config } = context;
  const today = localDay(clock(), config.timeZone);
  const day = wanted.day && isPastDay(wanted.day, today) ? wanted.day : null;
  const month =
    day?.slice(0, 7) ??
    (wanted.month && isPastMonth(wanted.month, today) ? wanted.month : today.slice(0, 7));
  const open = day ?? (today.startsWith(month) ? today : null);
  const [rows, sum, wishes] = await Promise.all([
    listDiaryDays(store, member.id, `${month}-01`, `${month}-31`),
    countGoodDays(store, member.id),
    findMemberWishes(store, member.id),
  ]);
  const marks = new Map(rows.map((row) => [row.day, row]));
  return {
    sum: sum ? t("diary.sum", { count: sum }) : null,
    beside: t("diary.beside", { count: sum || 1 }),
    showsDays: wishes.showsDays,
    month: monthInWords(month, locale),
    weekdays: weekdays(locale),
    weeks: weeksOf(month).map((week) =>
      week.map((one) =>
        one === null
          ? null
          : {
              date: String(Number(one.slice(8))),
              value: one > today ? undefined : one,
              mark: marks.get(one)?.went ?? null,
              words: cellWords(context, one, marks.get(one), today),
              isOpen: one === open,
              isToday: one === today,
            },
      ),
    ),
    others: [monthAway(month, -1), monthAway(month, 1)]
      .filter((other) => isPastMonth(other, today))
      .map((value) => ({ value, label: monthInWords(value, locale) })),
    open: open ? showDay(context, member, open, marks.get(open)) : null,
  };
}

function showDay({ locale, ...app }: RequestContext, member: Member, day: string, row?: DiaryDay) {
  return {
    day,
    title: dayInWords(day, locale),
    went: row?.went ?? "",
    words: openDay(app, member.id, day, row?.noteSealed ?? null),
  };
}

function cellWords(
  { t, locale }: RequestContext,
  day: string,
  row: DiaryDay | undefined,
  today: string,
) {
  const date = dateInWords(day, locale);
  if (day > today) return date;
  return [
    day === today ? `${date}, ${t("diary.today")}` : date,
    row ? t(`diary.${row.went}`) : t("diary.notMarked"),
    ...(row?.noteSealed ? [t("diary.withWords")] : []),
  ].join(", ");
}
