import { describe, expect, test } from "vitest";
import { commonWords } from "./common-words.ts";
import { isKnownWord, partWords } from "./known-words.ts";
import { lexicon as lexiconSv } from "./lexicon/sv.ts";
import { commonWordsModule, rarityOf } from "./model/training/common-words.ts";
import { readRuleWriter, readShort, readVoices } from "./model/training/corpus.ts";

describe("letters without a gap fall into the likeliest words", () => {
  test.each([
    ["hanslogmigilördags", "han slog mig i lördags"],
    ["jagorkarintelängre", "jag orkar inte längre"],
    ["ihaveboughtthetablets", "i have bought the tablets"],
    ["ihemmet", "i hemmet"],
    ["suicide", "suicide"],
    ["", ""],
  ])("%s", (letters, words) => {
    expect(partWords(letters).join(" ")).toBe(words);
  });

  test("a word nobody knows stays whole between those that are known", () => {
    expect(partWords("withxqzwvkqonmonday")).toEqual(["with", "xqzwvkq", "on", "monday"]);
  });

  test("no letter is lost, whatever is written", () => {
    const odd = "zzzzåäöqqqqslogxxxx".repeat(20);
    expect(partWords(odd).join("")).toBe(odd);
  });
});

test("words of the corpus and of the rules are known", () => {
  expect(isKnownWord("nykter")).toBe(true);
  const ofRules = Object.values(lexiconSv).flatMap(
    (words) => words.replace(/\{[^}]*\}/g, " ").match(/[\p{L}']+/gu) ?? [],
  );
  expect(ofRules.every(isKnownWord)).toBe(true);
  expect(isKnownWord("xqzwvkq")).toBe(false);
});

test("the list is what the corpus says: npm run train writes it", () => {
  const posts = [...readVoices(["train", "development"]), ...readRuleWriter(), ...readShort()];
  expect(commonWordsModule(rarityOf(posts))).toContain(commonWords);
});
