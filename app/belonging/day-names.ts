import { type Locale, monthNames, weekdayNames } from "#app/time/calendar-names.ts";
import { dayNumber, weekdayOf } from "#app/time/local-clock.ts";

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A day in full: "Friday 27 November", "fredag 27 november". */
export function dayInWords(day: string, locale: Locale): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  const weekday = weekdayNames[locale][weekdayOf(dayNumber(time))] ?? "";
  return `${weekday} ${dateInWords(day, locale)}`;
}

/** A day without its weekday: "27 November". */
export function dateInWords(day: string, locale: Locale): string {
  const [, month = 1, date] = day.split("-").map(Number);
  return `${date} ${monthNames[locale][month - 1] ?? ""}`;
}

/** A month as a heading: "November 2026". */
export function monthInWords(month: string, locale: Locale): string {
  const [year, number = 1] = month.split("-").map(Number);
  return upper(`${monthNames[locale][number - 1] ?? ""} ${year}`);
}

/** The days of the week from Monday, in full and in two letters. */
export function weekdays(locale: Locale): { long: string; short: string }[] {
  return weekdayNames[locale].map((long) => ({ long, short: long.slice(0, 2) }));
}
