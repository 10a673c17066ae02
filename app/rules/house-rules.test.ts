import { describe, expect, test } from "vitest";
import { decisionRules, houseRules, ruleById } from "./house-rules.ts";

describe("the house rules", () => {
  test("are at most eight", () => {
    expect(houseRules.length).toBeGreaterThan(0);
    expect(houseRules.length).toBeLessThanOrEqual(8);
  });

  test("keep the ids that decisions name", () => {
    // Stored decisions refer to these for ever: add, never rename.
    expect(houseRules.map((rule) => rule.id)).toEqual([
      "identifies-someone",
      "attacks-someone",
      "from-your-own-life",
      "every-way-welcome",
      "no-sourcing",
      "no-selling",
      "harmful-detail",
      "grave-harm",
    ]);
  });

  test.each(houseRules)(
    "$id gives title, why and example in both languages, calmly",
    ({ sv, en }) => {
      for (const words of [sv, en]) {
        for (const text of [words.title, words.why, words.example]) {
          expect(text.trim()).not.toBe("");
          expect(text).not.toMatch(/!|missbruk|addict|abuser|flagg/i);
        }
        expect(words.why).toMatch(/\.$/);
        expect(words.example).toMatch(/[.”]$/);
        expect(words.title).not.toMatch(/\.$/);
      }
      expect(sv.title).not.toBe(en.title);
      expect(sv.why).not.toBe(en.why);
      expect(sv.example).not.toBe(en.example);
    },
  );
});

describe("what a decision may name", () => {
  test("is every house rule, no rule, or a worry about somebody, each once", () => {
    const ids = decisionRules.map((rule) => rule.id);
    expect(ids.slice(0, 2)).toEqual(["no-rule-broken", "someone-in-danger"]);
    expect(ids.slice(2)).toEqual(houseRules.map((rule) => rule.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has a label short enough for a list, of its own", () => {
    for (const locale of ["sv", "en"] as const) {
      const labels = decisionRules.map((rule) => rule.label[locale]);
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label.length).toBeLessThanOrEqual(36);
    }
    for (const rule of decisionRules) expect(rule.label.sv).not.toBe(rule.house?.sv.title);
  });

  test("is found by id, and nothing else is", () => {
    for (const rule of decisionRules) expect(ruleById(rule.id)).toBe(rule);
    expect(ruleById("no-rule-broken")?.house).toBeNull();
    expect(ruleById("identifies-someone")?.house).toBe(houseRules[0]);
    expect(ruleById("")).toBeUndefined();
    expect(ruleById("toString")).toBeUndefined();
  });
});
