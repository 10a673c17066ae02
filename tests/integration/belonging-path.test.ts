import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changeBookmark } from "#app/belonging/change-bookmark.server.ts";
import { markDay } from "#app/belonging/mark-day.server.ts";
import { pathKinds } from "#app/belonging/path-entries.server.ts";
import type { Member } from "#app/context.ts";
import * as note from "#app/routes/me_.notes_.$noteId.tsx";
import * as noteDelete from "#app/routes/me_.notes_.$noteId_.delete.tsx";
import * as noteNew from "#app/routes/me_.notes_.new.tsx";
import * as path from "#app/routes/me_.path.tsx";
import * as download from "#app/routes/me_.path_.download.tsx";
import * as print from "#app/routes/me_.path_.print.tsx";
import * as search from "#app/routes/me_.path_.search.tsx";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("a member's own path on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database, now: "2026-03-10T09:00:00Z" });
  });
  afterAll(async () => await app?.dispose());

  const as = (member?: Member, tooOften: "keep"[] = []) =>
    makeContext(app, { viewer: member ?? { kind: "nobody" }, tooOften });
  const look = async (member: Member, query = "") =>
    (await callRoute(path.loader, as(member), { path: `/me/path${query}` })).data;
  type Entry = { kind: string; what: string; text: string; edit: string; href: string };
  const entries = async (member: Member, query = ""): Promise<Entry[]> =>
    (await look(member, query)).entries;
  const find = async (member: Member, query: string) =>
    (await callRoute(search.action, as(member), { form: { query } })).data.found;
  const writes = (member: Member, body: string, post?: string) =>
    callRoute(noteNew.action, as(member), {
      path: post ? `/me/notes/new?post=${post}` : "/me/notes/new",
      form: { body },
    });
  const noteIdOf = async (member: Member) =>
    (await entries(member, "?kind=notes"))[0]?.edit.split("/").at(-1) ?? "";

  const fullPath = async (alias?: string) => {
    const member = await createMember(app, { alias });
    const anna = await createStaff(app, { firstName: "Anna" });
    const thread = await createThread(app, { author: member, title: "Första dagen" });
    await createPost(app, { thread, author: anna, body: `Hej ${member.alias}, välkommen.` });
    const other = await createPost(app, { thread, body: `> ${member.alias} skrev\n\nSamma här.` });
    await changeBookmark(app, member, other.id, true);
    await writes(member, "En hemlig tanke om kvällen", other.id);
    await markDay(app, member, "2026-03-10", { went: "as-wanted", words: "Lugnt" });
    return { member, thread, other };
  };

  test("holds everything of one's own, newest first, a kind at a time if one likes", async () => {
    const { member } = await fullPath();
    const all = await entries(member);
    expect(all.map(({ kind }) => kind)).toEqual([...pathKinds]);
    expect(all.map(({ what }) => what)).toEqual([
      "Dagen blev som jag ville",
      "En egen anteckning om ”Första dagen”",
      expect.stringMatching(/^Du sparade ord av Stilla Vik \d+ i ”Första dagen”$/),
      "Anna, psykolog, svarade i ”Första dagen”",
      "Du skrev i ”Första dagen”",
    ]);
    app.advance(86_400_000);
    await createThread(app, { author: member, title: "Andra dagen" });
    expect((await entries(member))[0]?.what).toBe("Du skrev i ”Andra dagen”");
    for (const kind of pathKinds) {
      const only = await entries(member, `?kind=${kind}`);
      expect(only.every((entry) => entry.kind === kind)).toBe(true);
      expect(only.length).toBeGreaterThan(0);
    }
    expect(await entries(await createMember(app))).toEqual([]);
  });

  test("is read in pages, each place once", async () => {
    const member = await createMember(app);
    for (let i = 1; i <= 28; i++) await writes(member, `Anteckning ${i}`);
    const [first, second] = [await look(member), await look(member, "?page=2")];
    expect([first.newer, first.older]).toEqual([null, "/me/path?page=2"]);
    expect([second.newer, second.older]).toEqual(["/me/path", null]);
    const texts = [...first.entries, ...second.entries].map((entry: Entry) => entry.text);
    expect(texts).toEqual(Array.from({ length: 28 }, (_, i) => `Anteckning ${28 - i}`));
    for (const odd of ["0", "3", "99999", "-1", "x", "1.5", ""]) {
      const page = await callRoute(path.loader, as(member), { path: `/me/path?page=${odd}` });
      expect(page.status, odd).toBe(404);
    }
  });

  test("what is saved vanishes quietly with the post", async () => {
    const { member, other } = await fullPath();
    const { posts } = app.store.schema;
    await app.store.write(async (tx) => {
      await tx.update(posts).set({ visibility: "removed" }).where(eq(posts.id, other.id));
    });
    expect(await entries(member, "?kind=saved")).toEqual([]);
    expect((await entries(member, "?kind=notes"))[0]).toMatchObject({
      what: "En egen anteckning",
      text: "En hemlig tanke om kvällen",
      href: null,
    });
  });

  describe("private notes", () => {
    test("are sealed, changed and deleted by their writer only", async () => {
      const [member, other] = [await createMember(app), await createMember(app)];
      expect((await writes(member, "  Ingen ska läsa detta\u202e  ")).location).toBe(
        "/me/path?kind=notes",
      );
      const id = await noteIdOf(member);
      expect(JSON.stringify(await dumpTables(app.store))).not.toContain("Ingen ska läsa");
      const params = { noteId: id };
      expect((await callRoute(note.loader, as(member), { params })).data.body).toBe(
        "Ingen ska läsa detta",
      );
      for (const stranger of [other, undefined]) {
        const status = stranger ? 404 : 302;
        expect((await callRoute(note.loader, as(stranger), { params })).status).toBe(status);
        const form = { body: "Utbytt" };
        expect((await callRoute(note.action, as(stranger), { params, form })).status).toBe(status);
        await callRoute(noteDelete.action, as(stranger), { params, form: {} });
      }
      await callRoute(note.action, as(member), { params, form: { body: "Nya ord" } });
      expect((await entries(member))[0]?.text).toBe("Nya ord");
      await callRoute(noteDelete.action, as(member), { params, form: {} });
      const again = await callRoute(noteDelete.action, as(member), { params, form: {} });
      expect(again.status).toBe(302);
      expect(await entries(member)).toEqual([]);
    });

    test("sent twice are kept once, and with other words as another note", async () => {
      const member = await createMember(app);
      const send = (body: string) =>
        callRoute(noteNew.action, as(member), {
          path: "/me/notes/new",
          form: { body, submission: "from-one-page" },
        });
      await Promise.all([send("Samma ord"), send("Samma ord")]);
      await send("Samma ord");
      await send("Andra ord");
      expect((await entries(member)).map(({ text }) => text)).toEqual(["Andra ord", "Samma ord"]);
    });

    test("come back with every word when the session has ended", async () => {
      const form = { body: "Skrivet länge", submission: "of-a-page" };
      const sent = await callRoute(noteNew.action, as(), { path: "/me/notes/new", form });
      expect(sent).toMatchObject({
        status: 422,
        data: { typed: { body: "Skrivet länge", action: "/me/notes/new" } },
      });
    });

    test("a note moved to another row does not open", async () => {
      const [one, other] = [await createMember(app), await createMember(app)];
      await writes(one, "Mina ord");
      await writes(other, "Andras ord");
      const { notes } = app.store.schema;
      await app.store.write(async (tx) => {
        const [from] = await tx.select().from(notes).where(eq(notes.memberId, one.id));
        await tx
          .update(notes)
          .set({ bodySealed: from?.bodySealed ?? "" })
          .where(eq(notes.memberId, other.id));
      });
      expect((await entries(other))[0]?.text).toBe("");
    });

    test("that are refused come back with every word", async () => {
      const member = await createMember(app);
      const long = "ö".repeat(10_001);
      for (const body of ["", " \n\u0000 ", long]) {
        const sent = await writes(member, body);
        expect(sent).toMatchObject({ status: 422, data: { body } });
      }
      const busy = await callRoute(noteNew.action, as(member, ["keep"]), {
        path: "/me/notes/new",
        form: { body: "Mycket nu" },
      });
      expect(busy).toMatchObject({ status: 429, data: { body: "Mycket nu" } });
      expect((await writes(member, "Om vad?", "no-such-post")).status).toBe(404);
      const held = await createThread(app, { visibility: "held" });
      expect((await writes(member, "Om vad?", held.firstPostId)).status).toBe(404);
      expect(await entries(member)).toEqual([]);
    });
  });

  test("is searched in every kind, notes too, whatever the case and the accents", async () => {
    const { member } = await fullPath();
    for (const [query, kinds] of [
      ["HEMLIG", ["notes"]],
      ["valkommen", ["answers"]],
      ["tanke kväll", ["notes"]],
      ["lugnt", ["days"]],
      ["samma här", ["saved"]],
      ["tanke lugnt", []],
      ["%", []],
      ["första", ["notes", "saved", "answers", "posts"]],
    ] as const) {
      const found = await find(member, query);
      expect(
        found.entries.map((e: Entry) => e.kind),
        query,
      ).toEqual(kinds);
    }
    expect((await find(await createMember(app), "hemlig")).count).toBe(0);
    const empty = await callRoute(search.action, as(member), { form: { query: "  " } });
    expect(empty).toMatchObject({ status: 422, data: { query: "  ", found: null } });
    const odd = await callRoute(search.action, as(member), { form: { query: "å".repeat(5_000) } });
    expect(odd.status).toBe(200);
    const before = await dumpTables(app.store);
    await find(member, "hemlig");
    expect(await dumpTables(app.store)).toEqual(before);
  });

  test("a long post is shown around the word that was looked for", async () => {
    const member = await createMember(app);
    const body = `${"Vanliga ord. ".repeat(60)}Nålen i höstacken. ${"Fler ord. ".repeat(60)}`;
    await createThread(app, { author: member, body });
    const [found] = (await find(member, "nalen")).entries;
    expect(found).toMatchObject({ isCut: true });
    expect(found.text).toContain("Nålen i höstacken");
    expect(found.text.length).toBeLessThan(300);
  });

  test("on paper and in a file every word is there, and the alias nowhere", async () => {
    const { member } = await fullPath("Silverblad Ekorre");
    const paper = await callRoute(print.loader, as(member));
    const file = await callRoute(download.loader, as(member));
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="text.txt"');
    expect(file.headers.get("cache-control")).toBe("no-store");
    for (const text of [JSON.stringify(paper.data), file.data as string]) {
      for (const words of ["Hej jag, välkommen.", "> jag skrev", "En hemlig tanke", "Lugnt"]) {
        expect(text).toContain(words);
      }
      expect(text).not.toMatch(/silverblad|ekorre/i);
    }
    const english = makeContext(app, { viewer: member, locale: "en" });
    expect((await callRoute(download.loader, english)).data).toContain("> me skrev");
  });

  test("nobody else comes near it", async () => {
    const staff = await createStaff(app);
    for (const route of [path, search, print, download, noteNew, note]) {
      expect((await callRoute(route.loader, as())).location).toBe("/sign-in");
      expect((await callRoute(route.loader, makeContext(app, { viewer: staff }))).status).toBe(403);
    }
    expect((await callRoute(search.action, as(), { form: { query: "x" } })).location).toBe(
      "/sign-in",
    );
  });
});
