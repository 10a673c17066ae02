import { expect, test } from "vitest";
import type { Wish } from "#db/search/search-index.ts";
import { rank } from "./rank.ts";

const post = (seq: number, body: string, title = "", plain = "") => ({
  seq,
  body,
  title,
  plain,
  threadTitle: "",
  html: "",
});
const word = (...stems: string[]): Wish => ({ kind: "word", stems });
const order = (posts: ReturnType<typeof post>[], ...wanted: [Wish, ...Wish[]]) =>
  rank(posts, wanted).map(({ seq }) => seq);

test("more often is better, and so is in fewer words; of equals the newer is first", () => {
  const filler = " x".repeat(50);
  expect(order([post(1, "vin"), post(2, "vin vin"), post(3, `vin${filler}`)], word("vin"))).toEqual(
    [2, 1, 3],
  );
  expect(order([post(1, "vin"), post(2, "vin")], word("vin"))).toEqual([2, 1]);
});

test("a title is worth more than the text, side by side more than apart", () => {
  expect(order([post(1, "vin a b"), post(2, "a b c", "vin")], word("vin"))).toEqual([2, 1]);
  expect(order([post(1, "vin rött a"), post(2, "rött vin a")], word("vin"), word("rött"))).toEqual([
    1, 2,
  ]);
});

test("what stands without its marks counts, and a beginning counts once", () => {
  expect(order([post(1, "a", "", "angest"), post(2, "b")], word("angest"))).toEqual([1, 2]);
  const begun: Wish = { kind: "word", stems: ["motiv"], start: "motiv" };
  expect(order([post(1, "motiv a bcdef"), post(2, "motivation a")], begun)).toEqual([2, 1]);
});

test("nothing found is no post", () => {
  expect(order([], word("vin"))).toEqual([]);
});
