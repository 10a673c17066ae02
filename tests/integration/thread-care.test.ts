import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { setFollow } from "#app/belonging/follow.server.ts";
import type { Member, Staff, Viewer } from "#app/context.ts";
import { decideAppeal } from "#app/desk/decide-appeal.server.ts";
import { decideItem } from "#app/desk/decide-item.server.ts";
import { doAct } from "#app/desk/thread-care/do-act.server.ts";
import type { WantedAct } from "#app/desk/thread-care/types.ts";
import { undoAct } from "#app/desk/thread-care/undo-act.server.ts";
import { loader as carePage } from "#app/routes/desk.threads.$threadId.care._index.tsx";
import { action as careAct } from "#app/routes/desk.threads.$threadId.care.$act.tsx";
import { action as openPost } from "#app/routes/desk.threads.$threadId.care.posts.$postId.tsx";
import { action as privateLine } from "#app/routes/desk.threads.$threadId.care.private.tsx";
import { action as welcome } from "#app/routes/desk.threads.$threadId.care.welcome.tsx";
import { loader as feed } from "#app/routes/feed[.]atom.tsx";
import { loader as latest } from "#app/routes/latest.tsx";
import { loader as noticePage } from "#app/routes/me_.notices.$noticeId.tsx";
import { loader as pathPage } from "#app/routes/me_.path.tsx";
import { action as edit, loader as editPage } from "#app/routes/posts.$postId.edit.tsx";
import { loader as roomPage } from "#app/routes/rooms.$room.tsx";
import { action as search } from "#app/routes/search.tsx";
import { loader as threadPage, action as write } from "#app/routes/threads.$threadId.tsx";
import { loader as print } from "#app/routes/threads.$threadId_.print.tsx";
import { makeAppeal } from "#app/safety/make-appeal.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const reason = "Det blev för hett här, och alla behöver lugn.";
const nobody: Viewer = { kind: "nobody" };

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("taking care of threads on %s", (_, database) => {
  let app: TestApp;
  let anna: Staff;
  let bo: Staff;
  beforeAll(async () => {
    app = await makeTestApp({ database });
    anna = await createStaff(app, { firstName: "Anna" });
    bo = await createStaff(app, { firstName: "Bo" });
  });
  afterAll(async () => await app?.dispose());
  beforeEach(() => app.setClock("2026-03-10T09:00:00Z"));

  const as = (viewer: Viewer) => makeContext(app, { viewer });
  const act = (threadId: string, name: WantedAct["act"], more: Partial<WantedAct> = {}) =>
    doAct(app, { staff: anna, threadId, act: name, rule: "attacks-someone", reason, ...more });
  const actsOn = async (threadId: string) => {
    const { threadActs } = app.store.schema;
    return await app.store.read.select().from(threadActs).where(eq(threadActs.threadId, threadId));
  };
  const undoFirst = async (threadId: string) => {
    const [done] = await actsOn(threadId);
    return await undoAct(app, { staff: bo, threadId, actId: done?.id ?? "", reason });
  };
  const told = async (member: Member, kind: string) => {
    const { notices } = app.store.schema;
    const rows = await app.store.read.select().from(notices).where(eq(notices.memberId, member.id));
    return rows.filter((row) => row.kind === kind);
  };
  const audited = async (subjectId: string, action: string) => {
    const { audit } = app.store.schema;
    return await app.store.read
      .select()
      .from(audit)
      .where(and(eq(audit.subjectId, subjectId), eq(audit.action, action)));
  };
  const text = (data: unknown) => JSON.stringify(data);

  /** Everything that somebody could meet a thread on, as one string. */
  async function everywhere(threadId: string, viewer: Viewer, word: string) {
    const at = (route: Parameters<typeof callRoute>[0], more: Parameters<typeof callRoute>[2]) =>
      callRoute(route, as(viewer), more);
    const answers = [
      await at(latest, { path: "/latest" }),
      await at(roomPage, { path: "/rooms/cannabis", params: { room: "cannabis" } }),
      await at(feed, { path: "/feed.atom" }),
      await at(search, { path: "/search", form: { q: word, room: "", from: "" } }),
      await at(threadPage, { path: `/threads/${threadId}`, params: { threadId } }),
      await at(print, { path: `/threads/${threadId}/print`, params: { threadId } }),
      ...(viewer.kind === "member" ? [await at(pathPage, { path: "/me/path" })] : []),
    ];
    // The search says again what was looked for.
    return answers.map(({ data }) => text(data).replaceAll(`"q":"${word}"`, "")).join("\n");
  }

  test("a held thread is nowhere but with staff and whoever began it", async () => {
    const thread = await createThread(app, {
      roomSlug: "cannabis",
      title: "Gräshopporna spelar",
      body: "Gräshopporna spelar hela natten.",
    });
    const reader = await createMember(app);
    const reply = await createPost(app, { thread, author: reader, body: "Här är det tyst." });
    await createPost(app, { thread, author: anna, body: "Skönt att höra av dig, tallkotte." });
    expect(await everywhere(thread.id, nobody, "gräshopporna")).toContain("Gräshopporna");
    expect(await act(thread.id, "hold")).toMatchObject({ kind: "done", repeated: false });
    expect(await act(thread.id, "hold")).toMatchObject({ kind: "done", repeated: true });
    expect(await actsOn(thread.id)).toHaveLength(1);
    expect(await everywhere(thread.id, nobody, "gräshopporna")).not.toMatch(
      /Gräshopporna spelar hela/,
    );
    expect(await everywhere(thread.id, nobody, "gräshopporna")).not.toContain(thread.id);
    const other = await everywhere(thread.id, reader, "tallkotte");
    expect(other).not.toContain("tallkotte");
    const own = await callRoute(threadPage, as(thread.author), { params: { threadId: thread.id } });
    expect(text(own.data)).toContain("hela natten");
    // Everybody who has written there is told, with the rule and the reason.
    for (const member of [thread.author, reader]) {
      expect(await told(member, "thread-held")).toMatchObject([
        { rule: "attacks-someone", staffId: anna.id, words: expect.stringContaining(reason) },
      ]);
    }
    expect(await audited(thread.id, "thread.hold")).toMatchObject([{ reason }]);
    // No decision on its first text opens it again.
    await decide(thread.firstPostId, "remove", "attacks-someone");
    await decide(thread.firstPostId, "publish", "no-rule-broken");
    expect(await everywhere(thread.id, nobody, "gräshopporna")).not.toMatch(/hela natten/);
    expect(await undoFirst(thread.id)).toMatchObject({ kind: "done" });
    expect(await everywhere(thread.id, nobody, "gräshopporna")).toMatch(/hela natten/);
    expect(await told(reader, "thread-restored")).toHaveLength(1);
    expect(reply.threadId).toBe(thread.id);
  });

  const itemOf = async (postId: string) => {
    const { reviewItems } = app.store.schema;
    const rows = await app.store.read
      .select()
      .from(reviewItems)
      .where(eq(reviewItems.postId, postId));
    return rows[0];
  };
  const decide = async (
    postId: string,
    decision: "remove" | "publish" | "hold" | "ask-for-change",
    rule: string,
  ) => {
    const { decisions } = app.store.schema;
    const earlier = await app.store.read
      .select()
      .from(decisions)
      .where(eq(decisions.postId, postId))
      .orderBy(decisions.seq);
    return await decideItem(app, {
      staff: anna,
      itemId: (await itemOf(postId))?.id ?? "",
      decision,
      rule,
      reason,
      seen: earlier.at(-1)?.id ?? "",
    });
  };

  test("a closed thread says so and by whom, takes no words, and loses none", async () => {
    const thread = await createThread(app);
    const writer = await createMember(app);
    await act(thread.id, "lock");
    const page = await callRoute(threadPage, as(nobody), { params: { threadId: thread.id } });
    expect(page.data.state.locked).toMatch(/^Anna, psykolog/);
    const sent = await callRoute(write, as(writer), {
      params: { threadId: thread.id },
      form: { body: "Jag ville bara säga en sak till er.", submission: "closed" },
    });
    expect(sent).toMatchObject({
      status: 409,
      data: { typed: { body: "Jag ville bara säga en sak till er." } },
    });
    expect(await told(writer, "thread-locked")).toEqual([]);
    expect(await told(thread.author, "thread-locked")).toHaveLength(1);
    // Staff still write there.
    await createPost(app, { thread, author: anna });
    await undoFirst(thread.id);
    const again = await callRoute(write, as(writer), {
      params: { threadId: thread.id },
      form: { body: "Jag ville bara säga en sak till er.", submission: "open", keep: "1" },
    });
    expect(again.status).toBe(302);
  });

  test("an appeal that is right undoes the act, by somebody else, once", async () => {
    const thread = await createThread(app);
    await act(thread.id, "lock");
    const [notice] = await told(thread.author, "thread-locked");
    const page = await callRoute(noticePage, as(thread.author), {
      params: { noticeId: notice?.id ?? "" },
    });
    expect(page.data.notice.appeal).toEqual({ state: "form" });
    const appeal = { member: thread.author, noticeId: notice?.id ?? "", words: "", locale: "sv" };
    expect(await makeAppeal(app, { ...appeal, locale: "sv" })).toMatchObject({ kind: "done" });
    const { appeals } = app.store.schema;
    const [made] = await app.store.read
      .select()
      .from(appeals)
      .where(eq(appeals.noticeId, notice?.id ?? ""));
    const wanted = { appealId: made?.id ?? "", outcome: "changed" as const, reason };
    expect(await decideAppeal(app, { ...wanted, staff: anna })).toMatchObject({ why: "own" });
    expect(await decideAppeal(app, { ...wanted, staff: bo })).toMatchObject({ kind: "done" });
    const after = await callRoute(threadPage, as(nobody), { params: { threadId: thread.id } });
    expect(after.data.state.locked).toBeNull();
    expect(await actsOn(thread.id)).toMatchObject([{ undoneBy: bo.id }]);
    expect(await told(thread.author, "appeal-answered")).toHaveLength(1);
  });

  test("a notice of an act that is undone cannot be appealed against any more", async () => {
    const thread = await createThread(app);
    await act(thread.id, "move", { room: "cannabis" });
    await undoFirst(thread.id);
    const [notice] = await told(thread.author, "thread-moved");
    const appeal = { member: thread.author, noticeId: notice?.id ?? "", words: "" };
    expect(await makeAppeal(app, { ...appeal, locale: "sv" })).toMatchObject({ kind: "refused" });
  });

  test("a pinned thread stands first, once, and nobody is told", async () => {
    const thread = await createThread(app, { roomSlug: "family", title: "Läs det här först" });
    const newer = await createThread(app, { roomSlug: "family", title: "Skriven senare" });
    await act(thread.id, "pin");
    const { data } = await callRoute(roomPage, as(nobody), {
      path: "/rooms/family",
      params: { room: "family" },
    });
    const hrefs = data.threads.map(({ href }: { href: string }) => href);
    expect(hrefs.slice(0, 2)).toEqual([`/threads/${thread.id}`, `/threads/${newer.id}`]);
    expect(hrefs.filter((href: string) => href.endsWith(thread.id))).toHaveLength(1);
    expect(data.threads[0].tags).toContain("Först i rummet");
    expect(await told(thread.author, "thread-moved")).toEqual([]);
  });

  test("a moved thread leaves its room", async () => {
    const thread = await createThread(app, { roomSlug: "family", title: "Om en bror" });
    await act(thread.id, "move", { room: "cannabis", rule: "no-rule-broken" });
    const inRoom = async (room: string) =>
      text(
        (await callRoute(roomPage, as(nobody), { path: `/rooms/${room}`, params: { room } })).data,
      );
    expect(await inRoom("family")).not.toContain(thread.id);
    expect(await inRoom("cannabis")).toContain(thread.id);
    expect(await act(thread.id, "move", { room: "nowhere" })).toMatchObject({ why: "room" });
  });

  test("joined threads: the old address leads on, and no bell rings", async () => {
    const from = await createThread(app, { roomSlug: "cannabis", title: "Samma fråga" });
    const to = await createThread(app, { roomSlug: "cannabis", title: "Frågan från förut" });
    const follower = await createMember(app);
    await setFollow(app, follower, { threadId: to.id }, true);
    await createPost(app, { thread: from });
    await setFollow(app, follower, { threadId: from.id }, true);
    await act(from.id, "merge", { into: to.id });
    const { threads, follows } = app.store.schema;
    const [target] = await app.store.read.select().from(threads).where(eq(threads.id, to.id));
    const [follow] = await app.store.read
      .select()
      .from(follows)
      .where(and(eq(follows.threadId, to.id), eq(follows.memberId, follower.id)));
    expect(target).toMatchObject({ postCount: 3, lastNumber: 3 });
    expect(follow?.seenSeq).toBe(target?.lastPostSeq);
    const old = await callRoute(threadPage, as(nobody), { params: { threadId: from.id } });
    expect(old).toMatchObject({ status: 302, location: `/threads/${to.id}?joined` });
    expect(await told(from.author, "thread-moved")).toHaveLength(1);
    expect(await told(to.author, "thread-moved")).toEqual([]);
    // What staff had begun to write to the old one reaches the people it is for.
    const late = await createPost(app, { thread: from, author: anna });
    expect(late).toMatchObject({ threadId: to.id, number: 4 });
    // It stands with both, and is undone in both.
    expect(await undoFirst(to.id)).toMatchObject({ kind: "done", threadId: from.id });
    const back = await callRoute(threadPage, as(nobody), { params: { threadId: from.id } });
    expect(back.status).toBe(200);
    expect((await actsOn(from.id))[0]?.undoneAt).not.toBeNull();
  });

  test("threads for other readers are not joined, nor anything done to a private line", async () => {
    const thread = await createThread(app);
    const members = await createThread(app, { audience: "members" });
    const line = await createThread(app, { audience: "therapists" });
    expect(await act(members.id, "merge", { into: thread.id })).toMatchObject({ why: "audience" });
    expect(await act(thread.id, "merge", { into: thread.id })).toMatchObject({ why: "into" });
    expect(await act(line.id, "hold")).toMatchObject({ why: "private" });
  });

  test("a refused form keeps what was typed, and says what is missing beside its field", async () => {
    const thread = await createThread(app);
    const sent = await callRoute(careAct, as(anna), {
      params: { threadId: thread.id, act: "split" },
      form: { title: "En egen tråd", reason, rule: "no-rule-broken" },
    });
    expect(sent).toMatchObject({ status: 422 });
    expect(sent.data.values.title).toEqual(["En egen tråd"]);
    expect(Object.keys(sent.data.errors)).toEqual(["number"]);
    const none = { params: { threadId: thread.id, act: "nothing" }, form: {} };
    expect(await callRoute(careAct, as(anna), none)).toMatchObject({ status: 404 });
  });

  test("every text of a thread can be reached for a decision, staff's own included", async () => {
    const thread = await createThread(app);
    const held = await createPost(app, { thread, visibility: "held" });
    const staffs = await createPost(app, { thread, author: bo });
    const page = await callRoute(carePage, as(anna), { params: { threadId: thread.id } });
    const shown = page.data.care.posts as { id: string; itemHref: string | null }[];
    expect(shown.map(({ id }) => id)).toEqual([thread.firstPostId, held.id, staffs.id]);
    expect(shown.map(({ itemHref }) => itemHref !== null)).toEqual([true, true, false]);
    const params = { threadId: thread.id, postId: staffs.id };
    const opened = await callRoute(openPost, as(anna), { params, form: {} });
    expect(opened.location).toBe(`/desk/items/${(await itemOf(staffs.id))?.id}`);
    expect(await itemOf(staffs.id)).toMatchObject({ state: "done" });
    // Twice leads to the same place.
    expect((await callRoute(openPost, as(anna), { params, form: {} })).location).toBe(
      opened.location,
    );
  });

  test("a text that is held by a decision waits in the queue, and its writer is told why", async () => {
    const thread = await createThread(app, { title: "Sällsamma storlommen" });
    const post = await createPost(app, { thread, body: "Storlommen ropar i natten." });
    await decide(post.id, "publish", "no-rule-broken");
    expect(await decide(post.id, "hold", "no-rule-broken")).toMatchObject({ why: "house-rule" });
    expect(await decide(post.id, "hold", "harmful-detail")).toMatchObject({ visibility: "held" });
    expect(await itemOf(post.id)).toMatchObject({ state: "open", held: true });
    expect(await everywhere(thread.id, nobody, "storlommen")).not.toContain("ropar i natten");
    const page = { params: { postId: post.id } };
    const own = await callRoute(editPage, as(post.author), page);
    // It was not asked to be changed.
    expect(own.data.change).toBeNull();
    expect(await told(post.author as Member, "held")).toMatchObject([
      { rule: "harmful-detail", automated: false, staffId: anna.id },
    ]);
    await decide(post.id, "publish", "no-rule-broken");
    expect(await everywhere(thread.id, nobody, "storlommen")).toContain("ropar i natten");
  });

  describe("asking for a change", () => {
    const body = "Jag bor på Storgatan och heter något annat.";
    async function asked() {
      const thread = await createThread(app);
      const post = await createPost(app, { thread, body });
      await decide(post.id, "ask-for-change", "identifies-someone");
      return { post, author: post.author as Member };
    }
    const send = (author: Member, postId: string, words: string) =>
      callRoute(edit, as(author), {
        params: { postId },
        form: { body: words, submission: "again", keep: "1" },
      });

    test("the words come back with the note, are sent again, and wait for staff", async () => {
      const { post, author } = await asked();
      app.advance(5 * 86_400_000);
      const page = await callRoute(editPage, as(author), { params: { postId: post.id } });
      expect(page.data).toMatchObject({
        isEditable: true,
        begin: { body },
        change: { words: [reason], by: expect.stringContaining("Anna") },
      });
      const words = "Jag bor i en liten stad.";
      const sent = await send(author, post.id, words);
      expect(sent).toMatchObject({ status: 302, location: `/posts/${post.id}/sent` });
      expect(await itemOf(post.id)).toMatchObject({ state: "open", held: true });
      const { posts, assessments } = app.store.schema;
      const [row] = await app.store.read.select().from(posts).where(eq(posts.id, post.id));
      expect(row).toMatchObject({ body: words, visibility: "held" });
      const read = () =>
        app.store.read.select().from(assessments).where(eq(assessments.postId, post.id));
      expect(await read()).toHaveLength(2);
      // The same form twice changes nothing more; other words have to wait for staff.
      expect(await send(author, post.id, words)).toMatchObject({ status: 302 });
      expect(await read()).toHaveLength(2);
      const late = await send(author, post.id, "Och en sak till.");
      expect(late).toMatchObject({ status: 409, data: { typed: { body: "Och en sak till." } } });
      await decide(post.id, "publish", "no-rule-broken");
      expect(await send(author, post.id, "Och en sak till.")).toMatchObject({ status: 409 });
    });

    test("nobody else sees it, and nobody is asked who has left", async () => {
      const { post } = await asked();
      const stranger = await createMember(app);
      const page = { params: { postId: post.id } };
      expect(await callRoute(editPage, as(stranger), page)).toMatchObject({ status: 404 });
      const thread = await createThread(app);
      const staffs = await createPost(app, { thread, author: bo });
      const params = { threadId: thread.id, postId: staffs.id };
      await callRoute(openPost, as(anna), { params, form: {} });
      expect(await decide(staffs.id, "ask-for-change", "attacks-someone")).toEqual({
        kind: "refused",
        why: "no-writer",
      });
    });
  });

  test("a hello answers nothing: whoever waits goes on waiting", async () => {
    const thread = await createThread(app);
    const page = await callRoute(carePage, as(anna), { params: { threadId: thread.id } });
    expect(page.data.words).toContain("Anna");
    const form = { body: page.data.words, submission: "hello" };
    const sent = { params: { threadId: thread.id }, form };
    expect(await callRoute(welcome, as(anna), sent)).toMatchObject({ status: 302 });
    await callRoute(welcome, as(anna), sent);
    const { posts, threadCare } = app.store.schema;
    const written = await app.store.read.select().from(posts).where(eq(posts.threadId, thread.id));
    expect(written).toHaveLength(2);
    const [care] = await app.store.read
      .select()
      .from(threadCare)
      .where(eq(threadCare.threadId, thread.id));
    expect(care?.waiting).toBe("us");
    const after = await callRoute(carePage, as(anna), { params: { threadId: thread.id } });
    expect(after.data.words).toBeNull();
  });

  test("a private line is for one person, who is told", async () => {
    const thread = await createThread(app, { roomSlug: "cannabis" });
    const form = {
      alias: thread.author.alias,
      title: "Bara du och jag",
      body: "Hur har du det, bergstigen?",
      submission: "line",
    };
    const sent = await callRoute(privateLine, as(anna), { params: { threadId: thread.id }, form });
    const lineId = /threads\/([\w-]+)/.exec(sent.location ?? "")?.[1] ?? "";
    expect(await told(thread.author, "answered")).toHaveLength(1);
    expect(await everywhere(lineId, nobody, "bergstigen")).not.toContain("Bara du och jag");
    const stranger = await createMember(app);
    const params = { threadId: lineId };
    expect(await callRoute(threadPage, as(stranger), { params })).toMatchObject({ status: 404 });
    expect(await callRoute(threadPage, as(thread.author), { params })).toMatchObject({
      status: 200,
    });
    const unknown = { params: { threadId: thread.id }, form: { ...form, alias: "Ingen Här" } };
    expect(await callRoute(privateLine, as(anna), unknown)).toMatchObject({ status: 422 });
  });
});
