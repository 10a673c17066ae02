import { connect } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { cookieOf, formOf } from "#tests/support/ask.ts";
import { type BuiltSite, openBuiltSite } from "#tests/support/built-site.ts";
import { sqliteDatabase } from "#tests/support/databases.ts";
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

test.each([
  ["without a host", "GET / HTTP/1.1\r\n\r\n", 400],
  ["not in our language", "NONSENSE\r\n\r\n", 400],
  ["of an unknown method", "BREW / HTTP/1.1\r\nHost: x\r\n\r\n", 400],
  ["in another protocol", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc", 400],
  [
    "with cookies beyond measure",
    `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${"x".repeat(40_000)}\r\n\r\n`,
    431,
  ],
])(
  "a request %s is answered in plain words, and the next one as ever",
  async (_, words, status) => {
    const said = await speak(words);
    expect(said).toMatch(RegExp(`^HTTP/1\\.1 ${status} `));
    if (words.includes("Host") || !words.startsWith("GET")) {
      expect(said).toMatch(/försök igen.*try again/is);
      expect(said).toMatch(/^content-security-policy: default-src 'none'/m);
      expect(said).toMatch(/^cache-control: no-store/m);
    }
    expect((await get("/")).status).toBe(200);
  },
);

test("when not even a page can be made, the answer is plain and the log learns no values", async () => {
  const broken = async () => {
    const { store, dispose } = await sqliteDatabase();
    const version = () => {
      throw Object.assign(new RangeError("Silver Fern from 192.0.2.1"), { code: "SQLITE_IOERR" });
    };
    return { store: { ...store, version }, dispose };
  };
  const sick = await openBuiltSite({ database: broken, env: { PAGE_CACHE: "on" } });
  const { status, text } = await sick.ask("/");
  expect(status).toBe(500);
  expect(text).toMatch(/^Something went wrong on our side\. \/ Något gick fel/);
  expect(sick.app.logged).toEqual([
    {
      level: "error",
      event: "request failed",
      fields: { errorName: "RangeError", errorCode: "SQLITE_IOERR" },
    },
  ]);
  await sick.close();
});

test("when a page breaks, it says so without a word of why", async () => {
  const sick = await openBuiltSite();
  vi.spyOn(sick.app, "clock").mockImplementation(() => {
    throw new Error("Silver Fern at values.ts:7 select * from posts");
  });
  const { status, text } = await sick.ask("/rules", { headers: english });
  vi.restoreAllMocks();
  expect(status).toBe(500);
  expect(text).toContain(en("error.500.title"));
  expect(text).not.toMatch(/Silver Fern|select|\.tsx?:|at \w+ \(/);
  expect(JSON.stringify(sick.app.logged)).not.toMatch(/Fern|select/);
  expect(sick.app.logged[0]).toMatchObject({
    event: "page failed",
    fields: { errorName: "Error" },
  });
  await sick.close();
});

/** Says something to the socket that no HTTP client would, and hears the answer. */
async function speak(words: string): Promise<string> {
  const { hostname, port } = new URL(site.url);
  return await new Promise((heard, failed) => {
    let said = "";
    const socket = connect(Number(port), hostname, () => socket.write(words));
    socket.on("data", (chunk) => {
      said += chunk;
    });
    socket.on("error", failed);
    socket.on("close", () => heard(said));
  });
}
