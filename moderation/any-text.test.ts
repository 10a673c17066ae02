import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grammarOf } from "./grammar.ts";
import { normalise } from "./normalise.ts";
import { applyRules, readingOf, readPost } from "./read.ts";
import { allRules } from "./rules/index.ts";
import { tokenise } from "./tokens.ts";
import type { Language } from "./types.ts";

const languages: readonly Language[] = ["sv", "en"];

/** Steps of the rules of both languages over one text, and how many words it has. */
function workOf(text: string): { words: number; steps: number } {
  const tokens = tokenise(normalise(text), "text");
  const steps = languages.map((language) => {
    const grammar = grammarOf(language);
    const reading = readingOf(tokens, grammar);
    applyRules(reading, grammar, [], []);
    return reading.steps;
  });
  return { words: tokens.length, steps: steps.reduce((sum, count) => sum + count, 0) };
}

const filled = (part: string, length: number) =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** The words of every pattern, one for each element, as a writer who knew the rules would use them. */
const patterns = languages.flatMap((language) =>
  allRules.flatMap(({ patterns: all }) => (all[language] ?? []).map((source) => wordsOf(source))),
);

function wordsOf(source: string): readonly string[] {
  const elements = source.replace(/(?:~|>>|!\d*:?)\S*|[&^$?]/g, " ").match(/\[[^\]]*\]|\S+/g) ?? [];
  return elements.map((element) =>
    (element.replace(/[[\]]/g, "").split("|")[0] ?? "").replace(/[_*]/g, " ").trim(),
  );
}

const floods: readonly (readonly [string, string])[] = [
  ["one huge word", "a"],
  ["one-letter words", "a b c d e "],
  ["punctuation", ".!?,;:-()"],
  ["stacked marks", "a\u0301\u0302\u0303\u0304"],
  ["lone surrogates", "\ud800"],
  ["pictures", "🌊👩‍👧"],
  ["signs that stand for many", "\ufdfa\u3300"],
  ["look-alikes", "аа ab"],
  ["stretched words", "slåååååår "],
  ["starred words", "k*ll "],
  ["filler words", "så just "],
  ["a word that opens many patterns", "he han "],
  ["negations", "inte not "],
  ["idioms", "slår vad kill for a drink "],
  ["a threat", "he said he will kill me if i leave and i "],
];

describe("the work grows with the length of the text, not faster", () => {
  test.each(floods)("%s", (_, part) => {
    const small = workOf(filled(part, 5_000));
    const large = workOf(filled(part, 20_000));
    expect(large.words).toBeLessThanOrEqual(4.1 * small.words + 8);
    expect(large.steps).toBeLessThanOrEqual(4.5 * small.steps + 1_000);
  });

  test("whatever pattern is repeated, in order, backwards or without an end", () => {
    // No more steps than this for each word: what a text of nothing but parts of patterns costs.
    const most = 400;
    for (const words of patterns) {
      for (const part of [words, [...words].reverse(), words.slice(0, -1)]) {
        if (part.length === 0) continue;
        const { words: count, steps } = workOf(filled(`${part.join(" ")} `, 2_000));
        expect([part, steps <= most * count]).toEqual([part, true]);
      }
    }
  });

  test("patterns mixed at random", () => {
    const parts = fc.array(fc.constantFrom(...patterns.flat()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, (words) => {
        const part = `${words.join(" ")} `;
        const small = workOf(filled(part, 1_500));
        const large = workOf(filled(part, 6_000));
        expect(large.steps).toBeLessThanOrEqual(6 * small.steps + 4_000);
      }),
      { numRuns: 60 },
    );
  });
});

describe("any text at all", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc
      .array(
        fc.constantFrom("\ud800", "\udc00", "å", "a\u030a", "İ", "\ufdfa", "\u200b", "k", " ", "."),
      )
      .map((parts) => parts.join("")),
    fc
      .array(fc.constantFrom(...patterns.flat()), { maxLength: 30 })
      .map((words) => words.join(" ")),
    fc.constantFrom(...floods).map(([, part]) => filled(part, 400)),
  );

  test("normalising keeps the way back: every unit lies inside the original, in order", () => {
    fc.assert(
      fc.property(anything, (original) => {
        const { text, from, to } = normalise(original);
        expect([from.length, to.length]).toEqual([text.length, text.length]);
        for (let at = 0; at < text.length; at += 1) {
          const [start = -1, end = -1] = [from[at], to[at]];
          expect(start).toBeGreaterThanOrEqual(from[at - 1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
        }
      }),
    );
  });

  test("is read without throwing, the same each time, whatever was read in between", () => {
    fc.assert(
      fc.property(anything, anything, (title, text) => {
        const input = { title, text };
        const first = readPost(input);
        readPost({ text: title });
        expect(readPost(input)).toEqual(first);
        let last = { field: "title", start: 0 };
        for (const { field, start, end } of first.tokens) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual((field === "title" ? title : text).length);
          if (field === last.field) expect(start).toBeGreaterThanOrEqual(last.start);
          last = { field, start };
        }
        for (const { span } of [...first.signals, ...first.hints]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual((span.field === "title" ? title : text).length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("more different words than are kept change nothing", () => {
    const post = { text: "Min sambo slår mig. He hits me." };
    const before = readPost(post);
    // Three letters of twenty-eight: 21,952 words.
    const letters = [..."abcdefghijklmnopqrstuvwxyzåä"];
    const words = letters.flatMap((a) =>
      letters.flatMap((b) => letters.map((c) => `${a}${b}${c}x`)),
    );
    readPost({ text: words.join(" ") });
    expect(readPost(post)).toEqual(before);
  });
});

test("a reading refuses to answer once another text has been read", () => {
  const grammar = grammarOf("en");
  const reading = readingOf(tokenise(normalise("he hits me"), "text"), grammar);
  readPost({ text: "the dog and the cat", locale: "en" });
  expect(() => reading.holds(grammar.cues.neg)).toThrow("Another text");
});
