import { describe, expect, test } from "vitest";
import { pages as en } from "./en/pages.ts";
import { pages as sv } from "./sv/pages.ts";
import type { Message } from "./translator.ts";

type Key = keyof typeof en;
const keys = Object.keys(en) as Key[];
const catalogues: [string, Record<Key, Message>][] = [
  ["sv", sv],
  ["en", en],
];

const formsOf = (message: Message) =>
  typeof message === "string" ? [message] : [message.one, message.other];
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu) ?? [];
const sentencesOf = (text: string) =>
  text.split(/[.?:]+(?=[\s”]|$)/).filter((s) => wordsOf(s).length);
const filled = (text: string) => text.replace(/\{\w+\}/g, "ett");

/** LIX, Björnsson 1968: mean sentence length plus the percentage of words over six letters. */
function lix(text: string): number {
  const words = wordsOf(text);
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, "").length > 6);
  return words.length / sentencesOf(text).length + (100 * long.length) / words.length;
}

function placesOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();
}

function textOf(catalogue: Record<Key, Message>, prefix: string): string {
  return keys
    .filter((key) => key.startsWith(prefix) && !key.endsWith(".title"))
    .flatMap((key) => formsOf(catalogue[key]))
    .filter((text) => /[.?]$/.test(text))
    .map(filled)
    .join(" ");
}

describe("lix", () => {
  test("adds sentence length and the share of long words", () => {
    expect(lix("Vi ses. Hej då.")).toBe(2);
    expect(lix("Telefonnummer saknas.")).toBe(52);
    expect(lix("En två tre fyra fem: sex sju åtta nio tiotusen.")).toBe(15);
  });
});

describe("the words of the standing pages", () => {
  test("have the same keys in both languages, in the same order", () => {
    expect(Object.keys(sv)).toEqual(keys);
  });

  test.each(keys)("%s has the same places and number of forms in both", (key) => {
    const [enForms, svForms] = [formsOf(en[key]), formsOf(sv[key])];
    expect(svForms.length).toBe(enForms.length);
    expect(svForms.map(placesOf)).toEqual(enForms.map(placesOf));
  });

  test.each(catalogues)("%s: nothing is empty, loud or unkind", (_, catalogue) => {
    for (const key of keys) {
      for (const text of formsOf(catalogue[key])) {
        expect(text, key).toBe(text.trim());
        expect(text, key).not.toBe("");
        expect(text, key).not.toMatch(
          /!| {2}|missbruk|beroendesjuk|addict|abuser|\busers?\b|flagg/i,
        );
        expect(text, key).not.toMatch(/["']/);
      }
    }
  });

  test.each(catalogues)("%s: sentences have at most 22 words", (_, catalogue) => {
    for (const key of keys) {
      for (const sentence of formsOf(catalogue[key]).flatMap(sentencesOf)) {
        expect(wordsOf(sentence).length, `${key}: ${sentence}`).toBeLessThanOrEqual(22);
      }
    }
  });

  test.each(catalogues)("%s: long texts have a LIX of at most 40", (_, catalogue) => {
    const long = keys.flatMap((key) =>
      formsOf(catalogue[key])
        .filter((text) => wordsOf(text).length >= 12)
        .map((text) => ({ key, value: Math.round(lix(filled(text))) })),
    );
    expect(long.length).toBeGreaterThan(50);
    expect(long.filter(({ value }) => value > 40)).toEqual([]);
  });

  // DOMAIN 5.10: at most 35 for public text and 30 where somebody may be in crisis.
  test.each(
    catalogues.flatMap(([locale, catalogue]) =>
      (["help", "rules", "privacy", "accessibility", "about", "leave", "error"] as const).map(
        (page) => ({ locale, page, text: textOf(catalogue, `${page}.`) }),
      ),
    ),
  )("$locale: $page as a whole is plain", ({ page, text }) => {
    expect(wordsOf(text).length).toBeGreaterThan(40);
    expect(lix(text)).toBeLessThanOrEqual(page === "help" || page === "error" ? 30 : 35);
  });

  test.each(catalogues)("%s: what this is and is not takes at most 120 words", (_, catalogue) => {
    const text = [catalogue["about.what.is"], catalogue["about.what.isnot"]].join(" ");
    expect(wordsOf(text).length).toBeLessThanOrEqual(120);
  });

  test("every error page says what happened and what to do next", () => {
    for (const status of [400, 403, 404, 405, 413, 415, 422, 429, 500, 503]) {
      for (const part of ["title", "text", "next"]) {
        expect(keys).toContain(`error.${status}.${part}`);
      }
    }
  });
});
