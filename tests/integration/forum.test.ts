import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import type { Engine } from "#app/context.ts";
import { type Judgement, judge } from "#app/forum/publish.server.ts";
import { startThread } from "#app/forum/start-thread.server.ts";
import { submitReply } from "#app/forum/submit-reply.server.ts";
import type { Store } from "#db/store.ts";
import { decide } from "#moderation/index.ts";
import type { Assessment, Category, Level } from "#moderation/types.ts";
import { createMember } from "#tests/factories/member.ts";
import { createThread } from "#tests/factories/thread.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { failingOn } from "#tests/support/failing-store.ts";
import { makeTestApp, type TestApp } from "#tests/support/test-app.ts";

/** An assessment with one finding, as the engine would report it. */
function found(level: Level, category: Category): Assessment {
  const span = { field: "text" as const, start: 0, end: 4 };
  return {
    engineVersion: "test",
    language: "sv",
    level,
    score: 0.8,
    categories: { [category]: 0.8 },
    signals: [{ rule: "test-rule", category, level, stance: ["ideation"], score: 0.8, span }],
  };
}

function judged(level: Level, category: Category): Judgement {
  const assessment = found(level, category);
  return { assessment, policy: decide(assessment), locale: "sv" };
}
const ordinary = (): Judgement => {
  const assessment = { ...found("green", "abuse"), categories: {}, signals: [], score: 0 };
  return { assessment, policy: decide(assessment), locale: "sv" };
};

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("writing on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  const rowsOf = async (table: keyof Store["schema"]) =>
    (await dumpTables(app.store))[table]?.map((row) => JSON.parse(row)) ?? [];

  async function thread(judgement: Judgement, submissionId: string, on: Store = app.store) {
    const author = await createMember(app);
    const text = { title: "Tre nätter", body: "Jag sover inte.", author, locale: "sv" as const };
    return () =>
      startThread({ ...app, store: on }, { ...text, roomSlug: "family", submissionId, judgement });
  }

  test("a grave text lands with all that belongs to it", async () => {
    const start = await thread(judged("crisis", "self-harm"), "grave-1");
    const sent = await start();
    expect(sent).toMatchObject({ number: 1, visibility: "held", repeated: false });

    const ofPost = async (table: keyof Store["schema"]) =>
      (await rowsOf(table)).filter((row) => [row.postId, row.subjectId].includes(sent.postId));
    expect(await ofPost("assessments")).toMatchObject([
      { engineVersion: "test", level: "crisis", score: 800, writerSees: "crisis-help" },
    ]);
    expect((await ofPost("assessments"))[0].signals[0]).toMatchObject({ rule: "test-rule" });
    expect(await ofPost("reviewItems")).toMatchObject([
      // The clock stands at ten in the morning, staffed: fifteen minutes.
      { state: "open", gravity: 3, held: true, dueAt: "2026-03-10T09:15:00.000Z" },
    ]);
    const [opened] = await ofPost("escalations");
    expect(opened).toMatchObject({
      machineLevel: "crisis",
      state: "new",
      textSnapshot: "Jag sover inte.",
      titleSnapshot: "Tre nätter",
    });
    expect(await ofPost("audit")).toMatchObject([{ action: "post.written", actorKind: "member" }]);
    expect((await rowsOf("escalationEvents")).map((event) => event.escalationId)).toContain(
      opened.id,
    );
    const jobs = (await rowsOf("jobs")).filter((job) => job.payload.caseId === opened.id);
    const clocks = jobs.filter(({ kind }) => kind === "case-overdue");
    expect(clocks).toMatchObject([{ runAt: "2026-03-10T09:15:00.000Z" }]);
    expect(jobs.filter(({ kind }) => kind === "page-case")).toHaveLength(5);
    expect(await verifyAudit(app)).toMatchObject({ holds: true });
  });

  test("an ordinary text is public, is read some day, and alarms nobody", async () => {
    const start = await thread(ordinary(), "ordinary-1");
    const sent = await start();
    expect(sent.visibility).toBe("published");
    const [item] = (await rowsOf("reviewItems")).filter((row) => row.postId === sent.postId);
    expect(item).toMatchObject({ gravity: 0, held: false, dueAt: null });
    expect((await rowsOf("escalations")).map((row) => row.postId)).not.toContain(sent.postId);
  });

  test.each([
    "posts",
    "assessments",
    "reviewItems",
    "audit",
    "escalations",
    "escalationEvents",
    "jobs",
  ] as const)("when %s cannot be written, nothing of a new thread remains", async (table) => {
    const start = await thread(judged("crisis", "self-harm"), table, failingOn(app.store, table));
    const before = await dumpTables(app.store);
    await expect(start()).rejects.toThrow("the disk is full");
    expect(await dumpTables(app.store)).toEqual(before);
  });

  test("when a reply cannot be written, the thread is as it was", async () => {
    const { id } = await createThread(app);
    const author = await createMember(app);
    const before = await dumpTables(app.store);
    for (const table of ["posts", "assessments", "audit", "jobs"] as const) {
      const broken = { ...app, store: failingOn(app.store, table) };
      const sent = submitReply(broken, {
        threadId: id,
        author,
        title: "",
        body: "Ett svar.",
        submissionId: "reply-1",
        judgement: judged("red", "violence"),
      });
      await expect(sent).rejects.toThrow("the disk is full");
    }
    expect(await dumpTables(app.store)).toEqual(before);
  });

  test("a reply to a thread that is gone writes nothing", async () => {
    const author = await createMember(app);
    const before = await dumpTables(app.store);
    const reply = { author, title: "", body: "Hej.", submissionId: "x", judgement: ordinary() };
    await expect(submitReply(app, { ...reply, threadId: "nowhere" })).rejects.toThrow("is gone");
    expect(await dumpTables(app.store)).toEqual(before);
  });

  test("the same submission makes one thread, at once or later", async () => {
    const start = await thread(ordinary(), "twice-1");
    const sent = await Promise.all(Array.from({ length: 5 }, () => start()));
    sent.push(await start());
    expect(new Set(sent.map(({ postId }) => postId)).size).toBe(1);
    expect(new Set(sent.map(({ threadId }) => threadId)).size).toBe(1);
    expect(sent.filter(({ repeated }) => !repeated)).toHaveLength(1);
    const threads = (await rowsOf("threads")).filter((row) => row.id === sent[0]?.threadId);
    expect(threads).toMatchObject([{ postCount: 1, lastNumber: 1 }]);
  });

  test("the same submission makes one reply and takes one number", async () => {
    const { id } = await createThread(app);
    const author = await createMember(app);
    const reply = { threadId: id, author, title: "", body: "Samma.", judgement: ordinary() };
    const send = () => submitReply(app, { ...reply, submissionId: "twice-2" });
    const sent = await Promise.all(Array.from({ length: 5 }, send));
    sent.push(await send());
    expect(new Set(sent.map(({ postId }) => postId)).size).toBe(1);
    expect(sent.every(({ number }) => number === 2)).toBe(true);
    const next = await submitReply(app, { ...reply, submissionId: "other-2" });
    expect(next).toMatchObject({ number: 3, repeated: false });
  });

  test("replies at the same moment get numbers of their own, without gaps", async () => {
    const { id } = await createThread(app);
    const author = await createMember(app);
    const sent = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        submitReply(app, {
          threadId: id,
          author,
          title: "",
          body: `Svar ${i}`,
          submissionId: `crowd-${i}`,
          judgement: ordinary(),
        }),
      ),
    );
    expect(sent.map(({ number }) => number).sort((a, b) => a - b)).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    const [row] = (await rowsOf("threads")).filter((thread) => thread.id === id);
    expect(row).toMatchObject({ postCount: 9, lastNumber: 9 });
    expect(await verifyAudit(app)).toMatchObject({ holds: true });
  });
});

