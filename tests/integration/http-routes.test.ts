import type { LoaderFunction } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeOnce } from "#app/accounts/once.server.ts";
import { findViewer } from "#app/accounts/sessions.server.ts";
import type { RequestContext } from "#app/context.ts";
import { loader as home } from "#app/routes/_index.tsx";
import { action as unknownAct, loader as unknownPage } from "#app/routes/$.tsx";
import { loader as health } from "#app/routes/healthz.tsx";
import { loader as help } from "#app/routes/help.tsx";
import { action as changeLanguage, loader as languagePage } from "#app/routes/language.tsx";
import { loader as leave } from "#app/routes/leave.tsx";
import { loader as sentPage } from "#app/routes/posts.$postId.sent.tsx";
import { loader as privacy } from "#app/routes/privacy.tsx";
import { loader as refused } from "#app/routes/refused.$status.tsx";
import { loader as roomPage } from "#app/routes/rooms.$room.tsx";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createSession } from "#tests/factories/session.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});
afterAll(async () => await app.dispose());

describe("the language", () => {
  const change = (form: Record<string, string>) =>
    callRoute(changeLanguage, makeContext(app), { form });

  test("is kept for a year, and leads back", async () => {
    const changed = await change({ locale: "en", back: "/rooms/cannabis" });
    expect(changed).toMatchObject({ status: 302, location: "/rooms/cannabis" });
    expect(changed.cookies.locale).toBe("en");
    expect(changed.headers.getSetCookie().join()).toContain(`Max-Age=${365 * 24 * 3600}`);
  });

  test.each(["", "de", "__proto__", "sv; Path=/x"])("%j is none of ours", async (locale) => {
    const changed = await change({ locale, back: "/" });
    expect(changed.status).toBe(302);
    expect(changed.cookies).toEqual({});
  });

  test.each(["//evil.example", "https://evil.example", "/\\evil.example"])(
    "never leads to %s",
    async (back) => {
      expect((await change({ locale: "sv", back })).location).toBe("/");
    },
  );

  test("asked for by GET changes nothing", async () => {
    const page = await callRoute(languagePage, makeContext(app), { path: "/language?locale=en" });
    expect(page).toMatchObject({ status: 302, location: "/", cookies: {} });
  });
});

