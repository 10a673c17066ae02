import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanBody, cleanTitle, limitMarks, stripInvisible } from "./clean-text.ts";

/** Any sixteen-bit units, halves of pairs included, with what the cleaners look for made likely. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "\n",
        "\r",
        " ",
        "\t",
        "\u200d",
        "\ufe0f",
        "\u20e3",
        "1",
        "👩",
        "🏽",
        "\u0301",
      ),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

describe("stripInvisible", () => {
  it.each([
    ["right-to-left override", "a\u202eb"],
    ["isolates", "a\u2066\u2067\u2068\u2069b"],
    ["marks of direction", "a\u200e\u200f\u061cb"],
    ["zero-width space, joiner and non-joiner", "a\u200b\u200c\u200db"],
    ["word joiner and byte order mark", "a\u2060\ufeffb"],
    ["soft hyphen", "a\u00adb"],
    ["combining grapheme joiner", "a\u034fb"],
    ["Hangul fillers", "a\u3164\u115f\uffa0b"],
    ["blank Braille cell", "a\u2800b"],
    ["tag letters", "a\u{e0041}\u{e007f}b"],
    ["selectors without an emoji", "a\ufe0f\u{e0100}b"],
    ["interlinear marks", "a\ufff9\ufffa\ufffbb"],
    ["half a surrogate pair", "a\ud83db"],
  ])("takes out %s", (_, text) => {
    expect(stripInvisible(text)).toBe("ab");
  });

  it.each(["👩‍👩‍👧", "👩🏽‍⚕️", "🏳️‍🌈", "❤️", "1️⃣", "Å ä ö é", "سلام", "🇸🇪"])(
    "keeps %s whole",
    (text) => {
      expect(stripInvisible(text)).toBe(text);
    },
  );

  it("keeps no joiner that does not join two pictures", () => {
    expect(stripInvisible("👩\u200d")).toBe("👩");
    expect(stripInvisible("\u200d👩 \ufe0f\u200d👩")).toBe("👩 👩");
  });
});

it("leaves three combining marks in a row and drops the rest", () => {
  expect(limitMarks("z\u0300\u0301\u0302\u0303\u0304o\u0300")).toBe("z\u0300\u0301\u0302o\u0300");
});

describe("cleanBody", () => {
  it("makes every newline a plain one", () => {
    expect(cleanBody("a\r\nb\rc\u2028d\u2029e\u0085f")).toBe("a\nb\nc\nd\ne\nf");
  });
  it("keeps tabs and drops other control characters", () => {
    expect(cleanBody("a\tb\u0000c\u001b[31m\u007fd\u009be")).toBe("a\tbc[31mde");
  });
  it("keeps three empty lines and no more, also when they hold spaces", () => {
    expect(cleanBody("a\n\n\n\nb")).toBe("a\n\n\n\nb");
    expect(cleanBody("a\n\n\n\n\n\nb")).toBe("a\n\n\n\nb");
    expect(cleanBody("a\n \n\t\n\u00a0\n\n\nb")).toBe("a\n\n\n\nb");
  });
  it("composes letters, also when something invisible held them apart", () => {
    expect(cleanBody("a\u030a")).toBe("å");
    expect(cleanBody("a\u200b\u030a")).toBe("å");
  });
  it("trims the ends", () => {
    expect(cleanBody("\n \u200b hej \n\n")).toBe("hej");
  });
  it("changes nothing more the second time and leaves nothing it should take", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = cleanBody(raw);
        expect(cleanBody(once)).toBe(once);
        expect(once).not.toMatch(/(?![\n\t])\p{Cc}|[\u200b\u202a-\u202e]/u);
        expect(once).not.toMatch(/\p{M}{4}/u);
        expect(once).not.toMatch(/\n(?:\s*\n){4}/);
        expect(once.isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("cleanTitle", () => {
  it("is one line with single spaces", () => {
    expect(cleanTitle("  En\r\nny\u00a0\u2003 \tdag\u200b ")).toBe("En ny dag");
  });
  it("changes nothing more the second time", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = cleanTitle(raw);
        expect(cleanTitle(once)).toBe(once);
        expect(once).not.toMatch(/[\n\t]| {2}/);
      }),
      { numRuns: 500 },
    );
  });
});
