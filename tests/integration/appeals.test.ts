import { and, desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Member, Staff } from "#app/context.ts";
import { decideAppeal } from "#app/desk/decide-appeal.server.ts";
import { decideItem, type WantedDecision } from "#app/desk/decide-item.server.ts";
import { readAppealCount } from "#app/desk/read-appeals.server.ts";
import * as deskAppeals from "#app/routes/desk.appeals._index.tsx";
import * as deskAppeal from "#app/routes/desk.appeals.$appealId.tsx";
import * as me from "#app/routes/me.tsx";
import * as noticePage from "#app/routes/me_.notices.$noticeId.tsx";
import * as sentPage from "#app/routes/posts.$postId.sent.tsx";
import type { NoticeKind } from "#db/schema/forum.ts";
import { createMember } from "#tests/factories/member.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const sourcing = "Någon som vet var man kan få tag på lyrica i Göteborg? Pm.";
const crisis = "Jag har bestämt mig. Jag tänker ta livet av mig i natt, jag har tabletterna här.";
const reason = "Vi har läst den noga en gång till.";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("statements of reasons and appeals on %s", (_, database) => {
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

  const tables = () => app.store.schema;
  const noticesOf = (member: Member, kind: NoticeKind) => {
    const { notices } = tables();
    return app.store.read
      .select()
      .from(notices)
      .where(and(eq(notices.memberId, member.id), eq(notices.kind, kind)))
      .orderBy(desc(notices.seq));
  };
  const noticeOf = async (member: Member, kind: NoticeKind) => {
    const [notice] = await noticesOf(member, kind);
    if (!notice) throw new Error(`no such notice: ${kind}`);
    return notice;
  };
  const decide = async (postId: string, wanted: Partial<WantedDecision>) => {
    const { reviewItems, decisions } = tables();
    const [item] = await app.store.read
      .select()
      .from(reviewItems)
      .where(eq(reviewItems.postId, postId));
    const [seen] = await app.store.read
      .select()
      .from(decisions)
      .where(eq(decisions.postId, postId))
      .orderBy(desc(decisions.seq))
      .limit(1);
    return await decideItem(app, {
      staff: anna,
      itemId: item?.id ?? "",
      decision: "remove",
      rule: "no-selling",
      reason,
      seen: seen?.id ?? "",
      ...wanted,
    });
  };
  const read = async (member: Member, noticeId: string) =>
    (
      await callRoute(noticePage.loader, makeContext(app, { viewer: member }), {
        params: { noticeId },
      })
    ).data.notice;
  const appeal = async (member: Member, noticeId: string, words = "") =>
    await callRoute(noticePage.action, makeContext(app, { viewer: member }), {
      params: { noticeId },
      form: { words },
    });
  const appealOf = async (noticeId: string) => {
    const { appeals } = tables();
    const [found] = await app.store.read
      .select()
      .from(appeals)
      .where(eq(appeals.noticeId, noticeId));
    if (!found) throw new Error("no appeal");
    return found;
  };
  const visibility = async (postId: string) => {
    const { posts } = tables();
    const [post] = await app.store.read.select().from(posts).where(eq(posts.id, postId));
    return post?.visibility;
  };
  /** A text that Anna has removed, and what its writer was told. */
  const removed = async () => {
    const author = await createMember(app);
    const thread = await createThread(app, { author, visibility: "published" });
    await decide(thread.firstPostId, {});
    return { author, thread, notice: await noticeOf(author, "removed") };
  };

  describe("a statement of reasons", () => {
    test("is written as the engine holds a text, and says so", async () => {
      const author = await createMember(app);
      const { firstPostId, visibility: now } = await createThread(app, { author, body: sourcing });
      expect(now).toBe("held");
      const notice = await noticeOf(author, "held");
      expect(notice).toMatchObject({
        rule: "no-sourcing",
        automated: true,
        basis: "own",
        staffId: null,
        postId: firstPostId,
        // Told on the page after sending: it is no news.
        seen: true,
      });
      const page = await read(author, notice.id);
      expect(page.rule.title).toBe("Inget om var man får tag på droger");
      expect(page.facts.map(({ detail }: { detail: string }) => detail)).toEqual([
        "Bara du och personalen kan se texten tills en människa har läst den.",
        "Bara du och personalen kan se den.",
        "Ett program läser varje text först, och det märkte något här.",
        "Ett program, på egen hand. Ingen människa hade läst texten än.",
      ]);
      expect(page.appeal).toEqual({ state: "form" });
      const sent = await callRoute(sentPage.loader, makeContext(app, { viewer: author }), {
        params: { postId: firstPostId },
      });
      expect(sent.data.why).toBe(notice.id);
    });

    test("for a text in distress speaks of care, and names no rule", async () => {
      const author = await createMember(app, { locale: "en" });
      await createThread(app, { author, body: crisis });
      const notice = await noticeOf(author, "held");
      expect(notice).toMatchObject({ rule: null, automated: true });
      expect(notice.words).toContain("between you and the staff");
      expect(notice.words).toContain("You have broken no rule");
    });

    test("of a person's decision names the person, the rule and what led to it", async () => {
      const { author, notice } = await removed();
      expect(notice).toMatchObject({ automated: false, basis: "own", seen: false });
      const page = await read(author, notice.id);
      expect(page).toMatchObject({ by: "Från Anna, psykolog", paragraphs: [reason] });
      expect(page.facts.at(-1).detail).toBe("En människa i personalen.");
      const { data } = await callRoute(me.loader, makeContext(app, { viewer: author }));
      expect(data.unseen[0].more.href).toBe(`/me/notices/${notice.id}`);
    });

    test("is its member's alone", async () => {
      const { notice } = await removed();
      const other = await createMember(app);
      const seen = await callRoute(noticePage.loader, makeContext(app, { viewer: other }), {
        params: { noticeId: notice.id },
      });
      expect(seen.status).toBe(404);
      expect((await appeal(other, notice.id)).status).toBe(404);
      const stranger = await callRoute(noticePage.action, makeContext(app), {
        params: { noticeId: notice.id },
        form: { words: "" },
      });
      expect(stranger.location).toBe("/sign-in");
    });

    test("is not written for what is published at once", async () => {
      const author = await createMember(app);
      await createThread(app, { author });
      expect(await noticesOf(author, "held")).toEqual([]);
    });
  });

  describe("an appeal", () => {
    test("is made once, waits three staffed days, and is shown as waiting", async () => {
      app.setClock("2026-03-10T09:17:42Z");
      const { author, notice } = await removed();
      const words = "Jag sålde ingenting. Jag berättade om min egen bok.";
      expect(await appeal(author, notice.id, words)).toMatchObject({
        status: 302,
        location: `/me/notices/${notice.id}#appeal`,
      });
      await Promise.all([appeal(author, notice.id, "igen"), appeal(author, notice.id, "igen")]);
      const made = await appealOf(notice.id);
      expect(made).toMatchObject({ words, state: "open", memberId: author.id });
      // 24 staffed hours from a Tuesday, told to the full hour.
      expect(made.dueAt.toISOString()).toBe("2026-03-13T10:00:00.000Z");
      expect(made.appealedOn.getUTCMinutes()).toBe(0);
      expect((await read(author, notice.id)).appeal).toMatchObject({
        state: "open",
        words: [words],
      });
    });

    test("is answered by somebody else, never by whoever decided", async () => {
      const { author, thread, notice } = await removed();
      await appeal(author, notice.id);
      const { id } = await appealOf(notice.id);
      const before = await dumpTables(app.store);
      const wanted = { appealId: id, outcome: "stands" as const, reason };
      expect(await decideAppeal(app, { ...wanted, staff: anna })).toEqual({
        kind: "refused",
        why: "own",
      });
      const form = { outcome: "changed", reason };
      const own = await callRoute(deskAppeal.action, makeContext(app, { viewer: anna }), {
        params: { appealId: id },
        form,
      });
      expect(own.status).toBe(403);
      expect(own.data.values.reason).toEqual([reason]);
      expect(await dumpTables(app.store)).toEqual(before);
      const answered = await callRoute(deskAppeal.action, makeContext(app, { viewer: bo }), {
        params: { appealId: id },
        form,
      });
      expect(answered.location).toBe("/desk/appeals?done=appeal");
      expect(await visibility(thread.firstPostId)).toBe("published");
    });

    test("that is right undoes the decision, and tells the member", async () => {
      const { author, thread, notice } = await removed();
      await appeal(author, notice.id);
      const { id } = await appealOf(notice.id);
      const wanted = { appealId: id, staff: bo, outcome: "changed" as const, reason };
      expect(await decideAppeal(app, wanted)).toEqual({ kind: "done", repeated: false });
      expect(await decideAppeal(app, wanted)).toEqual({ kind: "done", repeated: true });
      expect(await decideAppeal(app, { ...wanted, outcome: "stands" })).toEqual({
        kind: "conflict",
      });
      expect(await visibility(thread.firstPostId)).toBe("published");
      const { threads, decisions, audit } = tables();
      const [open] = await app.store.read.select().from(threads).where(eq(threads.id, thread.id));
      expect(open).toMatchObject({ visibility: "published", postCount: 1 });
      const taken = await app.store.read
        .select()
        .from(decisions)
        .where(eq(decisions.postId, thread.firstPostId));
      expect(taken.map(({ decision, staffId }) => [decision, staffId])).toEqual([
        ["remove", anna.id],
        ["publish", bo.id],
      ]);
      const told = await noticesOf(author, "appeal-answered");
      expect(told).toMatchObject([{ staffId: bo.id, words: expect.stringContaining(reason) }]);
      expect(told[0]?.words).toContain("håller med dig");
      expect(await noticesOf(author, "published")).toEqual([]);
      const rows = await app.store.read.select().from(audit).where(eq(audit.subjectId, id));
      expect(rows.map(({ action, actorId }) => [action, actorId])).toEqual([
        ["appeal.made", null],
        ["appeal.decided", bo.id],
      ]);
      expect((await read(author, notice.id)).appeal).toMatchObject({
        state: "decided",
        title: "Vi tittade en gång till, och du hade rätt",
        text: reason,
      });
    });

    test("that stands changes nothing but what the member is told", async () => {
      const { author, thread, notice } = await removed();
      await appeal(author, notice.id);
      const { id } = await appealOf(notice.id);
      await decideAppeal(app, { appealId: id, staff: bo, outcome: "stands", reason });
      expect(await visibility(thread.firstPostId)).toBe("removed");
      expect(await noticesOf(author, "appeal-answered")).toMatchObject([{ rule: "no-selling" }]);
    });

    test("against what a program did may be answered by anybody, until somebody has upheld it", async () => {
      const author = await createMember(app);
      const thread = await createThread(app, { author, body: sourcing });
      const notice = await noticeOf(author, "held");
      await appeal(author, notice.id);
      const { id } = await appealOf(notice.id);
      await decide(thread.firstPostId, { decision: "ask-for-change", rule: "no-sourcing" });
      const wanted = { appealId: id, outcome: "changed" as const, reason };
      expect((await decideAppeal(app, { ...wanted, staff: anna })).kind).toBe("refused");
      expect((await decideAppeal(app, { ...wanted, staff: bo })).kind).toBe("done");
      expect(await visibility(thread.firstPostId)).toBe("published");
    });

    test("needs a reason", async () => {
      const { author, notice } = await removed();
      await appeal(author, notice.id);
      const { id } = await appealOf(notice.id);
      const short = { appealId: id, staff: bo, outcome: "stands" as const, reason: "nej" };
      expect(await decideAppeal(app, short)).toEqual({ kind: "refused", why: "reason" });
      const page = await callRoute(deskAppeal.action, makeContext(app, { viewer: bo }), {
        params: { appealId: id },
        form: { reason: "nej" },
      });
      expect(page).toMatchObject({ status: 422, data: { values: { reason: ["nej"] } } });
    });

    test("about a text that is shown, or gone, is not taken, and the words stay", async () => {
      const { author, thread, notice } = await removed();
      await decide(thread.firstPostId, { decision: "publish", rule: "no-rule-broken" });
      const late = await appeal(author, notice.id, "Mina ord");
      expect(late).toMatchObject({ status: 409, data: { words: "Mina ord" } });
      const long = "x".repeat(2_001);
      expect(await appeal(author, notice.id, long)).toMatchObject({
        status: 422,
        data: { words: long },
      });
      expect((await read(author, notice.id)).appeal.state).toBe("none");
      expect((await appeal(author, (await noticeOf(author, "published")).id)).status).toBe(409);
    });

    test("in words that tell of danger is seen at once", async () => {
      const { author, thread, notice } = await removed();
      await appeal(author, notice.id, crisis);
      const { escalations, reviewItems } = tables();
      expect(
        await app.store.read
          .select()
          .from(escalations)
          .where(eq(escalations.postId, thread.firstPostId)),
      ).toMatchObject([{ state: "new", machineLevel: "crisis", memberId: author.id }]);
      expect(
        await app.store.read
          .select()
          .from(reviewItems)
          .where(eq(reviewItems.postId, thread.firstPostId)),
      ).toMatchObject([{ state: "open", level: "crisis" }]);
    });

    test("waits at the desk in the order it is owed, overdue said in words", async () => {
      const { author, notice } = await removed();
      await appeal(author, notice.id, "Titta en gång till, snälla.");
      const { id } = await appealOf(notice.id);
      const list = async (staff: Staff) =>
        (
          await callRoute(deskAppeals.loader, makeContext(app, { viewer: staff }), {
            path: "/desk/appeals",
          })
        ).data.appeals.find((shown: { id: string }) => shown.id === id);
      expect(await list(anna)).toMatchObject({ isOwn: true, due: { overdue: false } });
      expect(await list(bo)).toMatchObject({
        isOwn: false,
        excerpt: "Titta en gång till, snälla.",
        what: "Borttagen · Anna bestämde",
      });
      app.advance(5 * 86_400_000);
      expect((await list(bo)).due.overdue).toBe(true);
      expect(await readAppealCount(makeContext(app, { viewer: bo }))).toMatch(
        /ber om en ny titt. .*försenad/,
      );
      const open = await callRoute(deskAppeal.loader, makeContext(app, { viewer: bo }), {
        params: { appealId: id },
      });
      expect(open.data.appeal.facts.length).toBe(5);
      const none = await callRoute(deskAppeal.loader, makeContext(app, { viewer: bo }), {
        params: { appealId: "none" },
      });
      expect(none.status).toBe(404);
    });

    test("goes with the member", async () => {
      const { author, notice } = await removed();
      await appeal(author, notice.id, "Ett avtryck");
      const { members } = tables();
      await app.store.write(async (tx) => {
        await tx.delete(members).where(eq(members.id, author.id));
      });
      expect(JSON.stringify(await dumpTables(app.store))).not.toContain("Ett avtryck");
    });
  });
});
