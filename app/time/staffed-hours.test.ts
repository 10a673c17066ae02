import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addStaffedMinutes,
  isStaffed,
  nextOpening,
  parseStaffedHours,
  staffedMinutesBetween,
} from "./staffed-hours.ts";

const HOME = "Europe/Stockholm";
const office = parseStaffedHours("Mon-Fri 08:00-16:00; Sat 10:00-14:00");
const always = parseStaffedHours("always");
const nights = parseStaffedHours("Sat 22:00-24:00; Sun 00:00-05:00");
/** An instant by the winter clock in Stockholm. November 2026: Monday is the 23rd. */
const winter = (text: string) => new Date(`2026-${text}+01:00`);

describe("isStaffed", () => {
  it.each([
    ["11-23T07:59:59", false],
    ["11-23T08:00:00", true],
    ["11-23T15:59:59", true],
    ["11-23T16:00:00", false],
    ["11-28T09:00:00", false],
    ["11-28T13:00:00", true],
    ["11-29T13:00:00", false],
  ])("%s: %s", (at, staffed) => {
    expect(isStaffed(office, winter(at), HOME)).toBe(staffed);
    expect(isStaffed(always, winter(at), HOME)).toBe(true);
  });
});

describe("nextOpening", () => {
  it.each([
    ["11-23T07:00", "11-23T08:00"],
    ["11-23T09:30", "11-23T09:30"],
    ["11-23T16:00", "11-24T08:00"],
    ["11-27T17:00", "11-28T10:00"],
    ["11-28T14:00", "11-30T08:00"],
  ])("after %s is %s", (at, next) => {
    expect(nextOpening(office, winter(at), HOME)).toEqual(winter(next));
  });
  it("skips a stretch the clock is put forward past", () => {
    const early = parseStaffedHours("Sun 02:00-03:00");
    // 29 March 2026 has no such hour; 5 April is summer time.
    expect(nextOpening(early, new Date("2026-03-28T12:00:00Z"), HOME)).toEqual(
      new Date("2026-04-05T00:00:00Z"),
    );
    const across = parseStaffedHours("Sun 02:30-04:00");
    expect(nextOpening(across, new Date("2026-03-28T12:00:00Z"), HOME)).toEqual(
      new Date("2026-03-29T01:00:00Z"),
    );
  });
});

describe("addStaffedMinutes", () => {
  it.each([
    ["within the day", "11-23T09:00", 60, "11-23T10:00"],
    ["up to closing", "11-23T15:00", 60, "11-23T16:00"],
    ["over a night", "11-23T15:00", 240, "11-24T11:00"],
    ["from before opening", "11-23T03:00", 15, "11-23T08:15"],
    ["over a Sunday", "11-28T13:00", 120, "11-30T09:00"],
    ["over a whole week", "11-23T08:00", 5 * 480 + 240 + 1, "11-30T08:01"],
    ["nothing", "11-22T03:00", 0, "11-22T03:00"],
  ])("%s", (_, from, minutes, expected) => {
    expect(addStaffedMinutes(office, winter(from), minutes, HOME)).toEqual(winter(expected));
  });
  it("counts real minutes on the days when the clock changes", () => {
    const forward = addStaffedMinutes(nights, new Date("2026-03-28T21:00:00Z"), 6 * 60, HOME);
    expect(forward).toEqual(new Date("2026-03-29T03:00:00Z"));
    const back = addStaffedMinutes(nights, new Date("2026-10-24T20:00:00Z"), 8 * 60, HOME);
    expect(back).toEqual(new Date("2026-10-25T04:00:00Z"));
  });
  it("refuses minutes that cannot be added", () => {
    for (const minutes of [-1, Number.NaN, Number.POSITIVE_INFINITY, 1e9]) {
      expect(() => addStaffedMinutes(office, new Date(0), minutes, HOME)).toThrow(/such as 240/);
    }
  });
});

