import { describe, expect, test } from "vitest";
import { normalise } from "./normalise.ts";
import { tokenise } from "./tokens.ts";

const formsIn = (text: string) => tokenise(normalise(text), "text").map((token) => token.forms);

test("words that name a property of every object are words like any other", () => {
  expect(formsIn("the constructor")).toEqual([["the"], ["constructor"]]);
});

test("splits and keeps apart", () => {
  expect(formsIn("I don't. he's 13år, h@t!")).toEqual([
    ["i"],
    ["dont"],
    ["he"],
    ["s"],
    ["13"],
    ["år"],
    ["h@t", "hat"],
  ]);
});

describe("disguised words", () => {
  test.each([
    ["1nte 5luta h3", ["inte", "sluta", "he"]],
    ["13år 6öl 30mg 3pm 4th", ["13", "år", "6", "öl", "30", "mg", "3", "pm", "4", "th"]],
    ["сор kіll", ["cop", "kill"]],
    ["жена", ["жена"]],
  ])("%s", (text, words) => {
    const forms = formsIn(text);
    expect(forms.length).toBe(words.length);
    expect(words.filter((word, at) => !forms[at]?.includes(word))).toEqual([]);
  });
});

describe("letters spelled out", () => {
  test.each([
    ["jag s l å r dig", ["jag", "slår", "dig"]],
    ["s.l.å.r m.a.m.m.a", ["slår", "mamma"]],
    ["i s-j-ö-n nu", ["i", "sjön", "nu"]],
    ["v i l l i n t e l e v a", ["vill", "inte", "leva"]],
    ["k\u200B i\u200B l\u200B l", ["kill"]],
    ["a b c", ["a", "b", "c"]],
    ["i a. m b", ["i", "a", "m", "b"]],
  ])("%s", (text, words) => {
    expect(formsIn(text).map(([typed]) => typed)).toEqual(words);
  });

  test("each word of them stands where its letters do", () => {
    const text = "v i l l d ö d a";
    const places = tokenise(normalise(text), "text").map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(places).toEqual(["v i l l", "d ö d a"]);
  });
});
