import { DAY, dayNumber, firstInstantOf, MINUTE, wallClock, weekdayOf } from "./local-clock.ts";
import { isAlwaysStaffed, type StaffedHours } from "./parse-staffed-hours.ts";

export { describeHours, describeOpening } from "./describe-hours.ts";
export {
  isAlwaysStaffed,
  parseStaffedHours,
  type StaffedHours,
} from "./parse-staffed-hours.ts";

/** One stretch of staffed time as instants: from `start` up to `end`. */
type Shift = { readonly start: number; readonly end: number };

/** The shifts that end after an instant, in order and without end. */
function* shiftsFrom(hours: StaffedHours, from: number, timeZone: string): Generator<Shift, never> {
  if (hours.length !== 7 || hours.every((spans) => spans.length === 0)) {
    throw new RangeError("Staffed hours: seven days are needed, with a time on at least one.");
  }
  for (let day = dayNumber(wallClock(from, timeZone)); ; day += 1) {
    for (const span of hours[weekdayOf(day)] ?? []) {
      const start = firstInstantOf(day * DAY + span.from * MINUTE, timeZone);
      const end = firstInstantOf(day * DAY + span.to * MINUTE, timeZone);
      // Empty where the clock is put forward past the whole stretch.
      if (end > from && end > start) yield { start, end };
    }
  }
}

function validTime(date: Date): number {
  const time = date.getTime();
  if (Number.isNaN(time)) throw new RangeError("Staffed hours: the date is not a valid one.");
  return time;
}

function firstShift(hours: StaffedHours, at: Date, timeZone: string): Shift {
  return shiftsFrom(hours, validTime(at), timeZone).next().value;
}

/**
 * Whether staff read at an instant: the opening minute counts, the closing one does not.
 * @throws {RangeError} on an invalid date, an unknown time zone, or hours with no opening
 */
export function isStaffed(hours: StaffedHours, at: Date, timeZone: string): boolean {
  return firstShift(hours, at, timeZone).start <= at.getTime();
}

/**
 * The instant staff read next: `at` itself when they do now.
 * @throws {RangeError} on an invalid date, an unknown time zone, or hours with no opening
 */
export function nextOpening(hours: StaffedHours, at: Date, timeZone: string): Date {
  return new Date(Math.max(at.getTime(), firstShift(hours, at, timeZone).start));
}

/** The most that can be added: ten years of minutes, far beyond any clock of the forum. */
const MOST_MINUTES = 10 * 366 * 24 * 60;

/**
 * The instant at which so many staffed minutes have passed since `from`: what fits before closing
 * ends at closing, the rest counts from the next opening. No minutes give `from` itself.
 * @throws {RangeError} when minutes are negative or more than ten years of them, on an invalid
 * date, an unknown time zone, or hours with no opening
 */
export function addStaffedMinutes(
  hours: StaffedHours,
  from: Date,
  minutes: number,
  timeZone: string,
): Date {
  if (!(minutes >= 0 && minutes <= MOST_MINUTES)) {
    throw new RangeError(
      `Staffed minutes: ${minutes} cannot be added; give 0 or more, such as 240.`,
    );
  }
  const begin = validTime(from);
  let left = Math.round(minutes * MINUTE);
  if (left === 0 || isAlwaysStaffed(hours)) return new Date(begin + left);
  const shifts = shiftsFrom(hours, begin, timeZone);
  for (;;) {
    const { start, end } = shifts.next().value;
    const reached = Math.max(start, begin) + left;
    if (reached <= end) return new Date(reached);
    left = reached - end;
  }
}

/**
 * How many staffed minutes lie between two instants, parts of a minute included; 0 when `to` is not
 * after `from`.
 * @throws {RangeError} on an invalid date, an unknown time zone, or hours with no opening
 */
export function staffedMinutesBetween(
  hours: StaffedHours,
  from: Date,
  to: Date,
  timeZone: string,
): number {
  const begin = validTime(from);
  const until = validTime(to);
  if (until <= begin) return 0;
  if (isAlwaysStaffed(hours)) return (until - begin) / MINUTE;
  let sum = 0;
  for (const { start, end } of shiftsFrom(hours, begin, timeZone)) {
    if (start >= until) break;
    sum += Math.min(end, until) - Math.max(start, begin);
  }
  return sum / MINUTE;
}
