import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createPost } from "#tests/factories/post.ts";
import { cookieOf, formOf } from "#tests/support/ask.ts";
import { type BuiltSite, openBuiltSite } from "#tests/support/built-site.ts";
import { type Community, fillCommunity, planted } from "#tests/support/small-community.ts";

let site: BuiltSite;
let people: Community;
let thread: string;
beforeEach(async () => {
  site = await openBuiltSite({ env: { PAGE_CACHE: "on" } });
  people = await fillCommunity(site.app);
  thread = `/threads/${people.thread.id}`;
});
afterEach(async () => await site?.close());

const text = async (path: string, headers: Record<string, string> = {}) =>
  (await site.ask(path, { headers })).text;
const submissionOf = (html: string) => /name="submission" value="([^"]+)"/.exec(html)?.[1];
/** The names that a page offers to newcomers: drawn anew whenever the page is made. */
const offered = (html: string) => html.match(/name="suggestion" value="[^"]+"/g)?.join() ?? "";

describe("readers who are signed out", () => {
  test("get the same bytes but for a submission id of their own", async () => {
    const pages = [await text(thread), await text(thread), await text(thread)];
    const ids = pages.map(submissionOf);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[\w-]{20}$/);
    const blank = pages.map((page, i) => page.replaceAll(ids[i] ?? "", ""));
    expect(blank[1]).toBe(blank[0]);
    expect(blank[2]).toBe(blank[0]);
  });

  test("see a new text at once", async () => {
    await text(`${thread}?page=2`);
    await text("/");
    const { id } = await createPost(site.app, { thread: people.thread });
    expect(await text(`${thread}?page=2`)).toContain(`p-${id}`);
    const sent = await site.ask(
      "/rooms/family/new",
      formOf(site.url, {
        title: "Newtitle here",
        body: "Det har varit lugnt hela dagen.",
        suggestion: "Stilla Vik 9001",
      }),
    );
    expect(sent.status).toBe(302);
    expect(await text("/")).toContain("Newtitle here");
    expect(await text("/rooms/family")).toContain("Newtitle here");
  });

  test("get their own language, each from its own page", async () => {
    const lang = async (headers: Record<string, string>) =>
      /<html lang="(\w+)"/.exec(await text("/rules", headers))?.[1];
    for (let i = 0; i < 2; i++) {
      expect(await lang({ "accept-language": "sv" })).toBe("sv");
      expect(await lang({ "accept-language": "en" })).toBe("en");
      expect(await lang({ "accept-language": "en", cookie: "locale=sv" })).toBe("sv");
      expect(await lang({ cookie: "locale=en; other=1" })).toBe("en");
    }
  });

  test("never get a cookie with a page", async () => {
    for (const path of ["/", thread, "/join", "/sign-in", "/help"]) {
      for (let i = 0; i < 2; i++) {
        expect((await site.ask(path)).headers["set-cookie"], path).toBeUndefined();
      }
    }
  });

  test("are given pages that are not made again, until a minute has passed", async () => {
    const first = offered(await text(thread));
    expect(first).toMatch(/value="\p{L}/u);
    expect(offered(await text(thread))).toBe(first);
    expect(offered(await text(`${thread}?page=2`))).not.toBe(first);
    site.app.advance(59_000);
    expect(offered(await text(thread))).toBe(first);
    site.app.advance(1_000);
    expect(offered(await text(thread))).not.toBe(first);
  });
});

describe("somebody who is signed in", () => {
  test("gets their own page, and leaves nothing of it to others", async () => {
    const cookie = cookieOf(people.sessions.member);
    for (const path of ["/", thread, "/rules", "/rooms/cannabis"]) {
      const before = await text(path);
      const own = await text(path, cookie);
      expect(own, path).toContain('action="/sign-out"');
      expect(before, path).not.toContain('action="/sign-out"');
      expect(await text(path), path).not.toContain('action="/sign-out"');
      expect(await text(path, cookie), path).toContain('action="/sign-out"');
    }
  });

  test("sees their held text, and nobody else does", async () => {
    const cookie = cookieOf(people.sessions.member);
    const page = `${thread}?page=2`;
    expect(await text(page, cookie)).toContain(planted.hidden[0]);
    expect(await text(page)).not.toContain(planted.hidden[0]);
    expect(await text(page, cookieOf(people.sessions.admin))).not.toContain(planted.hidden[0]);
  });
});

test("a thread for members, read by one of them, is not kept for others", async () => {
  const cookie = cookieOf(people.sessions.member);
  const members = `/threads/${people.membersThread.id}`;
  for (const path of [members, "/", "/rooms/cannabis"]) {
    const words = path === members ? planted.members : people.membersThread.id;
    expect(await text(path, cookie), path).toContain(words);
    expect(await text(path), path).not.toContain(words);
    expect(await text(path, cookie), path).toContain(words);
    expect(await text(path), path).not.toContain(words);
  }
  const line = `/threads/${people.privateLine.id}`;
  expect((await site.ask(line, { headers: cookieOf(people.sessions.author) })).status).toBe(200);
  expect((await site.ask(line, { headers: cookie })).status).toBe(404);
  expect((await site.ask(line)).status).toBe(404);
});

test("pages that fail or lead elsewhere are not kept", async () => {
  const later = `/threads/${people.heldThread.id}`;
  expect((await site.ask(later)).status).toBe(404);
  const { threads } = site.app.store.schema;
  expect((await site.ask(later)).status).toBe(404);
  await site.app.store.write(async (tx) => {
    // biome-ignore lint/nursery/noDrizzleUpdateWithoutWhere: every thread becomes public
    await tx.update(threads).set({ visibility: "published" });
  });
  expect((await site.ask(later)).status).toBe(200);
});

test("turned off, every page is made anew", async () => {
  const other = await openBuiltSite({ env: { PAGE_CACHE: "off" } });
  const made = async () => offered((await other.ask("/rooms/family/new")).text);
  expect(await made()).not.toBe(await made());
  await other.close();
});
