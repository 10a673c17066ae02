import { expect, test } from "vitest";
import { isAppealable, mayDecideAppeal, refuseAppeal } from "./appeal-rules.ts";

test("what takes a text from others can be appealed against, and nothing else", () => {
  const kinds = [
    "published",
    "held",
    "change-asked",
    "removed",
    "supported",
    "answered",
    "appeal-answered",
  ] as const;
  expect(kinds.filter(isAppealable)).toEqual(["held", "change-asked", "removed"]);
});

test.each([
  ["held", "held", "ord", null],
  ["removed", "removed", "ord", null],
  ["removed", "published", "ord", "shown"],
  ["removed", "removed", "", "erased"],
  ["answered", "held", "ord", "kind"],
] as const)("%s, now %s", (kind, visibility, body, why) => {
  expect(refuseAppeal({ kind, visibility, body })).toBe(why);
});

test.each([
  ["anybody may look at what a program did", { decidedBy: null, upheldBy: null }, true],
  ["a colleague may", { decidedBy: "bo", upheldBy: "bo" }, true],
  ["whoever decided may not", { decidedBy: "anna", upheldBy: null }, false],
  ["whoever has upheld it since may not", { decidedBy: null, upheldBy: "anna" }, false],
])("%s", (_, about, may) => expect(mayDecideAppeal("anna", about)).toBe(may));
