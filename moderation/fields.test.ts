import { describe, expect, test } from "vitest";
import { combine } from "./combine.ts";
import { fields } from "./fields.ts";
import { grammarOf } from "./grammar.ts";
import { assess, explainRule } from "./index.ts";
import { readPost } from "./read.ts";
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
    const byRules = (text: string) => {
      const { signals, hints } = readPost({ text });
      return combine(signals, hints);
    };
    const calm = byRules("Jag läste en tråd i kväll.");
    const sign = byRules("Jag mår bra, men funderar på begravningen.");
    expect(sign.level).toBe("green");
    expect(sign.score).toBeGreaterThan(calm.score);
  });

  test("several together bring a person's eye, with a reason in words", () => {
    const { level, signals } = assess({
      text: "Hittade mamma på soffan med tomma kartor citodon. Hon mumlar. Vad ska jag göra?",
    });
    expect(level).not.toBe("green");
    const reasons = signals.map((signal) => explainRule(signal.rule, "sv"));
    expect(reasons.some((reason) => reason.includes("tecken"))).toBe(true);
  });
});
