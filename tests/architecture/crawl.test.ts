import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cookieOf } from "#tests/support/ask.ts";
import { type BuiltSite, openBuiltSite } from "#tests/support/built-site.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { type Community, fillCommunity, planted } from "#tests/support/small-community.ts";

type Page = { path: string; status: number; html: string };
type Person = keyof Community["sessions"];

/** The two ways out change who one is, and say so. */
const waysOut = /^\/(leave|sign-out)\b/;
/** Pages that the start leads to only now and then. */
const alsoFrom = ["/accessibility", "/desk", "/admin/escalations", "/admin/people", "/admin/audit"];

let site: BuiltSite;
let people: Community;
const crawls = new Map<Person, Page[]>();
let before: Awaited<ReturnType<typeof dumpTables>>;
beforeAll(async () => {
  // Always staffed: the only clock times left on a page would be those of people's texts.
  site = await openBuiltSite({ env: { STAFFED_HOURS: "always" } });
  people = await fillCommunity(site.app);
  before = await dumpTables(site.app.store);
  for (const person of ["nobody", "member", "admin"] as const)
    crawls.set(person, await crawl(person));
});
afterAll(async () => await site?.close());

const attributes = (html: string, name: string) =>
  [...html.matchAll(RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value]) =>
    (value ?? "").replaceAll("&amp;", "&"),
  );

/** Follows every link of the site by GET, from the start, until there is none left. */
async function crawl(person: Person): Promise<Page[]> {
  const headers = cookieOf(people.sessions[person], "en");
  const pages: Page[] = [];
  const seen = new Set<string>();
  const next = ["/", ...alsoFrom];
  for (let path = next.shift(); path !== undefined; path = next.shift()) {
    if (seen.has(path) || waysOut.test(path)) continue;
    seen.add(path);
    const { status, text: html, headers: got } = await site.ask(path, { headers });
    if (/html/.test(String(got["content-type"]))) pages.push({ path, status, html });
    const found = [
      ...attributes(html, "href"),
      ...attributes(html, "action"),
      String(got.location ?? "/"),
    ];
    for (const link of found) {
      const url = new URL(link, site.url + path);
      if (url.origin === site.url) next.push(url.pathname + url.search);
    }
  }
  return pages;
}

describe.each(["nobody", "member", "admin"] as const)(
  "everything that %s can reach by links",
  (person) => {
    const pages = () => crawls.get(person) ?? [];

    test("is there", () => {
      const wanted = { nobody: 20, member: 25, admin: 30 };
      const paths = pages().map(({ path }) => path);
      expect(paths.length).toBeGreaterThanOrEqual(wanted[person]);
      expect(paths).toContain(`/threads/${people.thread.id}?page=2`);
      const broken = pages().filter(({ status }) => status >= 400);
      const refused = person === "admin" ? /\/new$/ : /^\/(desk|admin)/;
      expect(broken.map(({ path }) => path).filter((path) => !refused.test(path))).toEqual([]);
    });

    test("is a whole page: language, title, one main, one heading of the first rank", () => {
      for (const { path, html } of pages()) {
        expect(/^<!DOCTYPE html><html lang="en"/.test(html), path).toBe(true);
        expect(/<title>[^<]{4,}<\/title>/.exec(html), path).not.toBeNull();
        expect(html.match(/<main[\s>]/g), path).toHaveLength(1);
        expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
        expect(html, path).toContain('name="viewport"');
      }
    });

    test("loads nothing from anywhere else", () => {
      for (const { path, html } of pages()) {
        const tags =
          html.match(
            /<(?:link|script|img|source|iframe|object|embed|video|audio|use|form)\b[^>]*>/g,
          ) ?? [];
        const loaded = tags.flatMap((tag) =>
          ["href", "src", "srcset", "data", "poster", "action"].flatMap((name) =>
            attributes(tag, name),
          ),
        );
        expect(loaded.length, path).toBeGreaterThan(0);
        for (const link of loaded) {
          expect(new URL(link, site.url).origin, `${path} loads ${link}`).toBe(site.url);
        }
        expect(html, path).not.toMatch(/style="[^"]*url\(|@import|http-equiv="refresh"/);
      }
    });

    test("tells a browser's history nothing of what was read", () => {
      const telling = [...planted.open, ...planted.hidden, ...planted.titles, ...planted.aliases];
      for (const { path, html } of pages()) {
        const title = /<title>([^<]*)/.exec(html)?.[1] ?? "";
        for (const word of telling) {
          expect(`${path} ${title}`.toLowerCase()).not.toContain(word.toLowerCase());
        }
      }
    });

    test("leads nowhere else but through links that take nothing along", () => {
      for (const { html } of pages()) {
        for (const link of html.match(/<a\b[^>]*href="https?:[^>]*>/g) ?? []) {
          expect(link).toMatch(/rel="[^"]*noreferrer/);
        }
      }
    });
  },
);

