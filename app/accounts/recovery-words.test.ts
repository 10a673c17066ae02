import { createHmac, randomInt } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeRecoveryWords, normaliseRecoveryWords, recoveryHash } from "./recovery-words.ts";
import { recoveryWordsEn } from "./words/recovery-words.en.ts";
import { recoveryWordsSv } from "./words/recovery-words.sv.ts";
import { substanceStems, substanceWords } from "./words/refused-words.ts";

const fold = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "");

/** Every text one slip away by a dropped, changed (written ?) or swapped letter. */
function slips(word: string): string[] {
  return Array.from(word).flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    return [
      before + after,
      `${before}?${after}`,
      before + after.slice(0, 1) + letter + after.slice(1),
    ];
  });
}

describe.each([
  ["sv", recoveryWordsSv, /^[a-zåäöé]{3,9}$/u],
  ["en", recoveryWordsEn, /^[a-z]{3,9}$/u],
] as const)("the recovery words, %s", (_locale, words, shape) => {
  it("are 2,048, so that seven are 77 bits", () => {
    expect(words).toHaveLength(2048);
    expect(new Set(words).size).toBe(2048);
    expect(7 * Math.log2(words.length)).toBe(77);
  });

  it("are letters only, three to nine, in NFC", () => {
    expect(words.filter((word) => !shape.test(word) || word !== word.normalize("NFC"))).toEqual([]);
  });

  it("stay distinct without dots and rings", () => {
    expect(new Set(words.map(fold)).size).toBe(2048);
  });

  it("are never one slip of the pen apart", () => {
    const folded = new Set(words.map(fold));
    const seen = new Map<string, string>();
    const close: string[] = [];
    for (const word of folded) {
      for (const slip of new Set(slips(word))) {
        if (slip === word) continue;
        const other = slip.includes("?") ? seen.get(slip) : folded.has(slip) ? slip : undefined;
        if (other !== undefined) close.push(`${word} ${other}`);
        if (slip.includes("?")) seen.set(slip, word);
      }
    }
    expect(close).toEqual([]);
  });

  it("hold nothing about alcohol or drugs", () => {
    const refused = (word: string) =>
      substanceWords.includes(word) || substanceStems.some((stem) => word.includes(stem));
    expect(words.filter(refused)).toEqual([]);
  });
});

describe("makeRecoveryWords", () => {
  it("draws seven words of the language, each from the whole list", () => {
    const asked: number[] = [];
    const words = makeRecoveryWords("sv", (max) => {
      asked.push(max);
      return asked.length === 7 ? max - 1 : asked.length - 1;
    });
    expect(asked).toEqual(Array(7).fill(2048));
    expect(words).toEqual([...recoveryWordsSv.slice(0, 6), recoveryWordsSv.at(-1)]);
    expect(makeRecoveryWords("en", () => 0)).toEqual(Array(7).fill(recoveryWordsEn[0]));
  });

  it("refuses a source that leaves its range", () => {
    expect(() => makeRecoveryWords("sv", (max) => max)).toThrow(RangeError);
  });
});

describe("normaliseRecoveryWords", () => {
  const words = ["björk", "hästsko", "skog", "blåbär", "sommar", "orkidé", "vatten"];
  const canonical = words.join(" ");

  it("takes the words however they were copied", () => {
    for (const raw of [
      canonical,
      `  ${canonical.toUpperCase()}\n`,
      words.join(", "),
      words.join("-"),
      words.join("\r\n"),
      words.map((word, index) => `${index + 1}. ${word}`).join("\n"),
      canonical.normalize("NFD"),
      fold(canonical),
    ]) {
      expect(normaliseRecoveryWords(raw)).toBe(canonical);
    }
  });

  it("gives back whatever was made, in either language", () => {
    const draw = (max: number) => randomInt(max);
    for (const locale of ["sv", "en"] as const) {
      for (let round = 0; round < 200; round += 1) {
        const made = makeRecoveryWords(locale, draw).join(" ");
        expect(normaliseRecoveryWords(made)).toBe(made);
      }
    }
  });

  it("gives null for anything else", () => {
    for (const raw of [
      "",
      words.slice(1).join(" "),
      `${canonical} skog`,
      canonical.replace(words[2] ?? "", "qqqq"),
      "x".repeat(1_000_000),
      [...words.slice(0, 6), "kitchen"].join(" "),
    ]) {
      expect(normaliseRecoveryWords(raw)).toBeNull();
    }
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const found = normaliseRecoveryWords(raw);
        expect(found === null || found.split(" ").length === 7).toBe(true);
      }),
    );
  });
});

describe("recoveryHash", () => {
  const key = Buffer.alloc(32, 9);

  it("is a keyed hash and not the plain one", () => {
    const hash = recoveryHash("a b c d e f g", key);
    const expected = createHmac("sha256", key).update("recovery words a b c d e f g").digest("hex");
    expect(hash).toBe(expected);
    expect(recoveryHash("a b c d e g f", key)).not.toBe(hash);
    expect(recoveryHash("a b c d e f g", Buffer.alloc(32, 8))).not.toBe(hash);
  });

  it("needs a whole key", () => {
    expect(() => recoveryHash("a b c d e f g", Buffer.alloc(16))).toThrow(RangeError);
  });
});
