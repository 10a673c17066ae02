import { expect, test } from "vitest";
import { room } from "./counter.ts";

const words = { left: "{n} tecken kvar", over: "{n} tecken för mycket" };

test("says nothing while there is plenty of room", () => {
  expect(room("a".repeat(90), 100, words)).toBe("");
});

test("says what is left in the last tenth, the very last one included", () => {
  expect(room("a".repeat(91), 100, words)).toBe("9 tecken kvar");
  expect(room("a".repeat(100), 100, words)).toBe("0 tecken kvar");
});

test("says by how much a text is too long, without a sign", () => {
  expect(room("a".repeat(103), 100, words)).toBe("3 tecken för mycket");
});
