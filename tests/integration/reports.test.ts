import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readOnce } from "#app/accounts/once.server.ts";
import type { LimitedAct, Staff, Viewer } from "#app/context.ts";
import { decideItem, type WantedDecision } from "#app/desk/decide-item.server.ts";
import { readItem } from "#app/desk/read-item.server.ts";
import { readNoticed } from "#app/desk/read-queue.server.ts";
import { clearOut } from "#app/jobs/clear-out.server.ts";
import * as me from "#app/routes/me.tsx";
import * as reportPage from "#app/routes/posts.$postId.report.tsx";
import * as followPage from "#app/routes/reports.tsx";
import * as receiptPage from "#app/routes/reports_.receipt.tsx";
import { listPublicPosts } from "#db/queries/posts.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const nobody: Viewer = { kind: "nobody" };
let forms = 0;

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("reports on %s", (_, database) => {
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
  type Wishes = { viewer?: Viewer; tooOften?: LimitedAct[]; submission?: string };
  const send = async (
    postId: string,
    fields: { reason?: string; words?: string },
    { viewer = nobody, tooOften, submission }: Wishes = {},
  ) => {
    forms += 1;
    const context = makeContext(app, { viewer, tooOften });
    const form = { reason: "", words: "", submission: submission ?? `form-${forms}`, ...fields };
    return await callRoute(reportPage.action, context, { params: { postId }, form });
  };
  /** Sends a report and reads its receipt. */
  const report = async (
    postId: string,
    reason: string,
    wishes: Wishes & { words?: string } = {},
  ) => {
    const sent = await send(postId, { reason, words: wishes.words ?? "" }, wishes);
    expect(sent).toMatchObject({ status: 302, location: "/reports/receipt" });
    const context = makeContext(app, { cookies: { once: sent.cookies.once ?? "" } });
    const note = readOnce(context);
    if (note?.kind !== "receipt") throw new Error("no receipt");
    return { ...note, once: sent.cookies.once ?? "" };
  };
  const follow = async (code: string, tooOften?: LimitedAct[]) =>
    await callRoute(followPage.action, makeContext(app, { viewer: nobody, tooOften }), {
      form: { code },
    });
  const reportsOf = (postId: string) =>
    app.store.read.select().from(tables().reports).where(eq(tables().reports.postId, postId));
  const itemOf = async (postId: string) => {
    const { reviewItems } = tables();
    const [item] = await app.store.read
      .select()
      .from(reviewItems)
      .where(eq(reviewItems.postId, postId));
    if (!item) throw new Error("no item");
    return item;
  };
  const casesOf = (postId: string) =>
    app.store.read
      .select()
      .from(tables().escalations)
      .where(eq(tables().escalations.postId, postId));
  const decide = async (postId: string, wanted: Partial<WantedDecision>) =>
    await decideItem(app, {
      staff: anna,
      itemId: (await itemOf(postId)).id,
      decision: "read",
      rule: "no-rule-broken",
      reason: "Vi har läst den noga tillsammans.",
      seen: "",
      ...wanted,
    });
  const isPublic = async (threadId: string, postId: string) =>
    (await listPublicPosts(app.store, threadId, 1, 1000)).some(({ id }) => id === postId);
  const events = async (postId: string) => {
    const [found] = await casesOf(postId);
    const { escalationEvents } = tables();
    return await app.store.read
      .select()
      .from(escalationEvents)
      .where(eq(escalationEvents.escalationId, found?.id ?? ""));
  };

  describe("whoever reports", () => {
    test("without an alias gets a code, shown once, and follows the report with it", async () => {
      const { firstPostId } = await createThread(app);
      const { code, once } = await report(firstPostId, "attack", { words: "Så hårt sagt." });
      expect(code).toMatch(/^\w{4} \w{4} \w{4}$/);
      const context = makeContext(app, { viewer: nobody, cookies: { once } });
      const receipt = await callRoute(receiptPage.loader, context);
      expect(receipt.data.receipt).toMatchObject({ code, lines: [], isMember: false });
      expect(receipt.cookies.once).toBeNull();
      const again = await callRoute(receiptPage.loader, makeContext(app, { viewer: nobody }));
      expect(again.data).toMatchObject({ receipt: null, heading: "Det här har redan visats" });

      const followed = await follow(code.toLowerCase().replaceAll(" ", "-"));
      expect(followed.data.report).toMatchObject({
        about: "Det du berättade: Den angriper någon",
        state: expect.stringContaining("Vi har den."),
        answer: null,
      });
      const stored = JSON.stringify(await dumpTables(app.store));
      expect(stored).not.toContain(code);
      expect(stored).not.toContain(code.replaceAll(" ", ""));
    });

    test("is told what was decided, in kind words or in the staff's own", async () => {
      const kept = await createThread(app);
      const gone = await createThread(app);
      const first = await report(kept.firstPostId, "attack");
      const second = await report(gone.firstPostId, "spam");
      await decide(kept.firstPostId, {});
      const answer = "Tack! Texten är borta nu.\n\nFortsätt gärna säga till.";
      await decide(gone.firstPostId, { decision: "remove", rule: "no-selling", answer });
      expect((await follow(first.code)).data.report).toMatchObject({
        state: "En människa har läst den och bestämt sig.",
        answer: [expect.stringContaining("låtit den stå kvar")],
      });
      expect((await follow(second.code)).data.report.answer).toEqual([
        "Tack! Texten är borta nu.",
        "Fortsätt gärna säga till.",
      ]);
      expect(await reportsOf(gone.firstPostId)).toMatchObject([
        { state: "answered", outcome: "acted", answeredBy: anna.id },
      ]);
      expect(await reportsOf(kept.firstPostId)).toMatchObject([{ outcome: "left", answer: null }]);
      for (const { code } of [first, second]) {
        expect(JSON.stringify((await follow(code)).data)).not.toMatch(/Anna|Stilla Vik/);
      }
    });

    test("sees it on their own page while signed in, and nobody else does", async () => {
      const [member, other] = [await createMember(app), await createMember(app)];
      const { firstPostId } = await createThread(app);
      await report(firstPostId, "under-18", { viewer: member });
      const own = await callRoute(me.loader, makeContext(app, { viewer: member }));
      expect(own.data.reports).toMatchObject([{ about: expect.stringContaining("under 18") }]);
      const others = await callRoute(me.loader, makeContext(app, { viewer: other }));
      expect(others.data.reports).toEqual([]);
    });

    test("who sends the same form twice has one report and one code", async () => {
      const { firstPostId } = await createThread(app);
      const twice = await Promise.all([
        report(firstPostId, "danger", { submission: "same" }),
        report(firstPostId, "danger", { submission: "same" }),
      ]);
      expect(twice[0]?.code).toBe(twice[1]?.code);
      expect(await reportsOf(firstPostId)).toHaveLength(1);
      // Without a page's own value, two people who say the same are two.
      const forged = [
        await report(firstPostId, "danger", { submission: "" }),
        await report(firstPostId, "danger", { submission: "" }),
      ];
      expect(forged[0]?.code).not.toBe(forged[1]?.code);
      expect(await reportsOf(firstPostId)).toHaveLength(3);
    });

    test("is never slowed where somebody may be in danger", async () => {
      const { firstPostId } = await createThread(app);
      const waits = await send(
        firstPostId,
        { reason: "attack", words: "Hela min text." },
        { tooOften: ["report"] },
      );
      expect(waits).toMatchObject({
        status: 429,
        data: { typed: { reason: "attack", words: "Hela min text." } },
      });
      await report(firstPostId, "danger", { tooOften: ["report", "report-source"] });
      expect(await reportsOf(firstPostId)).toHaveLength(1);
    });

    test("loses nothing typed in a form that is refused", async () => {
      const { id, firstPostId } = await createThread(app, { title: "Rubriken" });
      const none = await send(firstPostId, { words: "Ord" });
      expect(none).toMatchObject({ status: 422, data: { typed: { words: "Ord" } } });
      const long = "x".repeat(2_001);
      const over = await send(firstPostId, { reason: "other", words: long });
      expect(over).toMatchObject({ status: 422, data: { typed: { words: long } } });
      const unknown = await send("unknown", { reason: "danger", words: "Ord" });
      expect(unknown).toMatchObject({ status: 404, data: { typed: { words: "Ord" } } });
      // Removed while the form was open.
      await decide(firstPostId, { decision: "remove", rule: "no-selling" });
      const late = await send(firstPostId, { reason: "spam", words: "Mina ord" });
      expect(late).toMatchObject({ status: 409, data: { typed: { words: "Mina ord" } } });
      const page = await callRoute(reportPage.loader, makeContext(app, { viewer: nobody }), {
        params: { postId: firstPostId },
      });
      expect(page).toMatchObject({ status: 404, data: { page: null } });
      expect(id).toBeTruthy();
    });

    test("finds nothing with a code that is none, or nobody's", async () => {
      expect(await follow("not a code")).toMatchObject({
        status: 422,
        data: { code: "not a code", report: null },
      });
      expect((await follow("0000 0000 0000")).status).toBe(422);
      expect((await follow("0000 0000 0000", ["follow"])).status).toBe(429);
    });

    test("cannot open the form of a text that is not theirs to read", async () => {
      const held = await createThread(app, { visibility: "held" });
      for (const viewer of [nobody, await createMember(app)]) {
        const page = await callRoute(reportPage.loader, makeContext(app, { viewer }), {
          params: { postId: held.firstPostId },
        });
        expect(page.status).toBe(404);
      }
    });
  });

  describe("a report", () => {
    test("brings a read text back to the queue, with what is wrong and by when", async () => {
      const { firstPostId } = await createThread(app, { title: "Den anmälda" });
      await decide(firstPostId, { reason: "" });
      await report(firstPostId, "attack", { words: "Elakt mot mig." });
      const item = await itemOf(firstPostId);
      expect(item).toMatchObject({ state: "open", level: "amber", gravity: 1, doneAt: null });
      const context = makeContext(app, { viewer: anna });
      const queue = await readNoticed(context, 1);
      const shown = queue.items.find(({ id }) => id === item.id);
      expect(shown?.facts[0]).toBe("Anmäld: Den angriper någon");
      expect(shown?.due).not.toBeNull();
      const { reports } = await readItem(context, item.id);
      expect(reports.given).toMatchObject([{ words: "Elakt mot mig.", state: "Öppen" }]);
      expect(reports.answers?.remove).toContain("borttagen");
    });

    test("of danger is red, four staffed hours away, and a case, and several are one case", async () => {
      const { firstPostId } = await createThread(app);
      await report(firstPostId, "danger");
      await report(firstPostId, "danger", { words: "Jag är orolig för henne." });
      await report(firstPostId, "spam");
      expect(await itemOf(firstPostId)).toMatchObject({
        level: "red",
        dueAt: new Date("2026-03-10T13:00:00Z"),
      });
      expect(await casesOf(firstPostId)).toMatchObject([
        { state: "new", machineLevel: "red", openedBy: null },
      ]);
      expect((await events(firstPostId)).map(({ kind }) => kind)).toEqual(["opened", "raised"]);
    });

    test("of danger opens a closed case again, with its clock", async () => {
      const { firstPostId } = await createThread(app);
      await report(firstPostId, "danger");
      const { escalations, jobs } = tables();
      await app.store.write(async (tx) => {
        await tx
          .update(escalations)
          .set({
            state: "closed",
            outcome: "no-risk-found",
            closedBy: bo.id,
            closedAt: app.clock(),
          })
          .where(eq(escalations.postId, firstPostId));
      });
      app.advance(24 * 3_600_000);
      await report(firstPostId, "danger");
      const [found] = await casesOf(firstPostId);
      expect(found).toMatchObject({ state: "new", outcome: null, closedBy: null, ownerId: null });
      expect(found?.dueAt).toEqual(new Date("2026-03-11T13:00:00Z"));
      const clocks = (await app.store.read.select().from(jobs)).filter(
        ({ kind, payload }) => kind === "case-overdue" && payload.caseId === found?.id,
      );
      expect(clocks).toHaveLength(2);
      expect((await events(firstPostId)).at(-1)?.kind).toBe("reopened");
    });

    test("whose own words tell of danger raises too, whatever was ticked", async () => {
      const { firstPostId } = await createThread(app);
      const words =
        "Jag har bestämt mig. Jag tänker ta livet av mig i natt, jag har tabletterna här.";
      const { isGrave } = await report(firstPostId, "other", { words });
      expect(isGrave).toBe(true);
      expect(await itemOf(firstPostId)).toMatchObject({ level: "crisis" });
      expect(await casesOf(firstPostId)).toMatchObject([{ state: "new", machineLevel: "crisis" }]);
    });

    test("of a therapist's post makes an item, which a colleague decides", async () => {
      const thread = await createThread(app);
      const post = await createPost(app, {
        thread,
        author: anna,
        body: "Tack för att du skriver.",
      });
      await report(post.id, "attack");
      await report(post.id, "identifies");
      await report(post.id, "identifies");
      expect(await isPublic(thread.id, post.id)).toBe(true);
      expect(await itemOf(post.id)).toMatchObject({ state: "open", level: "amber", held: false });
      const context = makeContext(app, { viewer: bo });
      expect((await readItem(context, (await itemOf(post.id)).id)).alias).toBe("Anna");
      expect(await decide(post.id, { staff: anna })).toEqual({ kind: "refused", why: "own" });
      expect((await decide(post.id, { staff: bo })).kind).toBe("done");
    });

    test("never takes a text away by itself, however many there are", async () => {
      const thread = await createThread(app);
      const post = await createPost(app, { thread, visibility: "published" });
      for (let i = 0; i < 30; i += 1) {
        await report(post.id, ["attack", "spam", "other", "sourcing"][i % 4] ?? "spam");
      }
      await report(post.id, "danger");
      expect(await isPublic(thread.id, post.id)).toBe(true);
      expect(await reportsOf(post.id)).toHaveLength(31);
    });

    test("leaves nothing about who sent it in the log, and no exact time", async () => {
      app.setClock("2026-03-10T09:17:42Z");
      const member = await createMember(app);
      const { firstPostId } = await createThread(app);
      await report(firstPostId, "other", { viewer: member, words: "Ett hemligt ord." });
      const { audit } = tables();
      const rows = await app.store.read
        .select()
        .from(audit)
        .where(eq(audit.subjectId, firstPostId));
      const row = rows.find(({ action }) => action === "post.reported");
      expect(row).toMatchObject({ actorKind: "member", actorId: null });
      expect(JSON.stringify(rows)).not.toContain("hemligt");
      const [stored] = await reportsOf(firstPostId);
      expect(stored?.reportedOn.getUTCMinutes()).toBe(0);
      expect(stored?.dueAt.getTime()).toBe(new Date("2026-03-11T10:00:00Z").getTime());
    });
  });

  describe("of somebody who can be recognised", () => {
    const hidden = async (wishes: Wishes[], body?: string) => {
      const author = await createMember(app, { locale: "en" });
      const thread = await createThread(app);
      const post = await createPost(app, { thread, author, body, visibility: "published" });
      for (const wish of wishes) await report(post.id, "identifies", wish);
      return { author, thread, post, isShown: await isPublic(thread.id, post.id) };
    };

    test("one report alone hides nothing, two independent ones do, and the writer learns why", async () => {
      expect((await hidden([{}])).isShown).toBe(true);
      const { author, post, isShown, thread } = await hidden([{}, {}]);
      expect(isShown).toBe(false);
      expect(await itemOf(post.id)).toMatchObject({ held: true, state: "open" });
      const { notices } = tables();
      expect(
        await app.store.read.select().from(notices).where(eq(notices.memberId, author.id)),
      ).toMatchObject([
        {
          kind: "held",
          rule: "identifies-someone",
          automated: true,
          basis: "report",
          staffId: null,
          seen: false,
          words: expect.stringContaining("You have not been judged"),
        },
      ]);
      // Read, and let stand: more of the same does not hide it again.
      await decide(post.id, { decision: "publish" });
      expect(await isPublic(thread.id, post.id)).toBe(true);
      await report(post.id, "identifies");
      await report(post.id, "identifies");
      expect(await isPublic(thread.id, post.id)).toBe(true);
      expect((await itemOf(post.id)).state).toBe("open");
    });

    test("twice from the same place, or by the same alias, counts once", async () => {
      expect((await hidden([{}, { tooOften: ["report-source"] }])).isShown).toBe(true);
      const viewer = await createMember(app);
      expect((await hidden([{ viewer }, { viewer }])).isShown).toBe(true);
    });

    test("two behind one address are told apart when one has written here before", async () => {
      const viewer = await createMember(app);
      await createThread(app, { author: viewer });
      expect((await hidden([{}, { viewer, tooOften: ["report-source"] }])).isShown).toBe(false);
    });

    test("one is enough where the engine saw it too", async () => {
      const body = "Ring mig på 070-174 06 05 om du vill prata.";
      expect((await hidden([{}], body)).isShown).toBe(false);
    });

    test("whose writer has left is hidden too", async () => {
      const author = await createMember(app);
      const thread = await createThread(app);
      const post = await createPost(app, { thread, author, visibility: "published" });
      const { members } = tables();
      await app.store.write(async (tx) => {
        await tx.delete(members).where(eq(members.id, author.id));
      });
      await report(post.id, "identifies");
      await report(post.id, "identifies");
      expect(await isPublic(thread.id, post.id)).toBe(false);
    });

    test("a first post is hidden, the replies of others are not", async () => {
      const thread = await createThread(app);
      const reply = await createPost(app, { thread });
      await report(thread.firstPostId, "identifies");
      await report(thread.firstPostId, "identifies");
      expect(await isPublic(thread.id, thread.firstPostId)).toBe(false);
      expect(await isPublic(thread.id, reply.id)).toBe(true);
    });
  });

  test("a reporter's words go 90 days after the answer, the rest stays", async () => {
    const { firstPostId } = await createThread(app);
    const { code } = await report(firstPostId, "other", { words: "Mina egna ord." });
    await decide(firstPostId, {});
    app.advance(89 * 86_400_000);
    await clearOut(app);
    expect(await reportsOf(firstPostId)).toMatchObject([{ words: "Mina egna ord." }]);
    app.advance(2 * 86_400_000);
    await clearOut(app);
    expect(await reportsOf(firstPostId)).toMatchObject([{ words: "", state: "answered" }]);
    expect((await follow(code)).data.report.answer).toHaveLength(1);
  });
});
