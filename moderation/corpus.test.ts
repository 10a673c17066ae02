import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cohenKappa } from "./evaluation/agreement.ts";
import { type Case, judge, measure } from "./evaluation/measure.ts";
import { rank } from "./levels.ts";
import {
  type LabelledPost,
  RULE_WRITER,
  readRuleWriter,
  readShort,
  readVoices,
} from "./model/training/corpus.ts";

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
  const voices = readVoices(["train", "development", "test"]);
  const all = [...voices, ...readRuleWriter(), ...readShort()];
  const isRisk = (post: LabelledPost) => post.level !== "green";

  test("has 6,000 posts in both languages, as many harmless as risky, much of the risk indirect", () => {
    const risky = all.filter(isRisk);
    expect(all.length).toBeGreaterThanOrEqual(6_000);
    expect(all.length - risky.length).toBeGreaterThanOrEqual(risky.length);
    const indirect = risky.filter((post) => post.kind === "indirect");
    expect(indirect.length / risky.length).toBeGreaterThanOrEqual(0.4);
    for (const language of ["sv", "en"]) {
      expect(all.filter((post) => post.lang === language).length).toBeGreaterThan(2_500);
    }
  });

  test("marks where the risk stands, word for word, and nothing in harmless posts", () => {
    for (const post of all.filter((item) => item.writer !== RULE_WRITER)) {
      expect([post.id, post.evidence.length > 0]).toEqual([post.id, isRisk(post)]);
      const source = `${post.title ?? ""}\n${post.text}`;
      expect(post.evidence.filter((words) => !source.includes(words))).toEqual([]);
    }
  });

  test("names a category for every risky post and none for a harmless one, and each post once", () => {
    for (const post of all) {
      expect([post.id, post.categories.length > 0]).toEqual([post.id, isRisk(post)]);
    }
    expect(new Set(all.map((post) => post.id)).size).toBe(all.length);
  });

  test("was labelled alike by a second hand", () => {
    const known = new Map(voices.map((post) => [post.id, post.level]));
    const second = readFileSync(new URL("./corpus/second-labels.jsonl", import.meta.url), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; level: string; first?: string });
    const pairs = second.map(
      ({ id, level, first }) => [first ?? known.get(id) ?? "", level] as const,
    );
    expect(pairs.length).toBe(400);
    expect(cohenKappa(pairs)).toBeGreaterThanOrEqual(0.8);
  });

  test("keeps the parts apart: no id and no text in both", () => {
    const known = new Set(development.flatMap((item) => [item.id, item.text]));
    expect(held.filter((item) => known.has(item.id) || known.has(item.text))).toEqual([]);
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
    expect(found.redSeenAsUrgent.share).toBeGreaterThanOrEqual(0.92);
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
