import { expect, test } from "vitest";
import { cleanReceiptCode, receiptCode, receiptHash } from "./receipt-code.ts";

const key = Buffer.alloc(32, 3);

test("three groups of four, no sign that is taken for another", () => {
  for (let i = 0; i < 200; i += 1) {
    expect(receiptCode(`form ${i}`, key)).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{4}( [0-9A-HJKMNP-TV-Z]{4}){2}$/,
    );
  }
});

test("the same form gives the same code, another form or key another", () => {
  expect(receiptCode("a", key)).toBe(receiptCode("a", key));
  expect(receiptCode("b", key)).not.toBe(receiptCode("a", key));
  expect(receiptCode("a", Buffer.alloc(32, 4))).not.toBe(receiptCode("a", key));
});

test("every sign of the alphabet is used: twelve signs of five bits", () => {
  const seen = new Set<string>();
  for (let i = 0; i < 2_000; i += 1) for (const sign of receiptCode(`${i}`, key)) seen.add(sign);
  expect(seen.size).toBe(33);
});

test.each([
  ["K7MP 3XQ9 TT4W", "K7MP 3XQ9 TT4W"],
  ["k7mp3xq9tt4w", "K7MP 3XQ9 TT4W"],
  [" K7MP – 3XQ9 - TT4W. ", "K7MP 3XQ9 TT4W"],
  ["o0Ol iIl1 2222", "0001 1111 2222"],
])("%s is understood", (typed, code) => expect(cleanReceiptCode(typed)).toBe(code));

test.each([
  "",
  "K7MP 3XQ9",
  "K7MP 3XQ9 TT4U",
  "K7MP 3XQ9 TT4WW",
  "ÅÄÖ",
  "x".repeat(10_000),
  "\u0000",
])("%j is none", (typed) => expect(cleanReceiptCode(typed)).toBeNull());

test("what is stored is not the code", () => {
  expect(receiptHash("K7MP 3XQ9 TT4W", key)).not.toContain("K7MP");
  expect(receiptHash("a", key)).not.toBe(receiptHash("a", Buffer.alloc(32, 4)));
});