describe("staffedMinutesBetween", () => {
  it("counts what is staffed and nothing else", () => {
    const between = (from: string, to: string) =>
      staffedMinutesBetween(office, winter(from), winter(to), HOME);
    expect(between("11-23T15:00", "11-24T09:00")).toBe(120);
    expect(between("11-27T16:00", "11-28T10:00")).toBe(0);
    expect(between("11-23T00:00", "11-30T00:00")).toBe(5 * 480 + 240);
    expect(between("11-23T09:00", "11-23T09:00:30")).toBe(0.5);
    expect(between("11-24T09:00", "11-23T09:00")).toBe(0);
  });
  it("has an hour less and an hour more when the clock changes", () => {
    const night = (from: string, to: string) =>
      staffedMinutesBetween(nights, new Date(from), new Date(to), HOME);
    expect(night("2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z")).toBe(6 * 60);
    expect(night("2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z")).toBe(8 * 60);
    expect(night("2026-11-21T12:00:00Z", "2026-11-22T12:00:00Z")).toBe(7 * 60);
  });
  it("manages ten years at once", () => {
    const [from, to] = [new Date("2026-01-01T00:00:00Z"), new Date("2036-01-01T00:00:00Z")];
    const minutes = staffedMinutesBetween(office, from, to, HOME);
    expect(addStaffedMinutes(office, from, minutes, HOME).getUTCFullYear()).toBe(2035);
  });
});

it("refuses what is no date, no time zone, and hours without an opening", () => {
  const never = [[], [], [], [], [], [], []];
  expect(() => isStaffed(office, new Date(Number.NaN), HOME)).toThrow(RangeError);
  expect(() => addStaffedMinutes(always, new Date(Number.NaN), 1, HOME)).toThrow(RangeError);
  expect(() => nextOpening(office, new Date(0), "Nowhere")).toThrow(RangeError);
  expect(() => nextOpening(never, new Date(0), HOME)).toThrow(RangeError);
  expect(() => staffedMinutesBetween(office, new Date(0), new Date(Number.NaN), HOME)).toThrow(
    RangeError,
  );
});

describe("whatever the hours", () => {
  const spans = fc
    .tuple(fc.integer({ min: 0, max: 1430 }), fc.integer({ min: 1, max: 600 }))
    .map(([from, length]) => [{ from, to: Math.min(1440, from + length) }]);
  const someHours = fc
    .array(fc.oneof(spans, fc.constant([])), { minLength: 7, maxLength: 7 })
    .filter((days) => days.some((day) => day.some(({ from, to }) => to - from > 60)));
  const aroundChanges = fc.oneof(
    fc.integer({ min: Date.parse("2026-03-22"), max: Date.parse("2026-04-05") }),
    fc.integer({ min: Date.parse("2026-10-18"), max: Date.parse("2026-11-01") }),
  );
  const zones = fc.constantFrom(HOME, "UTC", "America/Havana", "Australia/Lord_Howe");

  it("minutes added are minutes counted, and the end is the first such instant", () => {
    const minutes = fc.integer({ min: 0, max: 6_000 });
    fc.assert(
      fc.property(someHours, aroundChanges, minutes, zones, (hours, at, added, zone) => {
        const from = new Date(at);
        const end = addStaffedMinutes(hours, from, added, zone);
        expect(staffedMinutesBetween(hours, from, end, zone)).toBe(added);
        const earlier = new Date(end.getTime() - 1);
        if (added > 0) {
          expect(isStaffed(hours, earlier, zone)).toBe(true);
          expect(staffedMinutesBetween(hours, from, earlier, zone)).toBeLessThan(added);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("nothing is staffed before the next opening, and it is open then", () => {
    fc.assert(
      fc.property(someHours, aroundChanges, zones, (hours, at, zone) => {
        const from = new Date(at);
        const next = nextOpening(hours, from, zone);
        expect(isStaffed(hours, next, zone)).toBe(true);
        expect(staffedMinutesBetween(hours, from, next, zone)).toBe(0);
        expect(isStaffed(hours, from, zone)).toBe(next.getTime() === at);
      }),
      { numRuns: 500 },
    );
  });

  it("two parts of a time sum up to the whole", () => {
    fc.assert(
      fc.property(someHours, aroundChanges, fc.nat(1e9), fc.nat(1e9), (hours, at, one, two) => {
        const [a, b, c] = [new Date(at), new Date(at + one), new Date(at + one + two)];
        const count = (from: Date, to: Date) => staffedMinutesBetween(hours, from, to, HOME);
        expect(count(a, b) + count(b, c)).toBeCloseTo(count(a, c), 6);
      }),
      { numRuns: 300 },
    );
  });
});