describe("when the engine breaks", () => {
  const values = "Silver Fern wrote 070-174 06 05";
  const broken: [string, Pick<Engine, "assess" | "decide">][] = [
    [
      "while reading",
      {
        assess: () => {
          throw new TypeError(values);
        },
        decide: (assessment) => decide(assessment),
      },
    ],
    [
      "while deciding",
      {
        assess: () => found("green", "abuse"),
        decide: () => {
          throw new RangeError(values);
        },
      },
    ],
  ];

  test.each(broken)("%s, the text is kept, held and queued", async (_, engine) => {
    const app = await makeTestApp({ engine });
    const judgement = judge(app, { body: "Hej", room: "family", locale: "en" });
    expect(judgement.assessment).toMatchObject({ engineVersion: "failed", language: "en" });
    const author = await createMember(app);
    const sent = await startThread(app, {
      roomSlug: "family",
      author,
      title: "Hej",
      body: "Varje ord.",
      locale: "en",
      submissionId: "failed",
      judgement,
    });
    expect(sent.visibility).toBe("held");
    const dump = await dumpTables(app.store);
    expect(dump.posts?.join()).toContain("Varje ord.");
    expect(JSON.parse(dump.reviewItems?.[0] ?? "{}")).toMatchObject({ state: "open", held: true });
    expect(JSON.parse(dump.reviewItems?.[0] ?? "{}").dueAt).not.toBeNull();
    expect(app.logged).toMatchObject([{ level: "error", event: "engine failed" }]);
    expect(JSON.stringify(app.logged)).not.toContain("Fern");
    await app.dispose();
  });
});
