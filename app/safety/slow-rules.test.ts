import { expect, test } from "vitest";
import { minutesLeft } from "./slow-rules.ts";

test.each([
  [5, 0, 5],
  [5, 60_000, 4],
  [5, 61_000, 4],
  [5, 299_999, 1],
  [5, 300_000, 0],
  [5, 10_000_000, 0],
  [0, 0, 0],
])("of %i minutes, after %i ms: %i left", (slow, since, left) => {
  expect(minutesLeft(slow, since)).toBe(left);
});
