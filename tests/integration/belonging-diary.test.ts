import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changeReaction } from "#app/belonging/change-reaction.server.ts";
import type { Member } from "#app/context.ts";
import * as contact from "#app/routes/me_.contact.tsx";
import * as diary from "#app/routes/me_.diary.tsx";
import * as show from "#app/routes/me_.diary_.show.tsx";
import * as threadPage from "#app/routes/threads.$threadId.tsx";
import { findMemberWishes } from "#db/queries/member-wishes.ts";
import { createMember } from "#tests/factories/member.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("the diary on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    // A Tuesday.
    app = await makeTestApp({ database, now: "2026-03-10T09:00:00Z" });
  });
  afterAll(async () => await app?.dispose());

  const as = (member?: Member) => makeContext(app, { viewer: member ?? { kind: "nobody" } });
  const mark = (member: Member, day: string, went: string, words = "") =>
    callRoute(diary.action, as(member), { form: { day, went, words } });
  const look = async (member: Member, query = "") =>
    (await callRoute(diary.loader, as(member), { path: `/me/diary${query}` })).data;
  type Cell = { words: string; value?: string; mark: string | null } | null;
  const cells = async (member: Member, query = "") =>
    ((await look(member, query)).weeks as Cell[][]).flat().filter((cell) => cell !== null);

  test("a day is marked, marked anew and left blank again; the words are sealed", async () => {
    const member = await createMember(app);
    const sent = await mark(member, "2026-03-09", "as-wanted", "  Promenad i\nskogen ");
    expect(sent.location).toBe("/me/diary?day=2026-03-09&done=saved");
    const page = await look(member, "?day=2026-03-09");
    expect(page.open).toEqual({
      day: "2026-03-09",
      title: "måndag 9 mars",
      went: "as-wanted",
      words: "Promenad i skogen",
    });
    expect((await cells(member)).map(({ words }) => words)[8]).toBe(
      "9 mars, Som jag ville, med ord",
    );
    expect(JSON.stringify(await dumpTables(app.store))).not.toContain("Promenad");
    await mark(member, "2026-03-09", "partly");
    expect((await look(member, "?day=2026-03-09")).open).toMatchObject({
      went: "partly",
      words: "",
    });
    await mark(member, "2026-03-09", "blank");
    expect((await cells(member))[8]).toMatchObject({ mark: null, words: "9 mars, inte markerad" });
  });

  test("the sum counts what went as wanted, whatever came between, and nothing else", async () => {
    const [member, other] = [await createMember(app), await createMember(app)];
    expect((await look(member)).sum).toBeNull();
    await mark(member, "2024-02-29", "as-wanted");
    await mark(member, "2026-03-08", "otherwise");
    await mark(member, "2026-03-10", "as-wanted");
    await mark(other, "2026-03-10", "as-wanted");
    expect((await look(member)).sum).toBe("2 dagar som blev som jag ville");
    expect((await look(other)).sum).toBe("1 dag som blev som jag ville");
  });

  test("today is open first; another month shows its own days, and none that have not come", async () => {
    const member = await createMember(app);
    expect((await look(member)).open.title).toBe("tisdag 10 mars");
    const march = await cells(member);
    expect(march).toHaveLength(31);
    expect(march.filter(({ value }) => value)).toHaveLength(10);
    const page = await look(member, "?month=2026-01");
    expect([page.month, page.open]).toEqual(["Januari 2026", null]);
    const others = async (query: string) =>
      (await look(member, query)).others.map(({ value }: { value: string }) => value);
    expect(await others("?month=2026-01")).toEqual(["2025-12", "2026-02"]);
    expect(await others("")).toEqual(["2026-02"]);
    expect(await others("?month=2000-01")).toEqual(["2000-02"]);
    for (const odd of ["?month=2031-01", "?day=2026-03-11", "?day=x&month=%00", "?month=99"]) {
      expect((await look(member, odd)).month).toBe("Mars 2026");
    }
  });

  test("what cannot be kept comes back with every word", async () => {
    const member = await createMember(app);
    const long = "å".repeat(201);
    for (const [day, went, words, field] of [
      ["2026-03-11", "partly", "I morgon", "day"],
      ["in a week", "partly", "Sedan", "day"],
      ["2026-03-09", "", "Bara ord", "went"],
      ["2026-03-09", "perfect", "Bara ord", "went"],
      ["2026-03-09", "partly", long, "words"],
    ] as const) {
      const sent = await mark(member, day, went, words);
      expect(sent.status).toBe(422);
      expect(Object.keys(sent.data.errors)).toEqual([field]);
      expect(sent.data.open).toMatchObject({ went, words });
    }
    expect((await look(member)).sum).toBeNull();
  });

  test("the number stands beside the alias only by choice, and without a day", async () => {
    const member = await createMember(app);
    const thread = await createThread(app, { author: member });
    const days = async () => {
      const { data } = await callRoute(threadPage.loader, as(), {
        params: { threadId: thread.id },
      });
      return data.posts[0].extras.days;
    };
    await mark(member, "2026-03-08", "as-wanted");
    await mark(member, "2026-03-09", "as-wanted");
    await mark(member, "2026-03-10", "otherwise");
    expect(await days()).toBeNull();
    const on = await callRoute(show.action, as(member), { form: { shows: "yes" } });
    expect(on.location).toBe("/me/diary?done=shown");
    expect(await days()).toBe("2 dagar som jag ville");
    await callRoute(show.action, as(member), { form: {} });
    expect(await days()).toBeNull();
  });

  test("how close staff may come is the member's to say, and to change", async () => {
    const member = await createMember(app);
    const wish = async () => (await findMemberWishes(app.store, member.id)).contact;
    expect(await wish()).toBe("ask");
    const sent = await callRoute(contact.action, as(member), { form: { contact: "read" } });
    expect(sent.location).toBe("/me/contact?done=1");
    expect(await wish()).toBe("read");
    const odd = await callRoute(contact.action, as(member), { form: { contact: "always" } });
    expect(odd.status).toBe(422);
    expect(await wish()).toBe("read");
    const page = await callRoute(contact.loader, as(member), { path: "/me/contact" });
    expect(page.data.chosen).toBe("read");
  });

  test("nothing of it is anybody else's", async () => {
    for (const route of [diary, contact, show]) {
      const sent = await callRoute(route.action, as(), { form: { day: "2026-03-09" } });
      expect(sent.location).toBe("/sign-in");
    }
    expect((await callRoute(diary.loader, as())).location).toBe("/sign-in");
    const member = await createMember(app);
    const thread = await createThread(app, { author: member });
    const post = { id: thread.firstPostId, memberId: member.id };
    expect(await changeReaction(app, member, { post, kind: "thanks", given: true })).toBe(false);
  });
});
