import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Staff } from "#app/context.ts";
import { decideItem } from "#app/desk/decide-item.server.ts";
import { acknowledgeCase } from "#app/escalations/acknowledge-case.server.ts";
import { assessCase } from "#app/escalations/assess-case.server.ts";
import { closeCase } from "#app/escalations/close-case.server.ts";
import { listMemberDecisions } from "#db/queries/decisions.ts";
import { countDeskThreads, listDeskThreads } from "#db/queries/desk-threads.ts";
import {
  countCases,
  findCase,
  listClosedCases,
  listForSecondReader,
  listOpenCases,
} from "#db/queries/escalations.ts";
import {
  countOverdueItems,
  countWaiting,
  findNextWaiting,
  findReviewItem,
  listPostsBefore,
  listWaiting,
} from "#db/queries/review.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { type CreatedThread, createThread } from "#tests/factories/thread.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const reason = "Läst två gånger. Hon är hos sin syster i natt.";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("what the desk reads on %s", (_, database) => {
  let app: TestApp;
  let anna: Staff;
  let maria: Staff;
  let green: CreatedThread;
  let held: CreatedThread;
  let crisis: CreatedThread;
  const now = new Date("2026-03-10T09:00:00Z");
  beforeAll(async () => {
    app = await makeTestApp({ database, now: "2026-03-10T08:00:00Z" });
    anna = await createStaff(app, { firstName: "Anna" });
    maria = await createStaff(app, { firstName: "Maria", role: "admin" });
    green = await createThread(app, { body: "God morgon, allihop." });
    held = await createThread(app, { body: "Ring mig på 070-174 06 05." });
    const body = "Jag har tagit alla tabletterna nu. Förlåt mig.";
    crisis = await createThread(app, { title: "Nu", body });
    app.setClock(now);
  });
  afterAll(async () => await app?.dispose());

  test("the queue's parts, their counts and the next one to read", async () => {
    const noticed = await listWaiting(app.store, "noticed", 10);
    expect(noticed.map(({ threadId }) => threadId)).toEqual([crisis.id, held.id]);
    expect(noticed[0]).toMatchObject({
      level: "crisis",
      held: true,
      alias: crisis.author.alias,
      roomEn: "New here",
      opening: "Jag har tagit alla tabletterna nu. Förlåt mig.",
    });
    expect(Object.keys(noticed[0]?.categories ?? {})).toContain("self-harm");
    expect(await listWaiting(app.store, "noticed", 1, 1)).toMatchObject([{ threadId: held.id }]);
    expect(await listWaiting(app.store, "ordinary", 10)).toMatchObject([{ threadId: green.id }]);
    expect(await countWaiting(app.store, "noticed")).toBe(2);
    expect(await countWaiting(app.store, "ordinary")).toBe(1);
    // The crisis is due after a quarter of an hour, the other within a day.
    expect(await countOverdueItems(app.store, now)).toBe(1);
    expect(await findNextWaiting(app.store, noticed[0]?.id ?? "")).toBe(noticed[1]?.id);
  });

  test("a text assessed anew shows its newest assessment, and stands in the queue once", async () => {
    const { assessments } = app.store.schema;
    const [first] = await app.store.read
      .select()
      .from(assessments)
      .where(eq(assessments.postId, held.firstPostId));
    if (!first) throw new Error("not assessed");
    const { seq: _seq, ...row } = first;
    await app.store.write(async (tx) => {
      await tx.insert(assessments).values({ ...row, engineVersion: "newer" });
    });
    const noticed = await listWaiting(app.store, "noticed", 10);
    expect(noticed).toHaveLength(2);
    expect(await findReviewItem(app.store, noticed[1]?.id ?? "")).toMatchObject({
      engineVersion: "newer",
      body: "Ring mig på 070-174 06 05.",
      caseId: null,
    });
    expect(await findReviewItem(app.store, noticed[0]?.id ?? "")).toMatchObject({
      caseState: "new",
    });
    expect(await findReviewItem(app.store, "nothing")).toBeUndefined();
  });

  test("posts before one, oldest first, and never the one itself or a later one", async () => {
    const replies = [];
    for (let n = 0; n < 4; n++) replies.push(await createPost(app, { thread: green }));
    await createPost(app, { thread: green, author: anna });
    const before = await listPostsBefore(app.store, green.id, 5, 2);
    expect(before.map(({ number }) => number)).toEqual([3, 4]);
    const last = await listPostsBefore(app.store, green.id, 7, 1);
    expect(last).toMatchObject([{ staffFirstName: "Anna", alias: null }]);
  });

  test("threads without an answer by staff: published ones only, with when they began", async () => {
    const waiting = await createThread(app, { visibility: "published" });
    const queue = { kind: "waiting" } as const;
    expect(await listDeskThreads(app.store, queue, now, { limit: 10 })).toMatchObject([
      { id: waiting.id, alias: waiting.author.alias, waitingSince: now, postCount: 1 },
    ]);
    expect(await countDeskThreads(app.store, queue, now)).toBe(1);
  });

  test("a case with its people, and where it stands", async () => {
    const [{ id } = { id: "" }] = await listOpenCases(app.store, 10);
    expect(await countCases(app.store, now)).toEqual({ open: 1, closed: 0, overdue: 1 });
    const by = { staff: maria, caseId: id };
    await acknowledgeCase(app, by);
    await assessCase(app, { ...by, level: "red", categories: ["self-harm"], reason });
    await closeCase(app, { ...by, outcome: "supported", reason });
    expect(await findCase(app.store, id)).toMatchObject({
      machineLevel: "crisis",
      humanLevel: "red",
      categories: ["self-harm"],
      alias: crisis.author.alias,
      ownerFirstName: "Maria",
      proposedByFirstName: "Maria",
      closedByFirstName: null,
      titleSnapshot: "Nu",
    });
    expect(await countCases(app.store, now)).toEqual({ open: 1, closed: 0, overdue: 0 });
    expect(await listForSecondReader(app.store, anna.id)).toMatchObject([{ id }]);
    expect(await listForSecondReader(app.store, maria.id)).toEqual([]);
    expect(await listClosedCases(app.store, 10)).toEqual([]);
    expect(await findCase(app.store, "nothing")).toBeUndefined();
  });

  test("earlier decisions are those on the same member's other texts", async () => {
    const reply = await createPost(app, { thread: green, author: held.author });
    const [item] = await listWaiting(app.store, "noticed", 10, 1);
    await decideItem(app, {
      staff: anna,
      itemId: item?.id ?? "",
      decision: "remove",
      rule: "identifies-someone",
      reason,
      seen: "",
    });
    const of = (postId: string) => listMemberDecisions(app.store, held.author.id, postId, 10);
    expect(await of(reply.id)).toMatchObject([
      { decision: "remove", staffFirstName: "Anna", reason },
    ]);
    expect(await of(held.firstPostId)).toEqual([]);
  });
});
