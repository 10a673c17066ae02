import fc from "fast-check";
import { expect, test } from "vitest";
import { foundIn } from "#tests/support/identity-table.ts";
import { findIdentity } from "../identity.ts";
import { normalise } from "../normalise.ts";
import { luhn } from "./checksums.ts";

/** How many are drawn of each kind, always the same ones. */
const draws = { numRuns: 1000, seed: 20 };
const digits = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((row) => row.join(""));
const pad = (value: number, size: number) => String(value).padStart(size, "0");
const within = (min: number, max: number) => fc.integer({ min, max });
const oneOf = (list: string) => fc.constantFrom(...list.split("|"));
const separator = fc.constantFrom("", " ", "-", ".", "/", " - ", "  ");
const joined = (groups: fc.Arbitrary<string[]>) =>
  fc.tuple(groups, separator).map(([parts, sign]) => parts.join(sign));

/** Of the ranges kept for fiction in Sweden, Britain and North America. */
const phone = fc.oneof(
  joined(
    within(1740605, 1740699).map((end) => [
      "070",
      pad(end, 7).slice(0, 3),
      pad(end, 7).slice(3, 5),
      pad(end, 7).slice(5),
    ]),
  ),
  joined(within(3900600, 3900699).map((end) => ["031", String(end)])),
  joined(within(46500400, 46500499).map((end) => ["08", String(end)])),
  joined(within(319200, 319299).map((end) => ["0980", pad(end, 6)])),
  joined(within(900000, 900999).map((end) => ["07700", String(end)])),
  joined(within(0, 999).map((end) => ["020", "7946", `0${pad(end, 3)}`])),
  within(900000, 900999).map((end) => `+44 (0)7700 ${end}`),
  within(1740605, 1740699).map((end) => `0046 70 ${end}`),
  within(100, 199).map((end) => `(202) 555-0${end}`),
  fc
    .tuple(within(1740605, 1740699), fc.constantFrom(" ", "-", ".", "\u20e3 ", "*"))
    .map(([end, sign]) => [..."070", ...String(end)].join(sign)),
);
const spokenSv = "noll ett två tre fyra fem sex sju åtta nio".split(" ");
const spokenEn = "zero one two three four five six seven eight nine".split(" ");
const spoken = fc
  .tuple(
    within(1740605, 1740699),
    fc.constantFrom(spokenSv, spokenEn),
    fc.constantFrom(" ", "-", ", "),
    fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
  )
  .map(([end, names, sign, said]) =>
    [...`070${end}`].map((digit, at) => (said[at] ? names[Number(digit)] : digit)).join(sign),
  );
const personal = fc
  .tuple(
    within(1930, 2015),
    within(1, 12),
    within(1, 28),
    fc.boolean(),
    digits(3),
    fc.constantFrom("", "-", " ", "+", " - "),
    fc.boolean(),
  )
  .map(([year, month, day, coordinated, serial, sign, long]) => {
    const date = `${pad(year % 100, 2)}${pad(month, 2)}${pad(coordinated ? day + 60 : day, 2)}`;
    const check = [..."0123456789"].find((last) => luhn(date + serial + last));
    return `${long ? String(year).slice(0, 2) : ""}${date}${sign}${serial}${check}`;
  });
const streetSv = fc
  .tuple(
    oneOf("Kvarn|Lind|Björk|Kyrko|Skol|Ek|Hamn|Ängs|Norra Kvarn|Drottning"),
    oneOf("gatan|vägen|stigen|gränd|torget|allén"),
    within(1, 180),
    oneOf("| A| b|C"),
    oneOf("bor på |kom till |adress: |hämta mig på "),
    fc.boolean(),
  )
  .map(([name, kind, house, stair, before, low]) => {
    const street = `${before}${name}${kind} ${house}${stair}`;
    return low ? street.toLowerCase() : street;
  });
const streetEn = fc
  .tuple(
    oneOf("Hollybush|Elm|Old Mill|Quay|Orchard|St Mary's|Maple"),
    oneOf("Road|Street|Lane|Avenue|Close|Crescent|Drive|Terrace"),
    within(1, 950),
    oneOf("I live at |my address is |come to |find me at "),
    fc.boolean(),
  )
  .map(([name, kind, house, before, low]) => {
    const street = `${before}${house} ${name} ${kind}`;
    return low ? street.toLowerCase() : street;
  });
const around = fc.tuple(
  oneOf("|hej, |Jag orkar inte. |please, |så här: "),
  oneOf("|, tack|. Snälla|\nhej| xx"),
);

