import { expect, test } from "vitest";
import { quoteText } from "#app/forum/quote-text.ts";
import { addWords, quoteLines } from "./quote-lines.ts";

test.each(["Hej.", "Hej.\n\nHur går det?", "  Hej.\n\n\n\nSlut.  "])(
  "the words are marked as the server marks them: %j",
  (words) => {
    expect(quoteLines("Silver Fern", words)).toBe(quoteText("Silver Fern", words));
  },
);

test("a long choice is cut between words", () => {
  expect(quoteLines("A", "ordet ".repeat(400))).toMatch(/^> A:\n> .{900,1000}ordet …\n\n$/);
});

test("what is written already stays before the quote", () => {
  expect(addWords("", "> A:\n")).toBe("> A:\n");
  expect(addWords("Min text. \n", "> A:\n")).toBe("Min text.\n\n> A:\n");
});
