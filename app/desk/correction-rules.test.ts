import { describe, expect, test } from "vitest";
import { possibleVerdicts, type Reading, settleCorrection } from "./correction-rules.ts";

const engine: Reading = { level: "red", categories: ["self-harm", "violence"] };
const given = { level: "", categories: [] as string[] };

describe("a correction that fits", () => {
  test("right is the engine's own reading, whatever else was ticked", () => {
    const ticked = { verdict: "right" as const, level: "green", categories: ["spam"] };
    expect(settleCorrection(engine, ticked)).toEqual({
      ok: true,
      reading: { level: "red", categories: ["violence", "self-harm"] },
    });
  });

  test.each([
    ["too-high", "amber", ["violence"], "amber", ["violence"]],
    ["too-high", "green", [], "green", []],
    ["too-low", "crisis", ["spam", "self-harm", "made-up"], "crisis", ["self-harm", "spam"]],
    ["wrong-category", "", ["abuse"], "red", ["abuse"]],
    // Out of sight where the browser can hide it, so it counts for nothing.
    ["wrong-category", "green", ["abuse"], "red", ["abuse"]],
  ] as const)("%s with %s about %o", (verdict, level, categories, wantedLevel, wanted) => {
    expect(settleCorrection(engine, { verdict, level, categories })).toEqual({
      ok: true,
      reading: { level: wantedLevel, categories: wanted },
    });
  });
});

describe("a correction that does not", () => {
  test.each([
    ["too-high", { level: "" }, "level"],
    ["too-high", { level: "burning" }, "level"],
    ["too-high", { level: "red" }, "not-lower"],
    ["too-high", { level: "crisis" }, "not-lower"],
    ["too-high", { level: "amber" }, "category"],
    ["too-high", { level: "green", categories: ["violence"] }, "green-category"],
    ["too-low", { level: "red", categories: ["violence"] }, "not-higher"],
    ["too-low", { level: "amber", categories: ["violence"] }, "not-higher"],
    ["too-low", { level: "crisis" }, "category"],
    ["wrong-category", {}, "category"],
    ["wrong-category", { categories: ["made-up"] }, "category"],
    ["wrong-category", { categories: ["violence", "self-harm"] }, "same-category"],
  ] as const)("%s with %o is refused for its %s", (verdict, wrong, why) => {
    expect(settleCorrection(engine, { ...given, verdict, ...wrong })).toEqual({ ok: false, why });
  });

  test.each([
    ["green", ["right", "too-low"]],
    ["amber", ["right", "too-high", "too-low", "wrong-category"]],
    ["crisis", ["right", "too-high", "wrong-category"]],
  ] as const)("of %s only %o can be said", (level, possible) => {
    const reading = { level, categories: level === "green" ? [] : ["violence"] };
    expect(possibleVerdicts(reading)).toEqual(possible);
    for (const verdict of ["too-high", "too-low", "wrong-category"] as const) {
      if (possibleVerdicts(reading).includes(verdict)) continue;
      const wanted = { verdict, level: "red", categories: ["violence"] };
      expect(settleCorrection(reading, wanted)).toEqual({ ok: false, why: "verdict" });
    }
  });
});
