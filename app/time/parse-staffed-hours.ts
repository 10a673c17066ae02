/** A stretch of one day by the wall clock, in minutes after midnight: from `from` up to `to`. */
export type StaffedSpan = { readonly from: number; readonly to: number };

/** When staff read: for each of seven weekdays from Monday its stretches, in order and apart. */
export type StaffedHours = readonly (readonly StaffedSpan[])[];

const EXAMPLE = 'write for example "Mon-Fri 08:00-16:00; Sat 10:00-14:00", or "always"';
const DAY_CODES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function refuse(why: string): never {
  throw new RangeError(`Staffed hours: ${why}; ${EXAMPLE}.`);
}

function dayOf(code: string): number {
  const day = DAY_CODES.indexOf(code.toLowerCase());
  return day >= 0 ? day : refuse(`"${code}" is not a day (Mon, Tue, Wed, Thu, Fri, Sat, Sun)`);
}

/** "Mon-Fri" or "Mon,Wed" or "Sat": the days meant. A range may run over Sunday. */
function daysOf(text: string): number[] {
  return text.split(",").flatMap((piece) => {
    const [first = "", last = first, ...rest] = piece.split("-");
    if (rest.length > 0) refuse(`"${piece}" is not a range of days`);
    const from = dayOf(first);
    const length = ((dayOf(last) - from + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => (from + step) % 7);
  });
}

function minuteOf(text: string): number {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  if (!(Number(minute) < 60 && minutes <= 24 * 60)) refuse(`"${text}" is not a time of day`);
  return minutes;
}

function spansOf(text: string): StaffedSpan[] {
  return text.split(",").map((piece) => {
    const [open, close, ...rest] = piece.split("-");
    if (open === undefined || close === undefined || rest.length > 0) {
      refuse(`"${piece}" is not a stretch of time`);
    }
    const span = { from: minuteOf(open), to: minuteOf(close) };
    if (span.from >= span.to) {
      refuse(`"${piece}" ends before it begins (past midnight, give each day its own part)`);
    }
    return span;
  });
}

/** Stretches in order, those that touch or overlap made one. */
function joined(spans: readonly StaffedSpan[]): StaffedSpan[] {
  const result: StaffedSpan[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else result.push(span);
  }
  return result;
}

/**
 * Reads staffed hours as the operator writes them: parts between semicolons, each with days
 * ("Mon-Fri", "Mon,Wed") and times ("08:00-12:00,13:00-16:00"); or "always".
 * @throws {RangeError} naming what is wrong, with an example
 */
export function parseStaffedHours(text: string): StaffedHours {
  const plain = text.trim().replace(/[\u2010-\u2013]/g, "-");
  if (plain.toLowerCase() === "always") return DAY_CODES.map(() => [{ from: 0, to: 24 * 60 }]);
  const days: StaffedSpan[][] = DAY_CODES.map(() => []);
  const parts = plain.split(";").filter((part) => part.trim() !== "");
  if (parts.length === 0) refuse("nothing is given");
  for (const part of parts) {
    // Spaces beside a comma or a hyphen mean nothing; the one left parts days from times.
    const [dayText, timeText, ...rest] = part
      .trim()
      .replace(/\s*([,-])\s*/g, "$1")
      .split(/\s+/);
    if (dayText === undefined || timeText === undefined || rest.length > 0) {
      refuse(`"${part.trim()}" is not days followed by times`);
    }
    const spans = spansOf(timeText);
    for (const day of daysOf(dayText)) days[day]?.push(...spans);
  }
  return days.map(joined);
}

/** Whether staff read at every hour of the week. */
export function isAlwaysStaffed(hours: StaffedHours): boolean {
  return hours.length === 7 && hours.every(([span]) => span?.from === 0 && span.to === 24 * 60);
}
