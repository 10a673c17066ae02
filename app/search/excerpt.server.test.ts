import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf, markedText } from "./excerpt.server.ts";
import { parseQuery } from "./parse-query.server.ts";
import { wishesOf } from "./wishes.server.ts";

const wished = (typed: string, loosely = false) => {
  const parsed = parseQuery(typed);
  if (parsed.kind !== "query") throw new Error(parsed.why);
  return wishesOf(parsed.query, { loosely }).all;
};
/** Found words in brackets. */
const show = (parts: { text: string; isFound: boolean }[]) =>
  parts.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join("");

describe("an excerpt", () => {
  test("marks whole words, in every form that was looked for", () => {
    const text = "Jag dricker för mycket, drickandet tar över. Dricksvatten hjälper inte.";
    expect(show(excerptOf(text, wished("dricka"), "sv"))).toBe(
      "Jag [dricker] för mycket, [drickandet] tar över. Dricksvatten hjälper inte.",
    );
  });

  test("marks what is found without its marks, and a begun word to its end", () => {
    expect(show(markedText("Ångesten på kaféet", wished("angest"), "sv"))).toBe(
      "[Ångesten] på kaféet",
    );
    expect(show(markedText("Motivationssamtal", wished("motiva", true), "sv"))).toBe(
      "[Motivationssamtal]",
    );
    expect(show(markedText("har hår", wished("hår"), "sv"))).toBe("har [hår]");
  });

  test("stands around the place where most is found", () => {
    const filler = (n: number) => Array.from({ length: n }, (_, i) => `fyllord${i}`).join(" ");
    const text = `${filler(40)} vin ${filler(60)} vin och öl ${filler(60)}`;
    const shown = show(excerptOf(text, wished("öl vin"), "sv"));
    expect(shown).toMatch(/^… .*\[vin\] och \[öl\].* …$/);
    expect(shown.split(" ").length).toBeLessThanOrEqual(32);
  });

  test("says nothing more than the text does, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const wanted = wished("vin öl");
        expect(
          markedText(text, wanted, "sv")
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
        const shown = excerptOf(text, wanted, "en").map((part) => part.text);
        expect(text).toContain(shown.join("").replace(/^… /, "").replace(/ …$/, ""));
      }),
      { numRuns: 100 },
    );
  });
});
