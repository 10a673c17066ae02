import { expect, test } from "vitest";
import { firstPostWindow, isFirstPostCare, Newcomers, placesOf } from "./first-post-rules.ts";

test("different aliases are counted, each once, for half an hour", () => {
  const newcomers = new Newcomers();
  expect(newcomers.add("thread a", "one", 0)).toBe(1);
  expect(newcomers.add("thread a", "one", 1_000)).toBe(1);
  expect(newcomers.add("thread a", "two", 2_000)).toBe(2);
  expect(newcomers.add("thread b", "three", 2_000)).toBe(1);
  expect(newcomers.add("thread a", "three", firstPostWindow + 1_500)).toBe(2);
  expect(newcomers.add("thread a", "four", 2 * firstPostWindow + 1_500)).toBe(2);
  expect(newcomers.add("thread a", "five", 4 * firstPostWindow)).toBe(1);
});

test("an alias is known while it counts", () => {
  const newcomers = new Newcomers();
  newcomers.add("thread a", "one", 0);
  expect(newcomers.has(["thread a"], "one", firstPostWindow)).toBe(true);
  expect(newcomers.has(["thread b"], "one", 0)).toBe(false);
  expect(newcomers.has(["thread a"], "one", firstPostWindow + 1)).toBe(false);
});

test("what is old is forgotten, however many places there are", () => {
  const newcomers = new Newcomers();
  for (let i = 0; i < 1_000; i += 1) newcomers.add(`thread ${i}`, "one", i);
  newcomers.add("thread new", "two", firstPostWindow * 3);
  expect((newcomers as unknown as { places: Map<string, unknown> }).places.size).toBe(1);
});

test("a reply counts in its thread, a new thread among those of its room, both in the room", () => {
  const keys = (place: Parameters<typeof placesOf>[0]) => placesOf(place).map(({ key }) => key);
  expect(keys({ kind: "reply", roomSlug: "family", threadId: "t" })).toEqual([
    "thread t",
    "room family",
  ]);
  expect(keys({ kind: "thread", roomSlug: "family" })).toEqual(["start family", "room family"]);
});

test("the mark is known again", () => {
  expect(isFirstPostCare(["ordinary", "first-post-care"])).toBe(true);
  expect(isFirstPostCare(["ordinary"])).toBe(false);
});
