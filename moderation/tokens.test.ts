import { expect, test } from "vitest";
import { normalise } from "./normalise.ts";
import { tokenise } from "./tokens.ts";

const formsIn = (text: string) => tokenise(normalise(text), "text").map((token) => token.forms);

test("words that name a property of every object are words like any other", () => {
  expect(formsIn("the constructor")).toEqual([["the"], ["constructor"]]);
});
