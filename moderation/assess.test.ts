import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess, decide, engineVersion, failedAssessment } from "./index.ts";
import { levels } from "./levels.ts";

const evidence = (text: string) =>
  assess({ text }).signals.map(({ span }) => text.slice(span.start, span.end));

describe("evidence in the original text", () => {
  test.each([
    ["Det är så här. Min sambo slår mig ibland.", "sambo slår mig"],
    ["Det är så. Min sambo SLÅÅÅR mig.", "sambo SLÅÅÅR mig"],
    ["well he h\u200Bits me a lot", "he h\u200Bits me"],
    ["so my husband h1ts me", "husband h1ts me"],
    ["🌊 so my husbаnd hits me", "husbаnd hits me"],
    ["i think about s u i c i d e a lot", "i think about s u i c i d e"],
    ["jag tanker pa sjalvmord", "jag tanker pa sjalvmord"],
  ])("%s", (text, words) => {
    expect(evidence(text)).toContain(words);
  });

  test("a decomposed å is found and the span covers both its parts", () => {
    const text = "min sambo sla\u030Ar mig";
    expect(evidence(text)).toContain("sambo sla\u030Ar mig");
  });

  test("a title is read, and named as the field", () => {
    const { signals } = assess({ title: "Jag vill inte leva längre", text: "Det är allt." });
    expect(signals[0]?.span.field).toBe("title");
  });
});

describe("what surrounds the words", () => {
  test.each([
    ["my husband hits me", "red"],
    ["my husband has never hit me", "green"],
    ["my husband hit me ten years ago", "amber"],
    ["my husband hit me tonight", "crisis"],
    ["in the film he hits me, the narrator, with a glove", "green"],
    ["min man slår mig", "red"],
    ["min man slår mig aldrig", "green"],
    ["min man slog mig för tio år sedan", "amber"],
    ["min man slog mig ikväll", "crisis"],
  ])("%s is %s", (text, level) => {
    expect(assess({ text }).level).toBe(level);
  });

  test("a denied intent to die is never green", () => {
    const level = assess({ text: "I'm not going to kill myself tonight" }).level;
    expect(level).not.toBe("green");
  });

  test("both languages in one post are read", () => {
    const text = "Jag skriver på engelska för det är lättare. My husband hits me when he is drunk.";
    expect(assess({ text }).level).toBe("red");
  });
});

describe("any text at all", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          "han",
          "slår",
          "mig",
          "he",
          "hits",
          "me",
          "\u200D",
          "👩‍👧",
          "ﷺ",
          "İ",
          "\ud800",
          "\n",
          ".",
          "07",
          "@",
          "-",
        ),
        { maxLength: 80 },
      )
      .map((parts) => parts.join(" ")),
  );

  test("never throws, keeps spans inside, scores between nought and one, and repeats itself", () => {
    fc.assert(
      fc.property(anything, anything, (title, text) => {
        const first = assess({ title, text });
        expect(assess({ title, text })).toEqual(first);
        expect(levels).toContain(first.level);
        expect(first.score).toBeGreaterThanOrEqual(first.level === "crisis" ? 0.5 : 0);
        expect(first.score).toBeLessThanOrEqual(1);
        for (const { span } of first.signals) {
          const source = span.field === "title" ? title : text;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
        }
        expect(() => decide(first)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  // Five times the goal of 10 ms, so that a busy machine does not fail it; a slow pattern would
  // take seconds.
  test.each([
    ["one long word", "a".repeat(10_000)],
    ["one repeated word", "han ".repeat(2_500)],
    ["a threat over and over", "he hit me and i ".repeat(625)],
    ["digits", "070 ".repeat(2_500)],
    ["dots", "a.".repeat(5_000)],
    ["at signs", "a@".repeat(5_000)],
    ["capitals", "Aa ".repeat(3_333)],
    ["stacked marks", `a${"\u0301".repeat(9_999)}`],
  ])("10,000 characters stay fast: %s", (_, text) => {
    // The best of several runs: other work on the machine is not the engine's doing.
    const times = Array.from({ length: 8 }, () => {
      const started = performance.now();
      assess({ text });
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

test("a failed assessment is held and read by a person", () => {
  const failed = failedAssessment("sv");
  expect(failed).toMatchObject({ engineVersion: "failed", level: "amber", signals: [] });
  expect(decide(failed)).toMatchObject({ visibility: "held", rules: ["failed-assessment"] });
});

test("the engine names its version", () => {
  expect(assess({ text: "hej" }).engineVersion).toBe(engineVersion);
});
