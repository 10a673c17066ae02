import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Assessment, Category, Level } from "../types.ts";
import { cohenKappa } from "./agreement.ts";
import { calibrationPlot } from "./calibration-plot.ts";
import { type Case, type Judged, measure } from "./measure.ts";
import { figures, worstMisses } from "./print.ts";

const judged = (
  level: Level,
  found: Level,
  score: number,
  kind: Case["kind"] = "indirect",
  category: Category = "violence",
): Judged => ({
  case: {
    id: `${level}-${found}`,
    lang: "en",
    text: `a ${level} post found ${found}`,
    level,
    categories: level === "green" ? [] : [category],
    kind,
  },
  found: {
    engineVersion: "test",
    language: "en",
    level: found,
    score,
    categories: found === "green" ? {} : { violence: score },
    signals: [],
  } satisfies Assessment,
});

const posts = [
  judged("crisis", "crisis", 0.95),
  judged("crisis", "amber", 0.45),
  judged("red", "green", 0.05),
  judged("red", "red", 0.8, "blunt", "child-welfare"),
  judged("green", "amber", 0.3, "hard-harmless"),
  judged("green", "green", 0.01, "harmless"),
];

describe("counting", () => {
  const found = measure(posts);

  test("tells what is seen at all from what is seen as urgent", () => {
    expect(found.crisisSeen).toMatchObject({ hit: 2, of: 2 });
    expect(found.crisisSeenAsUrgent).toMatchObject({ hit: 1, of: 2 });
    expect(found.redSeen).toMatchObject({ hit: 1, of: 2 });
    expect(found.indirectSeen).toMatchObject({ hit: 2, of: 3 });
    expect(found.indirectUrgentSeen).toMatchObject({ hit: 1, of: 3 });
  });

  test("counts alarms over harmless posts by their kind", () => {
    expect(found.falseAlarms.green).toMatchObject({ hit: 1, of: 2 });
    expect(found.falseAlarms.harmless).toMatchObject({ hit: 0, of: 1 });
    expect(found.falseAlarms.hardHarmless).toMatchObject({ hit: 1, of: 1 });
  });

  test("judges a category both ways", () => {
    expect(found.categories.violence?.recall).toMatchObject({ hit: 2, of: 3 });
    expect(found.categories.violence?.precision).toMatchObject({ hit: 2, of: 4 });
    expect(found.categories["child-welfare"]?.recall).toMatchObject({ hit: 0, of: 1 });
  });

  test("is printed with its intervals, and the worst misses in full", () => {
    const text = figures("all", found);
    expect(text).toContain("crisis seen at all");
    expect(text).toMatch(/red seen at all\s+50\.0 % \(1\/2, 95 % [\d.]+ % to [\d.]+ %\)/);
    const misses = worstMisses(posts);
    expect(misses.indexOf("a red post found green")).toBeGreaterThan(0);
    expect(misses.indexOf("a red post found green")).toBeLessThan(
      misses.indexOf("a green post found amber"),
    );
    expect(misses).not.toContain("a crisis post found crisis");
  });

  test("is drawn as one dot for each tenth of the score that has posts", () => {
    const plot = calibrationPlot(found);
    expect(plot.match(/<circle/g)).toHaveLength(5);
    expect(plot).toContain("<title>1 of 1</title>");
  });
});

describe("agreement", () => {
  test("is one for the same answers, none for chance", () => {
    expect(
      cohenKappa([
        ["a", "a"],
        ["b", "b"],
      ]),
    ).toBe(1);
    expect(
      cohenKappa([
        ["a", "a"],
        ["a", "b"],
        ["b", "a"],
        ["b", "b"],
      ]),
    ).toBe(0);
  });

  test("is what Cohen's own formula gives", () => {
    const pairs = [
      ...Array.from({ length: 20 }, () => ["yes", "yes"] as const),
      ...Array.from({ length: 5 }, () => ["yes", "no"] as const),
      ...Array.from({ length: 10 }, () => ["no", "yes"] as const),
      ...Array.from({ length: 15 }, () => ["no", "no"] as const),
    ];
    expect(cohenKappa(pairs)).toBeCloseTo(0.4, 10);
  });
});

describe("the command", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "leeward-evaluate-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ["moderation/evaluation/main.ts", ...args], {
      encoding: "utf8",
    });

  test("measures any labelled file, for people and for machines, and draws the plot", () => {
    const file = join(folder, "own.jsonl");
    const plot = join(folder, "plot.svg");
    const lines = [
      { id: "1", lang: "en", text: "day 12 and the bread rose", level: "green", kind: "harmless" },
      { id: "2", lang: "en", text: "he is strangling me", level: "crisis", kind: "blunt" },
    ].map((line) => JSON.stringify({ ...line, categories: [] }));
    writeFileSync(file, lines.join("\n"));
    expect(run(file, "--plot", plot)).toContain("worst misses");
    expect(readFileSync(plot, "utf8")).toContain("</svg>");
    const { all, en } = JSON.parse(run(file, "--json"));
    expect(all.cases).toBe(2);
    expect(en.falseAlarms.green.of).toBe(1);
  });

  test("keeps the words of the frozen writers to itself", () => {
    expect(run()).not.toContain("worst misses");
  });
});
