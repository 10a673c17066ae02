import { expect, it } from "vitest";
import { parseStaffedHours } from "./parse-staffed-hours.ts";

const day = { from: 480, to: 960 };

it("reads days and times, however they are spaced and cased", () => {
  const expected = [[day], [day], [day], [day], [day], [{ from: 600, to: 840 }], []];
  expect(parseStaffedHours("Mon-Fri 08:00-16:00; Sat 10:00-14:00")).toEqual(expected);
  expect(parseStaffedHours(" sat 10:00 – 14:00;MON - fri  8:00-16:00; ")).toEqual(expected);
});

it("reads lists, a range over Sunday, and joins what touches or overlaps", () => {
  expect(parseStaffedHours("Mon,Wed 13:00-16:00,08:00-12:00")[2]).toEqual([
    { from: 480, to: 720 },
    { from: 780, to: 960 },
  ]);
  const weekend = parseStaffedHours("Sat-Mon 08:00-12:00; Sun 12:00-14:00; Sun 09:00-10:00");
  expect(weekend.map((spans) => spans.length)).toEqual([1, 0, 0, 0, 0, 1, 1]);
  expect(weekend[6]).toEqual([{ from: 480, to: 840 }]);
});

it("reads always as the whole of every day", () => {
  expect(parseStaffedHours("Always")).toEqual(parseStaffedHours("Mon-Sun 00:00-24:00"));
});

it.each([
  ["", "nothing is given"],
  [" ; ", "nothing is given"],
  ["never", '"never" is not days followed by times'],
  ["Mon-Fri", '"Mon-Fri" is not days followed by times'],
  ["Mon 08:00-16:00 Tue", "is not days followed by times"],
  ["Monday 08:00-16:00", '"Monday" is not a day (Mon, Tue'],
  ["Mon-Wed-Fri 08:00-16:00", '"Mon-Wed-Fri" is not a range of days'],
  ["Mon 08-16", '"08" is not a time of day'],
  ["Mon 08:00", '"08:00" is not a stretch of time'],
  ["Mon 08:00-16:60", '"16:60" is not a time of day'],
  ["Mon 08:00-24:01", '"24:01" is not a time of day'],
  ["Mon 22:00-06:00", "ends before it begins (past midnight"],
  ["Mon 08:00-08:00", "ends before it begins"],
  ["Mon, 08:00-16:00", "is not days followed by times"],
])("refuses %j and says why, with an example", (text, why) => {
  const error = (() => {
    try {
      return parseStaffedHours(text);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toBeInstanceOf(RangeError);
  expect(String(error)).toContain(why);
  expect(String(error)).toContain('"Mon-Fri 08:00-16:00; Sat 10:00-14:00"');
});
