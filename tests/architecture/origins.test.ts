import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAppeal } from "#app/safety/make-appeal.server.ts";
import { cookieOf } from "#tests/support/ask.ts";
import { type BuiltSite, openBuiltSite } from "#tests/support/built-site.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { type Community, fillCommunity } from "#tests/support/small-community.ts";

let site: BuiltSite;
let people: Community;
beforeAll(async () => {
  site = await openBuiltSite();
  people = await fillCommunity(site.app);
  const { member } = people;
  const { notices = [] } = await dumpTables(site.app.store);
  const held = notices.map((row) => JSON.parse(row)).find(({ kind }) => kind === "held");
  expect(held.memberId).toBe(member.id);
  const noticeId = held.id;
  await makeAppeal(site.app, { member, noticeId, words: "Titta gärna igen.", locale: "sv" });
});
afterAll(async () => await site?.close());

const firstId = (rows: string[] = []) => JSON.parse(rows[0] ?? "{}").id as string;

/** Every address that a form can be sent to, with ids of things that are there. */
async function mutatingPaths(): Promise<[path: string, routeId: string][]> {
  const { reviewItems, escalations, helplines, notices, appeals } = await dumpTables(
    site.app.store,
  );
  const ids: Record<string, string> = {
    room: "cannabis",
    threadId: people.thread.id,
    postId: people.thread.firstPostId,
    itemId: firstId(reviewItems),
    caseId: firstId(escalations),
    lineId: firstId(helplines),
    noteId: "x",
    draftId: "x",
    noticeId: firstId(notices),
    appealId: firstId(appeals),
    staffId: people.therapist.id,
    act: "lock",
    actId: "x",
    queue: "waiting",
    token: "x".repeat(43),
    "*": "nowhere",
  };
  return Object.values(site.build.routes).flatMap((route) => {
    if (!route?.module.action) return [];
    const path = `/${route.path ?? ""}`.replace(
      /:(\w+)|\*/g,
      (all, name) => ids[name ?? all] ?? all,
    );
    expect(path, `${route.id} has a place that no id fills`).not.toContain(":");
    return [[path, route.id]];
  });
}

/** The ways that Remix lets a form or a script address an action. */
const formsOf = (path: string, routeId: string) => [
  path,
  `${path}?index`,
  `${path}.data`,
  `${path}.data?index`,
  `${path}?_data=${encodeURIComponent(routeId)}`,
  `${path}?_routes=${encodeURIComponent(routeId)}`,
];

const hostile: [string, Record<string, string>][] = [
  ["no origin at all", {}],
  ["a null origin", { origin: "null" }],
  ["a foreign origin", { origin: "https://evil.example" }],
  ["our name on another port", { origin: "http://127.0.0.1:1" }],
  ["a foreign page that claims our origin", { origin: "OWN", "sec-fetch-site": "cross-site" }],
  ["a neighbour", { origin: "OWN", "sec-fetch-site": "same-site" }],
  ["an address typed by hand", { "sec-fetch-site": "none" }],
  ["a foreign referer", { referer: "https://evil.example/OWN" }],
];
const type = { "content-type": "application/x-www-form-urlencoded" };
const body = new URLSearchParams({
  body: "Sent from elsewhere",
  title: "From elsewhere",
  decision: "remove",
  rule: "no-rule-broken",
  reason: "none",
  locale: "en",
  alias: "Elsewhere",
}).toString();

describe("a form from elsewhere is refused, however it is addressed", () => {
  test.each(hostile)("%s", async (_, headers) => {
    const own = Object.entries(headers).map(([k, v]) => [k, v.replace("OWN", site.url)]);
    // With the strongest session there is: what the guard would let through, the origin must not.
    const cookie = cookieOf(people.sessions.admin);
    const given = { ...Object.fromEntries(own), ...type, ...cookie };
    const before = await dumpTables(site.app.store);
    const paths = await mutatingPaths();
    expect(paths.length).toBeGreaterThan(20);
    for (const [path, id] of paths) {
      // Where the origin is plainly wrong every way in is tried, else the two that are used.
      const forms = "sec-fetch-site" in headers ? [path, `${path}.data`] : formsOf(path, id);
      for (const form of forms) {
        const answer = await site.ask(form, { method: "POST", headers: given, body });
        expect(answer.status, form).toBe(403);
        expect(answer.headers["set-cookie"], form).toBeUndefined();
      }
    }
    expect(await dumpTables(site.app.store)).toEqual(before);
  });
});

describe("a form of our own is taken", () => {
  const own: [string, Record<string, string>][] = [
    ["with its origin", { origin: "OWN" }],
    ["with origin and Sec-Fetch-Site", { origin: "OWN", "sec-fetch-site": "same-origin" }],
    ["with Sec-Fetch-Site alone", { "sec-fetch-site": "same-origin" }],
    ["from an old browser that sends only a referer", { referer: "OWN/threads/x" }],
  ];
  test.each(own)("%s", async (_, headers) => {
    const given = Object.entries(headers).map(([k, v]) => [k, v.replace("OWN", site.url)]);
    const { status, headers: got } = await site.ask("/language", {
      method: "POST",
      headers: { ...Object.fromEntries(given), ...type },
      body: "locale=en&back=/rules",
    });
    expect([status, got.location]).toEqual([302, "/rules"]);
    expect(String(got["set-cookie"])).toMatch(/^locale=en; Path=\/; HttpOnly; SameSite=Lax/);
  });

  test("and every address of the list is one that a form reaches", async () => {
    for (const [path, id] of await mutatingPaths()) {
      const headers = { origin: site.url, ...type };
      const { status } = await site.ask(path, { method: "POST", headers, body: "" });
      // 405 would mean that the hostile requests above never met an action.
      expect([302, 404, 422].includes(status), `${id} ${path} answers ${status}`).toBe(true);
    }
  });
});

test("behind a proxy the origin is the one that the operator has named", async () => {
  const named = await openBuiltSite({ env: { BASE_URL: "https://forum.example.org" } });
  const send = async (origin: string) =>
    (
      await named.ask("/language", {
        method: "POST",
        headers: { origin, ...type },
        body: "locale=sv",
      })
    ).status;
  expect(await send("https://forum.example.org")).toBe(302);
  expect(await send(named.url)).toBe(403);
  const { headers } = await named.ask("/");
  expect(headers["strict-transport-security"]).toMatch(/^max-age=\d{8}/);
  await named.close();
});
