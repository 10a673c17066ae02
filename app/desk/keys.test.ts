import { describe, expect, it } from "vitest";
import { faultsOf, usualKeys } from "./keys.ts";

describe("keys at the desk", () => {
  it("are all different from the start", () => {
    expect(faultsOf(usualKeys)).toEqual({});
  });

  it.each(["", " ", "ab", "\t", "\u200b"])("are one sign that can be seen, not %j", (key) => {
    expect(faultsOf({ ...usualKeys, claim: key })).toEqual({ claim: "one" });
  });

  it("may be any letter, å and emoji included", () => {
    expect(faultsOf({ ...usualKeys, claim: "å", reply: "7", hold: "🐟" })).toEqual({});
  });

  it("do one thing each: both of two alike are named", () => {
    expect(faultsOf({ ...usualKeys, claim: "r" })).toEqual({ claim: "same", reply: "same" });
  });
});
