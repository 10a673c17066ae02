import { describe, expect, test } from "vitest";
import { parseConfig } from "#app/config.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { parseStaffedHours } from "#app/time/staffed-hours.ts";
import { dueWords, exactTime, staffedDayMinutes, waitedWords } from "./time-words.ts";

const now = new Date("2026-03-10T09:00:00Z");
const told = (locale: "sv" | "en") => ({
  t: translatorFor(locale),
  locale,
  config: parseConfig({}),
  clock: () => now,
});
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe("waiting in words", () => {
  test.each([
    [0, "Kom nyss"],
    [-1, "Har väntat 1 minut"],
    [-59, "Har väntat 59 minuter"],
    [-60, "Har väntat 1 timme"],
    [-47 * 60, "Har väntat 47 timmar"],
    [-48 * 60, "Har väntat 2 dygn"],
    // A clock that runs ahead on another machine must not show less than nothing.
    [5, "Kom nyss"],
  ])("%i minutes ago", (minutes, words) => {
    expect(waitedWords(told("sv"), at(minutes))).toBe(words);
  });
});

describe("due in words", () => {
  test("minutes while it is soon, a day and a time later, and when it has passed", () => {
    expect(dueWords(told("en"), at(12))).toEqual({ label: "12 minutes left", overdue: false });
    expect(dueWords(told("en"), at(89)).label).toBe("89 minutes left");
    expect(dueWords(told("en"), at(90))).toEqual({
      label: "By Tue 10 Mar, 11:30",
      overdue: false,
    });
    expect(dueWords(told("en"), at(0))).toEqual({
      label: "Overdue since Tue 10 Mar, 10:00",
      overdue: true,
    });
  });
});

describe("exact time", () => {
  test("is the operator's clock, and tells another year", () => {
    expect(exactTime(told("sv"), now)).toBe("tis 10 mars 10:00");
    expect(exactTime(told("sv"), new Date("2025-03-10T09:00:00Z"))).toBe("10 mars 2025 10:00");
  });
  test("knows on which side of midnight the year turns there", () => {
    // Half past midnight in Stockholm, still the year before in UTC.
    expect(exactTime(told("en"), new Date("2025-12-31T23:30:00Z"))).not.toMatch(/20\d\d/);
  });
});

test("an ordinary day's staffed minutes", () => {
  expect(staffedDayMinutes(parseStaffedHours("Mon-Fri 08:00-16:00"))).toBe(480);
  expect(staffedDayMinutes(parseStaffedHours("Mon 08:00-12:00; Tue 08:00-10:00"))).toBe(180);
  expect(staffedDayMinutes(parseStaffedHours("always"))).toBe(1_440);
});
