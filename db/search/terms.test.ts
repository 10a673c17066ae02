import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "./plain-text.ts";
import { languageOf } from "./small-words.ts";
import { stem } from "./stem.ts";
import { makeTerms } from "./terms.ts";
import { normalWord, wordsOf } from "./words.ts";

const termsOf = makeTerms();

describe("what the index holds", () => {
  test.each([
    ["Jag fick ett återfall i går.", "fick återfall går", "aterfall gar"],
    ["I had a relapse, and I was drinking again", "relaps drink", ""],
    ["Don’t go to mother's house", "go mother hous", ""],
    ["Café & NAÏVE", "caf naiv", ""],
    ["½ ﬁn 漢字 😀 a_b", "12 fin 漢字 b", ""],
  ])("%j", (text, words, plain) => {
    expect(termsOf(text, "sv")).toEqual({ words, plain });
  });

  test.each([
    ["återfall", ["återfallet", "återfallen", "återfalls"]],
    ["problem", ["problemet", "problemen"]],
    ["kväll", ["kvällen", "kvällar", "kvällarna"]],
    ["barn", ["barnet", "barnen"]],
  ])("the forms of %s have one stem", (word, forms) => {
    for (const form of forms) expect(stem(form, "sv"), form).toBe(stem(word, "sv"));
  });

  test("the language is told by the small words", () => {
    expect(languageOf("jag är här och det".split(" "), "en")).toBe("sv");
    expect(languageOf("this is what i wanted to say".split(" "), "sv")).toBe("en");
    expect(languageOf(["vin"], "en")).toBe("en");
  });

  test("of any text: letters and digits only, and the same words every time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        for (const word of termsOf(text, "sv").words.split(" ")) {
          expect(word).toMatch(/^[\p{L}\p{N}]*$/u);
          expect(word.length).toBeLessThanOrEqual(40);
        }
        for (const { text: word, start, end } of wordsOf(text)) {
          expect(text.slice(start, end)).toBe(word);
          expect(normalWord(normalWord(word))).toBe(normalWord(word));
        }
      }),
      { numRuns: 150 },
    );
  });
});

test("a post's HTML as plain text", () => {
  expect(
    plainText("<p>Hej &amp; <strong>h</strong>å</p><blockquote><p>x &lt;b&gt;</p></blockquote>"),
  ).toBe("Hej & hå x <b>");
  expect(
    plainText('<ul><li>ett</li><li>två</li></ul><p><a href="/x">länk</a>&#39;s &#x110000;</p>'),
  ).toBe("ett två länk's");
});
