/** Wall-clock time in a time zone, without a library: Intl knows the zones, this does the sums. */

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** How a zone is asked, and its distance from UTC in the minutes it was asked about. */
type Zone = { clock: Intl.DateTimeFormat; offsets: Map<number, number> };

const zones = new Map<string, Zone>();
const mostZones = 50;
const mostOffsets = 10_000;

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const zone = { clock, offsets: new Map() };
  // One zone spelled in many ways must not fill the memory.
  if (zones.size >= mostZones) zones.clear();
  zones.set(timeZone, zone);
  return zone;
}

/** Reads the clock to the second. */
function readClock(clock: Intl.DateTimeFormat, at: number): number {
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of clock.formatToParts(at)) {
    if (type in parts) parts[type as keyof typeof parts] = Number(value);
  }
  const { year, month, day, hour, minute, second } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * What the clock on the wall shows at an instant, as milliseconds since 1970 read as if the wall
 * were in UTC: `new Date(result).getUTCHours()` is the local hour.
 * @throws {RangeError} on an invalid instant or an unknown time zone
 */
export function wallClock(at: number, timeZone: string): number {
  const { clock, offsets } = zoneOf(timeZone);
  // Reading the clock is slow, and a page of posts asks about the same few instants again and again.
  // No zone has changed its offset within a minute since 1972.
  const minute = Math.floor(at / MINUTE);
  const known = offsets.get(minute);
  if (known !== undefined) return at + known;
  const offset = readClock(clock, minute * MINUTE) - minute * MINUTE;
  if (offsets.size >= mostOffsets) offsets.clear();
  offsets.set(minute, offset);
  return at + offset;
}

/**
 * The first instant at which the wall shows `wall` or later. Where the clock is put forward past
 * it, that is the moment of the change; where it shows twice, the first time.
 * @throws {RangeError} on an invalid time or an unknown time zone
 */
export function firstInstantOf(wall: number, timeZone: string): number {
  // No zone is further than 14 hours from UTC, so a day to either side is before and after.
  const before = offsetAt(wall - DAY, timeZone);
  const after = offsetAt(wall + DAY, timeZone);
  if (before === after) return wall - before;
  if (offsetAt(wall - before, timeZone) === before) return wall - before;
  if (offsetAt(wall - after, timeZone) === after) return wall - after;
  let early = wall - after;
  let late = wall - before;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (wallClock(middle, timeZone) >= wall) late = middle;
    else early = middle;
  }
  return late;
}

function offsetAt(at: number, timeZone: string): number {
  return wallClock(at, timeZone) - at;
}

/** The number of a wall-clock day, counted from 1 January 1970. */
export function dayNumber(wall: number): number {
  return Math.floor(wall / DAY);
}

/** The weekday of a day number: 0 is Monday, 6 is Sunday. 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
