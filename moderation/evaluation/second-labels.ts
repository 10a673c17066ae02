import { readFileSync } from "node:fs";
import { rank } from "../levels.ts";
import { readVoices } from "../model/training/corpus.ts";
import type { Category, Level } from "../types.ts";
import { cohenKappa } from "./agreement.ts";

type SecondLabel = { id: string; level: Level; categories: Category[]; first?: Level };

/** How far the second, independent labeller agrees with the writers: Cohen's kappa, as lines. */
export function agreementLines(): string {
  const lines = readFileSync(new URL("../corpus/second-labels.jsonl", import.meta.url), "utf8");
  const known = new Map(readVoices(["train", "development"]).map((post) => [post.id, post]));
  const both = lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const second = JSON.parse(line) as SecondLabel;
      const post = known.get(second.id);
      // Where a difference was settled, the writer's own first answer is kept beside it.
      return post ? [{ lang: post.lang, first: second.first ?? post.level, second }] : [];
    });
  const kappa = (of: typeof both, answer: (level: Level) => string) =>
    cohenKappa(of.map(({ first, second }) => [answer(first), answer(second.level)]));
  const least = (from: number) => (level: Level) => String(rank(level) >= from);
  const rows: [string, number][] = [
    ["all four levels", kappa(both, (level) => level)],
    ...(["sv", "en"] as const).map((lang): [string, number] => [
      lang,
      kappa(
        both.filter((item) => item.lang === lang),
        (level) => level,
      ),
    ]),
    ["amber or above", kappa(both, least(1))],
    ["red or above", kappa(both, least(2))],
  ];
  const figures = rows.map(([name, value]) => `  ${name.padEnd(34)}${value.toFixed(3)}`);
  return [`Cohen's kappa, ${both.length} posts`, ...figures].join("\n");
}
