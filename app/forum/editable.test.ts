import { expect, test } from "vitest";
import { editableFrom, isEditable } from "./editable.ts";

test.each([
  ["2026-03-10T09:00:00.000Z", "2026-03-10T09:15:00.000Z"],
  ["2026-03-10T09:00:00.001Z", "2026-03-10T09:20:00.000Z"],
  ["2026-03-10T09:04:59.000Z", "2026-03-10T09:20:00.000Z"],
  ["2026-03-10T23:58:00.000Z", "2026-03-11T00:15:00.000Z"],
])("a text of %s may be changed until %s", (now, until) => {
  expect(editableFrom(new Date(now)).toISOString()).toBe(until);
});

test("a text may be changed until its time has passed, unless it was removed", () => {
  const editableUntil = new Date("2026-03-10T09:15:00Z");
  const before = new Date("2026-03-10T09:14:59Z");
  expect(isEditable({ editableUntil, visibility: "published" }, before)).toBe(true);
  expect(isEditable({ editableUntil, visibility: "held" }, before)).toBe(true);
  expect(isEditable({ editableUntil, visibility: "removed" }, before)).toBe(false);
  expect(isEditable({ editableUntil, visibility: "published" }, editableUntil)).toBe(false);
  expect(isEditable({ editableUntil: null, visibility: "published" }, before)).toBe(false);
});
