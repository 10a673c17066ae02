import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { action, loader } from "#app/routes/search.tsx";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const t = translatorFor("sv");

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("the search page on %s", (name, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  const search = async (form: Record<string, string>, wishes = {}) =>
    await callRoute(action, makeContext(app, { viewer: { kind: "nobody" }, ...wishes }), {
      path: "/search",
      form,
    });
  const words = (parts: { text: string; isFound: boolean }[]) =>
    parts.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join("");

  test("opens with the room it was asked from, and with none it does not know", async () => {
    const open = async (path: string) =>
      (await callRoute(loader, makeContext(app, { viewer: { kind: "nobody" } }), { path })).data;
    expect(await open("/search?room=cannabis")).toMatchObject({ room: "cannabis", heading: "Sök" });
    for (const path of ["/search", "/search?room=", "/search?room=attic"]) {
      expect(await open(path)).toMatchObject({ room: "" });
    }
  });

  test("shows the thread, the room, who wrote and roughly when, with the words marked", async () => {
    const thread = await createThread(app, {
      title: "Om sömnen",
      body: "Jag sover <b>dåligt</b> & har mardrömmar.",
      roomSlug: "cannabis",
      visibility: "published",
    });
    const staff = await createStaff(app);
    const reply = await createPost(app, { thread, author: staff, body: "Mardrömmar går över." });
    const { status, data } = await search({ q: "mardröm", room: "" });
    expect(status).toBe(200);
    expect(data.found.heading).toBe(t("search.found", { count: 2 }));
    const posts = data.found.posts as { href: string }[];
    expect(posts.map(({ href }) => href).sort()).toEqual(
      [thread.firstPostId, reply.id].map((id) => `/threads/${thread.id}#p-${id}`).sort(),
    );
    const own = data.found.posts.find((post: { staff: unknown }) => post.staff === null);
    expect(own).toMatchObject({ alias: thread.author.alias, room: "Cannabis", when: "i morse" });
    expect(words(own.title)).toBe("Om sömnen");
    expect(words(own.excerpt)).toMatch(/^Jag sover .*dåligt.* & har \[mardrömmar\]\.$/);
    const byStaff = data.found.posts.find((post: { staff: unknown }) => post.staff !== null);
    expect(byStaff.staff).toEqual({ name: staff.firstName, profession: staff.profession });
  });

  test("shows twenty at a time, and the next by a form", async () => {
    const thread = await createThread(app, { body: "Om havskatter.", visibility: "published" });
    const author = thread.author;
    for (let n = 0; n < 24; n += 1) {
      await createPost(app, { thread, author, body: `Havskatt ${n}.`, visibility: "published" });
    }
    const first = (await search({ q: "havskatt" })).data.found;
    expect(first).toMatchObject({ next: "20", previous: null });
    expect(first.posts).toHaveLength(20);
    const second = (await search({ q: "havskatt", from: "20" })).data.found;
    expect(second).toMatchObject({ next: null, previous: "0" });
    expect(second.part).toBe(t("search.part", { from: 21, to: 25, count: 25 }));
    const all = [...first.posts, ...second.posts].map(({ href }: { href: string }) => href);
    expect(new Set(all).size).toBe(25);
    for (const from of ["99", "-1", "x", "9".repeat(40), "1e3"]) {
      expect((await search({ q: "havskatt", from })).data.found.posts, from).toHaveLength(20);
    }
  });

  test.each([
    ["", "search.empty"],
    ["i och the", "search.small"],
    ["-vin", "search.without"],
  ] as const)("%j is answered kindly", async (q, key) => {
    const { status, data } = await search({ q, room: "cannabis" });
    expect(status).toBe(422);
    expect(data).toMatchObject({ values: { q, room: "cannabis" }, errors: { q: [t(key)] } });
  });

  test("too much at once, or too often, gives everything typed back", async () => {
    const q = "ord ".repeat(2_500);
    const long = await search({ q, room: "family" });
    expect(long.status).toBe(422);
    expect(long.data).toMatchObject({
      values: { q, room: "family" },
      errors: { q: [t("search.tooLong", { most: 200 })] },
    });
    const often = await search({ q: "vin" }, { tooOften: ["search"] });
    expect(often.status).toBe(429);
    expect(often.data).toMatchObject({ values: { q: "vin" }, errors: { q: [t("search.wait")] } });
    expect(often.data.found).toBeNull();
  });

  test("no string breaks it, and nothing of it is logged", async () => {
    await createThread(app, { body: "Vin och öl.", visibility: "published" });
    const sign = fc.constantFrom(
      ..."\"-*():^'\\&|!<>{}[]+,.;%_$#@~`=?/\0\u202e\ud800😀åßﬁ".split(""),
      ..." NEAR OR AND NOT vin öl title body search rank match".split(" "),
    );
    const typed = fc.oneof(
      fc.array(sign, { maxLength: 40 }).map((parts) => parts.join("")),
      fc.array(sign, { maxLength: 40 }).map((parts) => parts.join(" ")),
      fc.string({ unit: "binary", maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (q) => {
        const { status } = await search({ q, room: q, from: q });
        expect([200, 422]).toContain(status);
      }),
      { numRuns: name === "sqlite" ? 150 : 60 },
    );
    expect(app.logged).toEqual([]);
  });
});
