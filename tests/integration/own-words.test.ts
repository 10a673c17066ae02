import { and, asc, desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import type { Member, Staff, Viewer } from "#app/context.ts";
import { decideItem } from "#app/desk/decide-item.server.ts";
import { readThreadPage } from "#app/forum/read-thread-page.server.ts";
import { requireThread } from "#app/forum/require.server.ts";
import { clearOut } from "#app/jobs/clear-out.server.ts";
import { action as topic } from "#app/routes/desk.items.$itemId.topic.tsx";
import { action as add, loader as addPage } from "#app/routes/posts.$postId.add.tsx";
import { action as edit, loader as editPage } from "#app/routes/posts.$postId.edit.tsx";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const nobody: Viewer = { kind: "nobody" };
const minute = 60_000;
const crisis = "Jag har bestämt mig. Jag tänker ta livet av mig i natt, jag har tabletterna här.";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("one's own words on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  const as = (viewer: Viewer) => makeContext(app, { viewer, locale: "en" });
  const send = async (viewer: Viewer, postId: string, form: Record<string, string>) =>
    await callRoute(edit, as(viewer), { params: { postId }, form });
  const pageOf = async (viewer: Viewer, id: string, page = "1") => {
    const context = as(viewer);
    return await readThreadPage(context, await requireThread(context, id), page);
  };
  const rowsOf = async (postId: string) => {
    const { posts, reviewItems, assessments, escalations, notices } = app.store.schema;
    const { read } = app.store;
    const [post] = await read.select().from(posts).where(eq(posts.id, postId));
    const [item] = await read.select().from(reviewItems).where(eq(reviewItems.postId, postId));
    return {
      post,
      item,
      assessed: await read
        .select()
        .from(assessments)
        .where(eq(assessments.postId, postId))
        .orderBy(asc(assessments.seq)),
      cases: await read.select().from(escalations).where(eq(escalations.postId, postId)),
      told: await read
        .select({ memberId: notices.memberId, kind: notices.kind, words: notices.words })
        .from(notices)
        .where(eq(notices.postId, postId))
        .orderBy(asc(notices.seq)),
    };
  };
  const decide = async (
    staff: Staff,
    postId: string,
    decision: "read" | "ask-for-change" | "remove",
  ) => {
    const { item } = await rowsOf(postId);
    const rule = decision === "read" ? "no-rule-broken" : "identifies-someone";
    const reason = "Det här är ett skäl.";
    const itemId = item?.id ?? "";
    const done = await decideItem(app, { staff, itemId, decision, rule, reason, seen: "" });
    expect(done.kind).toBe("done");
  };

  describe("changed within fifteen minutes", () => {
    test("take the place of the old, are assessed anew and read by a person once more", async () => {
      const staff = await createStaff(app);
      const thread = await createThread(app, { title: "Rubrik ett" });
      await decide(staff, thread.firstPostId, "read");
      const form = { title: "Rubrik två", body: "De nya orden.", topic: "death", submission: "s" };
      const answer = await send(thread.author, thread.firstPostId, form);
      expect(answer).toMatchObject({ status: 302 });
      expect(answer.location).toContain(`/threads/${thread.id}?sent=1#p-${thread.firstPostId}`);
      const { thread: shown, posts } = await pageOf(nobody, thread.id);
      expect(shown.title).toBe("Rubrik två");
      expect(posts[0]).toMatchObject({
        html: "<p>De nya orden.</p>",
        fold: { why: "Mentions death" },
      });
      const { item, assessed } = await rowsOf(thread.firstPostId);
      expect(item).toMatchObject({ state: "open", doneAt: null, level: "green" });
      expect(assessed).toHaveLength(2);
      // Sent twice, it is one change.
      await send(thread.author, thread.firstPostId, form);
      expect((await rowsOf(thread.firstPostId)).assessed).toHaveLength(2);
      expect((await verifyAudit(app)).holds).toBe(true);
    });

    test("to words of crisis are seen at once, and stay seen when they are taken back", async () => {
      const thread = await createThread(app);
      const { author, firstPostId: id } = thread;
      const title = thread.title;
      const sent = await send(author, id, { title, body: crisis });
      expect(sent.location).toBe(`/posts/${id}/sent`);
      let rows = await rowsOf(id);
      expect(rows.item).toMatchObject({ level: "crisis", state: "open" });
      expect(rows.cases).toMatchObject([{ state: "new", textSnapshot: crisis }]);
      expect(rows.post?.visibility).toBe("held");
      const { dueAt } = rows.item ?? {};

      await send(author, id, { title, body: "Förlåt, glöm det." });
      rows = await rowsOf(id);
      expect(rows.item).toMatchObject({ level: "crisis", state: "open", held: true, dueAt });
      // A held text stays held: only a person lets one out.
      expect(rows.post).toMatchObject({ visibility: "held", body: "Förlåt, glöm det." });
      expect(rows.cases).toHaveLength(1);
      expect(rows.cases[0]?.textSnapshot).toContain(crisis);
      expect(rows.cases[0]?.textSnapshot).toContain("Förlåt, glöm det.");
      // The engine's own notes keep no words that are gone.
      expect(JSON.stringify(rows.assessed.map(({ signals }) => signals))).not.toContain(
        "tabletterna",
      );
    });

    test("open a closed case again when they are grave", async () => {
      const thread = await createThread(app, { body: crisis });
      const { escalations, escalationEvents } = app.store.schema;
      await app.store.write(async (tx) => {
        await tx
          .update(escalations)
          .set({ state: "closed", closedAt: app.clock() })
          .where(eq(escalations.postId, thread.firstPostId));
      });
      const { title, author, firstPostId: id } = thread;
      await send(author, id, { title, body: `${crisis} Ingen svarar.` });
      const { cases } = await rowsOf(id);
      expect(cases).toMatchObject([{ state: "new", closedAt: null }]);
      const [last] = await app.store.read
        .select()
        .from(escalationEvents)
        .where(eq(escalationEvents.escalationId, cases[0]?.id ?? ""))
        .orderBy(desc(escalationEvents.seq));
      expect(last).toMatchObject({ kind: "reopened", staffId: null });
    });

    test("wait on after staff have asked for a change, and are not taken after a removal", async () => {
      const staff = await createStaff(app);
      const thread = await createThread(app);
      const author = await createMember(app);
      const asked = await createPost(app, { thread, author });
      await decide(staff, asked.id, "ask-for-change");
      expect((await send(author, asked.id, { body: "Utan namnet." })).status).toBe(302);
      expect(await rowsOf(asked.id)).toMatchObject({
        post: { visibility: "held", body: "Utan namnet." },
        item: { state: "open", held: true },
      });
      const removed = await createPost(app, { thread, author });
      await decide(staff, removed.id, "remove");
      const answer = await send(author, removed.id, { body: "Igen." });
      expect(answer.status).toBe(409);
      expect(answer.data.typed.body).toBe("Igen.");
      expect((await rowsOf(removed.id)).post?.body).not.toBe("Igen.");
    });

    test("are refused after that with every word still there, and for anybody else's text", async () => {
      const thread = await createThread(app);
      const author = await createMember(app);
      const { id, body } = await createPost(app, { thread, author });
      const params = { postId: id };
      expect((await rowsOf(id)).post?.editableUntil?.getTime()).toBe(
        app.clock().getTime() + 15 * minute,
      );
      for (const viewer of [thread.author, await createMember(app)]) {
        expect((await send(viewer, id, { body: "Inte min." })).status).toBe(404);
        expect((await callRoute(editPage, as(viewer), { params })).status).toBe(404);
      }
      const strangers = await send(nobody, id, { body: "Inte min." });
      expect(strangers).toMatchObject({ status: 302, location: "/sign-in" });
      expect((await send(await createStaff(app), id, { body: "Inte min." })).status).toBe(403);
      expect((await send(author, id, { body: "" })).status).toBe(422);
      expect((await send(author, id, { body: "a".repeat(10_001) })).status).toBe(422);

      app.advance(16 * minute);
      const late = await send(author, id, { body: "För sent." });
      expect(late.status).toBe(409);
      expect(late.data.typed.body).toBe("För sent.");
      expect((await callRoute(editPage, as(author), { params })).data.isEditable).toBe(false);
      expect((await rowsOf(id)).post).toMatchObject({ body });
      await clearOut(app);
      expect((await rowsOf(id)).post?.editableUntil).toBeNull();
    });

    test("are offered to their writer only, and only for so long", async () => {
      const thread = await createThread(app);
      const { id: threadId, author } = thread;
      const mayEdit = async (viewer: Viewer) => (await pageOf(viewer, threadId)).posts[0]?.mayEdit;
      expect(await mayEdit(author)).toBe(true);
      expect(await mayEdit(nobody)).toBe(false);
      expect(await mayEdit(await createMember(app))).toBe(false);
      app.advance(21 * minute);
      expect(await mayEdit(author)).toBe(false);
    });
  });

  describe("added later", () => {
    const addTo = async (viewer: Viewer, postId: string, form: Record<string, string>) =>
      await callRoute(add, as(viewer), { params: { postId }, form });

    test("stand under the earlier text, and leave one line where they were written", async () => {
      const thread = await createThread(app);
      for (let n = 2; n <= 22; n += 1) await createPost(app, { thread });
      const { author, firstPostId: id } = thread;
      const sent = await addTo(author, id, { body: "En sak till." });
      expect(sent.location).toContain(`/threads/${thread.id}?page=2&sent=1#p-`);
      const [first] = (await pageOf(nobody, thread.id)).posts;
      expect(first?.additions).toMatchObject([{ html: "<p>En sak till.</p>" }]);
      const line = (await pageOf(nobody, thread.id, "2")).posts.at(-1);
      expect(line?.addsTo).toEqual({
        words: `${author.alias} added something to post 1`,
        href: `/threads/${thread.id}#a-${line?.postId}`,
      });
      // What is added to an addition belongs to the same text.
      await addTo(author, line?.postId ?? "", { body: "Och en till." });
      expect((await pageOf(nobody, thread.id)).posts[0]?.additions).toHaveLength(2);
      // A held one is nobody's but its writer's.
      await addTo(author, id, { body: crisis });
      expect((await pageOf(nobody, thread.id)).posts[0]?.additions).toHaveLength(2);
      expect(JSON.stringify(await pageOf(nobody, thread.id, "2"))).not.toContain("tabletterna");
      const own = (await pageOf(author, thread.id, "2")).posts.at(-1);
      expect(own).toMatchObject({ held: true, addsTo: { words: "Adds to post 1", href: null } });
    });

    test("stand by themselves once the earlier text is gone", async () => {
      const thread = await createThread(app);
      const author = await createMember(app);
      const post = await createPost(app, { thread, author });
      await addTo(author, post.id, { body: "En sak till." });
      await decide(await createStaff(app), post.id, "remove");
      const { posts } = await pageOf(nobody, thread.id);
      expect(posts[2]).toMatchObject({
        html: "<p>En sak till.</p>",
        addsTo: { words: "Adds to post 2", href: null },
      });
      const refused = await addTo(author, post.id, { body: "Mer." });
      expect(refused.status).toBe(409);
      expect(refused.data.typed.body).toBe("Mer.");
    });

    test("by a therapist are told to whoever was told of the answer", async () => {
      const staff = await createStaff(app, { firstName: "Anna" });
      const thread = await createThread(app);
      const writer = await createMember(app);
      await createPost(app, { thread, author: writer });
      const answer = await createPost(app, { thread, author: staff });
      await createPost(app, { thread });
      await addTo(staff, answer.id, { body: "Ett förtydligande." });
      const { posts } = await pageOf(nobody, thread.id);
      expect(posts[2]?.additions).toMatchObject([
        { html: "<p>Ett förtydligande.</p>", staff: { firstName: "Anna", profession: "psykolog" } },
      ]);
      const { told } = await rowsOf(posts.at(-1)?.postId ?? "");
      expect(told.map(({ kind }) => kind)).toEqual(["added", "added"]);
      expect(new Set(told.map(({ memberId }) => memberId))).toEqual(
        new Set([thread.author.id, writer.id]),
      );
      expect(told[0]?.words).toContain("Anna har lagt till något");
    });

    test("are for one's own texts only", async () => {
      const thread = await createThread(app);
      const [staff, colleague] = [await createStaff(app), await createStaff(app)];
      const answer = await createPost(app, { thread, author: staff });
      const stranger: Member = await createMember(app);
      for (const [viewer, postId] of [
        [stranger, thread.firstPostId],
        [staff, thread.firstPostId],
        [colleague, answer.id],
        [stranger, answer.id],
        [stranger, "nothing"],
      ] as const) {
        expect((await addTo(viewer, postId, { body: "Inte min." })).status).toBe(404);
        const params = { postId };
        expect((await callRoute(addPage, as(viewer), { params })).status).toBe(404);
      }
      const params = { postId: answer.id };
      expect((await callRoute(addPage, as(nobody), { params })).location).toBe("/sign-in");
      const { posts } = await pageOf(staff, thread.id);
      expect(posts.map(({ mayAdd }) => mayAdd)).toEqual([false, true]);
    });
  });

  test("what a text mentions may be said by staff, with a reason that its writer is told", async () => {
    const staff = await createStaff(app);
    const thread = await createThread(app);
    const { item } = await rowsOf(thread.firstPostId);
    const params = { itemId: item?.id ?? "" };
    const note = async (form: Record<string, string>) =>
      await callRoute(topic, as(staff), { params, form });
    const reason = "Så att den som läser kan välja.";
    for (const [form, field] of [
      [{ topic: "weather", reason }, "topic"],
      [{ topic: "", reason }, "topic"],
      [{ topic: "death", reason: "kort" }, "reason"],
    ] as const) {
      const refused = await note(form);
      expect(refused.status).toBe(422);
      expect(Object.keys(refused.data.errors)).toEqual([field]);
      expect(refused.data.values.reason).toEqual([form.reason]);
    }
    expect((await note({ topic: "death", reason })).location).toBe(
      `/desk/items/${item?.id}?done=noted`,
    );
    const { told } = await rowsOf(thread.firstPostId);
    expect(told).toEqual([
      { memberId: thread.author.id, kind: "noted", words: `Nämner död.\n${reason}` },
    ]);
    const { threads, audit } = app.store.schema;
    const [row] = await app.store.read.select().from(threads).where(eq(threads.id, thread.id));
    expect(row?.topicNote).toBe("death");
    const logged = await app.store.read
      .select()
      .from(audit)
      .where(and(eq(audit.action, "post.noted"), eq(audit.subjectId, thread.firstPostId)));
    expect(logged).toMatchObject([{ actorId: staff.id, reason }]);
    const gone = await callRoute(topic, as(staff), {
      params: { itemId: "nothing" },
      form: { topic: "death", reason },
    });
    expect(gone.status).toBe(404);
  });
});
