import { describe, expect, test } from "vitest";
import { fields } from "./fields.ts";
import { grammarOf } from "./grammar.ts";
import { assess, explainRule } from "./index.ts";
import { allRules } from "./rules/index.ts";

describe("fields", () => {
  test("have ids of their own, apart from the rules", () => {
    const ids = [...fields, ...allRules].map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(["sv", "en"] as const)("are all known to the grammar in %s", (language) => {
    expect(grammarOf(language).fields).toHaveLength(fields.length);
  });

  test("one alone changes only the order of reading", () => {
    const calm = assess({ text: "Jag läste en tråd i kväll." });
    const sign = assess({ text: "Jag mår bra, men funderar på begravningen." });
    expect(sign.level).toBe("green");
    expect(sign.score).toBeGreaterThan(calm.score);
  });

  test("several together bring a person's eye, with a reason in words", () => {
    const { level, signals } = assess({
      text: "Hittade mamma på soffan med tomma kartor citodon. Hon mumlar. Vad ska jag göra?",
    });
    expect(level).not.toBe("green");
    expect(explainRule(signals[0]?.rule ?? "", "sv")).toContain("tecken");
  });
});
