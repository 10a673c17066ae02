import { afterAll, beforeAll, expect, test } from "vitest";
import type { ThreadRow } from "#db/queries/threads.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";
import { readThreadPage } from "./read-thread-page.server.ts";

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});
afterAll(async () => await app.dispose());

const thread = (lastNumber: number): ThreadRow => ({
  id: "t",
  roomSlug: "cannabis",
  title: "A title",
  storedTitle: "A title",
  writerStanding: null,
  locale: "sv",
  visibility: "published",
  memberId: null,
  postCount: lastNumber,
  slowMinutes: 0,
  lastNumber,
  audience: "everyone",
  need: null,
  locked: false,
  mergedInto: null,
});
const read = (lastNumber: number, page: number, locale: "sv" | "en" = "en") =>
  readThreadPage(
    makeContext(app, { locale, viewer: { kind: "nobody" } }),
    thread(lastNumber),
    String(page),
  );

test.each([
  [1, 1, "[1]"],
  [20, 1, "[1]"],
  [21, 1, "[1] 2"],
  [100, 3, "1 2 [3] 4 5"],
  [400, 1, "[1] 2 3 … 20"],
  [400, 10, "1 … 8 9 [10] 11 12 … 20"],
  [400, 20, "1 … 18 19 [20]"],
])("of %i numbers, page %i offers %s", async (lastNumber, page, wanted) => {
  const { paging } = await read(lastNumber, page);
  const shown = paging.pages.map((p) => {
    const label = p.label.trim();
    return "current" in p && p.current ? `[${label}]` : label;
  });
  expect(shown.join(" ")).toBe(wanted);
});

test("no two entries share a label, so that each can be told apart in a list", async () => {
  const labels = (await read(400, 10)).paging.pages.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

test("the first page has one address", async () => {
  const { paging } = await read(400, 2);
  expect(paging.previous?.href).toBe("/threads/t");
  expect(paging.pages[0]).toMatchObject({ href: "/threads/t" });
});

test("a page of only held texts is empty, not missing", async () => {
  expect((await read(400, 7)).posts).toEqual([]);
});

test("what is written in another language than the page's says so", async () => {
  expect((await read(1, 1, "en")).thread.lang).toBe("sv");
  expect((await read(1, 1, "sv")).thread.lang).toBeUndefined();
  expect((await read(1, 1, "sv")).room.name).toBe("Cannabis");
});