test("a stylesheet loads nothing from anywhere else", async () => {
  const sheets = new Set(
    crawls
      .get("nobody")
      ?.flatMap(({ html }) => attributes(html, "href"))
      .filter((href) => href.endsWith(".css")),
  );
  expect(sheets.size).toBe(1);
  for (const sheet of sheets) {
    const css = (await site.ask(sheet)).text;
    expect(css).not.toMatch(/@import|url\(["']?(?!data:|#)/);
  }
});

test("after all that reading the database is as it was", async () => {
  const { sessions: _after, ...rest } = await dumpTables(site.app.store);
  const { sessions: _before, ...wanted } = before;
  expect(rest).toEqual(wanted);
  expect(_after).toEqual(_before);
});

test("held and removed words are on nobody's page", () => {
  for (const { path, html } of crawls.get("nobody") ?? []) {
    for (const word of planted.hidden) expect(html, path).not.toContain(word);
  }
  const member =
    crawls
      .get("member")
      ?.map(({ html }) => html)
      .join() ?? "";
  expect(member).toContain(planted.hidden[0]);
});

test("a thread for members is for members, and a private line for its writer and staff", async () => {
  const html = (person: Person) => (crawls.get(person) ?? []).map((page) => page.html).join();
  expect(html("nobody")).not.toContain(planted.members);
  expect(html("member")).toContain(planted.members);
  for (const person of ["nobody", "member"] as const) {
    expect(html(person)).not.toContain(planted.line);
    expect(html(person)).not.toContain(people.privateLine.id);
  }
  expect(html("admin")).toContain(planted.line);
  for (const { id } of [people.membersThread, people.privateLine]) {
    for (const path of [`/threads/${id}`, `/threads/${id}.data`]) {
      const { status, text } = await site.ask(path);
      expect([path, status]).toEqual([path, 404]);
      expect(text).not.toMatch(/Titlewords|Memberwords|Linewords/);
    }
  }
});

describe("what the public sees of the time", () => {
  // Opening hours of help lines are the one place where the hour matters.
  const pages = () => (crawls.get("nobody") ?? []).filter(({ path }) => !path.startsWith("/help"));

  test("is never more than a day or a part of one", () => {
    for (const { path, html } of pages()) {
      const text = html.replace(/<svg.*?<\/svg>/gs, "");
      expect(text.match(/.{0,40}\b\d{1,2}[:.]\d{2}\b(?![.\d]).{0,10}/), path).toBeNull();
      expect(text.match(/\d{4}-\d\d-\d\dT/), path).toBeNull();
      expect(text.match(/\b1[6-9]\d{11}\b/), path).toBeNull();
      for (const date of attributes(html, "date[tT]ime")) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(pages().some(({ html }) => /<time date[tT]ime="2026-03-10"/.test(html))).toBe(true);
  });

  test("is no more in the data forms of the pages, nor are hidden words and members' ids", async () => {
    for (const { path } of pages()) {
      const [name, query = ""] = path.split("?");
      const data = await site.ask(`${name === "/" ? "/_root" : name}.data?${query}`);
      expect(data.text, path).not.toMatch(/\d{4}-\d\d-\d\dT|\b1[6-9]\d{11}\b|\d\d:\d\d/);
      for (const word of planted.hidden) expect(data.text, path).not.toContain(word);
      for (const { id } of [people.author, people.member]) {
        expect(data.text, path).not.toContain(id);
      }
    }
  });
});

describe("what the public sees of the staff", () => {
  test("is a first name and a profession, nothing that opens a door", async () => {
    const { therapist, admin, sessions } = people;
    const secrets = [planted.signInName, therapist.id, admin.id, planted.adminName];
    let named = false;
    for (const person of ["nobody", "member"] as const) {
      for (const { path, html } of crawls.get(person) ?? []) {
        const [name, query = ""] = path.split("?");
        const headers = cookieOf(sessions[person], "en");
        const data = await site.ask(`${name === "/" ? "/_root" : name}.data?${query}`, { headers });
        for (const secret of secrets) {
          expect(html, `${path} tells ${secret}`).not.toContain(secret);
          expect(data.text, `${path}.data tells ${secret}`).not.toContain(secret);
        }
        named ||= html.includes(therapist.firstName) && html.includes(therapist.profession);
      }
    }
    expect(named).toBe(true);
  });

  test("and an alias is on no page by any number but its name", () => {
    const { author, member } = people;
    for (const { path, html } of crawls.get("nobody") ?? []) {
      for (const { id } of [author, member]) expect(html, path).not.toContain(id);
    }
  });
});
