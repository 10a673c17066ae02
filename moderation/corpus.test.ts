import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Case, judge, measure } from "./evaluation/measure.ts";
import { rank } from "./levels.ts";

function read(part: "development" | "test"): Case[] {
  const file = readFileSync(new URL(`./corpus/${part}.jsonl`, import.meta.url), "utf8");
  return file
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
}

const development = read("development");
const held = read("test");
const judged = judge(development);

describe("the corpus", () => {
  test("has at least 400 cases, both languages, at least as many harmless as risky", () => {
    const all = [...development, ...held];
    const risky = all.filter((item) => item.level !== "green");
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(all.length - risky.length).toBeGreaterThanOrEqual(risky.length);
    expect(all.filter((item) => item.lang === "sv").length).toBeGreaterThan(180);
    expect(all.filter((item) => item.lang === "en").length).toBeGreaterThan(180);
  });

  test("keeps the parts apart: no id and no text in both", () => {
    const known = new Set(development.flatMap((item) => [item.id, item.text]));
    expect(held.filter((item) => known.has(item.id) || known.has(item.text))).toEqual([]);
  });

  test("names a category for every risky case and none for a harmless one", () => {
    for (const item of [...development, ...held]) {
      expect([item.id, item.categories.length > 0]).toEqual([item.id, item.level !== "green"]);
    }
  });
});

describe("the development part", () => {
  const found = measure(judged);

  test("no crisis is green", () => {
    const unseen = judged.filter((item) => item.case.level === "crisis" && !rank(item.found.level));
    expect(unseen.map((item) => item.case.text)).toEqual([]);
  });

  test("keeps its floors", () => {
    expect(found.crisisSeenAsUrgent.share).toBeGreaterThanOrEqual(0.95);
    expect(found.redSeenAsUrgent.share).toBeGreaterThanOrEqual(0.93);
    expect(found.amberSeen.share).toBeGreaterThanOrEqual(0.9);
    expect(found.falseAlarms.harmless.share).toBeLessThanOrEqual(0.03);
    expect(found.falseAlarms.hardHarmless.share).toBeLessThanOrEqual(0.06);
    expect(found.falseAlarms.greenAtRed.share).toBeLessThanOrEqual(0.02);
  });

  test("says where: every signal lies inside its text", () => {
    for (const { case: item, found: assessment } of judged) {
      for (const { span } of assessment.signals) {
        const source = span.field === "title" ? (item.title ?? "") : item.text;
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(source.length);
      }
    }
  });
});
