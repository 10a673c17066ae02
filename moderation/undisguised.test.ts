import { expect, test } from "vitest";
import { assess } from "./index.ts";
import { normalise } from "./normalise.ts";
import { tokenise } from "./tokens.ts";
import { undisguised } from "./undisguised.ts";

const plainOf = (text: string) => undisguised(text, tokenise(normalise(text), "text"), "text");

test("nothing to close, nothing made", () => {
  expect(plainOf("Min dotter Elsa går i skolan.")).toBeUndefined();
});

test("gaps inside spelled words close, and a large letter begins a word", () => {
  const plain = plainOf("Min d o t t e r E l s a L i n d b e r g är sju.");
  expect(plain?.text).toBe("Min dotter Elsa Lindberg är sju.");
});

test("what is found leads back to what was typed", () => {
  const text = "Hej, min man heter S v e n  B e r g s t r ö m och är i Boden.";
  const plain = plainOf(text);
  const at = plain?.text.indexOf("Sven") ?? -1;
  const span = plain?.back({ field: "text", start: at, end: at + 4 });
  expect(text.slice(span?.start, span?.end)).toBe("S v e n");
});

test("a full name spelled with blanks is a name", () => {
  const text = "Jag heter S v e n B e r g s t r ö m och bor i Boden.";
  const found = assess({ text }).signals.find(({ rule }) => rule === "identity-name");
  expect(text.slice(found?.span.start, found?.span.end)).toContain("S v e n");
});

test.each([
  ["look-alikes", "Jag heter Sveη Βεrgstrοm och bor i Boden."],
  ["digits", "Jag heter Sv3n B3rgstr0m och bor i Boden."],
  ["stretched", "Jag heter Sveeeen Beeergström och bor i Boden."],
])("a name behind %s is a name", (_, text) => {
  const found = assess({ text }).signals.find(({ rule }) => rule === "identity-name");
  expect(text.slice(found?.span.start, found?.span.end)).toMatch(/^Sv/);
});

test("years and beers are not words in disguise", () => {
  const words = (text: string) => tokenise(normalise(text), "text").map(({ forms }) => forms[0]);
  expect(words("5år 6öl 13år 2st 4nd 0ut 1går")).toEqual([
    "5",
    "år",
    "6",
    "öl",
    "13",
    "år",
    "2",
    "st",
    "4nd",
    "0ut",
    "1går",
  ]);
});
