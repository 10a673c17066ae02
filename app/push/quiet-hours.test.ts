import { expect, test } from "vitest";
import { quietUntil } from "./quiet-hours.ts";

const until = (now: string, from: number, to: number) =>
  quietUntil(new Date(now), { from, to }, "Europe/Stockholm")?.toISOString() ?? null;

test.each([
  // Winter: the clock is an hour ahead of UTC.
  ["2026-03-10T20:59:00Z", 22, 8, null],
  ["2026-03-10T21:00:00Z", 22, 8, "2026-03-11T07:00:00.000Z"],
  ["2026-03-10T23:30:00Z", 22, 8, "2026-03-11T07:00:00.000Z"],
  ["2026-03-11T06:59:59Z", 22, 8, "2026-03-11T07:00:00.000Z"],
  ["2026-03-11T07:00:00Z", 22, 8, null],
  ["2026-03-10T12:00:00Z", 12, 15, "2026-03-10T14:00:00.000Z"],
  ["2026-03-10T14:00:00Z", 12, 15, null],
  ["2026-03-10T14:00:00Z", 0, 0, null],
  ["2026-03-10T14:00:00Z", 9, 9, null],
  ["2026-03-10T22:59:00Z", 8, 0, "2026-03-10T23:00:00.000Z"],
] as const)("at %s, quiet from %i to %i: until %s", (now, from, to, wanted) => {
  expect(until(now, from, to)).toBe(wanted);
});

test("the nights when the clock is changed end by the clock on the wall", () => {
  expect(until("2026-03-28T22:00:00Z", 22, 8)).toBe("2026-03-29T06:00:00.000Z");
  expect(until("2026-10-24T21:00:00Z", 22, 8)).toBe("2026-10-25T07:00:00.000Z");
  // An hour that does not exist: from the moment of the change.
  expect(until("2026-03-29T00:30:00Z", 22, 2)).toBe("2026-03-29T01:00:00.000Z");
});
