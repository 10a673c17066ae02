import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { cookieOf, formOf } from "#tests/support/ask.ts";
import { type BuiltSite, openBuiltSite } from "#tests/support/built-site.ts";
import { type Community, fillCommunity } from "#tests/support/small-community.ts";

const en = translatorFor("en");
let site: BuiltSite;
let people: Community;
beforeAll(async () => {
  site = await openBuiltSite();
  people = await fillCommunity(site.app);
});
afterAll(async () => await site?.close());

const english = cookieOf(undefined, "en");
const get = (path: string, headers: Record<string, string> = {}) =>
  site.ask(path, { headers: { ...english, ...headers } });

/** A refusal is a page of ours in the reader's language: what happened, what to do, a way on. */
async function expectPage(
  answer: Promise<{ status: number; text: string }>,
  status: 400 | 404 | 405 | 413 | 415,
) {
  const { status: got, text } = await answer;
  expect(got).toBe(status);
  expect(text).toContain(`<h1`);
  expect(text).toContain(en(`error.${status}.title`).replaceAll("'", "&#x27;"));
  expect(text).toContain('href="/help"');
}

describe("what is not ours is refused with a page", () => {
  test.each(["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "SEARCH"])(
    "method %s",
    async (method) => {
      for (const path of ["/", `/threads/${people.thread.id}`, "/desk", "/favicon.svg"]) {
        await expectPage(site.ask(path, { method, headers: english }), 405);
      }
    },
  );

  test.each([
    ["a form with files", "multipart/form-data; boundary=x", "--x\r\n\r\n--x--"],
    ["JSON", "application/json", '{"body":"x"}'],
    ["plain text", "text/plain", "body=x"],
    ["no type", "", "body=x"],
    ["a type in disguise", "application/x-www-form-urlencoded-not", "body=x"],
  ])("%s", async (_, type, body) => {
    const headers = { ...english, origin: site.url, "content-type": type };
    for (const path of [`/threads/${people.thread.id}`, "/language", "/sign-in", "/nowhere"]) {
      await expectPage(site.ask(path, { method: "POST", headers, body }), 415);
    }
  });

  test("a form of 300 kB, whether it says its length or not", async () => {
    const { headers, ...rest } = formOf(site.url, { body: "a".repeat(300_000) });
    const question = { ...rest, headers: { ...headers, ...english } };
    await expectPage(site.ask("/rooms/cannabis/new", question), 413);
    const chunked = { ...question.headers, "transfer-encoding": "chunked" };
    await expectPage(site.ask("/rooms/cannabis/new", { ...question, headers: chunked }), 413);
  });

  test.each([
    "/%",
    "/%zz",
    "/%ff",
    "/rooms/%c3%28",
    "/a%00b",
    "/a%0d%0aSet-Cookie:x",
    "/threads/%7f",
    "http://evil.example/",
    `/${"a".repeat(3_000)}`,
  ])("the address %s", async (path) => {
    await expectPage(get(path), 400);
  });

  test.each([
    "/nowhere",
    "/threads/nowhere",
    "/rooms/nowhere",
    "/rooms/..%2fx",
    "//evil.example",
    "/threads/x?page=2",
    "/.env",
    "/assets/",
    "/assets/nowhere.js",
    "/build/server/index.js",
    "/__manifest",
  ])("%s", async (path) => {
    await expectPage(get(path), 404);
  });

  test("a page beyond the end of a thread", async () => {
    await expectPage(get(`/threads/${people.thread.id}?page=99`), 404);
  });
});

describe("cookies", () => {
  test.each([
    ["broken", "leeward=%%%;;; =;locale"],
    ["of nobody", `leeward=${"x".repeat(43)}`],
    ["not in any alphabet", "leeward=\u00e5\u00e4\u00f6; locale=\u00ff"],
    ["large", `other=${"x".repeat(10_000)}`],
    ["many", Array.from({ length: 500 }, (_, i) => `c${i}=1`).join("; ")],
    ["repeated", "leeward=a; leeward=b; locale=sv; locale=en"],
  ])("that are %s do no harm", async (_, cookie) => {
    expect((await site.ask("/", { headers: { cookie } })).status).toBe(200);
    expect((await site.ask("/desk", { headers: { cookie } })).headers.location).toBe("/sign-in");
  });
});

describe("HEAD", () => {
  test.each(["/", "/rules", "/favicon.svg", "/nowhere", "/desk"])(
    "of %s is GET without a body",
    async (path) => {
      const [head, whole] = [await site.ask(path, { method: "HEAD" }), await site.ask(path)];
      expect(head.status).toBe(whole.status);
      expect(head.body).toHaveLength(0);
      const kept = ({
        date: _date,
        "content-security-policy": _csp,
        ...rest
      }: typeof head.headers) => rest;
      expect(kept(head.headers)).toEqual(kept(whole.headers));
    },
  );
});

describe("files", () => {
  const assetOf = async (kind: "css" | "js") =>
    RegExp(`/assets/[\\w.-]+\\.${kind}`).exec((await get("/")).text)?.[0] ?? "";

  test.each(["css", "js"] as const)("%s is sent once and then only confirmed", async (kind) => {
    const asset = await assetOf(kind);
    const first = await site.ask(asset);
    expect(first.status).toBe(200);
    expect(first.headers["cache-control"]).toContain("immutable");
    const etag = String(first.headers.etag);
    const again = await site.ask(asset, { headers: { "if-none-match": etag } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const other = await site.ask(asset, { headers: { "if-none-match": '"other"' } });
    expect(other.status).toBe(200);
  });

  test("are compressed for those who take it, and the same either way", async () => {
    const asset = await assetOf("css");
    const plain = await site.ask(asset);
    const zipped = await site.ask(asset, { headers: { "accept-encoding": "gzip" } });
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    expect(zipped.headers.vary).toContain("accept-encoding");
  });
});

test("pages are compressed too, and vary by what they depend on", async () => {
  const zipped = await get("/rules", { "accept-encoding": "br, gzip" });
  expect(zipped.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(zipped.body).toString()).toBe((await get("/rules")).text);
  for (const header of ["accept-encoding", "accept-language", "cookie"]) {
    expect(zipped.headers.vary).toContain(header);
  }
});

test("the language is the browser's, until one is chosen", async () => {
  const lang = async (headers: Record<string, string>) =>
    /<html lang="(\w+)"/.exec((await site.ask("/", { headers })).text)?.[1];
  expect(await lang({})).toBe("sv");
  expect(await lang({ "accept-language": "en-GB,en" })).toBe("en");
  expect(await lang({ "accept-language": "en-GB,en", ...cookieOf(undefined, "sv") })).toBe("sv");
});

test("only the desk's pages carry a nonce, another one each time", async () => {
  const cookie = cookieOf(people.sessions.admin);
  const nonceOf = async (path: string) => {
    const { headers } = await site.ask(path, { headers: cookie });
    return /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1];
  };
  expect(await nonceOf("/")).toBeUndefined();
  expect(await nonceOf("/deskless")).toBeUndefined();
  const [one, other] = [await nonceOf("/desk"), await nonceOf("/desk")];
  expect(one).toMatch(/^[\w+/]{22}==$/);
  expect(other).not.toBe(one);
});
