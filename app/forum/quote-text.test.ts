import { expect, test } from "vitest";
import { quoteText } from "./quote-text.ts";

test("every line is marked, under the name of who wrote it", () => {
  expect(quoteText("Silver Fern", "Hej.\n\nHur går det?")).toBe(
    "> Silver Fern:\n> Hej.\n>\n> Hur går det?\n\n",
  );
});

test("what the writer quoted themselves is left out", () => {
  expect(quoteText("A", "> B:\n> gammalt\n\nMitt svar.\n\n > mer\n\nSlut.")).toBe(
    "> A:\n> Mitt svar.\n>\n> Slut.\n\n",
  );
});

test("a long text is cut between words, and never inside a letter", () => {
  const quoted = quoteText("A", "ordet ".repeat(400));
  expect(quoted.length).toBeLessThan(1_020);
  expect(quoted).toMatch(/ordet …\n\n$/);
  expect(quoteText("A", "👩‍👩‍👧".repeat(1_000)).isWellFormed()).toBe(true);
});
