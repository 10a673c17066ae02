import { describe, expect, it } from "vitest";
import { coarseHours, hoursOf, quantile } from "./coverage.ts";

describe("figures of the promise", () => {
  it("are values that there were", () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(quantile([7], 0.9)).toBe(7);
    expect(quantile([40, 10, 30, 20], 0.5)).toBe(20);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
  });

  it("are told in hours, and more coarsely to the public", () => {
    expect([0, 60, 61].map(hoursOf)).toEqual([1, 1, 2]);
    expect([30, 5 * 60, 6 * 60, 13 * 60].map(coarseHours)).toEqual([1, 5, 8, 16]);
  });
});
