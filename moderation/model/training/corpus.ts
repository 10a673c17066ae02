import { readdirSync, readFileSync } from "node:fs";
import type { Case } from "../../evaluation/measure.ts";

/** A labelled post with the hand that wrote it and the sentences that carry its risk. */
export type LabelledPost = Case & { writer: string; evidence: string[] };

export type Part = "train" | "development" | "test";

const folder = new URL("../../corpus/", import.meta.url);
/** A file with fewer posts is still being written and is left out. */
const COMPLETE = 195;
/** The hand that wrote the rules and the two first files. */
export const RULE_WRITER = "rules";
/** The hands that wrote short tellings on one subject each. */
export const SHORT = "short";

/**
 * Which part a writer belongs to, by the rule in corpus/splits.json.
 * @throws Error if the name has no number and is not listed
 */
export function partOf(writer: string): Part {
  const listed = JSON.parse(readFileSync(new URL("splits.json", folder), "utf8")) as Record<
    Part,
    string[]
  >;
  for (const part of ["train", "development", "test"] as const) {
    if (listed[part].includes(writer)) return part;
  }
  const number = Number(/\d+$/.exec(writer)?.[0] ?? Number.NaN);
  if (Number.isNaN(number)) throw new Error(`A writer without a number must be listed: ${writer}`);
  if (number % 5 === 0) return "test";
  return number % 6 === 2 ? "development" : "train";
}

/** Every finished file of an independent writer in these parts, in the order of their names. */
export function readVoices(parts: readonly Part[]): LabelledPost[] {
  return readdirSync(new URL("voices/", folder))
    .filter((name) => name.endsWith(".jsonl") && parts.includes(partOf(name.slice(0, -6))))
    .sort()
    .flatMap((name) => {
      const posts = readLines(new URL(`voices/${name}`, folder), name.slice(0, -6));
      return posts.length >= COMPLETE ? posts : [];
    });
}

/** Short tellings by further hands, each on one subject: for training only. */
export function readShort(): LabelledPost[] {
  return readdirSync(new URL("short/", folder))
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readLines(new URL(`short/${name}`, folder), SHORT));
}

/** The posts by the hand that wrote the rules: for training only. */
export function readRuleWriter(): LabelledPost[] {
  return ["development.jsonl", "test.jsonl"].flatMap((name) =>
    readLines(new URL(name, folder), RULE_WRITER),
  );
}

/**
 * Labelled JSON lines; whatever is not said is taken as empty.
 * @throws Error naming the line that is not JSON
 */
export function readLines(file: string | URL, writer: string): LabelledPost[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, at) => {
    if (line.trim() === "") return [];
    try {
      const post = JSON.parse(line) as Partial<LabelledPost> & Case;
      return [{ ...post, writer, evidence: post.evidence ?? [] }];
    } catch {
      throw new Error(`${String(file)}:${at + 1} is not JSON`);
    }
  });
}
