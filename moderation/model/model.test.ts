import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../assess.ts";
import { judge, type Measures, measure } from "../evaluation/measure.ts";
import { explainRule } from "../explain.ts";
import { rank } from "../levels.ts";
import type { Signal } from "../types.ts";
import { isFirm, levelOf, revise } from "./revise.ts";
import { decode, encode } from "./table.ts";
import { type LabelledPost, partOf, readVoices } from "./training/corpus.ts";
import { trainModel } from "./training/train-model.ts";
import type { Thresholds, Verdict } from "./verdict.ts";
import { weights } from "./weights.ts";
import { weightsHash } from "./weights-hash.ts";

const file = readFileSync(new URL("weights.bin", import.meta.url));
const development = readVoices(["development"]);
const risky = development.filter((post) => post.level === "red" || post.level === "crisis");

describe("the weights", () => {
  test("are at most 5 MB and are those the version names", () => {
    expect(file.length).toBeLessThanOrEqual(5_000_000);
    expect(createHash("sha256").update(file).digest("hex").slice(0, 12)).toBe(weightsHash);
  });

  test("are read back as they were written", () => {
    expect(Buffer.from(encode(decode(file))).equals(file)).toBe(true);
  });

  test("of another size are refused", () => {
    expect(() => decode(file.subarray(0, file.length - 1))).toThrow("npm run train");
  });
});

describe("what was measured", () => {
  const heldOut: { hash: string; heldOut: Record<"all" | "sv" | "en", Measures> } = JSON.parse(
    readFileSync(new URL("held-out.json", import.meta.url), "utf8"),
  );

  test("belongs to these weights", () => {
    expect(heldOut.hash).toBe(weightsHash);
  });

  // A little under what writers who were left out gave on the day the floors were set.
  test.each(["sv", "en"] as const)("on writers left out keeps its floors in %s", (language) => {
    const found = heldOut.heldOut[language];
    expect(found.flagged.f1).toBeGreaterThanOrEqual(0.86);
    expect(found.crisisSeenAsUrgent.share).toBeGreaterThanOrEqual(0.85);
    expect(found.redSeenAsUrgent.share).toBeGreaterThanOrEqual(0.66);
    expect(found.falseAlarms.greenAtRed.share).toBeLessThanOrEqual(0.035);
    expect(found.falseAlarms.hardHarmless.share).toBeLessThanOrEqual(0.09);
  });

  test("on development, which was learned from, nothing is broken", () => {
    const found = measure(judge(development));
    expect(found.crisisSeenAsUrgent.share).toBeGreaterThanOrEqual(0.97);
    expect(found.redSeenAsUrgent.share).toBeGreaterThanOrEqual(0.95);
    expect(found.falseAlarms.greenAtRed.share).toBeLessThanOrEqual(0.03);
  });
});

describe("the split by writer", () => {
  test.each([
    ["sv01", "train"],
    ["en02", "development"],
    ["sv05", "test"],
    ["en08", "development"],
    ["sv20", "test"],
    ["en07", "train"],
  ])("%s is %s", (writer, part) => {
    expect(partOf(writer)).toBe(part);
  });

  test("refuses a name it cannot place", () => {
    expect(() => partOf("someone")).toThrow("listed");
  });

  test("no text stands in two parts", () => {
    const learnt = new Set(readVoices(["train", "development"]).map((post) => post.text));
    expect(readVoices(["test"]).filter((post) => learnt.has(post.text))).toEqual([]);
  });
});

describe("what was learned", () => {
  const found = risky.map((post) => ({ post, is: assess({ ...post, locale: post.lang }) }));

  test("says where, inside the text, and why, in both languages", () => {
    const learned = found.flatMap(({ post, is }) =>
      is.signals
        .filter((signal) => signal.rule.startsWith("learned-"))
        .map((signal) => ({ post, signal })),
    );
    expect(learned.length).toBeGreaterThan(risky.length / 2);
    for (const { post, signal } of learned) {
      const source = signal.span.field === "title" ? (post.title ?? "") : post.text;
      expect(signal.span.start).toBeLessThan(signal.span.end);
      expect(signal.span.end).toBeLessThanOrEqual(source.length);
      expect(explainRule(signal.rule, "sv")).toContain("lärt sig");
      expect(explainRule(signal.rule, "en")).toContain("learned");
    }
  });

  test("points at what the writer marked more often than not", () => {
    const first = found.flatMap(({ post, is }) => {
      const signal = is.signals.find((s) => s.rule.startsWith("learned-"));
      return signal && signal.span.field === "text" && post.evidence.length > 0
        ? [post.evidence.some((words) => overlaps(post.text, words, signal))]
        : [];
    });
    expect(first.filter(Boolean).length).toBeGreaterThan(first.length / 2);
  });
});

function overlaps(text: string, words: string, { span }: Signal): boolean {
  const at = text.indexOf(words);
  return at >= 0 && at < span.end && at + words.length > span.start;
}

