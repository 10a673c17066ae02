import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, dayNumber, firstInstantOf, MINUTE, wallClock, weekdayOf } from "./local-clock.ts";

const HOME = "Europe/Stockholm";
const ms = (text: string) => Date.parse(text);
const zones = [
  "Europe/Stockholm",
  "UTC",
  "America/Havana",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "Pacific/Kiritimati",
];

it("reads the wall clock in summer and in winter", () => {
  expect(wallClock(ms("2026-07-01T10:00:00.250Z"), HOME)).toBe(ms("2026-07-01T12:00:00.250Z"));
  expect(wallClock(ms("2026-12-01T23:30:00Z"), HOME)).toBe(ms("2026-12-02T00:30:00Z"));
  expect(wallClock(-1, "UTC")).toBe(-1);
});

describe("the first instant of a wall-clock time", () => {
  it("is the moment of the change where the clock skips the time", () => {
    expect(firstInstantOf(ms("2026-03-29T02:30:00Z"), HOME)).toBe(ms("2026-03-29T01:00:00Z"));
    expect(firstInstantOf(ms("2026-03-29T02:00:00Z"), HOME)).toBe(ms("2026-03-29T01:00:00Z"));
    // A day that Samoa never had.
    expect(firstInstantOf(ms("2011-12-30T12:00:00Z"), "Pacific/Apia")).toBe(
      ms("2011-12-30T10:00:00Z"),
    );
  });
  it("is the first of two where the clock shows the time twice", () => {
    expect(firstInstantOf(ms("2026-10-25T02:30:00Z"), HOME)).toBe(ms("2026-10-25T00:30:00Z"));
    expect(firstInstantOf(ms("2026-10-25T03:00:00Z"), HOME)).toBe(ms("2026-10-25T02:00:00Z"));
  });
  it("is never later than an instant that shows the time, and shows it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: ms("2000-01-01"), max: ms("2037-12-31") }),
        fc.constantFrom(...zones),
        (at, zone) => {
          const wall = wallClock(at, zone);
          const first = firstInstantOf(wall, zone);
          expect(first).toBeLessThanOrEqual(at);
          expect(wallClock(first, zone)).toBe(wall);
          expect(at - first).toBeLessThanOrEqual(60 * MINUTE);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

it("counts days and weekdays", () => {
  expect(weekdayOf(dayNumber(ms("2026-11-23")))).toBe(0);
  expect(weekdayOf(dayNumber(ms("2026-11-29T23:59:00Z")))).toBe(6);
  expect(weekdayOf(dayNumber(-5 * DAY))).toBe(5);
});

it("refuses an unknown time zone and an invalid time", () => {
  expect(() => wallClock(0, "Europe/Nowhere")).toThrow(RangeError);
  expect(() => firstInstantOf(Number.NaN, HOME)).toThrow(RangeError);
});
