import { describe, expect, it } from "vitest";
import { localDay } from "#app/time/local-day.ts";
import { isPastDay, isPastMonth, monthAway, weeksOf } from "./diary-month.ts";

describe("a day of the diary", () => {
  it.each([
    ["2026-03-10", true],
    ["2026-03-11", false],
    ["2024-02-29", true],
    ["2025-02-29", false],
    ["2025-13-01", false],
    ["2025-00-10", false],
    ["1999-12-31", false],
    ["2025-3-1", false],
    [" 2025-03-01", false],
    ["", false],
    ["+02025-03-01", false],
  ])("%j can be marked on 10 March 2026: %s", (day, can) => {
    expect(isPastDay(day, "2026-03-10")).toBe(can);
  });

  it("begins at midnight by the clock on the wall", () => {
    const at = new Date("2026-07-01T22:30:00Z");
    expect(localDay(at, "Europe/Stockholm")).toBe("2026-07-02");
    expect(localDay(at, "UTC")).toBe("2026-07-01");
  });
});

describe("a month of the diary", () => {
  it.each([
    ["2026-03", true],
    ["2026-04", false],
    ["2026-00", false],
    ["2026-13", false],
    ["1999-12", false],
    ["march", false],
  ])("%j has begun on 10 March 2026: %s", (month, has) => {
    expect(isPastMonth(month, "2026-03-10")).toBe(has);
  });

  it("has a month before and one after it, over the year too", () => {
    expect([monthAway("2026-01", -1), monthAway("2025-12", 1)]).toEqual(["2025-12", "2026-01"]);
  });

  it.each([
    ["2026-02", 28, 5],
    ["2024-02", 29, 5],
    ["2027-02", 28, 4],
    ["2026-08", 31, 6],
  ])("%s has its %i days in %i weeks of seven places", (month, days, weeks) => {
    const grid = weeksOf(month);
    expect(grid).toHaveLength(weeks);
    expect(grid.every((week) => week.length === 7)).toBe(true);
    const found = grid.flat().filter((day) => day !== null);
    expect(found).toHaveLength(days);
    expect(found[0]).toBe(`${month}-01`);
    expect(found).toEqual(found.toSorted());
  });

  it("begins on Monday", () => {
    // 1 November 2026 is a Sunday.
    expect(weeksOf("2026-11")[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
  });
});
