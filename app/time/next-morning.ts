import { DAY, dayNumber, firstInstantOf, MINUTE, wallClock } from "./local-clock.ts";

const morning = 8 * 60 * MINUTE;

/**
 * The next time the clock on the wall shows eight in the morning: today's while it is still night.
 * @throws {RangeError} on an invalid date or an unknown time zone
 */
export function nextMorning(now: Date, timeZone: string): Date {
  const day = dayNumber(wallClock(now.getTime(), timeZone));
  const today = firstInstantOf(day * DAY + morning, timeZone);
  return new Date(
    today > now.getTime() ? today : firstInstantOf((day + 1) * DAY + morning, timeZone),
  );
}
