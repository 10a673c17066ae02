import { describe, expect, test } from "vitest";
import { newId } from "#db/new-id.ts";
import {
  actsFor,
  actsOfNotice,
  careActs,
  noticeKindOf,
  packNumbers,
  postsToSplit,
  refuseAct,
  unpackNumbers,
} from "./act-rules.ts";

const reason = "Det blir för hett här just nu.";

describe("what an act needs", () => {
  test.each([
    ["hold", "no-rule-broken", "house-rule"],
    ["lock", "", "house-rule"],
    ["lock", "attacks-someone", null],
    ["move", "no-rule-broken", null],
    ["move", "", "rule"],
    ["pin", "", null],
    ["answered", "", null],
  ] as const)("%s with rule '%s' gives %s", (act, rule, wanted) => {
    expect(refuseAct({ act, rule, reason, audience: "everyone" })).toBe(wanted);
  });

  test.each(careActs)("%s asks for a reason", (act) => {
    const wanted = { act, rule: "attacks-someone", reason: "kort", audience: "everyone" } as const;
    expect(refuseAct(wanted)).toBe("reason");
  });

  test("a private line cannot be held, locked, pinned, moved or joined", () => {
    expect(actsFor("therapists")).toEqual(["answered", "wait-again"]);
    const wanted = {
      act: "lock",
      rule: "attacks-someone",
      reason,
      audience: "therapists",
    } as const;
    expect(refuseAct(wanted)).toBe("private");
  });
});

test("what restricts is told, what does not is not", () => {
  expect(careActs.filter((act) => noticeKindOf(act) === null)).toEqual([
    "pin",
    "answered",
    "wait-again",
  ]);
  expect(actsOfNotice("thread-moved")).toEqual(["move", "split", "merge"]);
  expect(actsOfNotice("removed")).toEqual([]);
});

describe("which posts go along", () => {
  const posts = [
    { number: 1, addsTo: null },
    { number: 2, addsTo: null },
    { number: 3, addsTo: 1 },
    { number: 4, addsTo: null },
    { number: 5, addsTo: 2 },
  ];
  const numbers = (chosen: number[]) =>
    postsToSplit(posts, new Set(chosen)).map(({ number }) => number);

  test("what was added later follows its post", () => {
    expect(numbers([2])).toEqual([2, 5]);
  });
  test("an addition does not leave the post it belongs to", () => {
    expect(numbers([3, 4, 5])).toEqual([4]);
  });
  test("the first post stays, with what was added to it", () => {
    expect(numbers([1])).toEqual([]);
  });
});

test("numbers come back as they were kept", () => {
  const posts = [
    { id: newId(), number: 2 },
    { id: newId(), number: 17 },
  ];
  expect(unpackNumbers(packNumbers(posts))).toEqual(posts);
  expect(unpackNumbers(undefined)).toEqual([]);
});
