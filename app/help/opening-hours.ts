import { isStaffed, nextOpening, type StaffedHours } from "#app/time/staffed-hours.ts";

/** The same shape as `Opening` in db/schema/operations.ts: `always`, or each weekday's spans. */
export type OpeningHours = "always" | [string, string][][];

/** Whether a line answers at an instant; `unknown` where nobody has told us. */
export type OpeningState =
  | { state: "open" }
  | { state: "closed"; next: Date }
  | { state: "unknown" };

export type OpeningProblem = "days" | "time" | "shape" | "empty-span";
export type ParsedOpening =
  | { ok: true; opening: OpeningHours | null }
  /** `piece` is the part of the text that could not be read. */
  | { ok: false; problem: OpeningProblem; piece: string };

const dayCodes = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const dayLength = 24 * 60;
type Span = { from: number; to: number };

class Unreadable extends Error {
  problem: OpeningProblem;
  piece: string;
  constructor(problem: OpeningProblem, piece: string) {
    super(problem);
    this.problem = problem;
    this.piece = piece;
  }
}

/**
 * Reads hours as an admin writes them: "always", or parts between semicolons, each of days and times:
 * "mon-fri 09:00-17:00; sat 10:00-14:00,18:00-20:00". A span past midnight ("21:00-06:00") runs into
 * the next day. Nothing written means that the hours are not known.
 */
export function parseOpening(text: string): ParsedOpening {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, "-");
  if (plain === "") return { ok: true, opening: null };
  if (plain === "always") return { ok: true, opening: "always" };
  const days: Span[][] = dayCodes.map(() => []);
  try {
    for (const part of plain.split(";").filter((piece) => piece.trim() !== "")) {
      for (const { day, span } of readPart(part.trim())) days[day]?.push(span);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, problem: error.problem, piece: error.piece.slice(0, 60) };
  }
  if (days.every((spans) => spans.length === 0))
    return { ok: false, problem: "shape", piece: text };
  const joined = days.map(joinSpans);
  const isAlways = joined.every(([span]) => span?.from === 0 && span.to === dayLength);
  return { ok: true, opening: isAlways ? "always" : joined.map((spans) => spans.map(toWords)) };
}

function readPart(part: string): { day: number; span: Span }[] {
  const [dayText, timeText, ...rest] = part.replace(/\s*([,-])\s*/g, "$1").split(/\s+/);
  if (!dayText || !timeText || rest.length) throw new Unreadable("shape", part);
  const days = dayText.split(",").flatMap(daysOf);
  const spans = timeText.split(",").map(spanOf);
  return days.flatMap((day) =>
    spans.flatMap((span) =>
      span.from < span.to
        ? [{ day, span }]
        : // Past midnight: what is left of it belongs to the day after.
          [
            { day, span: { from: span.from, to: dayLength } },
            ...(span.to ? [{ day: (day + 1) % 7, span: { from: 0, to: span.to } }] : []),
          ],
    ),
  );
}

function daysOf(piece: string): number[] {
  const [first = "", last = first, ...rest] = piece.split("-");
  const [from, to] = [dayCodes.indexOf(first), dayCodes.indexOf(last)];
  if (from < 0 || to < 0 || rest.length) throw new Unreadable("days", piece);
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);
}

function spanOf(piece: string): Span {
  const [open = "", close = "", ...rest] = piece.split("-");
  if (rest.length) throw new Unreadable("time", piece);
  const span = { from: minuteOf(open, piece), to: minuteOf(close, piece) };
  if (span.from === span.to) throw new Unreadable("empty-span", piece);
  return span;
}

/** "9", "09:00" or, as Swedes write it, "09.00". */
function minuteOf(text: string, piece: string): number {
  const [, hour, minute = "0"] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  if (!(Number(minute) < 60 && minutes <= dayLength)) throw new Unreadable("time", piece);
  return minutes;
}

/** Spans in order, those that touch or overlap made one. */
function joinSpans(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
}

function clock(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function toWords({ from, to }: Span): [string, string] {
  return [clock(from), clock(to)];
}

/** Hours as an admin may write them again; reading the result gives the same hours. */
export function writeOpening(opening: OpeningHours | null): string {
  if (opening === null) return "";
  if (opening === "always") return "always";
  const parts: { first: number; last: number; times: string }[] = [];
  for (const [day, spans] of opening.entries()) {
    if (spans.length === 0) continue;
    const times = spans.map((span) => span.join("-")).join(",");
    const run = parts.at(-1);
    if (run?.times === times && run.last === day - 1) run.last = day;
    else parts.push({ first: day, last: day, times });
  }
  return parts
    .map(({ first, last, times }) => {
      const days = first === last ? dayCodes[first] : `${dayCodes[first]}-${dayCodes[last]}`;
      return `${days} ${times}`;
    })
    .join("; ");
}

/** Whether a line answers at `at`, by the clock of its own time zone. Never throws. */
export function openingState(
  { opening, timeZone }: { opening: OpeningHours | null; timeZone: string | null },
  at: Date,
): OpeningState {
  if (opening === "always") return { state: "open" };
  if (opening === null || timeZone === null) return { state: "unknown" };
  try {
    const hours = toHours(opening);
    if (isStaffed(hours, at, timeZone)) return { state: "open" };
    return { state: "closed", next: nextOpening(hours, at, timeZone) };
  } catch (error) {
    // What an operator wrote into the table by hand must not take the help page away.
    const isOurs = [RangeError, TypeError, Unreadable].some((kind) => error instanceof kind);
    if (isOurs) return { state: "unknown" };
    throw error;
  }
}

function toHours(opening: [string, string][][]): StaffedHours {
  return opening.map((spans) =>
    spans.map(([from, to]) => ({ from: minuteOf(from, from), to: minuteOf(to, to) })),
  );
}
