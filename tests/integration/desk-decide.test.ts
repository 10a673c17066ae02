import { and, eq, ne } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Staff } from "#app/context.ts";
import { decideItem, type WantedDecision } from "#app/desk/decide-item.server.ts";
import { listPostDecisions } from "#db/queries/decisions.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { failingOn } from "#tests/support/failing-store.ts";
import { makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const kind = "Hej, ta gärna bort namnet på din chef så publicerar vi texten.";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("deciding on %s", (_, database) => {
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
  async function one<T>(rows: PromiseLike<T[]>): Promise<T> {
    const [row] = await rows;
    if (!row) throw new Error("no such row");
    return row;
  }
  const thread = (id: string) =>
    one(app.store.read.select().from(tables().threads).where(eq(tables().threads.id, id)));
  const post = (id: string) =>
    one(app.store.read.select().from(tables().posts).where(eq(tables().posts.id, id)));
  const item = (postId: string) =>
    one(
      app.store.read
        .select()
        .from(tables().reviewItems)
        .where(eq(tables().reviewItems.postId, postId)),
    );
  /** What people have told a member; that a text was held as it was written is another matter. */
  const notices = (memberId: string) =>
    app.store.read
      .select()
      .from(tables().notices)
      .where(and(eq(tables().notices.memberId, memberId), ne(tables().notices.kind, "held")));
  const audited = (subjectId: string, action: string) =>
    app.store.read
      .select()
      .from(tables().audit)
      .where(and(eq(tables().audit.subjectId, subjectId), eq(tables().audit.action, action)));
  const decide = async (postId: string, wanted: Partial<WantedDecision>) =>
    decideItem(app, {
      staff: anna,
      itemId: (await item(postId)).id,
      decision: "publish",
      rule: "no-rule-broken",
      reason: kind,
      seen: "",
      ...wanted,
    });
  const newestDecision = async (postId: string) =>
    (await listPostDecisions(app.store, postId))[0]?.id ?? "";

  test("publishing a held first post opens its thread and tells the writer why", async () => {
    const { id, firstPostId, author } = await createThread(app, { visibility: "held" });
    expect(await thread(id)).toMatchObject({ visibility: "held", postCount: 0 });
    expect(await decide(firstPostId, {})).toEqual({
      kind: "done",
      visibility: "published",
      repeated: false,
    });
    const { seq } = await post(firstPostId);
    expect(await thread(id)).toMatchObject({
      visibility: "published",
      postCount: 1,
      lastPostSeq: seq,
    });
    expect(await item(firstPostId)).toMatchObject({ state: "done", held: false });
    expect(await notices(author.id)).toMatchObject([
      { kind: "published", words: kind, rule: null, staffId: anna.id, postId: firstPostId },
    ]);
    expect(await audited(firstPostId, "post.published")).toMatchObject([
      { actorKind: "staff", actorId: anna.id, reason: kind },
    ]);
  });

  test("a published reply that is held leaves the thread's figures, and comes back into them", async () => {
    const started = await createThread(app, { visibility: "published" });
    const reply = await createPost(app, { thread: started, visibility: "published" });
    const first = await post(started.firstPostId);
    await decide(reply.id, { decision: "ask-for-change", rule: "identifies-someone" });
    expect(await thread(started.id)).toMatchObject({
      visibility: "published",
      postCount: 1,
      lastPostSeq: first.seq,
      lastNumber: 2,
    });
    expect(await item(reply.id)).toMatchObject({ state: "done", held: true });
    expect(await notices(reply.author.id)).toMatchObject([
      { kind: "change-asked", rule: "identifies-someone", words: kind },
    ]);
    await decide(reply.id, { seen: await newestDecision(reply.id) });
    expect(await thread(started.id)).toMatchObject({
      postCount: 2,
      lastPostSeq: (await post(reply.id)).seq,
    });
  });

  test("removing keeps the rule, and the thread stays for the others", async () => {
    const started = await createThread(app, { visibility: "published" });
    await createPost(app, { thread: started, visibility: "published" });
    await decide(started.firstPostId, { decision: "remove", rule: "attacks-someone" });
    expect(await post(started.firstPostId)).toMatchObject({
      visibility: "removed",
      removedRule: "attacks-someone",
    });
    expect(await thread(started.id)).toMatchObject({ visibility: "published", postCount: 1 });
    expect(await notices(started.author.id)).toMatchObject([
      { kind: "removed", rule: "attacks-someone", words: kind },
    ]);
  });

  test("a first post alone takes its thread with it, and brings it back", async () => {
    const started = await createThread(app, { visibility: "published" });
    await decide(started.firstPostId, { decision: "remove", rule: "no-selling" });
    expect(await thread(started.id)).toMatchObject({ visibility: "removed", postCount: 0 });
    await decide(started.firstPostId, { seen: await newestDecision(started.firstPostId) });
    expect(await thread(started.id)).toMatchObject({ visibility: "published", postCount: 1 });
    expect(await post(started.firstPostId)).toMatchObject({
      visibility: "published",
      removedRule: null,
    });
    expect(await listPostDecisions(app.store, started.firstPostId)).toHaveLength(2);
  });

  test("a title that shows who somebody is goes with its post, whoever has replied", async () => {
    const started = await createThread(app, { visibility: "published" });
    await createPost(app, { thread: started, visibility: "published" });
    await decide(started.firstPostId, { decision: "remove", rule: "identifies-someone" });
    expect(await thread(started.id)).toMatchObject({ visibility: "removed" });
  });

  test("escalating opens one case, tells the writer kindly and keeps the reason among staff", async () => {
    const author = await createMember(app, { locale: "en" });
    const started = await createThread(app, { author, visibility: "published" });
    const reason = "Skriver att hon packar en väska till natten. Oroande.";
    await decide(started.firstPostId, { decision: "escalate", rule: "someone-in-danger", reason });
    const opened = await one(
      app.store.read
        .select()
        .from(tables().escalations)
        .where(eq(tables().escalations.postId, started.firstPostId)),
    );
    expect(opened).toMatchObject({
      state: "new",
      machineLevel: "green",
      humanLevel: "red",
      openedBy: anna.id,
      memberId: author.id,
    });
    // Four staffed hours after ten in the morning, Stockholm.
    expect(opened.dueAt.toISOString()).toBe("2026-03-10T13:00:00.000Z");
    expect(await item(started.firstPostId)).toMatchObject({ state: "done" });
    const told = await notices(author.id);
    expect(told).toMatchObject([{ kind: "supported" }]);
    expect(told[0]?.words).toContain("You have done nothing wrong");
    expect(JSON.stringify(told)).not.toContain("väska");
    const again = await decide(started.firstPostId, {
      decision: "escalate",
      rule: "someone-in-danger",
      reason: "En gång till, för säkerhets skull.",
      seen: await newestDecision(started.firstPostId),
    });
    expect(again.kind).toBe("done");
    expect(await notices(author.id)).toHaveLength(1);
  });

  test("reading ordinary text asks for no words and tells nobody", async () => {
    const started = await createThread(app, { visibility: "published" });
    expect(await item(started.firstPostId)).toMatchObject({ level: "green" });
    const read = { decision: "read" as const, reason: "" };
    expect(await decide(started.firstPostId, read)).toMatchObject({ kind: "done" });
    expect(await notices(started.author.id)).toEqual([]);
    expect(await item(started.firstPostId)).toMatchObject({ state: "done", doneAt: app.clock() });
  });

  test("a refusal changes nothing at all", async () => {
    const { firstPostId } = await createThread(app, { visibility: "held" });
    const before = await dumpTables(app.store);
    const refusals = [
      { wanted: { reason: "nja" }, why: "reason" },
      { wanted: { rule: "made-up" }, why: "rule" },
      { wanted: { decision: "remove" as const }, why: "house-rule" },
      { wanted: { decision: "read" as const }, why: "held" },
      { wanted: { itemId: "nothing" }, why: "not-found" },
    ];
    for (const { wanted, why } of refusals) {
      expect(await decide(firstPostId, wanted)).toEqual({ kind: "refused", why });
    }
    expect(await dumpTables(app.store)).toEqual(before);
  });

  test("the second of two people learns what the first decided, and changes nothing", async () => {
    const { firstPostId, author } = await createThread(app, { visibility: "held" });
    const [first, second] = await Promise.all([
      decide(firstPostId, { staff: anna }),
      decide(firstPostId, { staff: bo, decision: "remove", rule: "no-selling" }),
    ]);
    const answers = [first, second].map(({ kind: answer }) => answer).sort();
    expect(answers).toEqual(["conflict", "done"]);
    expect(await listPostDecisions(app.store, firstPostId)).toHaveLength(1);
    expect(await notices(author.id)).toHaveLength(1);
    const lost = [first, second].find(({ kind: answer }) => answer === "conflict");
    expect(lost).toMatchObject({ by: first.kind === "done" ? "Anna" : "Bo", reason: kind });
  });

  test("the same decision sent twice is one", async () => {
    const { firstPostId, author } = await createThread(app, { visibility: "held" });
    await decide(firstPostId, {});
    expect(await decide(firstPostId, {})).toMatchObject({ kind: "done", repeated: true });
    expect(await listPostDecisions(app.store, firstPostId)).toHaveLength(1);
    expect(await notices(author.id)).toHaveLength(1);
  });

  test("a decision lands whole or not at all", async () => {
    const { firstPostId } = await createThread(app, { visibility: "held" });
    const itemId = (await item(firstPostId)).id;
    for (const table of ["decisions", "audit", "notices"] as const) {
      const before = await dumpTables(app.store);
      const failing = { ...app, store: failingOn(app.store, table) };
      const wanted = { staff: anna, itemId, decision: "publish" as const, seen: "" };
      await expect(
        decideItem(failing, { ...wanted, rule: "no-rule-broken", reason: kind }),
      ).rejects.toThrow("the disk is full");
      expect(await dumpTables(app.store)).toEqual(before);
    }
  });

  test("a writer who has left is not told, and the decision stands", async () => {
    const { firstPostId, author } = await createThread(app, { visibility: "held" });
    await app.store.write(async (tx) => {
      await tx.delete(tables().members).where(eq(tables().members.id, author.id));
    });
    expect(await decide(firstPostId, {})).toMatchObject({ kind: "done" });
    expect(await notices(author.id)).toEqual([]);
  });
});
