import { describe, expect, test } from "vitest";
import { Reading } from "./matcher.ts";
import { normalise } from "./normalise.ts";
import { compile } from "./patterns.ts";
import { tokenise } from "./tokens.ts";
import { Vocabulary } from "./vocabulary.ts";

function read(source: string, text: string, lexicon: Readonly<Record<string, string>> = {}) {
  const vocabulary = new Vocabulary({ filler: "just", ...lexicon });
  const pattern = compile(source, vocabulary);
  const tokens = tokenise(normalise(text), "text");
  const reading = new Reading(tokens, vocabulary, false);
  const places = reading.find(pattern).map(({ start, end }) => [start, end]);
  return { places, steps: reading.steps };
}

function find(...[source, text, lexicon]: Parameters<typeof read>) {
  return read(source, text, lexicon).places;
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

describe("work", () => {
  test("gaps within gaps: nothing is tried twice at one word", () => {
    const text = `${"once ".repeat(500)}. end`;
    const { places, steps } = read("once ~9 once ~9 once ~9 once ~9 end", text);
    expect(places).toEqual([]);
    expect(steps).toBeLessThan(60 * 500);
  });

  test("a flood of words from which the rest cannot be reached costs a look at most", () => {
    const flood = "once ".repeat(1_000);
    expect(read("once ~3 end", `end. ${flood}`).steps).toBeLessThan(10);
    expect(read("once ~3 end", `${flood}. end`).steps).toBeLessThan(1_200);
  });

  test("a flood of filler words inside gaps grows with the text alone", () => {
    const steps = (count: number) =>
      read("just ~3 just ~3 end", `${"just ".repeat(count)}. end`).steps;
    expect(steps(4_000)).toBeLessThan(4.2 * steps(1_000));
  });
});
