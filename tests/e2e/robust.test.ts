import { beforeAll, expect, test } from "vitest";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { arrive, letter, openForum } from "#tests/support/pages.ts";
import { answer, beginThread, makeMember, type SignedInMember } from "#tests/support/people.ts";
import { askSite, expectClearPage } from "#tests/support/site-ask.ts";

const forum = openForum();
const { ask, post, counts } = askSite(() => forum.site);
const t = translatorFor("sv");
let member: SignedInMember;
let thread: string;
const asMember = () => ({ cookie: `leeward=${member.session}` });

beforeAll(async () => {
  member = await makeMember(forum.site);
  const first = { title: "Frågan om helgen", body: "Vad gör ni i stället?" };
  thread = `/threads/${(await beginThread(forum.site, member, first)).threadId}`;
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
  const headers = { "accept-language": "sv" };
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
  expect([head.status, head.text]).toEqual([200, ""]);
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
    expect(got.text).toContain(t("write.error.body"));
  }
  for (const locale of ["", "de", "sv,en", "%00"]) {
    const asked = await post("/language", `locale=${locale}`);
    expect(asked.status, locale).toBe(302);
    expect(asked.headers["set-cookie"], locale).toBeUndefined();
  }
  const got = await post("/language", "locale=sv&back=https://elsewhere.example/");
  expect(got.headers.location).toBe("/");
  expect(await counts()).toEqual(before);
});

test("bytes that are no letters do not come out as anything else", async () => {
  const got = await post(
    thread,
    "body=Kv%E4ll%00s%1B%5B31mvisa%FF&submission=b1&opened=1",
    asMember(),
  );
  expect(got.status).toBe(302);
  const page = await ask(thread);
  expect(page.status).toBe(200);
  expect(page.text).toContain("Kv");
  for (const control of ["\0", "\u001b"]) expect(page.text).not.toContain(control);
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
  const fields = { body: "En enda gång vill jag säga det.", submission: "formulär-nummer-ett" };
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
    expect(got.text).toContain(t("accounts.welcome.goneNobody"));
    expect((await ask("/me", { headers: { cookie } })).status).toBe(302);
  }
  const bytes = { cookie: Buffer.from([0x6c, 0x3d, 0xff, 0xfe]).toString("latin1") };
  expect((await ask("/", { headers: bytes })).status).toBe(200);
});

test("strange languages and hosts change nothing but the language", async () => {
  for (const language of ["*", "x".repeat(900), "de;q=oops", ";;;,,,", "en;q=0", "no"]) {
    const got = await ask("/rules", { headers: { "accept-language": language } });
    expect(got.text, language).toContain(t("rules.title"));
  }
  const got = await ask("/rules", {
    headers: { host: "elsewhere.example", "accept-language": "sv" },
  });
  expect(got.status).toBe(200);
  expect(got.text).not.toContain("elsewhere.example");
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
  expect([got.status, got.text]).toEqual([200, '{"status":"ok"}']);
  expect(got.headers["content-type"]).toMatch(/^application\/json/);
});
