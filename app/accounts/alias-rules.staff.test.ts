import { describe, expect, it } from "vitest";
import { firstNameProblem, professionProblem } from "./alias-rules.ts";

describe("firstNameProblem", () => {
  it.each(["Anna", "Bo", "Anna-Karin", "Åsa", "Zoë", " Örjan ", "Jean-Luc"])("lets %s", (name) => {
    expect(firstNameProblem(name)).toBeNull();
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["Anna Svensson", "several-names"],
    ["Anna S", "several-names"],
    ["Anna Karin", "several-names"],
    ["Svensson", "several-names"],
    ["Anna-Svensson", "several-names"],
    ["Anna-Karin-Eva", "several-names"],
    ["Dr Anna", "title"],
    ["Dr. Anna", "title"],
    ["leg. psykolog Anna", "title"],
    ["Fil dr Anna", "title"],
    ["Fil.dr. Anna", "title"],
    ["Mrs Anna", "title"],
    ["Anna, PhD", "title"],
    ["Anna1", "characters"],
    ["Anna@x", "characters"],
    ["Anna\u200b", "characters"],
    ["Аnna", "characters"],
    ["A", "characters"],
    ["-Anna", "characters"],
    ["Abcdefghijklmnopqrstu", "too-long"],
    ["a".repeat(1000), "too-long"],
  ])("judges %j as %s", (name, expected) => {
    expect(firstNameProblem(name)).toBe(expected);
  });
});

describe("professionProblem", () => {
  it.each([
    "psykolog",
    "social worker",
    "Social Worker",
    "KBT-terapeut",
    "legitimerad psykolog",
    "alkohol och drogterapeut",
    "sjuksköterska",
    "Psykolog",
  ])("lets %s", (text) => {
    expect(professionProblem(text)).toBeNull();
  });

  it.each([
    ["", "empty"],
    ["p", "too-short"],
    ["psykolog och terapeut med lång erfarenhet av mycket", "too-long"],
    ["psykolog 2", "characters"],
    ["psykolog@leeward", "characters"],
    ["psykolog\u202e", "characters"],
    ["psykolog Svensson", "looks-like-name"],
    ["Psykolog Lindqvist", "looks-like-name"],
    ["psykolog Anna", "looks-like-name"],
    ["psykolog anna svensson", "looks-like-name"],
    ["Anna Svensson", "looks-like-name"],
  ])("judges %j as %s", (text, expected) => {
    expect(professionProblem(text)).toBe(expected);
  });
});
