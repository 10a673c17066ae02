import { type Locale, monthNames, weekdayNames } from "./calendar-names.ts";
import { dayNumber, wallClock, weekdayOf } from "./local-clock.ts";
import { isAlwaysStaffed, type StaffedHours, type StaffedSpan } from "./parse-staffed-hours.ts";

const WORDS = {
  en: { and: "and", to: "to", everyDay: "every day", always: "every hour of the day" },
  sv: { and: "och", to: "till", everyDay: "alla dagar", always: "dygnet runt" },
} as const;

/** Minutes after midnight as written in the language: "08:00" in English, "08.00" in Swedish. */
function clockTime(minutes: number, locale: Locale): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}${locale === "sv" ? "." : ":"}${two(minutes % 60)}`;
}

function listed(items: readonly string[], locale: Locale): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${WORDS[locale].and} ${last}`;
}

/**
 * When staff come back, in words that can follow "a therapist reads again": "today at 13:00",
 * "tomorrow at 08:00", "on Monday at 08:00", with the date from a week ahead; "now" when `next` is
 * not after `now`.
 * @throws {RangeError} on an invalid date or an unknown time zone
 */
export function describeOpening(
  next: Date,
  now: Date,
  { timeZone, locale }: { timeZone: string; locale: Locale },
): string {
  const wall = wallClock(next.getTime(), timeZone);
  const today = dayNumber(wallClock(now.getTime(), timeZone));
  const sv = locale === "sv";
  if (next <= now) return sv ? "nu" : "now";
  const local = new Date(wall);
  const minutes = local.getUTCHours() * 60 + local.getUTCMinutes();
  const at = `${sv ? "klockan" : "at"} ${clockTime(minutes, locale)}`;
  const days = dayNumber(wall) - today;
  if (days <= 0) return `${sv ? "i dag" : "today"} ${at}`;
  if (days === 1) return `${sv ? "i morgon" : "tomorrow"} ${at}`;
  const weekday = weekdayNames[locale][weekdayOf(dayNumber(wall))] ?? "";
  if (days < 7) return `${sv ? "på" : "on"} ${weekday} ${at}`;
  const date = `${local.getUTCDate()} ${monthNames[locale][local.getUTCMonth()] ?? ""}`;
  return sv ? `${weekday}en den ${date} ${at}` : `on ${weekday} ${date} ${at}`;
}

/** Days with the same stretches, as runs: [0, 4] is Monday to Friday. */
function runsOf(days: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

function daysInWords(days: readonly number[], locale: Locale): string {
  if (days.length === 7) return WORDS[locale].everyDay;
  const name = (day: number) => weekdayNames[locale][day] ?? "";
  const pieces = runsOf(days).flatMap(([first, last]) => {
    if (last - first < 2) return first === last ? [name(first)] : [name(first), name(last)];
    return [`${name(first)} ${WORDS[locale].to} ${name(last)}`];
  });
  return listed(pieces, locale);
}

/** Staffed hours for people: "Monday to Friday 08:00-16:00, Saturday 10:00-14:00". */
export function describeHours(hours: StaffedHours, locale: Locale): string {
  if (isAlwaysStaffed(hours)) return WORDS[locale].always;
  const groups = new Map<string, number[]>();
  for (const [day, spans] of hours.entries()) {
    if (spans.length === 0) continue;
    const times = listed(
      spans.map(
        ({ from, to }: StaffedSpan) => `${clockTime(from, locale)}-${clockTime(to, locale)}`,
      ),
      locale,
    );
    groups.set(times, [...(groups.get(times) ?? []), day]);
  }
  return Array.from(groups, ([times, days]) => `${daysInWords(days, locale)} ${times}`).join(", ");
}
