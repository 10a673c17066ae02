import { expect, test } from "vitest";
import { openersFor, readOpener } from "./openers.ts";

const green = { level: "green" } as const;
const thread = (roomSlug: string) => ({ kind: "thread" as const, roomSlug });
const reply = { kind: "reply" as const, roomSlug: "family" };

test.each([
  ["Hej.", thread("new-here"), "own"],
  ["Vet inte vad jag ska", thread("cannabis"), "own"],
  ["Det är hans flaskor.", thread("family"), "relative"],
  ["Samma här!", reply, "reply"],
  ["- - - hej -", reply, "reply"],
  ["Å".repeat(61), thread("new-here"), null],
  ["Ett två tre fyra fem sex", thread("new-here"), null],
])("%j is offered %s", (body, place, wanted) => {
  expect(openersFor(body, green, place)).toBe(wanted);
});

test.each(["amber", "red", "crisis"] as const)("nobody is asked for more words at %s", (level) => {
  expect(openersFor("Jag vill dö", { level }, thread("new-here"))).toBeNull();
});

test("an opener is one of those that were offered", () => {
  expect(readOpener("relative-2")).toEqual({ set: "relative", number: 2 });
  for (const made of ["relative-4", "own", "own-1 ", "__proto__-1", null]) {
    expect(readOpener(made)).toBeNull();
  }
});
