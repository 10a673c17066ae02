import { describe, expect, it } from "vitest";
import { describeHours, describeOpening } from "./describe-hours.ts";
import { parseStaffedHours } from "./parse-staffed-hours.ts";

/** Instants by the winter clock in Stockholm. */
const opening = (next: string, now: string) => {
  const [from, to] = [new Date(`${now}+01:00`), new Date(`${next}+01:00`)];
  return (["en", "sv"] as const).map((locale) =>
    describeOpening(to, from, { timeZone: "Europe/Stockholm", locale }),
  );
};

describe("describeOpening", () => {
  // Friday 27 November 2026, 17:00.
  it.each([
    ["2026-11-27T17:00", "now", "nu"],
    ["2026-11-27T21:05", "today at 21:05", "i dag klockan 21.05"],
    ["2026-11-28T00:00", "tomorrow at 00:00", "i morgon klockan 00.00"],
    ["2026-11-28T08:00", "tomorrow at 08:00", "i morgon klockan 08.00"],
    ["2026-11-30T08:00", "on Monday at 08:00", "på måndag klockan 08.00"],
    ["2026-12-03T08:00", "on Thursday at 08:00", "på torsdag klockan 08.00"],
    ["2026-12-04T08:00", "on Friday 4 December at 08:00", "fredagen den 4 december klockan 08.00"],
  ])("%s is %j", (next, en, sv) => {
    expect(opening(next, "2026-11-27T17:00")).toEqual([en, sv]);
  });
  it("counts days by the local clock", () => {
    expect(opening("2026-11-28T08:00", "2026-11-28T00:30")[0]).toBe("today at 08:00");
  });
});

describe("describeHours", () => {
  it.each([
    ["always", "every hour of the day", "dygnet runt"],
    ["Mon-Sun 00:00-24:00", "every hour of the day", "dygnet runt"],
    ["Mon-Fri 08:00-16:00", "Monday to Friday 08:00-16:00", "måndag till fredag 08.00-16.00"],
    ["Mon-Sun 8:00-20:30", "every day 08:00-20:30", "alla dagar 08.00-20.30"],
    [
      "Sat,Sun 10:00-14:00; Mon-Fri 08:00-16:00",
      "Monday to Friday 08:00-16:00, Saturday and Sunday 10:00-14:00",
      "måndag till fredag 08.00-16.00, lördag och söndag 10.00-14.00",
    ],
    [
      "Mon,Wed,Fri 09:00-12:00,13:00-15:00",
      "Monday, Wednesday and Friday 09:00-12:00 and 13:00-15:00",
      "måndag, onsdag och fredag 09.00-12.00 och 13.00-15.00",
    ],
    [
      "Mon-Wed,Fri 09:00-12:00",
      "Monday to Wednesday and Friday 09:00-12:00",
      "måndag till onsdag och fredag 09.00-12.00",
    ],
  ])("%s", (text, en, sv) => {
    const hours = parseStaffedHours(text);
    expect([describeHours(hours, "en"), describeHours(hours, "sv")]).toEqual([en, sv]);
  });
});
