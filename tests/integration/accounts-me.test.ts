import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOnce } from "#app/accounts/once.server.ts";
import { makeRecoveryWords } from "#app/accounts/recovery-words.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import type { Member } from "#app/context.ts";
import * as me from "#app/routes/me.tsx";
import * as leave from "#app/routes/me_.leave.tsx";
import * as passphrasePage from "#app/routes/me_.passphrase.tsx";
import * as everywhere from "#app/routes/me_.sign-out.tsx";
import * as wordsPage from "#app/routes/me_.words.tsx";
import { listPublicPosts } from "#db/queries/posts.ts";
import { type CreatedMember, createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createSession } from "#tests/factories/session.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("a member's own page on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  const as = (member: Member, session?: string) =>
    makeContext(app, { viewer: member, cookies: { session } });
  const signsIn = async (alias: string, secret: string) =>
    (await signIn(app, { alias, secret, stay: false, previousToken: undefined })).kind;

  describe("shows", () => {
    test("what staff have told, until it is read, and only one's own", async () => {
      const [member, other] = [await createMember(app), await createMember(app)];
      const anna = await createStaff(app, { firstName: "Anna" });
      const thread = await createThread(app, { author: member, title: "Första dagen" });
      await createPost(app, { thread, author: anna, body: "Hej, så bra att du skrev." });
      const before = (await callRoute(me.loader, as(member))).data;
      expect(before.unseen).toHaveLength(1);
      expect(before.unseen[0]).toMatchObject({
        title: "Du har fått svar",
        by: "Från Anna, psykolog",
        thread: "I tråden ”Första dagen”",
        href: expect.stringMatching(`^/threads/${thread.id}#p-`),
      });
      const form = { notice: before.unseen[0].id };
      await callRoute(me.action, as(other), { form });
      expect((await callRoute(me.loader, as(member))).data.unseen).toHaveLength(1);
      const read = await callRoute(me.action, as(member), { form });
      expect(read.location).toBe("/me");
      const after = (await callRoute(me.loader, as(member))).data;
      expect([after.unseen.length, after.seen.length]).toEqual([0, 1]);
      expect((await callRoute(me.loader, as(other))).data.seen).toEqual([]);
    });

    test("one's own texts with their state in words, held ones too", async () => {
      const member = await createMember(app);
      const thread = await createThread(app, { author: member, title: "En tråd" });
      await createPost(app, { thread, author: member, visibility: "held" });
      await createPost(app, { thread });
      const { posts } = (await callRoute(me.loader, as(member))).data;
      expect(posts.map((p: { place: string; state: string }) => [p.place, p.state])).toEqual([
        ["Svar nr 1", expect.stringContaining("Väntar på att bli läst")],
        ["Tråd som du började", "Publicerat"],
      ]);
    });

    test("nothing to others: staff go to the desk, nobody to the sign-in page", async () => {
      const staff = await createStaff(app);
      const seen = await callRoute(me.loader, makeContext(app, { viewer: staff }));
      expect(seen.location).toBe("/desk");
      for (const route of [me, leave, passphrasePage, wordsPage]) {
        expect((await callRoute(route.loader, makeContext(app))).location).toBe("/sign-in");
        const sent = await callRoute(route.action, makeContext(app), { form: {} });
        expect(sent.location).toBe("/sign-in");
      }
      expect((await callRoute(everywhere.action, makeContext(app), { form: {} })).location).toBe(
        "/sign-in",
      );
    });
  });

  describe("keeps the way in", () => {
    test("new words open, the old ones no longer", async () => {
      const old = makeRecoveryWords("sv", () => 3).join(" ");
      const member = await createMember(app, { words: old });
      const ask = (current: string) =>
        callRoute(wordsPage.action, as(member), { form: { current } });
      for (const wrong of ["", "fel fras helt och hållet"]) {
        const refused = await ask(wrong);
        expect(refused.status).toBe(422);
        expect(Object.keys(refused.data.errors)).toEqual(["current"]);
      }
      expect(await signsIn(member.alias, old)).toBe("member");
      const sent = await ask(old);
      expect(sent.location).toBe("/welcome");
      const note = readOnce(makeContext(app, { cookies: { once: sent.cookies.once ?? "" } }));
      const words = note?.kind === "words" ? note.words.join(" ") : "";
      expect(await signsIn(member.alias, words)).toBe("member");
      expect(await signsIn(member.alias, old)).toBe("refused");
      expect(await signsIn(member.alias, member.passphrase)).toBe("member");
    });

    test("a new passphrase puts everybody else out", async () => {
      const member = await createMember(app);
      const [here, elsewhere] = [
        await createSession(app, member),
        await createSession(app, member),
      ];
      const form = { current: member.passphrase, passphrase: "åtta snälla moln i rad" };
      const sent = await callRoute(passphrasePage.action, as(member, here), { form });
      expect(sent.location).toBe("/me?done=passphrase");
      expect(await signsIn(member.alias, form.passphrase)).toBe("member");
      expect(await signsIn(member.alias, form.current)).toBe("refused");
      const viewer = (session: string) => makeContext(app, { cookies: { session } }).viewer();
      expect((await viewer(here)).kind).toBe("member");
      expect((await viewer(elsewhere)).kind).toBe("nobody");
    });

    test("the passphrase is not changed without the old one, nor into a weak one", async () => {
      const member = await createMember(app);
      const form = { current: "fel fras helt och hållet", passphrase: "kort" };
      const sent = await callRoute(passphrasePage.action, as(member), { form });
      expect(sent.status).toBe(422);
      expect(Object.keys(sent.data.errors)).toEqual(["current", "passphrase"]);
      expect(await signsIn(member.alias, member.passphrase)).toBe("member");
    });

    test("signing out everywhere ends every session and empties this browser", async () => {
      const member = await createMember(app);
      const sessions = [await createSession(app, member), await createSession(app, member)];
      const sent = await callRoute(everywhere.action, as(member, sessions[0]), { form: {} });
      expect(sent).toMatchObject({ location: "/", cookies: { session: null } });
      for (const session of sessions) {
        expect((await makeContext(app, { cookies: { session } }).viewer()).kind).toBe("nobody");
      }
    });
  });

  describe("lets a member leave for good", () => {
    const go = (member: CreatedMember, texts: string, passphrase = member.passphrase) =>
      callRoute(leave.action, as(member), { form: { texts, passphrase } });
    const publicPosts = async (id: string) => await listPublicPosts(app.store, id, 1, 20);

    test("only with the right secret and a choice made", async () => {
      const member = await createMember(app);
      const unchosen = await go(member, "");
      expect(unchosen.status).toBe(422);
      expect(Object.keys(unchosen.data.errors)).toEqual(["texts"]);
      const wrong = await go(member, "remove", "fel fras helt och hållet");
      expect(wrong).toMatchObject({ status: 422, data: { texts: "remove" } });
      expect(Object.keys(wrong.data.errors)).toEqual(["passphrase"]);
      expect(await signsIn(member.alias, member.passphrase)).toBe("member");
    });

    test("keeping the words: they stand without an alias, and nothing leads back", async () => {
      const member = await createMember(app);
      const session = await createSession(app, member);
      const thread = await createThread(app, {
        author: member,
        title: "Kvar",
        body: "Jag var här.",
      });
      const left = await go(member, "keep");
      expect(left).toMatchObject({ location: "/me/left", cookies: { session: null } });
      expect((await makeContext(app, { cookies: { session } }).viewer()).kind).toBe("nobody");
      const [post] = await publicPosts(thread.id);
      expect(post).toMatchObject({ alias: null, memberId: null, visibility: "published" });
      expect(post?.html).toContain("Jag var här.");
      expect(await signsIn(member.alias, member.passphrase)).toBe("refused");
    });

    test("taking the words along: texts and titles are gone, others' replies stay", async () => {
      const member = await createMember(app);
      const thread = await createThread(app, {
        author: member,
        title: "Hemlig rubrik",
        body: "Hemlig text.",
      });
      const reply = await createPost(app, { thread, body: "Ett svar från någon annan." });
      const elsewhere = await createThread(app);
      await createPost(app, { thread: elsewhere, author: member, body: "Hemligt svar." });
      await createPost(app, { thread: elsewhere, author: member, visibility: "held" });
      const alone = await createThread(app, { author: member, title: "Hemlig ensam" });
      await go(member, "remove");

      const { posts, threads, reviewItems } = app.store.schema;
      const all = JSON.stringify([
        await app.store.read.select().from(posts),
        await app.store.read.select().from(threads),
      ]);
      expect(all).not.toContain("Hemlig");
      const shown = await publicPosts(thread.id);
      expect(shown.map((p) => [p.visibility, p.removedRule, p.html.length > 0])).toEqual([
        ["removed", "removed-by-writer", false],
        ["published", null, true],
      ]);
      const find = async (id: string) =>
        (await app.store.read.select().from(threads).where(eq(threads.id, id)))[0];
      expect(await find(thread.id)).toMatchObject({
        title: "Borttaget av den som skrev",
        visibility: "published",
        postCount: 1,
      });
      expect(await find(elsewhere.id)).toMatchObject({ visibility: "published", postCount: 1 });
      expect(await find(alone.id)).toMatchObject({ visibility: "removed", postCount: 0 });
      const open = await app.store.read
        .select({ postId: reviewItems.postId })
        .from(reviewItems)
        .innerJoin(posts, eq(posts.id, reviewItems.postId))
        .where(eq(reviewItems.state, "open"));
      const blank = await app.store.read.select().from(posts).where(eq(posts.body, ""));
      expect(blank).toHaveLength(4);
      const waiting = new Set(open.map(({ postId }) => postId));
      expect(blank.filter(({ id }) => waiting.has(id))).toEqual([]);
      expect(waiting.has(reply.id)).toBe(true);
    });

    test("an escalation keeps its copy of the text, without the alias", async () => {
      const member = await createMember(app);
      const body = "Jag orkar inte mer. I kväll ska jag ta livet av mig.";
      const thread = await createThread(app, { author: member, body });
      await go(member, "remove");
      const { escalations } = app.store.schema;
      const [kept] = await app.store.read
        .select()
        .from(escalations)
        .where(eq(escalations.postId, thread.firstPostId));
      expect(kept).toMatchObject({ memberId: null, textSnapshot: body });
    });

    test("somebody else may then take the alias", async () => {
      const member = await createMember(app, { alias: "Sällsam Hamn" });
      await go(member, "keep");
      const next = await createMember(app, { alias: "Sällsam Hamn" });
      expect((await callRoute(me.loader, as(next))).data.posts).toEqual([]);
    });
  });
});