const harmless = fc.oneof(
  fc
    .tuple(within(1950, 2030), within(1, 12), within(1, 28), oneOf("-|/|."))
    .map(([y, m, d, sign]) => [y, pad(m, 2), pad(d, 2)].join(sign)),
  fc
    .tuple(within(1950, 2030), within(1, 12), within(1, 28), oneOf("-|/|."))
    .map(([y, m, d, sign]) => [d, m, y].join(sign)),
  fc
    .tuple(within(1, 28), within(1, 12), within(1990, 2030))
    .map(([d, m, y]) => `den ${d}/${m} ${y}`),
  fc
    .tuple(within(0, 23), within(0, 59), within(0, 23), within(0, 59))
    .map(([a, b, c, d]) => `kl ${pad(a, 2)}.${pad(b, 2)}-${pad(c, 2)}.${pad(d, 2)}`),
  fc
    .tuple(within(1, 999), within(0, 999), oneOf("kr|kronor|£|$|SEK"))
    .map(([a, b, unit]) =>
      unit.length === 1 ? `${unit}${a},${pad(b, 3)}` : `${a} ${pad(b, 3)} ${unit}`,
    ),
  fc
    .tuple(
      within(1, 900),
      oneOf("mg|ml|cl|km|kg|dagar|days|år|years|öl|standardglas|units|gånger|steps|%"),
    )
    .map(([count, unit]) => `${count} ${unit}`),
  fc
    .tuple(within(1, 30), within(1, 30), within(1, 30), within(1, 30), within(1, 30))
    .map((row) => row.join(" ")),
  fc.tuple(within(1950, 1999), within(2000, 2026)).map(([a, b]) => `${a}-${b}`),
  fc
    .tuple(within(1, 3000), oneOf("dag|day|nykter dag|steg|AUDIT|sida|page|week"))
    .map(([count, word]) => `${word} ${count}`),
  fc
    .tuple(within(90, 190), within(50, 110), within(50, 120))
    .map(([a, b, c]) => `blodtryck ${a}/${b}, puls ${c}`),
  within(1_000_000, 9_999_999).map((count) => `order ${count}`),
  fc
    .tuple(within(1, 99), within(0, 9), oneOf("promille|km|mmol|glas|liter"))
    .map(([a, b, unit]) => `${a},${b} ${unit}`),
);

function shareFound(texts: fc.Arbitrary<string>, rule: RegExp): number {
  const drawn = fc
    .sample(fc.tuple(texts, around), draws)
    .map(([text, [before, after]]) => `${before}${text}${after}`);
  return (
    drawn.filter((text) => foundIn(text).some((found) => rule.test(found))).length / drawn.length
  );
}

test.each([
  ["phones", phone, /phone/],
  ["phones in words", spoken, /phone/],
  ["personal numbers", personal, /number|phone/],
  ["Swedish addresses", streetSv, /address/],
  ["English addresses", streetEn, /address/],
] as const)("of a thousand %s at least 99 in a hundred are found", (_, texts, rule) => {
  expect(shareFound(texts, rule)).toBeGreaterThanOrEqual(0.99);
});

test("of a thousand harmless numbers at most one in a hundred is taken for somebody", () => {
  expect(shareFound(harmless, /./)).toBeLessThanOrEqual(0.01);
});

test("many numbers of one kind in a row are each found where they stand", () => {
  const text = Array.from({ length: 30 }, (_, at) => `070-174 06 ${pad(at + 10, 2)}`).join(", ");
  expect(foundIn(text).filter((rule) => rule === "identity-phone").length).toBe(30);
});

/** What a flood may be made of: each is repeated to ten and to forty thousand characters. */
const floods = [
  "0 ",
  "07",
  "1.",
  "+46 ",
  "(0",
  "0-",
  "a@",
  "a.b ",
  "noll ",
  "nollsju",
  "dubbel ",
  "one two ",
  "at ",
  "a at b dot ",
  "snap ",
  "snap: a_1 ",
  "insta a.",
  "Anna ",
  "Anna Anna",
  "A",
  "Min son Anna, ",
  "my daughter ",
  "jag heter ",
  "Kvarn ",
  "Kvarngatan ",
  "Kvarngatan 1",
  "bor på ",
  "12 High ",
  "12 ",
  "live at 1 a",
  "jobbar på ",
  "jobbar a b ",
  "works at A ",
  "the only ",
  "goes at St ",
  "box 1 ",
  "c/o A",
  "AB12 ",
  "bilen ABC",
  "123 45 ",
  "811228-",
  "@a_",
  "u/",
  "o0",
  "A'",
  "A-",
  "på A i ",
  "\u20e3",
  "0\ufe0f\u20e3",
  "٠",
  "x".repeat(50),
  "personnummer 1",
  "Dr A at B ",
  "room 1 at ",
  "sjukhus ",
];

function timeOf(text: string): number {
  const source = normalise(text);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    findIdentity(source, text, "text");
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each(floods)("a flood of %j takes time that grows with its length", (part) => {
  const short = timeOf(part.repeat(10_000 / part.length));
  const long = timeOf(part.repeat(40_000 / part.length));
  // Four times the text; a square would be sixteen times, and a machine may be busy.
  expect(long).toBeLessThan(short * 12 + 100);
  expect(short).toBeLessThan(500);
});
