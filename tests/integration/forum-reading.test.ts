import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "#app/context.ts";
import { readThreadPage } from "#app/forum/read-thread-page.server.ts";
import { requireRoom, requireThread } from "#app/forum/require.server.ts";
import { findOwnPost, listOwnHeldPosts, listOwnPosts, listPublicPosts } from "#db/queries/posts.ts";
import { findThread, listLatestThreads, listRoomThreads } from "#db/queries/threads.ts";
import type { Visibility } from "#db/schema/forum.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { type CreatedThread, createThread } from "#tests/factories/thread.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const nobody: Viewer = { kind: "nobody" };

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("reading on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  async function setVisibility(postId: string, visibility: Visibility) {
    const { posts } = app.store.schema;
    const removedRule = visibility === "removed" ? "attacks-someone" : null;
    await app.store.write(async (tx) => {
      await tx.update(posts).set({ visibility, removedRule }).where(eq(posts.id, postId));
    });
  }
  async function hideThread(id: string, visibility: Visibility) {
    const { threads } = app.store.schema;
    await app.store.write(async (tx) => {
      await tx.update(threads).set({ visibility }).where(eq(threads.id, id));
    });
  }
  async function readPage(thread: { id: string }, page: number | string | null, viewer = nobody) {
    const row = await findThread(app.store, thread.id);
    if (!row) throw new Error("no such thread");
    const wanted = page === null ? null : String(page);
    return await readThreadPage(makeContext(app, { viewer, locale: "en" }), row, wanted);
  }
  const status = async (work: Promise<unknown>) =>
    await work.then(
      () => 200,
      (thrown: unknown) => (thrown as Response).status,
    );

  describe("held and removed words", () => {
    const [held, removed] = ["ett hållet ord", "ett borttaget ord"];
    let thread: CreatedThread;
    beforeAll(async () => {
      thread = await createThread(app);
      await createPost(app, { thread, body: held, visibility: "held" });
      const { id } = await createPost(app, { thread, body: removed });
      await setVisibility(id, "removed");
    });

    test("are in nobody's page but the writer's own", async () => {
      const staff = await createStaff(app);
      for (const viewer of [nobody, await createMember(app), thread.author, staff]) {
        const page = JSON.stringify(await readPage(thread, 1, viewer));
        expect(page).not.toContain(held);
        expect(page).not.toContain(removed);
      }
    });

    test("leave a tombstone when removed, and nothing at all when held", async () => {
      const rows = await listPublicPosts(app.store, thread.id, 1, 20);
      expect(rows.map(({ number, html }) => [number, html !== ""])).toEqual([
        [1, true],
        [3, false],
      ]);
      const { posts } = await readPage(thread, 1);
      expect(posts.map(({ removed }) => removed)).toEqual([null, expect.stringMatching(/./)]);
    });

    test("a held one stands in its place for the one who wrote it", async () => {
      const writer = await createMember(app);
      const other = await createThread(app);
      const post = await createPost(app, { thread: other, author: writer, visibility: "held" });
      await createPost(app, { thread: other });
      const { posts } = await readPage(other, 1, writer);
      expect(posts.map(({ number, held, own }) => [number, held, own])).toEqual([
        [1, false, false],
        [2, true, true],
        [3, false, false],
      ]);
      const stranger = await createMember(app);
      expect(await findOwnPost(app.store, post.id, writer.id)).toMatchObject({ number: 2 });
      expect(await findOwnPost(app.store, post.id, stranger.id)).toBeUndefined();
      expect(await listOwnHeldPosts(app.store, other.id, stranger.id)).toEqual([]);
      expect(await listOwnPosts(app.store, stranger.id, 10)).toEqual([]);
      expect(await listOwnPosts(app.store, writer.id, 10)).toHaveLength(1);
    });
  });

  test("threads that are held or removed stand in no list", async () => {
    const shown = await createThread(app, { roomSlug: "cannabis" });
    const held = await createThread(app, { roomSlug: "cannabis", visibility: "held" });
    const removed = await createThread(app, { roomSlug: "cannabis" });
    await hideThread(removed.id, "removed");
    const hidden = [held, removed];
    const listed = [
      ...(await listLatestThreads(app.store, 100, "member")),
      ...(await listRoomThreads(app.store, "cannabis", 100, "member")),
    ].map(({ id }) => id);
    expect(listed.filter((id) => id === shown.id)).toHaveLength(2);
    for (const { id } of hidden) expect(listed).not.toContain(id);
  });

  test("a thread is opened by those who may know of it", async () => {
    const author = await createMember(app);
    const viewers = {
      nobody,
      stranger: await createMember(app),
      author,
      staff: await createStaff(app),
    };
    const table: Record<string, Record<string, number>> = {};
    for (const visibility of ["published", "held", "removed"] as const) {
      const { id } = await createThread(app, { author });
      await hideThread(id, visibility);
      for (const [name, viewer] of Object.entries(viewers)) {
        table[visibility] ??= {};
        const context = makeContext(app, { viewer });
        table[visibility][name] = await status(requireThread(context, id));
      }
    }
    expect(table).toEqual({
      published: { nobody: 200, stranger: 200, author: 200, staff: 200 },
      held: { nobody: 404, stranger: 404, author: 200, staff: 200 },
      removed: { nobody: 404, stranger: 404, author: 200, staff: 200 },
    });
  });

  test.each([undefined, "", "nowhere", "'; drop table posts; --", "å".repeat(500)])(
    "there is no thread or room %j",
    async (id) => {
      const context = makeContext(app, { viewer: await createStaff(app) });
      expect(await status(requireThread(context, id))).toBe(404);
      expect(await status(requireRoom(context, id))).toBe(404);
    },
  );

  describe("the pages of a long thread", () => {
    const length = 45;
    const hidden = 15;
    let thread: CreatedThread;
    let hiddenId = "";
    beforeAll(async () => {
      thread = await createThread(app);
      const author = await createMember(app);
      for (let number = 2; number <= length; number++) {
        const visibility = number === hidden ? "held" : undefined;
        const post = await createPost(app, { thread, author, visibility });
        if (number === hidden) hiddenId = post.id;
      }
    });
    const numbersOf = async (page: number) =>
      (await readPage(thread, page)).posts.map(({ number }) => number);
    const span = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i);

    test("hold fixed numbers, whatever becomes public, vanishes or is added", async () => {
      const pages = async () => [await numbersOf(1), await numbersOf(2), await numbersOf(3)];
      const first = [...span(1, 14), ...span(16, 20)];
      expect(await pages()).toEqual([first, span(21, 40), span(41, 45)]);
      await setVisibility(hiddenId, "published");
      expect(await pages()).toEqual([span(1, 20), span(21, 40), span(41, 45)]);
      await setVisibility(hiddenId, "removed");
      expect(await pages()).toEqual([span(1, 20), span(21, 40), span(41, 45)]);
      await createPost(app, { thread });
      expect(await pages()).toEqual([span(1, 20), span(21, 40), span(41, 46)]);
    });

    test("name their neighbours, and each post's place", async () => {
      const { paging, posts } = await readPage(thread, 2);
      expect(paging.previous?.href).toBe(`/threads/${thread.id}`);
      expect(paging.next?.href).toBe(`/threads/${thread.id}?page=3`);
      expect(posts[0]?.permalink).toBe(`/threads/${thread.id}?page=2#${posts[0]?.id}`);
      expect((await readPage(thread, null)).paging.previous).toBeUndefined();
      expect((await readPage(thread, 3)).paging.next).toBeUndefined();
    });

    test.each(["0", "-1", "4", "1.5", "two", "", " ", "1e3", "NaN", "9".repeat(30)])(
      "there is no page %j",
      async (page) => {
        expect(await status(readPage(thread, page))).toBe(404);
      },
    );
  });

  test("a thread's figures count what everybody can read", async () => {
    const thread = await createThread(app);
    const figures = async () => {
      const listed = (await listLatestThreads(app.store, 100, "member")).find(
        ({ id }) => id === thread.id,
      );
      return [listed?.postCount, (await findThread(app.store, thread.id))?.lastNumber];
    };
    const newest = async () => (await listLatestThreads(app.store, 1, "anyone"))[0]?.id;
    expect(await figures()).toEqual([1, 1]);
    await createPost(app, { thread });
    expect(await figures()).toEqual([2, 2]);
    const other = await createThread(app);
    await createPost(app, { thread, visibility: "held" });
    expect(await figures()).toEqual([2, 3]);
    expect(await newest()).toBe(other.id);
    await createPost(app, { thread });
    expect(await figures()).toEqual([3, 4]);
    expect(await newest()).toBe(thread.id);
  });

  test("times are parts of a day, for the eye and for machines", async () => {
    app.setClock("2026-03-10T09:13:27.654Z");
    const thread = await createThread(app);
    const { posts, threads } = app.store.schema;
    const [post] = await app.store.read.select().from(posts).where(eq(posts.threadId, thread.id));
    const [row] = await app.store.read.select().from(threads).where(eq(threads.id, thread.id));
    // Six in the morning in Stockholm, in winter.
    expect(post?.writtenOn.toISOString()).toBe("2026-03-10T05:00:00.000Z");
    expect(row?.lastPostOn.toISOString()).toBe("2026-03-10T05:00:00.000Z");
    const page = JSON.stringify(await readPage(thread, 1));
    expect(page).toContain('"whenDate":"2026-03-10"');
    expect(page).not.toMatch(/\d\d:\d\d/);
  });
});
