import type { Translator } from "#app/i18n/use-t.ts";
import type { Locale } from "#app/i18n/translator.ts";
import type { StaffedHours } from "#app/time/staffed-hours.ts";

const minute = 60_000;
/** Up to here a time is told as minutes left; beyond, as a day and a clock. */
const soon = 90;

/** How long something has waited, in words: minutes, then hours, then days. */
export function waitedWords(t: Translator, from: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - from.getTime()) / minute));
  if (minutes < 1) return t("desk.waited.now");
  if (minutes < 60) return t("desk.waited.minutes", { count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return t("desk.waited.hours", { count: hours });
  return t("desk.waited.days", { count: Math.floor(hours / 24) });
}

/** By when something is owed, in words, and whether that time has passed. */
export function dueWords(
  t: Translator,
  due: Date,
  now: Date,
  timeZone: string,
): { label: string; overdue: boolean } {
  const minutes = Math.ceil((due.getTime() - now.getTime()) / minute);
  const time = exactTime(due, t.locale, timeZone);
  if (minutes <= 0) return { label: t("desk.due.passed", { time }), overdue: true };
  if (minutes < soon) return { label: t("desk.due.minutes", { count: minutes }), overdue: false };
  return { label: t("desk.due.by", { time }), overdue: false };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Day and time by the operator's clock: for staff only, the public never sees the hour. */
export function exactTime(at: Date, locale: Locale, timeZone: string): string {
  const key = `${locale} ${timeZone}`;
  let clock = clocks.get(key);
  if (!clock) {
    clock = new Intl.DateTimeFormat(locale === "sv" ? "sv-SE" : "en-GB", {
      timeZone,
      weekday: "short",
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
    });
    clocks.set(key, clock);
  }
  return clock.format(at);
}

/** The staffed minutes of an ordinary working day: the week's minutes over the days that have any. */
export function staffedDayMinutes(hours: StaffedHours): number {
  const days = hours.filter((spans) => spans.length > 0);
  const minutes = days.flat().reduce((sum, { from, to }) => sum + to - from, 0);
  return days.length ? minutes / days.length : 0;
}
