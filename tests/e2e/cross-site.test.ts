import { beforeAll, describe, expect, test } from "vitest";
import { openForum } from "#tests/support/pages.ts";
import { beginThread, makeMember, type SignedInMember } from "#tests/support/people.ts";
import { askSite, expectClearPage, formType } from "#tests/support/site-ask.ts";

const forum = openForum();
const { ask, post, counts } = askSite(() => forum.site);
let member: SignedInMember;
let thread: string;
const asMember = () => ({ cookie: `leeward=${member.session}` });

beforeAll(async () => {
  member = await makeMember(forum.site);
  const first = { title: "Frågan om helgen", body: "Vad gör ni i stället?" };
  thread = `/threads/${(await beginThread(forum.site, member, first)).threadId}`;
});

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
      const headers = { ...asMember(), "content-type": formType };
      const got = await ask(act, { method: "POST", headers, body });
      expect(got.status, act).toBe(403);
    }
    expect(await counts()).toEqual(before);
  });

  test("is known by its referrer where a browser sends no origin", async () => {
    const headers = { "content-type": formType };
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
    // The day a member was last here is kept on the device alone.
    for (const cookie of [got.headers["set-cookie"] ?? []].flat()) {
      expect(cookie, path).toMatch(/^leeward-here=\d+; /);
    }
  }
  expect(await counts()).toEqual(before);
  expect((await ask("/me", { headers: asMember() })).status).toBe(200);
});
