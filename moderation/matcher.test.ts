import { expect, test } from "vitest";
import { Reading } from "./matcher.ts";
import { normalise } from "./normalise.ts";
import { compile } from "./patterns.ts";
import { tokenise } from "./tokens.ts";
import { Vocabulary } from "./vocabulary.ts";

function find(source: string, text: string, lexicon: Readonly<Record<string, string>> = {}) {
  const vocabulary = new Vocabulary({ filler: "just", ...lexicon });
  const pattern = compile(source, vocabulary);
  const tokens = tokenise(normalise(text), "text");
  const found = new Reading(tokens, vocabulary, false).find(pattern);
  return found.map(({ start, end }) => [start, end]);
}

test("a frame finds the nearest of its words, also past a word that is read in two ways", () => {
  const far = "word ".repeat(35);
  const lexicon = { colour: "red red_car" };
  expect(find("{colour} & bus", `red car ${far} red bus`, lexicon)).toEqual([[37, 39]]);
});

test.each([
  ["want to die. Really.", [[0, 3]]],
  ["Tired today. Just want to die.", [[3, 6]]],
  ["I want to die.", []],
  ["Hi. Tired. I want to die.", []],
])("a pattern that begins with a sentence is found in every sentence: %s", (text, places) => {
  expect(find("^ [want|wish] to die", text)).toEqual(places);
});

test("a gap after the start of a sentence stays inside that sentence", () => {
  expect(find("^ ~1 on ~1 ledge", "Hi. Here on ledge")).toEqual([[2, 4]]);
  expect(find("^ ~1 on ~1 ledge", "Hi. On. The ledge")).toEqual([]);
  expect(find("^ ~1 ledge", "Hi. Ledge")).toEqual([[1, 2]]);
});
