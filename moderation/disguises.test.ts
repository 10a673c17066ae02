import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { disguises } from "#tests/support/disguises.ts";
import { combine } from "./combine.ts";
import type { Case } from "./evaluation/measure.ts";
import { rank } from "./levels.ts";
import { readPost } from "./read.ts";

/** How much of what is seen in the clear must be seen in disguise. */
const LEAST = 0.95;

const risky = readFileSync(new URL("./corpus/development.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Case)
  .filter(({ level }) => level !== "green");

/** Whether the rules alone raise it. Names and numbers are found by their shape, not by words. */
function isSeen(text: string, locale: Case["lang"]): boolean {
  const { signals, hints } = readPost({ text, locale });
  const found = signals.filter(({ category }) => category !== "identity");
  return rank(combine(found, hints).level) > 0;
}

const seen = risky.filter(({ text, lang }) => isSeen(text, lang));

describe("what the rules see in the clear they see in disguise", () => {
  test("there is something to see", () => {
    expect(seen.length).toBeGreaterThan(150);
  });

  test.each(Object.entries(disguises))("%s", (_, disguise) => {
    const still = seen.filter(({ text, lang }) => isSeen(disguise(text), lang));
    expect(still.length / seen.length).toBeGreaterThanOrEqual(LEAST);
  });
});
