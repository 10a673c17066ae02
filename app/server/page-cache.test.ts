import { beforeEach, describe, expect, test } from "vitest";
import { type CachedPage, PageCache } from "./page-cache.ts";

const page = (text: string): CachedPage => ({
  status: 200,
  headers: {},
  cookies: [],
  parts: [Buffer.from(text)],
});
const textOf = (kept: CachedPage | undefined) => kept && Buffer.concat(kept.parts).toString();

let version: number | null;
let now: number;
let pages: PageCache;
beforeEach(() => {
  version = 1;
  now = 1_000_000;
  pages = new PageCache(
    () => version,
    () => now,
  );
});

describe("kept pages", () => {
  test("are given back under their own key only", () => {
    pages.put("sv /", page("hej"), pages.state());
    expect(textOf(pages.get("sv /"))).toBe("hej");
    expect(pages.get("en /")).toBeUndefined();
    expect(pages.get("sv /rules")).toBeUndefined();
  });

  test("go when anything is written", () => {
    pages.put("sv /", page("old"), pages.state());
    version = 2;
    expect(pages.get("sv /")).toBeUndefined();
  });

  test("are not kept when a write overtook their making", () => {
    const state = pages.state();
    version = 2;
    pages.put("sv /", page("old"), state);
    expect(pages.get("sv /")).toBeUndefined();
  });

  test("live a minute, so that coarse times stay true", () => {
    pages.put("sv /", page("this morning"), pages.state());
    now += 59_999;
    expect(pages.get("sv /")).toBeDefined();
    now += 1;
    expect(pages.get("sv /")).toBeUndefined();
  });

  test("live two seconds where the database cannot tell", () => {
    version = null;
    pages.put("sv /", page("x"), pages.state());
    now += 1_999;
    expect(pages.get("sv /")).toBeDefined();
    now += 1;
    expect(pages.get("sv /")).toBeUndefined();
  });

  test("make room for new ones, the oldest first", () => {
    const big = { ...page(""), parts: [Buffer.alloc(24 * 1024 * 1024)] };
    for (const key of ["a", "b", "c"]) pages.put(key, big, pages.state());
    expect(pages.get("a")).toBeUndefined();
    expect(pages.get("b")).toBeDefined();
    expect(pages.get("c")).toBeDefined();
  });

  test("put twice are counted once", () => {
    const big = { ...page(""), parts: [Buffer.alloc(24 * 1024 * 1024)] };
    pages.put("a", big, pages.state());
    for (let i = 0; i < 5; i++) pages.put("b", big, pages.state());
    expect(pages.get("a")).toBeDefined();
  });
});
