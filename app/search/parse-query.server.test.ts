import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactWords } from "./exact-words.ts";
import { type Parsed, parseQuery } from "./parse-query.server.ts";
import { wishesOf } from "./wishes.server.ts";

const read = (typed: string) => {
  const parsed = parseQuery(typed);
  if (parsed.kind !== "query") return parsed.why;
  const { words, phrases, without } = parsed.query;
  return { words, phrases, no: [...without.words, ...without.phrases] };
};

describe("what is typed", () => {
  test.each([
    ["ångest natten", { words: ["ångest", "natten"], phrases: [], no: [] }],
    ["  Ångest,  NATTEN! ", { words: ["ångest", "natten"], phrases: [], no: [] }],
    ['"sluta dricka" nu vin', { words: ["vin"], phrases: [["sluta", "dricka"]], no: [] }],
    ["”sluta dricka” vin", { words: ["vin"], phrases: [["sluta", "dricka"]], no: [] }],
    ['vin "sluta dricka', { words: ["vin"], phrases: [["sluta", "dricka"]], no: [] }],
    ['vin -öl -"rött vin"', { words: ["vin"], phrases: [], no: ["öl", ["rött", "vin"]] }],
    ["vin −öl –sprit", { words: ["vin"], phrases: [], no: ["öl", "sprit"] }],
    ["vin - öl", { words: ["vin", "öl"], phrases: [], no: [] }],
    ["e-post", { words: ["e", "post"], phrases: [], no: [] }],
    ["café Zoë's naïve", { words: ["cafe", "zoe", "naive"], phrases: [], no: [] }],
    ["vin vin VIN", { words: ["vin"], phrases: [], no: [] }],
    ["jag och vin", { words: ["vin"], phrases: [], no: [] }],
    ['vin "i dag"', { words: ["vin"], phrases: [["i", "dag"]], no: [] }],
    ["\u0000vin\u0007öl", { words: ["vin", "öl"], phrases: [], no: [] }],
    ["漢字 привет", { words: ["漢字", "привет"], phrases: [], no: [] }],
  ])("%j", (typed, wanted) => {
    expect(read(typed)).toEqual(wanted);
  });

  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["?!…-", "empty"],
    ['""', "empty"],
    ["😀", "empty"],
    ["i", "small"],
    ["och", "small"],
    ["the", "small"],
    ["I och The", "small"],
    ['"i och the"', "small"],
    ["-vin", "without"],
    ['-"rött vin"', "without"],
    ["och -vin", "small"],
  ])("%j is nothing to look for", (typed, why) => {
    expect(read(typed)).toBe(why);
  });

  test("men and man mean something in English, and can be looked for", () => {
    expect(read("men")).toEqual({ words: ["men"], phrases: [], no: [] });
    expect(read("man")).toEqual({ words: ["man"], phrases: [], no: [] });
  });

  test("only the last word of all may be begun", () => {
    const isOpen = (typed: string) => {
      const parsed = parseQuery(typed);
      return parsed.kind === "query" && parsed.query.isOpenEnded;
    };
    expect(["ånge", "vin ånge", 'vin "a b"', "vin -ånge", "vin och"].map(isOpen)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "-",
        "*",
        "(",
        ")",
        "NEAR",
        "OR",
        "AND",
        ":",
        "^",
        "'",
        "å",
        "vin",
        " ",
        "\0",
        "\\",
        "&",
        "|",
        "!",
        "<->",
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join("")),
);

describe("any string at all", () => {
  test("means something or nothing, in letters and digits only", () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const parsed: Parsed = parseQuery(typed);
        if (parsed.kind !== "query") return;
        for (const loosely of [true, false]) {
          const { all, none } = wishesOf(parsed.query, { loosely });
          expect(all.length).toBeGreaterThan(0);
          expect(all.length + none.length).toBeLessThanOrEqual(12);
          for (const wish of [...all, ...none]) {
            const stems = wish.kind === "word" ? wish.stems : wish.forms.flat();
            expect(stems.length).toBeGreaterThan(0);
            for (const stem of stems) expect(stem).toMatch(/^[\p{L}\p{N}]+$/u);
          }
        }
        for (const phrase of parsed.query.phrases) expect(exactWords(phrase).source).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });

  test("ten thousand characters cost no more than a moment", () => {
    for (const typed of [
      '"'.repeat(10_000),
      "-".repeat(10_000),
      "a ".repeat(5_000),
      "å".repeat(10_000),
    ]) {
      const begun = performance.now();
      parseQuery(typed);
      expect(performance.now() - begun).toBeLessThan(1_000);
    }
  });
});
