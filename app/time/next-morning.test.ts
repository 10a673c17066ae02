import { expect, test } from "vitest";
import { nextMorning } from "./next-morning.ts";

const zone = "Europe/Stockholm";

test.each([
  ["2026-03-10T02:00:00Z", "2026-03-10T07:00:00Z"],
  ["2026-03-10T06:59:59Z", "2026-03-10T07:00:00Z"],
  ["2026-03-10T07:00:00Z", "2026-03-11T07:00:00Z"],
  ["2026-03-10T22:30:00Z", "2026-03-11T07:00:00Z"],
  // The night in which the clock is put forward, and the one in which it is put back.
  ["2026-03-28T22:00:00Z", "2026-03-29T06:00:00Z"],
  ["2026-10-24T22:00:00Z", "2026-10-25T07:00:00Z"],
])("after %s it is eight in the morning at %s", (now, morning) => {
  expect(nextMorning(new Date(now), zone)).toEqual(new Date(morning));
});
