import { wallClock } from "./local-clock.ts";

/** The day it is by the clock of the time zone, as YYYY-MM-DD. */
export function localDay(at: Date, timeZone: string): string {
  return new Date(wallClock(at.getTime(), timeZone)).toISOString().slice(0, 10);
}
