import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutAlias } from "./without-alias.ts";

const sv = { me: "jag", my: "min" };

describe("withoutAlias", () => {
  it.each([
    ["Hej Silver Fern!", "Silver Fern", "Hej jag!"],
    ["> silver  fern skrev:", "Silver Fern", "> jag skrev:"],
    ["@SilverFern och Silver-Fern", "Silver Fern", "jag och jag"],
    ["Silver\nFern", "Silver Fern", "jag"],
    ["**Silver** Fern, _silver fern_", "Silver Fern", "**jag, _jag_"],
    ["Silver Ferns tråd, Silver Fern's, Silver Fern’s", "Silver Fern", "min tråd, min, min"],
    ["Alva, Älva och ÄLVA", "Älva", "jag, jag och jag"],
    ["A\u0308lva", "Älva", "jag"],
    ["Almedalen och Halm", "Alm", "Almedalen och Halm"],
    ["Alm. (Alm)", "Alm", "jag. (jag)"],
    ["Nattis 7 och nattis-7", "Nattis 7", "jag och jag"],
    ["Ingenting här", "Silver Fern", "Ingenting här"],
    ["Silver Fernando", "Silver Fern", "Silver Fernando"],
  ])("%j without %j is %j", (text, alias, expected) => {
    expect(withoutAlias(text, alias, sv)).toBe(expected);
  });

  it("leaves no trace of an alias of letters that stands as words of its own", () => {
    const word = fc.stringMatching(/^[a-zåäö]{3,8}$/);
    fc.assert(
      fc.property(word, word, fc.lorem(), (one, two, words) => {
        fc.pre(!words.toLowerCase().includes(one));
        const text = `${words} ${one} ${two}. ${one.toUpperCase()}${two}, ${words}`;
        const left = withoutAlias(text, `${one} ${two}`, { me: "0", my: "0" });
        expect(left.toLowerCase()).not.toContain(one);
      }),
      { numRuns: 300 },
    );
  });

  it("takes any alias and any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, alias) => {
        expect(typeof withoutAlias(text, alias, sv)).toBe("string");
      }),
    );
  });
});