describe("leaving", () => {
  test("ends the session, forgets the cookies and goes somewhere neutral", async () => {
    const member = await createMember(app);
    const session = await createSession(app, member);
    expect(await findViewer(app, session)).toMatchObject({ id: member.id });
    const left = await callRoute(leave, makeContext(app, { cookies: { session } }));
    expect(left).toMatchObject({ status: 302, location: app.config.leaveTo });
    expect(left.cookies).toEqual({
      session: null,
      once: null,
      here: null,
      start: null,
    });
    expect(left.headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
    expect(await findViewer(app, session)).toEqual({ kind: "nobody" });
  });

  test("works for anybody, with any cookie", async () => {
    for (const session of [undefined, "x", "å".repeat(50)]) {
      const left = await callRoute(leave, makeContext(app, { cookies: { session } }));
      expect(left.status).toBe(302);
    }
  });
});

describe("the page after writing", () => {
  const show = (context: RequestContext, postId: string) =>
    callRoute(sentPage, context, { params: { postId } });

  test("is the writer's alone", async () => {
    const { author, firstPostId } = await createThread(app, { visibility: "held" });
    const status = async (viewer?: Parameters<typeof makeContext>[1]) =>
      (await show(makeContext(app, viewer), firstPostId)).status;
    expect(await status({ viewer: author })).toBe(200);
    expect(await status({ viewer: await createMember(app) })).toBe(404);
    expect(await status({ viewer: await createStaff(app) })).toBe(403);
    expect(await show(makeContext(app), firstPostId)).toMatchObject({ location: "/sign-in" });
    expect((await show(makeContext(app, { viewer: author }), "nowhere")).status).toBe(404);
  });

  test("shows the words to keep once, to the one they belong to", async () => {
    const { author, firstPostId } = await createThread(app);
    const words = ["en", "två", "tre", "fyra", "fem", "sex", "sju"];
    const noteFor = (alias: string) =>
      writeOnce(makeContext(app), { kind: "words", alias, words }).split(/[=;]/)[1] ?? "";
    const mine = makeContext(app, { viewer: author, cookies: { once: noteFor(author.alias) } });
    const shown = await show(mine, firstPostId);
    expect(shown.data.words).toEqual(words);
    expect(shown.cookies.once).toBeNull();
    const theirs = makeContext(app, { viewer: author, cookies: { once: noteFor("Another") } });
    expect((await show(theirs, firstPostId)).data.words).toBeNull();
    const forged = makeContext(app, { viewer: author, cookies: { once: "v1.AAAA" } });
    expect((await show(forged, firstPostId)).data.words).toBeNull();
  });

  test("puts help first after a grave text, with at least two ways and the emergency number", async () => {
    const thread = await createThread(app);
    const author = await createMember(app);
    const body = "Jag har bestämt mig. Jag tänker ta livet av mig i natt, jag har tabletterna här.";
    const post = await createPost(app, { thread, author, body });
    expect(post.visibility).toBe("held");
    const { data } = await show(makeContext(app, { viewer: author }), post.id);
    expect(data).toMatchObject({ crisis: true, grave: true, emergency: "112" });
    expect(data.lines.length).toBeGreaterThanOrEqual(3);
    // Ten in the morning, staffed: within a quarter of an hour.
    expect(data.next).toMatch(/10[.:]15/);
    app.setClock("2026-03-14T12:00:00Z");
    const late = await createPost(app, { thread, author, body });
    const night = await show(makeContext(app, { viewer: author }), late.id);
    expect(night.data.next).toMatch(/måndag/);
    app.setClock("2026-03-10T09:00:00Z");
  });

  test("does not alarm after an ordinary one", async () => {
    const { author, firstPostId } = await createThread(app);
    const { data } = await show(makeContext(app, { viewer: author }), firstPostId);
    expect(data).toMatchObject({ crisis: false, grave: false, lines: [] });
  });
});

describe("health", () => {
  test("is well when database and engine answer", async () => {
    expect(await callRoute(health, makeContext(app))).toMatchObject({ status: 200 });
  });

  test("is not when the engine breaks or the database is gone", async () => {
    const assess = () => {
      throw new Error("values");
    };
    const sick = { ...app, engine: { ...app.engine, assess } };
    const answer = await callRoute(health, makeContext(sick));
    expect(answer.status).toBe(503);
    expect(answer.data).not.toContain("values");
    const closed = await makeTestApp();
    await closed.dispose();
    expect((await callRoute(health, makeContext(closed))).status).toBe(503);
  });
});

test.each([
  [400, 400],
  [403, 403],
  [405, 405],
  [413, 413],
  [415, 415],
  [200, 404],
  [302, 404],
  ["x", 404],
])("a refusal asked for as %s is %s", async (status, wanted) => {
  const call = { params: { status: String(status) } };
  expect((await callRoute(refused as LoaderFunction, makeContext(app), call)).status).toBe(wanted);
});

test("an address that is no page is not found, by either method", async () => {
  for (const route of [unknownPage, unknownAct]) {
    expect((await callRoute(route as LoaderFunction, makeContext(app))).status).toBe(404);
  }
});

describe("a room", () => {
  test("shows 25 threads and leads to the older ones, each once", async () => {
    const author = await createMember(app);
    for (let i = 0; i < 27; i++) await createThread(app, { author, roomSlug: "family" });
    const show = (path: string) =>
      callRoute(roomPage, makeContext(app), { params: { room: "family" }, path });
    const { data: first } = await show("/rooms/family");
    expect(first).toMatchObject({ isFirst: true, threads: { length: 25 } });
    const { data: second } = await show(first.older);
    expect(second).toMatchObject({ isFirst: false, older: null, threads: { length: 2 } });
    const hrefs = [...first.threads, ...second.threads].map(({ href }) => href);
    expect(new Set(hrefs).size).toBe(27);
  });

  test.each(["x", "-5", "0", "NaN", "1e99", ""])(
    "looks the same from before=%s or is empty",
    async (before) => {
      const call = { params: { room: "family" }, path: `/rooms/family?before=${before}` };
      expect((await callRoute(roomPage, makeContext(app), call)).status).toBe(200);
    },
  );

  test("that is not there is not found", async () => {
    const call = { params: { room: "nowhere" } };
    expect((await callRoute(roomPage, makeContext(app), call)).status).toBe(404);
  });
});

test("the start shows the rooms in the reader's language", async () => {
  const names = async (locale: "sv" | "en") =>
    (await callRoute(home, makeContext(app, { locale }))).data.rooms.map(
      ({ name }: { name: string }) => name,
    );
  expect((await names("sv"))[0]).toBe("Ny här");
  expect((await names("en"))[0]).toBe("New here");
  expect(await names("en")).toHaveLength(5);
});

test("help is there for any country asked for", async () => {
  for (const country of ["no", "xx", "", "../etc"]) {
    const call = { path: `/help?country=${country}` };
    const { status, data } = await callRoute(help, makeContext(app), call);
    expect(status).toBe(200);
    expect(JSON.stringify(data)).toMatch(country === "no" ? /113/ : /112/);
  }
});

test("what is stored is told from the running settings", async () => {
  const told = async (env: Record<string, string>) => {
    const other = await makeTestApp({ env });
    const { data } = await callRoute(privacy, makeContext(other, { locale: "en" }));
    await other.dispose();
    return JSON.stringify(data);
  };
  const plain = await told({});
  const secure = await told({ BASE_URL: "https://forum.example.org", INDEX_THREADS: "yes" });
  expect(plain).toContain("leeward, locale, leeward-once, leeward-start, leeward-here");
  expect(secure).toContain("__Host-leeward");
  expect(plain).not.toEqual(secure);
  expect(await told({ OPERATOR: "The Example Clinic" })).toContain("The Example Clinic");
  expect(plain).toContain("sends nothing to anyone else");
  expect(plain).not.toContain("service that we run ourselves");
  const asking = await told({
    SECOND_OPINION_URL: "http://127.0.0.1:8000/v1",
    SECOND_OPINION_MODEL: "small-one",
  });
  expect(asking).not.toContain("sends nothing to anyone else");
  expect(asking).toContain("service that we run ourselves");
  expect(asking).not.toContain("outside our own network");
  expect(
    await told({
      SECOND_OPINION_URL: "https://model.example.org/v1",
      SECOND_OPINION_MODEL: "small-one",
    }),
  ).toContain("outside our own network, at model.example.org.");
});