const letters: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о", c: "с", p: "р" };
const digits: Readonly<Record<string, string>> = { e: "3", o: "0", a: "4" };
const inLongWords = (text: string, change: (word: string) => string) =>
  text.replace(/\p{L}{4,}/gu, change);
const disguises: readonly (readonly [string, (text: string) => string])[] = [
  ["zero-width", (text) => inLongWords(text, (w) => `${w.slice(0, 2)}\u200B${w.slice(2)}`)],
  ["look-alikes", (text) => inLongWords(text, (w) => swap(w, letters))],
  ["leet", (text) => inLongWords(text, (w) => swap(w, digits))],
  ["spacing", (text) => inLongWords(text, (w) => [...w].join(" "))],
  ["stretching", (text) => inLongWords(text, (w) => w.replace(/[aeiouyåäö]/, "$&$&$&"))],
  ["case", (text) => text.toUpperCase()],
];

/** The first letter and the first e or o change: people who disguise a word leave it readable. */
function swap(word: string, table: Readonly<Record<string, string>>): string {
  return word.replace(/./u, (char) => table[char] ?? char).replace(/[eo]/, (c) => table[c] ?? c);
}

describe("risk in disguise", () => {
  // A third is enough to see a step of normalisation break.
  const sample = risky.filter((_, at) => at % 3 === 0);
  const seen = (text: string, post: LabelledPost) =>
    rank(assess({ text, locale: post.lang }).level) > 0;
  const clean = sample.filter((post) => seen(post.text, post));

  test.each(disguises)("%s keeps 95 % of what is seen without it", (_, disguise) => {
    const kept = clean.filter((post) => seen(disguise(post.text), post));
    expect(kept.length / clean.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe("rules and model together", () => {
  const thresholds: Thresholds = {
    amber: 0.5,
    red: 0.6,
    crisis: 0.5,
    lowerRed: 0.3,
    lowerAmber: 0.2,
    category: 0.5,
  };
  const calm: Verdict = { flagged: 0.01, urgent: 0.01, crisis: 0.01, ...weightsOfNothing() };
  const signal: Signal = {
    rule: "hits-me",
    category: "violence",
    level: "red",
    stance: [],
    score: 0.7,
    span: { field: "text", start: 0, end: 4 },
  };
  const long = 60;

  test("a crisis, an identity and an intent stay whatever the model says", () => {
    const firm: Signal[] = [
      { ...signal, level: "crisis" },
      { ...signal, category: "identity", level: "amber" },
      { ...signal, stance: ["intent"] },
      { ...signal, rule: "child-in-danger-now" },
    ];
    expect(firm.every(isFirm)).toBe(true);
    expect(revise(firm, calm, thresholds, long)).toEqual(firm);
  });

  test("an uncertain red becomes amber, then goes, as risk grows improbable", () => {
    const unsure = { ...calm, flagged: 0.5, urgent: 0.1 };
    expect(revise([signal], unsure, thresholds, long)).toMatchObject([{ level: "amber" }]);
    expect(revise([signal], calm, thresholds, long)).toEqual([]);
    const sure = { ...calm, flagged: 0.9, urgent: 0.9 };
    expect(revise([signal], sure, thresholds, long)).toEqual([signal]);
  });

  test("danger to the writer is read by a person unless risk is most improbable", () => {
    const own = { ...signal, stance: ["victim" as const] };
    const doubtful = { ...calm, flagged: thresholds.lowerAmber * 0.6 };
    expect(revise([own], doubtful, thresholds, long)).toMatchObject([{ level: "amber" }]);
    expect(revise([signal], doubtful, thresholds, long)).toEqual([]);
    expect(revise([own], calm, thresholds, long)).toEqual([]);
    const told = assess({
      title: "He hit me on Saturday",
      text: "My husband drinks and he hit me on Saturday. My daughter saw it. I am scared of him. What should I do? Sorry for the rant. Thanks for reading.",
    });
    expect(told.level).not.toBe("green");
  });

  test("too few words take nothing back", () => {
    expect(revise([signal], calm, thresholds, 5)).toEqual([signal]);
  });

  test("levels follow their thresholds", () => {
    expect(levelOf(calm, thresholds)).toBe("green");
    expect(levelOf({ ...calm, flagged: 0.5 }, thresholds)).toBe("amber");
    expect(levelOf({ ...calm, flagged: 0.9, urgent: 0.6 }, thresholds)).toBe("red");
    const gravest = { ...calm, flagged: 0.9, urgent: 0.9, crisis: 0.5 };
    expect(levelOf(gravest, thresholds)).toBe("crisis");
  });
});

function weightsOfNothing(): Pick<Verdict, "categories"> {
  const names = Object.keys(weights().calibration.categories);
  return {
    categories: Object.fromEntries(names.map((name) => [name, 0])) as Verdict["categories"],
  };
}

test("the same posts give the same weights, to the byte", { timeout: 120_000 }, () => {
  const few = readVoices(["train"]).filter((_, at) => at % 20 === 0);
  const once = encode(trainModel(few, 2).model);
  expect(Buffer.from(encode(trainModel(few, 2).model)).equals(Buffer.from(once))).toBe(true);
});
