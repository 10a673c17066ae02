import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leaveForGood } from "#app/accounts/leave-for-good.server.ts";
import type { Member, Viewer } from "#app/context.ts";
import { decideItem } from "#app/desk/decide-item.server.ts";
import { readerOf } from "#app/forum/may-read.ts";
import { readPrintPage } from "#app/forum/read-print-page.server.ts";
import { readThreadPage } from "#app/forum/read-thread-page.server.ts";
import { requireThread } from "#app/forum/require.server.ts";
import { listForReader } from "#app/reading/list-for-reader.server.ts";
import { markRead } from "#app/reading/mark-read.server.ts";
import { loader as home } from "#app/routes/_index.tsx";
import { loader as latest } from "#app/routes/latest.tsx";
import { action as muteWord, loader as settings } from "#app/routes/me_.reading.tsx";
import { action as forget } from "#app/routes/me_.reading_.forget.tsx";
import { action as openNotes } from "#app/routes/me_.reading_.notes.tsx";
import { action as takeBack } from "#app/routes/me_.reading_.remove.tsx";
import { action as muteRooms } from "#app/routes/me_.reading_.rooms.tsx";
import { action as block } from "#app/routes/posts.$postId.block.tsx";
import { action as read, loader as readLoader } from "#app/routes/threads.$threadId_.read.tsx";
import { listPublicPosts } from "#db/queries/posts.ts";
import { findMark } from "#db/queries/reading.ts";
import { listRoomThreads } from "#db/queries/threads.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { type CreatedThread, createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const nobody: Viewer = { kind: "nobody" };

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("how a member reads on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  const as = (viewer: Viewer) => makeContext(app, { viewer, locale: "en" });
  const pageOf = async (viewer: Viewer, { id }: { id: string }, page = "1", quote?: string) => {
    const context = as(viewer);
    return await readThreadPage(context, await requireThread(context, id), page, quote);
  };
  const rowOf = async (viewer: Viewer, thread: CreatedThread) => {
    const threads = await listRoomThreads(app.store, thread.roomSlug, 100, readerOf(viewer));
    const rows = await listForReader(as(viewer), threads);
    return rows.find(({ href }) => href.startsWith(`/threads/${thread.id}`));
  };

  describe("marks", () => {
    test("tell what is new since a member last read, and lead to the first of it", async () => {
      const thread = await createThread(app);
      const reader = await createMember(app);
      await createPost(app, { thread });
      expect((await pageOf(reader, thread)).unread).toEqual({ first: null, markTo: 2 });
      expect((await rowOf(reader, thread))?.news).toBeUndefined();

      const context = as(reader);
      const params = { threadId: thread.id };
      const answer = await callRoute(read, context, { params, form: { number: "2" } });
      expect(answer).toMatchObject({ status: 302, location: `/threads/${thread.id}` });
      expect((await pageOf(reader, thread)).unread).toEqual({ first: null, markTo: null });

      const first = await createPost(app, { thread });
      await createPost(app, { thread, visibility: "held" });
      await createPost(app, { thread });
      const href = `/threads/${thread.id}#p-${first.id}`;
      expect((await pageOf(reader, thread)).unread).toEqual({
        first: { id: `p-${first.id}`, href },
        markTo: 5,
      });
      expect(await rowOf(reader, thread)).toMatchObject({ news: "2 new", href });
      // Nobody else sees anything of it; who started the thread has read their own text.
      for (const other of [nobody, await createStaff(app)]) {
        expect(await rowOf(other, thread)).toMatchObject({ href: `/threads/${thread.id}` });
        expect((await pageOf(other, thread)).unread).toBeNull();
      }
      expect((await rowOf(thread.author, thread))?.news).toBe("3 new");
    });

    test("only move forward, mark only what is there, and answer a quiet page quietly", async () => {
      const thread = await createThread(app);
      const reader = await createMember(app);
      await createPost(app, { thread });
      const params = { threadId: thread.id };
      const send = (form: Record<string, string>) => callRoute(read, as(reader), { params, form });
      expect((await send({ number: "2", quiet: "yes" })).status).toBe(204);
      expect((await send({ number: "1", quiet: "yes" })).status).toBe(204);
      expect(await findMark(app.store, reader.id, thread.id)).toBe(2);
      for (const number of ["3", "0", "-1", "1e9", "", "x", "99999999999"]) {
        expect((await send({ number })).status, number).toBe(400);
      }
      await Promise.all(
        [1, 2, 2, 1].map((number) => markRead(app, reader, { threadId: thread.id, number })),
      );
      expect(await findMark(app.store, reader.id, thread.id)).toBe(2);
    });

    test("are set by writing, and are not set by looking", async () => {
      const thread = await createThread(app);
      const reader = await createMember(app);
      expect(await findMark(app.store, thread.author.id, thread.id)).toBe(1);
      await pageOf(reader, thread);
      const get = await callRoute(readLoader, as(reader), { params: { threadId: thread.id } });
      expect(get).toMatchObject({ status: 302, location: `/threads/${thread.id}` });
      expect(await findMark(app.store, reader.id, thread.id)).toBeNull();
      await createPost(app, { thread, author: reader });
      expect(await findMark(app.store, reader.id, thread.id)).toBe(2);
    });

    test("are refused to strangers and for threads that are not theirs to know of", async () => {
      const held = await createThread(app, { visibility: "held" });
      const form = { number: "1" };
      const params = { threadId: held.id };
      expect(await callRoute(read, as(nobody), { params, form })).toMatchObject({
        status: 302,
        location: "/sign-in",
      });
      const reader = await createMember(app);
      expect((await callRoute(read, as(reader), { params, form })).status).toBe(404);
      expect((await callRoute(readLoader, as(reader), { params })).status).toBe(404);
    });

    test("are forgotten when asked to, and go when their owner leaves", async () => {
      const thread = await createThread(app);
      const [reader, other] = [await createMember(app), await createMember(app)];
      for (const member of [reader, other]) {
        await markRead(app, member, { threadId: thread.id, number: 1 });
      }
      const { location } = await callRoute(forget, as(reader), { form: {} });
      expect(location).toBe("/me/reading?done=marks#marks");
      expect(await findMark(app.store, reader.id, thread.id)).toBeNull();
      expect(await findMark(app.store, other.id, thread.id)).toBe(1);
      await leaveForGood(app, other, { secret: other.passphrase, texts: "keep" });
      expect(await findMark(app.store, other.id, thread.id)).toBeNull();
    });
  });

  describe("muted and blocked", () => {
    const mute = async (reader: Member, word: string) =>
      await callRoute(muteWord, as(reader), { form: { word } });

    test("words fold texts and titles, for who muted them only", async () => {
      const reader = await createMember(app);
      const author = await createMember(app);
      const title = "Om spriten och mig";
      const thread = await createThread(app, { author, title, body: "Sprit, varje dag." });
      expect((await mute(reader, " SPRIT ")).location).toBe("/me/reading?done=word#words");
      await mute(reader, "spriten");
      const { posts } = await pageOf(reader, thread);
      expect(posts[0]?.fold).toEqual({
        why: "Hidden by your muted words",
        whole: false,
        open: false,
      });
      expect((await rowOf(reader, thread))?.folded).toBe("Hidden by your muted words");
      for (const other of [nobody, author, await createMember(app)]) {
        expect((await pageOf(other, thread)).posts[0]?.fold).toBeNull();
        expect((await rowOf(other, thread))?.folded).toBeUndefined();
      }
      // Nobody's own words are folded for themselves.
      await mute(author, "sprit");
      expect((await pageOf(author, thread)).posts[0]?.fold).toBeNull();

      const taken = await callRoute(takeBack, as(reader), {
        form: { kind: "word", value: "sprit" },
      });
      expect(taken.location).toBe("/me/reading?done=removed#words");
      expect((await pageOf(reader, thread)).posts[0]?.fold).toBeNull();
    });

    test("no word, too long a word and too many words are refused, and what was typed is kept", async () => {
      const reader = await createMember(app);
      for (const word of ["", " ?! ", "a".repeat(61), "a\u0000".repeat(5_000)]) {
        const answer = await mute(reader, word);
        expect(answer.status).toBe(422);
        expect(answer.data.word).toBe(word);
        expect(answer.data.error).not.toBe("");
      }
      for (let n = 0; n < 50; n += 1) expect((await mute(reader, `ord ${n}`)).status).toBe(302);
      expect((await mute(reader, "ett till")).status).toBe(422);
      const page = await callRoute(settings, as(reader));
      expect(page.data.words).toHaveLength(50);
    });

    test("rooms are left out of the first page and the latest, and nowhere else", async () => {
      const reader = await createMember(app);
      const thread = await createThread(app, { roomSlug: "cannabis", title: "Rökfri" });
      const form: [string, string][] = [
        ["room", "cannabis"],
        ["room", "no-such-room"],
      ];
      expect((await callRoute(muteRooms, as(reader), { form })).status).toBe(302);
      const pages = async (viewer: Viewer) => [
        (await callRoute(home, as(viewer))).data,
        (await callRoute(latest, as(viewer), { path: "/latest" })).data,
      ];
      const titles = (page: { threads: { title: string }[] }) =>
        page.threads.map(({ title }) => title);
      for (const page of await pages(reader)) {
        expect(titles(page)).not.toContain("Rökfri");
        expect(page.isPart).toBe(true);
      }
      expect(
        (await pages(reader))[0].rooms.map(({ href }: { href: string }) => href),
      ).not.toContain("/rooms/cannabis");
      for (const page of await pages(nobody)) {
        expect(titles(page)).toContain("Rökfri");
        expect(page.isPart).toBe(false);
      }
      expect(await rowOf(reader, thread)).toBeDefined();
      await callRoute(muteRooms, as(reader), { form: {} });
      expect((await callRoute(settings, as(reader))).data.mutedRooms).toEqual([]);
    });

    test("a blocked writer's texts fold for the one who blocked, and are nothing new to them", async () => {
      const [reader, writer] = [await createMember(app), await createMember(app)];
      const staff = await createStaff(app);
      const thread = await createThread(app, { title: "Lugn tråd" });
      await markRead(app, reader, { threadId: thread.id, number: 1 });
      const post = await createPost(app, { thread, author: writer });
      const answer = await createPost(app, { thread, author: staff });
      expect((await rowOf(reader, thread))?.news).toBe("2 new");

      const params = { postId: post.id };
      const blocked = await callRoute(block, as(reader), { params, form: {} });
      expect(blocked.location).toBe("/me/reading?done=blocked#aliases");
      await callRoute(block, as(reader), { params, form: {} });
      const { posts } = await pageOf(reader, thread);
      expect(posts.map(({ fold }) => fold?.why)).toEqual([
        undefined,
        "From somebody you have blocked",
        undefined,
      ]);
      expect((await rowOf(reader, thread))?.news).toBe("1 new");
      expect((await pageOf(reader, thread)).unread?.first?.id).toBe(`p-${answer.id}`);
      for (const other of [nobody, writer, thread.author]) {
        expect((await pageOf(other, thread)).posts.map(({ fold }) => fold)).toEqual([
          null,
          null,
          null,
        ]);
      }
      // Neither staff nor oneself, nor what cannot be read, can be blocked.
      const own = await createPost(app, { thread, author: reader });
      const held = await createPost(app, { thread, author: writer, visibility: "held" });
      for (const postId of [answer.id, own.id, held.id, "nothing"]) {
        expect((await callRoute(block, as(reader), { params: { postId }, form: {} })).status).toBe(
          404,
        );
      }
      const page = await callRoute(settings, as(reader));
      expect(page.data.aliases).toEqual([writer.alias]);
      expect(JSON.stringify(page.data)).not.toContain(writer.id);

      const form = { kind: "alias", value: writer.alias };
      await callRoute(takeBack, as(reader), { form });
      expect((await callRoute(settings, as(reader))).data.aliases).toEqual([]);
    });

    test("who leaves goes from what others have blocked, with what they have muted themselves", async () => {
      const [reader, writer] = [await createMember(app), await createMember(app)];
      const post = await createPost(app, { thread: await createThread(app), author: writer });
      await callRoute(block, as(reader), { params: { postId: post.id }, form: {} });
      await mute(writer, "hemligt");
      await leaveForGood(app, writer, { secret: writer.passphrase, texts: "keep" });
      const { mutes } = app.store.schema;
      const left = await app.store.read.select().from(mutes).where(eq(mutes.value, writer.id));
      const theirs = await app.store.read.select().from(mutes).where(eq(mutes.memberId, writer.id));
      expect([left, theirs]).toEqual([[], []]);
    });
  });

  test("a topic note folds the text, open for its writer and for who wants them open", async () => {
    const [reader, staff] = [await createMember(app), await createStaff(app)];
    const thread = await createThread(app, { topicNote: "death" });
    const fold = async (viewer: Viewer) => (await pageOf(viewer, thread)).posts[0]?.fold;
    const closed = { why: "Mentions death", whole: false, open: false };
    expect(await fold(nobody)).toEqual(closed);
    expect(await fold(reader)).toEqual(closed);
    expect(await fold(staff)).toEqual(closed);
    expect(await fold(thread.author)).toEqual({ ...closed, open: true });
    expect((await rowOf(nobody, thread))?.topic).toBe("Mentions death");
    await callRoute(openNotes, as(reader), { form: { open: "yes" } });
    expect(await fold(reader)).toEqual({ ...closed, open: true });
    await callRoute(openNotes, as(reader), { form: {} });
    expect(await fold(reader)).toEqual(closed);
  });

  describe("quotes", () => {
    test("begin a reply with a text that can be read, and with no other", async () => {
      const thread = await createThread(app, { body: "Första raden.\n\nAndra raden." });
      const staff = await createStaff(app, { firstName: "Anna" });
      const answer = await createPost(app, { thread, author: staff, body: "Tack." });
      const held = await createPost(app, { thread, body: "Dolda ord.", visibility: "held" });
      const elsewhere = await createThread(app, { body: "Annanstans." });
      const quote = async (id: string) => (await pageOf(nobody, thread, "1", id)).quote;
      expect(await quote(thread.firstPostId)).toBe(
        `> ${thread.author.alias}:\n> Första raden.\n>\n> Andra raden.\n\n`,
      );
      expect(await quote(answer.id)).toBe("> Anna, psykolog:\n> Tack.\n\n");
      for (const id of [held.id, elsewhere.firstPostId, "nothing", "'; --", "å".repeat(1_000)]) {
        expect(await quote(id)).toBeNull();
      }
    });
  });

  test("a removed text says who removed it and why, until it is restored", async () => {
    const thread = await createThread(app);
    const post = await createPost(app, { thread });
    const staff = await createStaff(app, { firstName: "Lina", profession: "sjuksköterska" });
    const { reviewItems, decisions, posts } = app.store.schema;
    const [item] = await app.store.read
      .select()
      .from(reviewItems)
      .where(eq(reviewItems.postId, post.id));
    const decide = async (decision: "remove" | "publish") => {
      const [last] = await app.store.read
        .select({ id: decisions.id })
        .from(decisions)
        .where(eq(decisions.postId, post.id));
      return await decideItem(app, {
        staff,
        itemId: item?.id ?? "",
        decision,
        rule: decision === "remove" ? "attacks-someone" : "no-rule-broken",
        reason: "Det här är ett skäl.",
        seen: last?.id ?? "",
      });
    };
    expect((await decide("remove")).kind).toBe("done");
    const words = "Lina, sjuksköterska, has removed this text. The rule: Attacks someone.";
    for (const viewer of [nobody, thread.author]) {
      expect((await pageOf(viewer, thread)).posts[1]?.removed).toBe(words);
    }
    expect((await decide("publish")).kind).toBe("done");
    expect((await pageOf(nobody, thread)).posts[1]?.removed).toBeNull();
    const [row] = await app.store.read
      .select({ by: posts.removedBy })
      .from(posts)
      .where(and(eq(posts.id, post.id), eq(posts.threadId, thread.id)));
    expect(row?.by).toBeNull();
  });

  test("a thread for paper holds what its page holds, for the same readers", async () => {
    const thread = await createThread(app);
    for (let n = 2; n <= 25; n += 1) await createPost(app, { thread });
    await createPost(app, { thread, body: "Dolda ord.", visibility: "held" });
    const context = as(nobody);
    const row = await requireThread(context, thread.id);
    const page = await readPrintPage(context, row, null);
    expect(page.posts).toHaveLength(25);
    expect(page.facts).toHaveLength(1);
    expect(JSON.stringify(page)).not.toContain("Dolda");
    const long = { ...row, lastNumber: 401 };
    expect((await readPrintPage(context, long, "3")).facts).toContain("Part 3 of 3");
    const asked = { ...row, audience: "members" as const, need: "listening" as const };
    expect((await readPrintPage(context, asked, null)).facts).toHaveLength(3);
    for (const part of ["0", "4", "x", "-1", ""]) {
      await expect(readPrintPage(context, long, part)).rejects.toMatchObject({ status: 404 });
    }
    expect(await listPublicPosts(app.store, thread.id, 201, 400)).toEqual([]);
  });
});
