import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markSpans } from "./marked-spans.ts";

const span = (start: number, end: number, note = "Våld", level: "amber" | "red" = "amber") => ({
  start,
  end,
  note,
  level,
});

describe("marking spans", () => {
  test("cuts a text into plain and marked parts", () => {
    expect(markSpans("han slår mig igen", [span(4, 12)])).toEqual([
      { text: "han " },
      { text: "slår mig", mark: { note: "Våld", level: "amber" } },
      { text: " igen" },
    ]);
  });

  test("spans that overlap or touch become one, gravest note first", () => {
    const parts = markSpans("abcdefgh", [span(1, 4), span(3, 6, "Ett barn", "red"), span(6, 7)]);
    expect(parts).toEqual([
      { text: "a" },
      { text: "bcdefg", mark: { note: "Ett barn, Våld", level: "red" } },
      { text: "h" },
    ]);
  });

  test("a span inside another does not shorten it", () => {
    expect(markSpans("abcdef", [span(0, 6), span(1, 2)])).toHaveLength(1);
  });

  test("without spans the text is one plain part, and an empty text is none", () => {
    expect(markSpans("abc", [])).toEqual([{ text: "abc" }]);
    expect(markSpans("", [span(0, 3)])).toEqual([]);
  });

  test("whatever the spans, the parts are the text again and no mark is empty", () => {
    const anySpan = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
      note: fc.constantFrom("a", "b"),
      level: fc.constantFrom("green" as const, "amber" as const, "red" as const, "crisis" as const),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(anySpan), (text, spans) => {
        const parts = markSpans(text, spans);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        expect(parts.every((part) => part.text.length > 0)).toBe(true);
      }),
    );
  });
});
