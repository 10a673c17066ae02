import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { baseRooms } from "#app/forum/base-rooms.ts";
import { helplineSeed } from "#app/help/helpline-seed.ts";
import { ensureBaseData } from "#app/server/base-data.ts";
import { findAssessment } from "#db/queries/assessments.ts";
import { type Helpline, listHelplines } from "#db/queries/helplines.ts";
import { findMemberBySkeleton } from "#db/queries/members.ts";
import { listPublicTeam } from "#db/queries/public-team.ts";
import { findRoom, listRooms } from "#db/queries/rooms.ts";
import { findThread, listLatestThreads, listRoomThreads } from "#db/queries/threads.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeTestApp, type TestApp } from "#tests/support/test-app.ts";

/** What a visitor may type where an id stands. */
const oddIds = ["", "'; drop table posts; --", "%", "_", "å".repeat(2_000), "\u{1F30A}", "null"];

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("queries on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  test("the first rooms and help lines are there, once, in order", async () => {
    await ensureBaseData(app);
    expect((await listRooms(app.store)).map(({ slug }) => slug)).toEqual(
      baseRooms.map(({ slug }) => slug),
    );
    const wanted = helplineSeed.filter(({ country }) => country === "se");
    expect(await listHelplines(app.store, "se")).toEqual(wanted);
    expect(await listHelplines(app.store, "xx")).toEqual([]);
  });

  test("what the operator has changed stays changed", async () => {
    const { rooms, helplines } = app.store.schema;
    await app.store.write(async (tx) => {
      await tx.update(rooms).set({ nameSv: "Bytt" }).where(eq(rooms.slug, "cannabis"));
      await tx.delete(helplines).where(eq(helplines.country, "de"));
    });
    await ensureBaseData(app);
    expect((await findRoom(app.store, "cannabis"))?.nameSv).toBe("Bytt");
    expect(await listHelplines(app.store, "de")).toEqual([]);
  });

  test("lines from before there were hours for the clock get theirs, unless somebody changed them", async () => {
    const { helplines } = app.store.schema;
    const set = (id: string, values: Partial<Helpline>) =>
      app.store.write((tx) => tx.update(helplines).set(values).where(eq(helplines.id, id)));
    const find = async (id: string) =>
      (await listHelplines(app.store, "fi")).find((line) => line.id === id);
    const from = { opening: null, timeZone: null };
    await set("fi-112", from);
    await set("fi-nollalinja", { ...from, hoursSv: "Vardagar" });
    await set("fi-mieli-fi", { opening: null });
    await ensureBaseData(app);
    expect(await find("fi-112")).toMatchObject({ opening: "always", timeZone: "Europe/Helsinki" });
    expect(await find("fi-nollalinja")).toMatchObject(from);
    // Emptied by an admin on purpose: it has had its time zone before.
    expect(await find("fi-mieli-fi")).toMatchObject({ opening: null });
  });

  test("odd ids find nothing and harm nothing", async () => {
    for (const id of oddIds) {
      expect(await findThread(app.store, id)).toBeUndefined();
      expect(await findRoom(app.store, id)).toBeUndefined();
      expect(await findAssessment(app.store, id)).toBeUndefined();
      expect(await findMemberBySkeleton(app.store, id)).toBeUndefined();
      expect(await listRoomThreads(app.store, id, 10, "member")).toEqual([]);
    }
  });

  test("the team is known by first name and profession, and by nothing else", async () => {
    const anna = await createStaff(app, { firstName: "Anna" });
    await createStaff(app, { firstName: "Karin", role: "admin" });
    const gone = await createStaff(app, { firstName: "Bo" });
    const { staff } = app.store.schema;
    await app.store.write(async (tx) => {
      await tx.update(staff).set({ deactivatedAt: app.clock() }).where(eq(staff.id, gone.id));
    });
    expect(await listPublicTeam(app.store)).toEqual([
      { firstName: "Anna", profession: anna.profession },
    ]);
  });

  test("a room's list is read in parts that do not shift", async () => {
    const author = await createMember(app);
    const ids: string[] = [];
    for (let i = 0; i < 5; i++)
      ids.unshift((await createThread(app, { author, roomSlug: "family" })).id);
    const first = await listRoomThreads(app.store, "family", 2, "anyone");
    await createThread(app, { author, roomSlug: "family" });
    const second = await listRoomThreads(
      app.store,
      "family",
      2,
      "anyone",
      first.at(-1)?.lastPostSeq,
    );
    expect([...first, ...second].map(({ id }) => id)).toEqual(ids.slice(0, 4));
    expect(await listRoomThreads(app.store, "family", 10, "anyone", -1)).toEqual([]);
    const huge = await listRoomThreads(app.store, "family", 10, "anyone", Number.MAX_SAFE_INTEGER);
    expect(huge).toHaveLength(6);
  });

  test("lists name the writer, and nobody when the writer has left", async () => {
    const author = await createMember(app, { alias: "Silver Fern" });
    const { id } = await createThread(app, { author });
    const listed = async () =>
      (await listLatestThreads(app.store, 50, "anyone")).find((thread) => thread.id === id);
    expect(await listed()).toMatchObject({ alias: "Silver Fern", postCount: 1 });
    const { members } = app.store.schema;
    await app.store.write(
      async (tx) => void (await tx.delete(members).where(eq(members.id, author.id))),
    );
    expect(await listed()).toMatchObject({ alias: null, title: expect.any(String) });
  });

  test("an assessment is read back as the engine made it, the newest of several", async () => {
    const thread = await createThread(app);
    const { id } = await createPost(app, { thread });
    const { assessments } = app.store.schema;
    const first = await findAssessment(app.store, id);
    expect(first).toMatchObject({ postId: id, level: "green" });
    const signals = [
      {
        rule: "r",
        category: "abuse",
        level: "amber" as const,
        stance: ["intent"],
        score: 0.25,
        span: { field: "text" as const, start: 0, end: 3 },
      },
    ];
    const { seq: _seq, ...values } = first ?? ({} as NonNullable<typeof first>);
    await app.store.write(async (tx) => {
      await tx.insert(assessments).values({ ...values, engineVersion: "next", signals });
    });
    expect(await findAssessment(app.store, id)).toMatchObject({ engineVersion: "next", signals });
  });
});

test("prepared queries of one database are not used on another", async () => {
  const [one, other] = [await makeTestApp(), await makeTestApp()];
  await createThread(one);
  expect(await listLatestThreads(one.store, 5, "anyone")).toHaveLength(1);
  expect(await listLatestThreads(other.store, 5, "anyone")).toHaveLength(0);
  await one.dispose();
  await other.dispose();
});
