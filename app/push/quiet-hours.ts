import { DAY, dayNumber, firstInstantOf, wallClock } from "#app/time/local-clock.ts";

const HOUR = 3_600_000;

/** Whole hours of the day between which nothing is pushed; the same hour twice is never. */
export type QuietHours = { from: number; to: number };

/** When the quiet hours that `now` falls in end, by the clock of the time zone; null outside them. */
export function quietUntil(now: Date, { from, to }: QuietHours, timeZone: string): Date | null {
  const wall = wallClock(now.getTime(), timeZone);
  const hour = new Date(wall).getUTCHours();
  const isQuiet = from < to ? hour >= from && hour < to : from > to && (hour >= from || hour < to);
  if (!isQuiet) return null;
  const day = dayNumber(wall) + (hour < to ? 0 : 1);
  return new Date(firstInstantOf(day * DAY + to * HOUR, timeZone));
}
