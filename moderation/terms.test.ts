import { describe, expect, test } from "vitest";
import {
  assess,
  compileTerms,
  type ExtraTerm,
  explainRule,
  ruleOfTerm,
  withTerms,
} from "./index.ts";
import { rank } from "./levels.ts";
import { parseTerms, type TermProblemCode } from "./terms-parse.ts";

const term = (wanted: Partial<ExtraTerm> & { term: string }): ExtraTerm => ({
  language: "both",
  category: "sourcing",
  level: "amber",
  note: "",
  ...wanted,
});
const terms = compileTerms([
  term({ term: "grönsaker*" }),
  term({ term: "Möte vid kiosken", level: "red" }),
  term({ term: "snöret", language: "sv" }),
  term({ term: "blue doves", language: "en" }),
  term({ term: "zorba" }),
  term({ term: "🍁" }),
]);
const found = (text: string, title?: string) =>
  assess({ text, title }, { terms })
    .signals.filter(({ rule }) => rule.startsWith("extra-term-"))
    .map(({ span }) => (span.field === "title" ? (title ?? "") : text).slice(span.start, span.end));

describe("a term is seen", () => {
  test.each([
    ["Någon som har grönsaker hemma?", "grönsaker"],
    ["Fina Grönsakerna, hör av dig", "Grönsakerna"],
    ["jag har gronsaker att dela med mig av", "gronsaker"],
    ["Vi ses, möte vid kiosken klockan åtta.", "möte vid kiosken"],
    ["MÖTE\u200B VID  KIOSKEN", "MÖTE\u200B VID  KIOSKEN"],
    ["jag letar efter snöret och det är inte så lätt", "snöret"],
    ["does anyone here know about the blue doves", "blue doves"],
    ["does anyone here know about blu3 d0ves", "blu3 d0ves"],
    ["det är z o r b a jag menar", "z o r b a"],
    ["it is zоrba that I mean", "zоrba"],
    ["it is ZZZOOORBA that I mean", "ZZZOOORBA"],
    ["it is zorbaaaa that I mean", "zorbaaaa"],
    ["a bag of 🍁 for the weekend", "🍁"],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  test("in a title, too", () => {
    expect(found("Det är allt.", "Om zorba")).toEqual(["zorba"]);
  });
});

describe("a term leaves alone", () => {
  test.each([
    "Grönt är skönt, och grönsakshandeln är stängd.",
    "Ett möte. Vid kiosken stod min bror.",
    "Vid kiosken hade vi ett möte.",
    "zorban och azorba är andra ord",
    "the doves are blue, and I have been thinking about my mother",
    "I tied the snöret around the box and it was the end of that",
    "jag såg blue doves på en affisch och det var inte så mycket mer med det",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("what a term does", () => {
  const calm = "Jag har bakat bröd i dag och pratat med min syster om zorba.";

  test("it raises a harmless text, and nothing takes that back", () => {
    expect(assess({ text: calm }).level).toBe("green");
    const raised = assess({ text: calm }, { terms });
    expect(raised).toMatchObject({ level: "amber", categories: { sourcing: expect.any(Number) } });
    expect(raised.signals[0]).toMatchObject({ category: "sourcing", level: "amber", stance: [] });
    expect(raised.score).toBeGreaterThanOrEqual(0.3);
  });

  test.each([
    "Min man slår mig när han har druckit, och zorba är inget svar på det.",
    "Jag har bestämt mig. I kväll tar jag alla tabletterna på en gång. Zorba.",
    "Ring mig på 070-174 06 05 om zorba.",
  ])("it never lowers: %s", (text) => {
    const plain = assess({ text });
    const raised = assess({ text }, { terms });
    expect(rank(raised.level)).toBeGreaterThanOrEqual(rank(plain.level));
    expect(raised.signals).toEqual(expect.arrayContaining(plain.signals));
  });

  test("without terms the answer is the same, and so is the same text's with them", () => {
    expect(assess({ text: calm }, {})).toEqual(assess({ text: calm }));
    expect(assess({ text: calm }, { terms: compileTerms([]) })).toEqual(assess({ text: calm }));
    expect(assess({ text: calm }, { terms })).toEqual(assess({ text: calm }, { terms }));
  });

  test("its rule is the same whatever stands around it in the list, and says whose it is", () => {
    const rule = ruleOfTerm({ term: " Zorba " });
    expect(rule).toMatch(/^extra-term-\d+$/);
    expect(assess({ text: calm }, { terms }).signals[0]?.rule).toBe(rule);
    expect(explainRule(rule, "sv")).toContain("ni själva");
    expect(explainRule(rule, "en")).toContain("your own service");
  });

  test("an earlier assessment gets what the terms find now, and loses what old terms found", () => {
    const then = assess({ text: calm }, { terms });
    expect(withTerms(assess({ text: calm }), { text: calm }, terms)).toMatchObject({
      level: "amber",
      signals: then.signals,
    });
    const now = withTerms(then, { text: calm }, compileTerms([]));
    expect(now).toMatchObject({ level: "green", signals: [], categories: {} });
  });

  test("a post that could not be read stays so", () => {
    const failed = { ...assess({ text: calm }), level: "amber" as const };
    expect(withTerms(failed, { text: calm }, terms)).toBe(failed);
  });
});

describe("five hundred terms", () => {
  const many = Array.from({ length: 500 }, (_, n) =>
    term({ term: n % 2 ? `ord${n}*` : `ett två tre fyra fem ord${n}` }),
  );
  const measure = (text: string) => {
    const compiled = compileTerms(many);
    const started = performance.now();
    withTerms(assess({ text: "hej" }), { text }, compiled);
    return performance.now() - started;
  };

  test("are read in a time that grows with the text, not with its square", () => {
    const unit = "ett två tre fyra fem ett två tre ord1x ";
    measure(unit.repeat(250));
    const [short, long] = [unit.repeat(250), unit.repeat(2500)].map((text) =>
      Math.min(measure(text), measure(text), measure(text)),
    );
    expect((long ?? 0) / (short ?? 1)).toBeLessThan(40);
    expect(long).toBeLessThan(1_500);
  });

  test("of which one is kept five times at most", () => {
    expect(found("zorba ".repeat(100))).toHaveLength(5);
  });
});

describe("a list of terms is refused", () => {
  test.each<[TermProblemCode, unknown]>([
    ["shape", "zorba"],
    ["shape", { term: 3, language: "sv", category: "spam", level: "red", note: "" }],
    ["empty", term({ term: " ... " })],
    ["long", term({ term: "a".repeat(81) })],
    ["too-many-words", term({ term: "ett två tre fyra fem sex sju" })],
    ["star", term({ term: "za*ba" })],
    ["star", term({ term: "två ord*" })],
    ["star", term({ term: "ord *" })],
    ["short-stem", term({ term: "za*" })],
    ["language", { ...term({ term: "zorba" }), language: "de" }],
    ["category", { ...term({ term: "zorba" }), category: "weather" }],
    ["level", { ...term({ term: "zorba" }), level: "crisis" }],
    ["level", { ...term({ term: "zorba" }), level: "green" }],
    ["note", term({ term: "zorba", note: "n".repeat(201) })],
  ])("%s", (code, one) => {
    expect(parseTerms([one])).toEqual({ ok: false, problems: [{ code, at: 0 }] });
  });

  test("when it is none, when it is too long, when a word stands there twice", () => {
    expect(parseTerms({})).toEqual({ ok: false, problems: [{ code: "shape" }] });
    const many = Array.from({ length: 501 }, (_, n) => term({ term: `ord${n}` }));
    expect(parseTerms(many)).toEqual({ ok: false, problems: [{ code: "too-many" }] });
    const twice = [term({ term: "Zorba" }), term({ term: "zorba ", language: "sv" })];
    expect(parseTerms(twice)).toEqual({ ok: false, problems: [{ code: "twice", at: 1 }] });
  });

  test("and taken as it was kept", () => {
    const kept = [term({ term: "🍁", note: "Ny i år" }), term({ term: "zorba*", level: "red" })];
    expect(parseTerms(JSON.parse(JSON.stringify(kept)))).toEqual({ ok: true, terms: kept });
  });
});
