import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as en from "#app/i18n/en/index.ts";
import * as sv from "#app/i18n/sv/index.ts";
import type { Message } from "#app/i18n/translator.ts";
import { allRules } from "#moderation/rules/index.ts";
import { type BuiltSite, openBuiltSite } from "#tests/support/built-site.ts";
import { type Community, fillCommunity } from "#tests/support/small-community.ts";
import { columns } from "./columns.ts";

const folder = "build/client";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => extname(name) !== "")
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
const scripts = files.filter(({ name }) => name.endsWith(".js"));

/** Names of the files that hold any of `words`, with the word. */
const holding = (words: string[], among = scripts) =>
  among.flatMap(({ name, text }) =>
    words.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`),
  );

describe("what browsers are sent", () => {
  test("is there at all", () => {
    expect(scripts.length).toBeGreaterThan(20);
    expect(files.some(({ name }) => name.endsWith(".css"))).toBe(true);
  });

  test("holds no schema, query or driver", () => {
    const tables = Object.keys(columns).filter((name) => name.includes("_"));
    const telling = Object.values(columns)
      .flatMap((names) => Object.keys(names))
      .filter((name) => /^\w+_(hash|slug|secret|step|snapshot|version|by|seq)$/.test(name));
    expect(telling.length).toBeGreaterThan(10);
    const packages = [
      "drizzle",
      "better-sqlite3",
      "sqliteTable",
      "pgTable",
      "argon2",
      "otpauth",
      "pino",
      "sanitize-html",
      "node:crypto",
    ];
    expect(holding([...tables, ...telling, ...packages])).toEqual([]);
  });

  test("holds nothing of the engine", () => {
    // Ids of one word may be ordinary words elsewhere.
    const ids = allRules.map(({ id }) => id).filter((id) => id.split("-").length > 2);
    expect(ids.length).toBeGreaterThan(20);
    expect(holding(ids)).toEqual([]);
  });

  test("holds no catalogue: no sentence of any page, in either language", () => {
    const sentences = [en.messages, sv.messages]
      .flatMap((messages) => Object.values(messages) as Message[])
      .flatMap((message) => (typeof message === "string" ? [message] : Object.values(message)))
      .filter((sentence) => sentence.length > 24 && !sentence.startsWith("https:"))
      .map((sentence) => sentence.split("{")[0] ?? "")
      .filter((start) => start.length > 16);
    expect(sentences.length).toBeGreaterThan(300);
    expect(holding(sentences)).toEqual([]);
  });

  test("holds no source and no path of the machine it was built on", () => {
    expect(files.filter(({ name }) => name.endsWith(".map"))).toEqual([]);
    expect(holding(["sourceMappingURL", process.cwd(), "file:///"], files)).toEqual([]);
  });
});

describe("a public page", () => {
  let site: BuiltSite;
  let people: Community;
  beforeAll(async () => {
    site = await openBuiltSite();
    people = await fillCommunity(site.app);
  });
  afterAll(async () => await site?.close());

  const loaded = (html: string) =>
    [...html.matchAll(/<(?:link|script|img)\b[^>]*\s(?:href|src)="([^"]+)"/g)].map(
      ([, url]) => url ?? "",
    );

  test.each(["/", "thread", "/help", "/sign-in", "/rooms/cannabis/new", "/nowhere"])(
    "%s loads one stylesheet, one icon and one small module, and runs nothing else",
    async (wanted) => {
      const path = wanted === "thread" ? `/threads/${people.thread.id}` : wanted;
      const { text } = await site.ask(path);
      expect(loaded(text).map((url) => url.replace(/-[\w-]{8}\./, "."))).toEqual([
        "/assets/index.css",
        "/favicon.svg",
        "/assets/index.js",
      ]);
      expect(text.match(/<script\b[^>]*>/g)).toHaveLength(1);
      expect(text).not.toMatch(/modulepreload|__remix|\son\w+="|javascript:/i);
    },
  );

  test("asks for at most 60 kB in at most six requests on a first visit", async () => {
    for (const path of ["/", `/threads/${people.thread.id}`]) {
      const page = await site.ask(path);
      const parts = [page.body];
      for (const url of loaded(page.text)) parts.push((await site.ask(url)).body);
      expect(parts.length).toBeLessThanOrEqual(6);
      const bytes = parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
      expect(bytes).toBeLessThan(60_000);
    }
  });

  test("its module brings no other along, and none of the framework", async () => {
    const { text } = await site.ask("/");
    const module = loaded(text).find((url) => url.endsWith(".js")) ?? "";
    const code = (await site.ask(module)).text;
    expect(code).not.toMatch(/\bimport\b|\brequire\(|react|jsx/i);
    expect(code.length).toBeLessThan(16_000);
  });
});
