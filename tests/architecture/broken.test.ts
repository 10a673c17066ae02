import { connect } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { cookieOf } from "#tests/support/ask.ts";
import { type BuiltSite, openBuiltSite } from "#tests/support/built-site.ts";
import { sqliteDatabase } from "#tests/support/databases.ts";

const en = translatorFor("en");
const english = cookieOf(undefined, "en");
let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(async () => await site?.close());

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
    expect((await site.ask("/")).status).toBe(200);
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
