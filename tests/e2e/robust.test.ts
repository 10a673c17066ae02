import { request } from "node:http";
import { beforeAll, describe, expect, test } from "vitest";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { arrive, letter, openForum } from "#tests/support/pages.ts";
import { answer, beginThread, makeMember, type SignedInMember } from "#tests/support/people.ts";

const forum = openForum();
const t = translatorFor("sv");
let member: SignedInMember;
let thread: string;

beforeAll(async () => {
  member = await makeMember(forum.site);
  const title = "Frågan om helgen";
  const first = { title, body: "Vad gör ni i stället?" };
  thread = `/threads/${(await beginThread(forum.site, member, first)).threadId}`;
});

type Wanted = {
  method?: string;
  headers?: Record<string, string | Buffer>;
  body?: string | Buffer;
};
type Got = { status: number; headers: Record<string, unknown>; html: string };

/** A request exactly as given: no browser's or library's headers are added. */
async function ask(
  path: string,
  { method = "GET", headers = {}, body }: Wanted = {},
): Promise<Got> {
  const { port } = new URL(forum.site.url);
  return await new Promise((got, failed) => {
    const sent = request(
      { host: "127.0.0.1", port, path, method, headers: headers as never },
      (res) => {
        const chunks: Buffer[] = [];
        res.on("data", (chunk: Buffer) => chunks.push(chunk));
        res.on("end", () =>
          got({
            status: res.statusCode ?? 0,
            headers: res.headers,
            html: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    sent.on("error", failed);
    sent.end(body);
  });
}

const formType = "application/x-www-form-urlencoded";
/** A form as our own page would send it. */
function post(path: string, fields: string | Record<string, string>, more: Wanted["headers"] = {}) {
  const body = typeof fields === "string" ? fields : new URLSearchParams(fields).toString();
  const headers = {
    host: new URL(forum.site.url).host,
    origin: forum.site.url,
    "content-type": formType,
    "content-length": String(Buffer.byteLength(body)),
    "accept-language": "sv",
    ...more,
  };
  return ask(path, { method: "POST", headers, body });
}

const asMember = () => ({ cookie: `leeward=${member.session}` });

/** What is in the database: nothing may be there that was refused, and nothing lost. */
async function counts() {
  const { store } = forum.site.app;
  const { posts, members, sessions, threads, audit } = store.schema;
  const tables = [posts, members, sessions, threads, audit];
  return await Promise.all(tables.map((table) => store.read.$count(table)));
}

type Refused = 400 | 403 | 404 | 405 | 413 | 415;

function expectClearPage(got: Got, status: Refused, what?: string, title?: string) {
  expect(got.status, what).toBe(status);
  const [, heading] = /<h1>([^<]*)</.exec(got.html) ?? [];
  expect(heading, what).toBe(title ?? t(`error.${status}.title`));
  expect(got.html).toMatch(/<a [^>]*href="\/help"/);
  // Nothing of our insides: no stack, no query, no message of an error.
  expect(got.html).not.toMatch(/node_modules|\bat \/|Error:|select |insert |SQLITE/i);
  expect(got.headers["content-security-policy"]).toMatch(/^default-src 'none'/);
  expect(got.headers["cache-control"]).toBe("no-store");
  expect(got.headers["x-content-type-options"]).toBe("nosniff");
}

describe("a form that does not come from our own pages", () => {
  const acts = () => [
    "/language",
    "/join",
    "/sign-in",
    "/sign-in/code",
    "/sign-out",
    "/rooms/new-here/new",
    thread,
    "/me/sign-out",
    "/me/words",
    "/me/passphrase",
    "/me/leave",
    "/invitations/some-token",
    "/desk/items/some-item",
    "/admin/people",
  ];
  const fields = {
    locale: "en",
    title: "Inte härifrån",
    body: "Inte härifrån",
    alias: "Främmande Fågel",
    passphrase: "långt bort härifrån",
    submission: "en-annans-formulär",
  };

  test.each([
    ["another site", { origin: "https://elsewhere.example" }],
    ["nowhere", { origin: "null" }],
    ["a neighbour that begins alike", { origin: "http://localhost.elsewhere.example" }],
    ["another port", { origin: "http://localhost:1" }],
    ["a browser that says so itself", { "sec-fetch-site": "cross-site" }],
    ["a neighbouring site", { "sec-fetch-site": "same-site" }],
  ])("from %s is refused everywhere", async (_, headers) => {
    const before = await counts();
    for (const act of acts()) {
      for (const suffix of ["", "?index", "?_data=root", ".data"]) {
        const got = await post(act + suffix, fields, { ...asMember(), ...headers });
        expectClearPage(got, 403, act + suffix);
        expect(got.headers["set-cookie"]).toBeUndefined();
      }
    }
    expect(await counts()).toEqual(before);
  });

  test("and one that does not say where it comes from is refused too", async () => {
    const before = await counts();
    for (const act of acts()) {
      const body = new URLSearchParams(fields).toString();
      const { origin: _, ...headers } = { origin: "", ...asMember(), "content-type": formType };
      const got = await ask(act, { method: "POST", headers, body });
      expect(got.status, act).toBe(403);
    }
    expect(await counts()).toEqual(before);
  });

  test("is known by its referrer where a browser sends no origin", async () => {
    const headers = { "content-type": formType, host: new URL(forum.site.url).host };
    const body = "locale=en&back=/rules";
    const from = (referer: string) =>
      ask("/language", { method: "POST", headers: { ...headers, referer }, body });
    expect((await from(`${forum.site.url}/rules`)).status).toBe(302);
    expect((await from("https://elsewhere.example/")).status).toBe(403);
  });
});

test("reading an address that acts changes nothing", async () => {
  const before = await counts();
  for (const path of ["/sign-out", "/language", "/me/sign-out", "/me/leave", "/me/words"]) {
    const got = await ask(path, { headers: asMember() });
    expect(got.status, path).toBeLessThan(400);
    expect(got.headers["set-cookie"], path).toBeUndefined();
  }
  expect(await counts()).toEqual(before);
  expect((await ask("/me", { headers: asMember() })).status).toBe(200);
});

test("an address that is not one, or is unknown, gets a clear page", async () => {
  const odd = ["/%E0%A4%A", "/threads/%00", "/rooms/%0d%0aset-cookie:x", `/${"a".repeat(3_000)}`];
  const unknown = [
    "/threads/0",
    "/threads/../../etc/passwd",
    "/threads/%F0%9F%8C%8A",
    "/posts/unknown",
    "/rooms/New-Here",
    "/refused/999",
    "/.env",
    "/build/server/index.js",
    "/assets/unknown.js",
    "/__manifest",
    "/desk/unknown-page/here",
  ];
  const headers = { "accept-language": "sv", host: new URL(forum.site.url).host };
  for (const path of odd) expectClearPage(await ask(path, { headers }), 400, path);
  for (const path of unknown) expectClearPage(await ask(path, { headers }), 404, path);
});

test("a member's own addresses are unknown or closed to others, and never an error of ours", async () => {
  const headers = { ...asMember(), "accept-language": "sv" };
  expectClearPage(await ask("/posts/unknown/sent", { headers }), 404);
  for (const path of ["/desk", "/desk/items/unknown", "/admin", "/admin/audit"]) {
    expectClearPage(await ask(path, { headers }), 403, path, t("desk.error.403.title"));
    expect((await ask(path)).headers.location, path).toMatch(/^\/sign-in/);
  }
});

test("what no page can do is said to be so", async () => {
  const headers = { ...asMember(), origin: forum.site.url, "accept-language": "sv" };
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"]) {
    expectClearPage(await ask(thread, { method, headers }), 405, method);
  }
  const head = await ask(thread, { method: "HEAD", headers });
  expect([head.status, head.html]).toEqual([200, ""]);
});

test("files, JSON and other things that are no form are turned away", async () => {
  const before = await counts();
  const kinds = [
    ["multipart/form-data; boundary=x", "--x\r\n\r\nhej\r\n--x--"],
    ["application/json", JSON.stringify({ body: "hej" })],
    ["text/plain", "body=hej"],
    ["application/octet-stream", "\0\0\0"],
    ["", "body=hej"],
  ];
  for (const [type = "", body = ""] of kinds) {
    expectClearPage(await post(thread, body, { ...asMember(), "content-type": type }), 415, type);
  }
  expect(await counts()).toEqual(before);
});

test("fields of the wrong kind get a clear answer, and nothing is stored", async () => {
  const before = await counts();
  const binary = "%00%01%FF%FE%80";
  const forms = [
    "",
    "=",
    "&&&&",
    "body",
    "body[]=a&body[0]=b",
    "title=&body=&submission=",
    `body=${binary.slice(0, 6)}&submission=x`,
    "body=%20%0A%09&submission=x",
    `${"a=1&".repeat(2_000)}b=2`,
  ];
  for (const form of forms) {
    const got = await post(thread, form, asMember());
    expect(got.status, form.slice(0, 40)).toBe(422);
    expect(got.html).toContain(t("write.error.body"));
  }
  for (const locale of ["", "de", "sv,en", "%00"]) {
    expect((await post("/language", `locale=${locale}`)).status, locale).toBe(422);
  }
  const got = await post("/language", "locale=sv&back=https://elsewhere.example/");
  expect(got.headers.location).toBe("/");
  expect(await counts()).toEqual(before);
});

test("bytes that are no letters do not come out as anything else", async () => {
  const got = await post(thread, "body=Kv%E4ll%00s%1B%5B31mvisa%FF&submission=b1", asMember());
  expect(got.status).toBe(302);
  const page = await ask(thread);
  expect(page.status).toBe(200);
  expect(page.html).toContain("Kv");
  for (const control of ["\0", "\u001b"]) expect(page.html).not.toContain(control);
});

test("too much at once gets its own page, and what was written is still in the tab", async () => {
  const before = await counts();
  const { page } = await forum.open(thread, { as: member });
  const area = page.getByLabel(t("thread.reply"));
  const much = "Det här är för långt. ".repeat(12_000);
  await area.fill(much);
  await page.getByText(t("write.draftSaved")).waitFor();
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: t("write.reply") }).click();
  expect((await answered).status()).toBe(413);
  await arrive(page, "Det blev för mycket på en gång");
  await page.goBack();
  expect(await area.inputValue()).toBe(much);
  expect(await counts()).toEqual(before);
});

test("the longest text there may be is taken, also when every letter is a long one", async () => {
  const { page } = await forum.open(thread, { as: member });
  // Two UTF-16 units each, four bytes, and twelve letters in a form.
  await page.getByLabel(t("thread.reply")).fill("🌊".repeat(5_000));
  await page.getByRole("button", { name: t("write.reply") }).click();
  await page
    .getByRole("status")
    .filter({ hasText: t("thread.sent") })
    .waitFor();
  await letter(page, "🌊🌊🌊").first().waitFor();
});

test("a form that is sent again, now or much later, is the same text", async () => {
  const fields = { body: "En enda gång.", submission: "formulär-nummer-ett" };
  const first = await post(thread, fields, asMember());
  expect(first.status).toBe(302);
  const after = await counts();
  for (let again = 0; again < 3; again += 1) {
    expect((await post(thread, fields, asMember())).headers.location).toBe(first.headers.location);
  }
  expect(await counts()).toEqual(after);
  // Another member's form with the same hidden value is another text.
  const other = await makeMember(forum.site);
  const theirs = await post(thread, fields, { cookie: `leeward=${other.session}` });
  expect(theirs.headers.location).not.toBe(first.headers.location);
});

test("broken cookies make nobody of the reader, and never an error", async () => {
  const cookies = [
    "leeward=",
    "leeward=abc",
    `leeward=${"x".repeat(5_000)}`,
    "leeward=%00%ff",
    "=; ; ;;=",
    "leeward",
    "locale=xx; leeward-once=not-sealed-by-us",
    `${"a=b; ".repeat(1_500)}leeward=x`,
    "__proto__=1; constructor=2",
    `leeward="${member.session}"`,
  ];
  for (const cookie of cookies) {
    const got = await ask("/welcome", { headers: { cookie, "accept-language": "sv" } });
    expect(got.status, cookie.slice(0, 40)).toBe(200);
    expect(got.html).toContain(t("accounts.welcome.goneNobody"));
    expect((await ask("/me", { headers: { cookie } })).status).toBe(302);
  }
  const bytes = { cookie: Buffer.from([0x6c, 0x3d, 0xff, 0xfe]).toString("latin1") };
  expect((await ask("/", { headers: bytes })).status).toBe(200);
});

test("strange languages and hosts change nothing but the language", async () => {
  for (const language of ["*", "x".repeat(900), "de;q=oops", ";;;,,,", "en;q=0", "no"]) {
    const got = await ask("/rules", { headers: { "accept-language": language } });
    expect(got.html, language).toContain(t("rules.title"));
  }
  const got = await ask("/rules", {
    headers: { host: "elsewhere.example", "accept-language": "sv" },
  });
  expect(got.status).toBe(200);
  expect(got.html).not.toContain("elsewhere.example");
});

test("a text that tries to be more than text is only text", async () => {
  const hostile = [
    "<script>document.title='owned'</script>",
    "<img src=x onerror=\"document.title='owned'\">",
    "[klick](javascript:document.title='owned')",
    "[ut](https://elsewhere.example/path)",
    "![bild](https://elsewhere.example/pixel.png)",
    '<form action="/sign-out" method="post"><button>Läs mer</button></form>',
    '<h1 class="post-staff" id="main">Anna, psykolog</h1>',
    `[logga ut](${forum.site.url}/sign-out)`,
  ].join("\n\n");
  const { threadId } = await beginThread(forum.site, member, { body: hostile });
  await answer(forum.site, member, threadId, { body: "```\n</main><script>1</script>\n```" });
  const { page } = await forum.open(`/threads/${threadId}`, { as: member });
  const letters = page.getByRole("article");
  expect(await page.title()).toBe(`${t("thread.title")} – Leeward`);
  for (const tag of ["script", "img", "form", "button", "h1", "[onerror]", "[id=main]"]) {
    expect(await letters.locator(".prose").locator(tag).count(), tag).toBe(0);
  }
  const links = await letters.locator(".prose").getByRole("link").all();
  for (const link of links) {
    expect(await link.getAttribute("href")).toMatch(/^https:\/\/elsewhere\.example\//);
    expect(await link.getAttribute("rel")).toMatch(/nofollow.*ugc.*noreferrer.*noopener/);
  }
  expect(links.length).toBe(1);
});

test("the site says that it is well", async () => {
  const got = await ask("/healthz");
  expect([got.status, got.html]).toEqual([200, '{"status":"ok"}']);
  expect(got.headers["content-type"]).toMatch(/^application\/json/);
});
