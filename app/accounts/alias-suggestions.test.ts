import { describe, expect, it } from "vitest";
import { aliasSkeleton, checkAlias } from "./alias-rules.ts";
import { suggestAliases } from "./alias-suggestions.ts";
import { aliasWordsEn } from "./words/alias-words.en.ts";
import { aliasWordsSv } from "./words/alias-words.sv.ts";

/** A small repeatable source of whole numbers (linear congruential, Numerical Recipes' constants). */
function seeded(seed: number): (max: number) => number {
  let state = seed;
  return (max) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * max);
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

describe.each([
  ["sv", aliasWordsSv],
  ["en", aliasWordsEn],
] as const)("alias words, %s", (locale, { adjectives, nouns }) => {
  it("make over 100,000 pairs, no two of which read alike", () => {
    const skeletons = new Set<string>();
    for (const adjective of adjectives) {
      for (const noun of nouns) skeletons.add(aliasSkeleton(`${adjective} ${noun}`));
    }
    expect(skeletons.size).toBeGreaterThan(100_000);
    expect(skeletons.size).toBe(adjectives.length * nouns.length);
  });

  it("make only pairs that the alias rules let through, as they stand", () => {
    const refused: string[] = [];
    // Every ninth pair: each word meets some forty others, in a tenth of the time.
    for (const [row, adjective] of adjectives.entries()) {
      for (const noun of nouns.filter((_, column) => (row + column) % 9 === 0)) {
        const pair = `${capital(adjective)} ${capital(noun)}`;
        const check = checkAlias(pair, { locale });
        if (!check.ok || check.alias !== pair) refused.push(pair);
      }
    }
    expect(refused).toEqual([]);
  });

  it("are lower case and in no list twice, nor in both", () => {
    const all = [...adjectives, ...nouns];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((word) => !/^[a-zåäö]+(-[a-zåäö]+)*$/u.test(word))).toEqual([]);
  });
});

describe("suggestAliases", () => {
  it.each(["sv", "en"] as const)("gives as many distinct ones as asked for (%s)", (locale) => {
    const found = suggestAliases(locale, 50, seeded(7));
    expect(found).toHaveLength(50);
    expect(new Set(found.map(aliasSkeleton)).size).toBe(50);
    expect(found.every((alias) => /^\p{Lu}\S+ \p{Lu}\S+$/u.test(alias))).toBe(true);
  });

  it("leaves out what is taken", () => {
    const first = suggestAliases("sv", 5, seeded(1));
    const taken = new Set(first.map(aliasSkeleton));
    const second = suggestAliases("sv", 5, seeded(1), (skeleton) => taken.has(skeleton));
    expect(second).toHaveLength(5);
    expect(second.filter((alias) => first.includes(alias))).toEqual([]);
  });

  it("adds a number when every pair is taken", () => {
    const found = suggestAliases("en", 3, seeded(3), (skeleton) => !/\d/u.test(skeleton));
    expect(found).toHaveLength(3);
    expect(found.every((alias) => /^\S+ \S+ \d{1,2}$/u.test(alias))).toBe(true);
    expect(found.every((alias) => checkAlias(alias, { locale: "en" }).ok)).toBe(true);
  });

  it("ends with what there is when everything is taken", () => {
    expect(suggestAliases("sv", 5, seeded(1), () => true)).toEqual([]);
  });

  it("refuses a source that leaves its range", () => {
    expect(() => suggestAliases("sv", 1, (max) => max)).toThrow(RangeError);
  });
});
