import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { setFollow } from "#app/belonging/follow.server.ts";
import type { Member } from "#app/context.ts";
import { decideItem } from "#app/desk/decide-item.server.ts";
import * as newPage from "#app/routes/me_.new.tsx";
import { findNews } from "#db/queries/news.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { type CreatedThread, createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("what is new for a member on %s", (_, database) => {
  let app: TestApp;
  let member: Member;
  let thread: CreatedThread;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());
  beforeEach(async () => {
    member = await createMember(app);
    thread = await createThread(app, { title: "Kvällar utan", roomSlug: "cannabis" });
  });

  const follow = (place: { threadId: string } | { roomSlug: string } = { threadId: thread.id }) =>
    setFollow(app, member, place, true);
  const rings = async () => (await findNews(app.store, member.id)).posts;
  const page = async (who = member) =>
    (await callRoute(newPage.loader, makeContext(app, { viewer: who }), { path: "/me/new" })).data;
  const markAll = (upTo: string, who = member) =>
    callRoute(newPage.action, makeContext(app, { viewer: who }), { form: { upTo } });

  test("is nothing where they follow nothing, nor what was there before", async () => {
    await createPost(app, { thread });
    expect(await rings()).toBe(false);
    await follow();
    expect(await rings()).toBe(false);
    expect(await page()).toMatchObject({ threads: [], notices: [], away: false });
  });

  test("is each later post, once for each thread, led to from the first", async () => {
    await follow();
    const first = await createPost(app, { thread });
    await createPost(app, { thread });
    expect(await rings()).toBe(true);
    const { threads } = await page();
    expect(threads).toEqual([
      {
        href: `/threads/${thread.id}#p-${first.id}`,
        title: "Kvällar utan",
        lang: undefined,
        count: "2 nya inlägg",
        room: expect.any(String),
        when: "i morse",
        whenDate: "2026-03-10",
      },
    ]);
  });

  test("in a followed room is a new thread, or an old one with more in it", async () => {
    await follow({ roomSlug: "cannabis" });
    await createPost(app, { thread });
    await createThread(app, { title: "Alldeles ny", roomSlug: "cannabis" });
    await createThread(app, { title: "Annat rum", roomSlug: "family" });
    // Followed by itself too: listed once all the same.
    await follow();
    const { threads } = await page();
    expect(threads.map(({ title, count }: Record<string, string>) => [title, count])).toEqual([
      ["Alldeles ny", "En ny tråd"],
      ["Kvällar utan", "1 nytt inlägg"],
    ]);
  });

  test("is never one's own, held or removed", async () => {
    await follow();
    await createPost(app, { thread, author: member });
    const held = await createPost(app, { thread, visibility: "held" });
    expect(await rings()).toBe(false);
    const removed = await createPost(app, { thread });
    const { posts } = app.store.schema;
    const set = { visibility: "removed" as const };
    await app.store.write(
      async (tx) => void (await tx.update(posts).set(set).where(eq(posts.id, removed.id))),
    );
    expect(await rings()).toBe(false);
    expect((await page()).threads).toEqual([]);
    expect(held.visibility).toBe("held");
  });

  test("is a held post once it is published, though later ones were looked at elsewhere", async () => {
    await follow();
    const held = await createPost(app, { thread, visibility: "held" });
    const elsewhere = await createThread(app, { roomSlug: "family" });
    await follow({ threadId: elsewhere.id });
    await createPost(app, { thread: elsewhere });
    await markAll((await page()).upTo);
    expect(await rings()).toBe(false);
    const { reviewItems } = app.store.schema;
    const [item] = await app.store.read
      .select({ id: reviewItems.id })
      .from(reviewItems)
      .where(eq(reviewItems.postId, held.id));
    await decideItem(app, {
      staff: await createStaff(app),
      itemId: item?.id ?? "",
      decision: "publish",
      rule: "no-rule-broken",
      reason: "Det går bra att läsa för alla.",
      seen: "",
    });
    expect(await rings()).toBe(true);
  });

  test("is nothing of muted rooms or aliases, nor of somebody who hides their words", async () => {
    const { mutes, members } = app.store.schema;
    const writer = await createMember(app);
    await follow();
    await createPost(app, { thread, author: writer });
    const mute = async (kind: "room" | "alias", value: string) => {
      const row = { memberId: member.id, kind, value };
      await app.store.write(async (tx) => void (await tx.insert(mutes).values(row)));
      const heard = await rings();
      const listed = (await page()).threads.length;
      await app.store.write(
        async (tx) =>
          void (await tx
            .delete(mutes)
            .where(and(eq(mutes.memberId, member.id), eq(mutes.value, value)))),
      );
      return [heard, listed];
    };
    expect(await mute("alias", writer.id)).toEqual([false, 0]);
    expect(await mute("room", "cannabis")).toEqual([false, 0]);
    expect(await mute("room", "family")).toEqual([true, 1]);
    await app.store.write(
      async (tx) =>
        void (await tx
          .update(members)
          .set({ standing: "hidden" })
          .where(eq(members.id, writer.id))),
    );
    expect(await rings()).toBe(false);
  });

  test("is nothing of a private line that is not one's own", async () => {
    const { threads } = app.store.schema;
    await follow();
    await createPost(app, { thread, author: await createStaff(app) });
    const keep = (memberId: string) =>
      app.store.write(
        async (tx) =>
          void (await tx
            .update(threads)
            .set({ audience: "therapists", memberId })
            .where(eq(threads.id, thread.id))),
      );
    await keep(thread.author.id);
    expect(await rings()).toBe(false);
    await keep(member.id);
    expect(await rings()).toBe(true);
  });

  test("is not what has been read to the end of", async () => {
    const { readingMarks } = app.store.schema;
    await follow();
    const { number } = await createPost(app, { thread });
    const row = { memberId: member.id, threadId: thread.id, number };
    await app.store.write(async (tx) => void (await tx.insert(readingMarks).values(row)));
    expect(await rings()).toBe(false);
    await createPost(app, { thread });
    expect(await rings()).toBe(true);
    expect((await page()).threads).toMatchObject([{ count: "1 nytt inlägg" }]);
  });

  test("is a word from staff, with all it says", async () => {
    const own = await createThread(app, { author: member, title: "Min fråga" });
    const anna = await createStaff(app, { firstName: "Anna" });
    await createPost(app, { thread: own, author: anna, body: "Hej." });
    expect((await findNews(app.store, member.id)).words).toBe(true);
    const { notices, threads } = await page();
    expect(notices).toMatchObject([{ title: "Du har fått svar", by: "Från Anna, psykolog" }]);
    // Writing followed it, so the answer is found there too.
    expect(threads).toMatchObject([{ title: "Min fråga", count: "1 nytt inlägg" }]);
  });

  test("is marked as seen by its button alone, and only what the page had shown", async () => {
    await follow();
    await follow({ roomSlug: "cannabis" });
    await createPost(app, { thread });
    const own = await createThread(app, { author: member, roomSlug: "family" });
    const anna = await createStaff(app);
    await createPost(app, { thread: own, author: anna });
    const before = await page();
    await page();
    expect(await rings()).toBe(true);
    // In another window, or just now.
    await createPost(app, { thread });
    expect((await markAll(before.upTo)).location).toBe("/me/new?done=seen");
    const after = await page();
    expect(after.notices).toEqual([]);
    expect(after.threads).toMatchObject([{ title: "Kvällar utan", count: "1 nytt inlägg" }]);
    await markAll(after.upTo);
    expect(await findNews(app.store, member.id)).toEqual({ words: false, posts: false });
    // An old page in another tab takes nothing back.
    await markAll(before.upTo);
    expect(await findNews(app.store, member.id)).toEqual({ words: false, posts: false });
  });

  test("is not marked by a form that was made up, or made for somebody else", async () => {
    await follow();
    await createPost(app, { thread });
    const other = await createMember(app);
    const { upTo } = await page(other);
    for (const forged of ["", "x", "v1.", "å".repeat(5_000), upTo]) {
      expect((await markAll(forged)).location).toBe("/me/new");
    }
    expect(await rings()).toBe(true);
  });

  test("is nothing while they pause, and is there when they come back", async () => {
    const { members } = app.store.schema;
    const stand = (standing: "present" | "paused" | "hidden") =>
      app.store.write(
        async (tx) =>
          void (await tx.update(members).set({ standing }).where(eq(members.id, member.id))),
      );
    await follow();
    await createPost(app, { thread });
    for (const standing of ["paused", "hidden"] as const) {
      await stand(standing);
      expect(await findNews(app.store, member.id)).toEqual({ words: false, posts: false });
      expect(await page()).toMatchObject({ away: true, threads: [] });
    }
    await stand("present");
    expect(await rings()).toBe(true);
  });

  test("shows no number that counts posts across the site, and nobody's id", async () => {
    await follow();
    const writer = await createMember(app);
    await createPost(app, { thread, author: writer });
    const json = JSON.stringify(await page());
    for (const id of [member.id, writer.id]) expect(json).not.toContain(id);
    expect(json).not.toMatch(/seq/i);
  });
});
