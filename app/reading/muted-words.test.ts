import fc from "fast-check";
import { expect, test } from "vitest";
import { maxWordLength, mutedWordFinder, tidyMutedWord } from "./muted-words.ts";

test.each([
  ["vin", "Jag drack vin i går."],
  ["vin", "VIN!"],
  ["Min pappa", "När min\npappa kom hem"],
  ["idé", "en bra ide"],
  ["café", "på ett CAFÉ"],
  ["cafe", "på ett cafe\u0301"],
  ["ångest", "A\u030Angest hela natten"],
  // On a keyboard without rings and dots.
  ["angest", "så mycket ångest"],
  ["sjalvmord", "tankar på självmord"],
  ["don't", "I don’t know"],
  ["42", "i 42 dagar"],
])("%s is found in: %s", (word, text) => {
  expect(mutedWordFinder(["något annat", word])(text)).toBe(true);
});

test.each([
  ["vin", "Jag är vinnare, och vinet är slut."],
  ["far", "Du får gå nu."],
  ["hot", "Hon är hött av solen"],
  ["ångest", "angest"],
  ["min pappa", "min snälla pappa"],
  [".*", "vad som helst"],
  ["(", "a ( b"],
  ["", "vad som helst"],
])("%s is not found in: %s", (word, text) => {
  expect(mutedWordFinder([word])(text)).toBe(false);
});

test("nothing is found when nothing is muted", () => {
  expect(mutedWordFinder([])("vad som helst")).toBe(false);
});

test("what is typed is tidied, and refused when it holds no word or too much", () => {
  expect(tidyMutedWord("  Min \n pappa ")).toBe("min pappa");
  expect(tidyMutedWord("?!")).toBeNull();
  expect(tidyMutedWord("")).toBeNull();
  expect(tidyMutedWord("a".repeat(maxWordLength + 1))).toBeNull();
});

test("any word that is kept is found in a text that holds it, whatever stands around it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (typed) => {
      const word = tidyMutedWord(typed);
      if (word !== null) expect(mutedWordFinder([word])(`x, ${word}! y`)).toBe(true);
    }),
  );
});
