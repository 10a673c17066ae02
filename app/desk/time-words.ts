import type { RequestContext } from "#app/context.ts";
import type { Locale } from "#app/i18n/translator.ts";
import type { StaffedHours } from "#app/time/staffed-hours.ts";

const minute = 60_000;
/** Up to here a time is told as minutes left; beyond, as a day and a clock. */
const soon = 90;

/** What telling the time needs of a request: its language, the operator's zone, and what time it is. */
export type Told = Pick<RequestContext, "t" | "locale" | "config" | "clock">;

/** How long something has waited, in words: minutes, then hours, then days. */
export function waitedWords({ t, clock }: Told, from: Date): string {
  const minutes = Math.max(0, Math.floor((clock().getTime() - from.getTime()) / minute));
  if (minutes < 1) return t("desk.waited.now");
  if (minutes < 60) return t("desk.waited.minutes", { count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return t("desk.waited.hours", { count: hours });
  return t("desk.waited.days", { count: Math.floor(hours / 24) });
}

/** By when something is owed, in words, and whether that time has passed. */
export function dueWords(told: Told, due: Date): { label: string; overdue: boolean } {
  const { t, clock } = told;
  const minutes = Math.ceil((due.getTime() - clock().getTime()) / minute);
  const time = exactTime(told, due);
  if (minutes <= 0) return { label: t("desk.due.passed", { time }), overdue: true };
  if (minutes < soon) return { label: t("desk.due.minutes", { count: minutes }), overdue: false };
  return { label: t("desk.due.by", { time }), overdue: false };
}

/**
 * Day and time by the operator's clock, with the year when it is another one: for staff only, the
 * public never sees the hour.
 */
export function exactTime({ locale, config, clock }: Told, at: Date): string {
  const format = (wanted: "plain" | "year") => formatOf(locale, config.timeZone, wanted);
  const yearOf = (date: Date) =>
    format("year")
      .formatToParts(date)
      .find(({ type }) => type === "year")?.value;
  return format(yearOf(at) === yearOf(clock()) ? "plain" : "year").format(at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: Locale, timeZone: string, wanted: "plain" | "year") {
  const key = `${locale} ${timeZone} ${wanted}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale === "sv" ? "sv-SE" : "en-GB", {
      timeZone,
      ...(wanted === "year" ? { year: "numeric" } : { weekday: "short" }),
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
    });
    formats.set(key, format);
  }
  return format;
}

/** The staffed minutes of an ordinary working day: the week's minutes over the days that have any. */
export function staffedDayMinutes(hours: StaffedHours): number {
  const days = hours.filter((spans) => spans.length > 0);
  const minutes = days.flat().reduce((sum, { from, to }) => sum + to - from, 0);
  return days.length ? minutes / days.length : 0;
}
