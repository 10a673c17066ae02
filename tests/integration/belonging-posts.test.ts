import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leaveForGood } from "#app/accounts/leave-for-good.server.ts";
import type { Member, Viewer } from "#app/context.ts";
import * as bookmark from "#app/routes/posts.$postId.bookmark.tsx";
import * as checkInRoute from "#app/routes/posts.$postId.check-in.tsx";
import * as reactions from "#app/routes/posts.$postId.reactions.tsx";
import * as threadPage from "#app/routes/threads.$threadId.tsx";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("under the posts on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  const as = (viewer?: Viewer) => makeContext(app, { viewer: viewer ?? { kind: "nobody" } });
  const send = (
    route: { action: typeof reactions.action },
    who: Viewer | undefined,
    postId: string,
    form: Record<string, string>,
  ) => callRoute(route.action, as(who), { params: { postId }, form });
  const extrasOf = async (who: Viewer | undefined, threadId: string, postId: string) => {
    const { data } = await callRoute(threadPage.loader, as(who), { params: { threadId } });
    return data.posts.find((post: { id: string }) => post.id === `p-${postId}`)?.extras;
  };

  describe("reactions", () => {
    test("are given and taken back by members, and counted in words for everybody", async () => {
      const thread = await createThread(app);
      const [one, other] = [await createMember(app), await createMember(app)];
      const id = thread.firstPostId;
      for (const member of [one, other, one]) {
        const sent = await send(reactions, member, id, { give: "thanks" });
        expect(sent).toMatchObject({ status: 302, location: `/threads/${thread.id}#p-${id}` });
      }
      await send(reactions, one, id, { give: "strength" });
      expect(await extrasOf(undefined, thread.id, id)).toEqual({
        counts: "2 tack · 1 skickar styrka",
        days: null,
        own: null,
        checkIn: null,
      });
      const own = (await extrasOf(one, thread.id, id)).own;
      expect(own.reactions.map((r: { given: boolean }) => r.given)).toEqual([
        true,
        false,
        false,
        true,
      ]);
      await send(reactions, one, id, { take: "thanks" });
      await send(reactions, one, id, { take: "thanks" });
      await send(reactions, one, id, { take: "strength" });
      expect((await extrasOf(other, thread.id, id)).counts).toBe("1 tack");
      await send(reactions, other, id, { take: "thanks" });
      expect((await extrasOf(undefined, thread.id, id)).counts).toBe("");
    });

    test("a script is told what to put in place", async () => {
      const thread = await createThread(app);
      const member = await createMember(app);
      const request = new Request(`http://localhost/posts/${thread.firstPostId}/reactions`, {
        method: "POST",
        body: new URLSearchParams({ give: "thinking" }),
        headers: { accept: "application/json" },
      });
      const answer = (await reactions.action({
        request,
        params: { postId: thread.firstPostId },
        context: as(member),
      })) as Response;
      expect(await answer.json()).toEqual({
        say: "Du har sagt: Jag tänker på dig",
        pressed: { thanks: false, recognise: false, thinking: true, strength: false },
        texts: { [`n-${thread.firstPostId}`]: "1 tänker på dig" },
      });
    });

    test("are kind to a text in crisis that is published, too", async () => {
      const thread = await createThread(app, {
        body: "Jag har bestämt mig. Jag tänker ta livet av mig i natt.",
        visibility: "published",
      });
      const member = await createMember(app);
      const sent = await send(reactions, member, thread.firstPostId, { give: "strength" });
      expect(sent.status).toBe(302);
    });

    test("are for members, for other people's posts, and of the kinds there are", async () => {
      const thread = await createThread(app);
      const id = thread.firstPostId;
      const staff = await createStaff(app);
      const held = await createPost(app, { thread, visibility: "held" });
      const member = await createMember(app);
      const give = { give: "thanks" };
      expect((await send(reactions, undefined, id, give)).location).toBe("/sign-in");
      expect((await send(reactions, staff, id, give)).status).toBe(403);
      expect((await send(reactions, thread.author, id, give)).status).toBe(422);
      expect((await send(reactions, member, id, { give: "anger" })).status).toBe(422);
      expect((await send(reactions, member, id, {})).status).toBe(422);
      expect((await send(reactions, member, held.id, give)).status).toBe(404);
      for (const odd of ["x", "", "å".repeat(2_000)]) {
        expect((await send(reactions, member, odd, give)).status).toBe(404);
      }
      expect((await extrasOf(member, thread.id, id)).counts).toBe("");
      expect((await extrasOf(thread.author, thread.id, id)).own.reactions).toBeNull();
    });

    test("go with the one who gave them, and the counts go down", async () => {
      const thread = await createThread(app);
      const [leaving, staying] = [await createMember(app), await createMember(app)];
      for (const member of [leaving, staying]) {
        await send(reactions, member, thread.firstPostId, { give: "recognise" });
      }
      const left = await leaveForGood(app, leaving, {
        secret: leaving.passphrase,
        texts: "keep",
      });
      expect(left.ok).toBe(true);
      const extras = await extrasOf(undefined, thread.id, thread.firstPostId);
      expect(extras.counts).toBe("1 känner igen sig");
    });
  });

  test("a bookmark is one's own, and says so only to oneself", async () => {
    const thread = await createThread(app);
    const [one, other] = [await createMember(app), await createMember(app)];
    const id = thread.firstPostId;
    for (let i = 0; i < 2; i++) {
      expect((await send(bookmark, one, id, { give: "post" })).status).toBe(302);
    }
    expect((await extrasOf(one, thread.id, id)).own.saved).toBe(true);
    expect((await extrasOf(other, thread.id, id)).own.saved).toBe(false);
    const back = await send(bookmark, one, id, { take: "post", back: "path" });
    expect(back.location).toBe("/me/path?kind=saved");
    expect((await extrasOf(one, thread.id, id)).own.saved).toBe(false);
    expect((await send(bookmark, undefined, id, { give: "post" })).location).toBe("/sign-in");
    expect((await send(bookmark, one, id, {})).status).toBe(422);
  });

  describe("the three questions", () => {
    const scene = async () => {
      const thread = await createThread(app);
      const anna = await createStaff(app, { firstName: "Anna" });
      const answer = await createPost(app, {
        thread,
        author: anna,
        body: "Tack för att du skrev.",
      });
      return { thread, anna, answer };
    };
    const stored = async (member: Member) => {
      const { checkIns } = app.store.schema;
      return await app.store.read
        .select({ u: checkIns.understood, t: checkIns.rightThings, w: checkIns.rightWay })
        .from(checkIns)
        .where(eq(checkIns.memberId, member.id));
    };

    test("stand under the newest answer to this member, for nobody else", async () => {
      const { thread, anna, answer } = await scene();
      const state = async (who: Viewer | undefined, id = answer.id) =>
        (await extrasOf(who, thread.id, id))?.checkIn;
      const other = await createMember(app);
      expect(await state(thread.author)).toBe("ask");
      for (const who of [undefined, other, anna]) expect(await state(who)).toBeNull();
      const newer = await createPost(app, { thread, author: anna, body: "En sak till." });
      expect(await state(thread.author)).toBeNull();
      expect(await state(thread.author, newer.id)).toBe("ask");
    });

    test("are answered once, in parts if one likes, and thanked for", async () => {
      const { thread, answer } = await scene();
      const form = { understood: "yes", rightThings: "partly", rightWay: "skip" };
      const sent = await send(checkInRoute, thread.author, answer.id, form);
      expect(sent.location).toBe(`/threads/${thread.id}#p-${answer.id}`);
      await send(checkInRoute, thread.author, answer.id, { understood: "no" });
      expect(await stored(thread.author)).toEqual([{ u: 2, t: 1, w: null }]);
      expect((await extrasOf(thread.author, thread.id, answer.id)).checkIn).toBe("thanks");
    });

    test("are put aside for good, with or without answers chosen", async () => {
      for (const form of [{ "not-now": "1", understood: "no" }, { understood: "constructor" }]) {
        const { thread, answer } = await scene();
        await send(checkInRoute, thread.author, answer.id, form as Record<string, string>);
        expect(await stored(thread.author)).toEqual([{ u: null, t: null, w: null }]);
        expect((await extrasOf(thread.author, thread.id, answer.id)).checkIn).toBeNull();
      }
    });

    test("are not asked of anybody who was not answered", async () => {
      const { thread, answer } = await scene();
      const other = await createMember(app);
      const form = { understood: "no" };
      expect((await send(checkInRoute, other, answer.id, form)).status).toBe(404);
      const first = thread.firstPostId;
      expect((await send(checkInRoute, thread.author, first, form)).status).toBe(404);
      expect((await send(checkInRoute, undefined, answer.id, form)).location).toBe("/sign-in");
      expect(await stored(other)).toEqual([]);
    });
  });
});
