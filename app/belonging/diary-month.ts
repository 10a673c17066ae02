import { DAY, dayNumber, weekdayOf } from "#app/time/local-clock.ts";

/** The first day that can be marked: nobody means one before it. */
const firstDay = "2000-01-01";

/** Whether a text is a day of the calendar that has come: nobody can say how tomorrow went. */
export function isPastDay(text: string, today: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < firstDay || text > today) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is a month, YYYY-MM, that has begun. */
export function isPastMonth(text: string, today: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && isPastDay(`${text}-01`, today);
}

/** The month so many months away, as YYYY-MM. */
export function monthAway(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The weeks of a month from Monday, each of seven places; null outside the month. */
export function weeksOf(month: string): (string | null)[][] {
  const first = dayNumber(Date.parse(`${month}-01T00:00:00Z`));
  const next = dayNumber(Date.parse(`${monthAway(month, 1)}-01T00:00:00Z`));
  const start = first - weekdayOf(first);
  const weeks = Math.ceil((next - start) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => {
      const day = start + week * 7 + place;
      return day < first || day >= next ? null : new Date(day * DAY).toISOString().slice(0, 10);
    }),
  );
}
