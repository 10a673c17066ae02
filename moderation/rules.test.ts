import { describe, expect, test } from "vitest";
import { grammarOf } from "./grammar.ts";
import { explainRule } from "./index.ts";
import { rank } from "./levels.ts";
import { normalise } from "./normalise.ts";
import { readingOf, readPost } from "./read.ts";
import { allRules } from "./rules/index.ts";
import { tokenise } from "./tokens.ts";
import type { Language, Rule } from "./types.ts";

const languages: readonly Language[] = ["sv", "en"];

function isFound(rule: Rule, text: string, language: Language): boolean {
  if (rule.level !== "green") {
    const { signals } = readPost({ text, locale: language });
    return signals.some((signal) => signal.rule === rule.id && rank(signal.level) > 0);
  }
  // Hints are not signals, and which of them there are depends on stance: ask their patterns directly.
  const grammar = grammarOf(language);
  const reading = readingOf(tokenise(normalise(text), "text"), grammar);
  return grammar.rules.some((known, number) => {
    const pattern = grammar.patterns.patterns[number];
    return known.id === rule.id && pattern !== undefined && reading.find(pattern).length > 0;
  });
}

test("every rule has an id of its own", () => {
  expect(new Set(allRules.map((rule) => rule.id)).size).toBe(allRules.length);
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test.each(languages)("has patterns and three examples each way in %s", (language) => {
    expect(rule.patterns[language]?.length ?? 0).toBeGreaterThan(0);
    expect(rule.catches[language]?.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(rule.leaves[language]?.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(explainRule(rule.id, language)).toBe(rule.why[language]);
  });

  test.each(languages)("catches what it must in %s", (language) => {
    const missed = (rule.catches[language] ?? []).filter((t) => !isFound(rule, t, language));
    expect(missed).toEqual([]);
  });

  test.each(languages)("leaves what it must in %s", (language) => {
    const caught = (rule.leaves[language] ?? []).filter((t) => isFound(rule, t, language));
    expect(caught).toEqual([]);
  });
});
