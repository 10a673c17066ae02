import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coarseTime, roundToPartOfDay } from "./coarse-time.ts";

const HOME = "Europe/Stockholm";
const rounded = (text: string) => roundToPartOfDay(new Date(text), HOME).toISOString();
/** Both arguments are Stockholm winter time, so one hour before UTC. */
const labels = (at: string, now: string) => {
  const instants = [new Date(`${at}+01:00`), new Date(`${now}+01:00`)] as const;
  return (["en", "sv"] as const).map(
    (locale) => coarseTime(...instants, { timeZone: HOME, locale }).label,
  );
};

describe("roundToPartOfDay", () => {
  it.each([
    ["2026-11-23T00:00:00+01:00", "2026-11-22T23:00:00.000Z"],
    ["2026-11-23T05:59:59.999+01:00", "2026-11-22T23:00:00.000Z"],
    ["2026-11-23T06:00:00+01:00", "2026-11-23T05:00:00.000Z"],
    ["2026-11-23T17:12:34.567+01:00", "2026-11-23T11:00:00.000Z"],
    ["2026-11-23T23:59:00+01:00", "2026-11-23T17:00:00.000Z"],
    ["2026-07-01T13:00:00+02:00", "2026-07-01T10:00:00.000Z"],
  ])("%s is stored as %s", (at, start) => {
    expect(rounded(at)).toBe(start);
  });
  it("holds on the nights when the clock changes", () => {
    // Put forward at 02 on 29 March: the night has five hours.
    expect(rounded("2026-03-29T03:59:00Z")).toBe("2026-03-28T23:00:00.000Z");
    expect(rounded("2026-03-29T04:00:00Z")).toBe("2026-03-29T04:00:00.000Z");
    // Put back at 03 on 25 October: the night has seven.
    expect(rounded("2026-10-25T04:59:00Z")).toBe("2026-10-24T22:00:00.000Z");
    expect(rounded("2026-10-25T05:00:00Z")).toBe("2026-10-25T05:00:00.000Z");
  });
  it("never goes forward, never more than a part of day back, and settles at once", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2000-01-01"), max: new Date("2037-12-31"), noInvalidDate: true }),
        fc.constantFrom(HOME, "UTC", "America/Havana", "Australia/Lord_Howe", "Asia/Kathmandu"),
        (at, zone) => {
          const start = roundToPartOfDay(at, zone);
          const hours = (at.getTime() - start.getTime()) / 3_600_000;
          expect(hours).toBeGreaterThanOrEqual(0);
          expect(hours).toBeLessThan(7);
          expect(roundToPartOfDay(start, zone)).toEqual(start);
        },
      ),
      { numRuns: 2000 },
    );
  });
  it("refuses what is no date and no time zone", () => {
    expect(() => roundToPartOfDay(new Date(Number.NaN), HOME)).toThrow(RangeError);
    expect(() => roundToPartOfDay(new Date(0), "Nowhere")).toThrow(RangeError);
  });
});

describe("coarseTime", () => {
  // Friday 20 November 2026.
  it.each([
    ["2026-11-20T01:00", "2026-11-20T03:00", "tonight", "i natt"],
    ["2026-11-20T01:00", "2026-11-20T09:00", "last night", "i natt"],
    ["2026-11-20T07:00", "2026-11-20T09:00", "this morning", "i morse"],
    ["2026-11-20T07:00", "2026-11-20T20:00", "this morning", "i morse"],
    ["2026-11-20T13:00", "2026-11-20T14:00", "this afternoon", "i eftermiddag"],
    ["2026-11-20T13:00", "2026-11-20T20:00", "this afternoon", "i eftermiddags"],
    ["2026-11-20T19:00", "2026-11-20T20:00", "this evening", "i kväll"],
    ["2026-11-19T19:00", "2026-11-20T02:00", "yesterday evening", "i går kväll"],
    ["2026-11-19T13:00", "2026-11-20T20:00", "yesterday afternoon", "i går eftermiddag"],
    ["2026-11-19T07:00", "2026-11-20T20:00", "yesterday morning", "i går morse"],
    ["2026-11-19T02:00", "2026-11-20T02:00", "last night", "natten till i går"],
    ["2026-11-19T02:00", "2026-11-20T20:00", "the night before last", "natten till i går"],
    ["2026-11-17T19:00", "2026-11-20T20:00", "Tuesday evening", "i tisdags kväll"],
    ["2026-11-17T13:00", "2026-11-20T20:00", "Tuesday afternoon", "i tisdags eftermiddag"],
    ["2026-11-17T07:00", "2026-11-20T20:00", "Tuesday morning", "i tisdags morse"],
    ["2026-11-17T02:00", "2026-11-20T20:00", "in the early hours of Tuesday", "natten till tisdag"],
    ["2026-11-14T19:00", "2026-11-20T20:00", "Saturday evening", "i lördags kväll"],
    ["2026-11-13T19:00", "2026-11-20T20:00", "last week", "förra veckan"],
    ["2026-11-09T07:00", "2026-11-20T20:00", "last week", "förra veckan"],
    ["2026-11-08T19:00", "2026-11-20T20:00", "2 weeks ago", "för 2 veckor sedan"],
    ["2026-11-15T19:00", "2026-11-23T07:00", "a week ago", "för en vecka sedan"],
    ["2026-10-20T19:00", "2026-11-20T20:00", "4 weeks ago", "för 4 veckor sedan"],
    ["2026-10-19T19:00", "2026-11-20T20:00", "in October", "i oktober"],
    ["2026-01-01T07:00", "2026-11-20T20:00", "in January", "i januari"],
    ["2025-10-19T19:00", "2026-11-20T20:00", "in October 2025", "i oktober 2025"],
    ["2025-11-30T19:00", "2026-01-02T20:00", "in November 2025", "i november 2025"],
  ])("%s read at %s is %j", (at, now, en, sv) => {
    expect(labels(at, now)).toEqual([en, sv]);
  });

  it("reads the future as now", () => {
    const now = new Date("2026-11-20T22:30:00Z");
    const later = coarseTime(new Date("2026-11-21T10:00:00Z"), now, {
      timeZone: HOME,
      locale: "en",
    });
    expect(later).toEqual({ label: "this evening", date: "2026-11-20" });
  });

  it("gives the local day", () => {
    const at = new Date("2026-11-19T23:00:00Z");
    const now = new Date("2026-11-20T20:00:00Z");
    expect(coarseTime(at, now, { timeZone: HOME, locale: "sv" }).date).toBe("2026-11-20");
    expect(coarseTime(at, now, { timeZone: "UTC", locale: "sv" }).date).toBe("2026-11-19");
  });

  it("tells no more of an exact time than of the rounded one", () => {
    const zone = { timeZone: HOME, locale: "en" } as const;
    const start = Date.parse("2026-03-01");
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 * 86_400_000 }),
        fc.oneof(fc.integer({ min: 0, max: 86_400_000 }), fc.integer({ min: 0, max: 3e9 })),
        (offset, age) => {
          const at = new Date(start + offset);
          const now = new Date(start + offset + age);
          const told = coarseTime(at, now, zone);
          expect(told).toEqual(coarseTime(roundToPartOfDay(at, HOME), now, zone));
          // The only figures are weeks and years: no clock time, no day of the month.
          expect(told.label).toMatch(/^[A-Za-z ]+$|^[234] weeks ago$|^in [A-Z][a-z]+ \d{4}$/);
          expect(told.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
