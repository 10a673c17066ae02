import { eq } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import { eraseWords } from "#app/accounts/erase-words.server.ts";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import { decideItem } from "#app/desk/decide-item.server.ts";
import { startJobs } from "#app/jobs/loop.server.ts";
import { runDueJobs } from "#app/jobs/run-due-jobs.server.ts";
import { takeSecondOpinion } from "#app/second-opinion/take-second-opinion.server.ts";
import type { Opinion, OpinionText, SecondOpinion } from "#app/second-opinion/types.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { answering, openService } from "#tests/support/opinion-service.ts";
import { makeTestApp, type TestApp, type TestAppWishes } from "#tests/support/test-app.ts";

const minute = 60_000;
const red = "Min man slår mig när han har druckit. Nästan varje lördag.";
const crisis = "Jag har bestämt mig. Jag tänker ta livet av mig i natt, jag har tabletterna här.";
const says = (level: "green" | "amber" | "red" | "crisis", categories = { violence: 0.9 }) =>
  ({ outcome: "answered", level, categories }) satisfies Opinion;

/** A service that says what it is told to, and remembers what it was asked. */
function told(...opinions: Opinion[]) {
  const asked: OpinionText[] = [];
  const secondOpinion: SecondOpinion = {
    model: "small-one",
    async ask(text) {
      asked.push(text);
      return opinions[asked.length - 1] ?? opinions.at(-1) ?? { outcome: "wrong" };
    },
  };
  return { asked, secondOpinion };
}

let app: TestApp;
afterEach(async () => await app?.dispose());
const open = async (wishes: TestAppWishes = {}) => {
  app = await makeTestApp(wishes);
  return app;
};

const jobsOf = (kind: string) =>
  app.store.read.select().from(app.store.schema.jobs).where(eq(app.store.schema.jobs.kind, kind));
const opinionsOf = async (postId: string) => {
  const { secondOpinions } = app.store.schema;
  return await app.store.read
    .select()
    .from(secondOpinions)
    .where(eq(secondOpinions.postId, postId));
};
const itemOf = async (postId: string) => {
  const { reviewItems } = app.store.schema;
  const [item] = await app.store.read
    .select()
    .from(reviewItems)
    .where(eq(reviewItems.postId, postId));
  if (!item) throw new Error("nothing waits for that post");
  return item;
};
const casesOf = async (postId: string) => {
  const { escalations } = app.store.schema;
  return await app.store.read.select().from(escalations).where(eq(escalations.postId, postId));
};
const raisedOf = async (postId: string) => {
  const { audit } = app.store.schema;
  const rows = await app.store.read.select().from(audit).where(eq(audit.subjectId, postId));
  return rows.filter(({ action }) => action === "post.raised");
};
const visibilityOf = async (postId: string) => {
  const { posts } = app.store.schema;
  const [post] = await app.store.read.select().from(posts).where(eq(posts.id, postId));
  return post?.visibility;
};
const run = () => runDueJobs(app, "outside");

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("a second opinion on %s", (_, database) => {
  test("graver than the engine's raises the text, once, and leaves who sees it as it is", async () => {
    const { secondOpinion, asked } = told(says("red"));
    await open({ database, secondOpinion });
    const { firstPostId: postId } = await createThread(app, { title: "Lördag" });
    const before = await itemOf(postId);
    expect(before).toMatchObject({ level: "green", dueAt: null });

    expect(await run()).toBe(1);
    await takeSecondOpinion(app, { postId, isLast: false });
    await takeSecondOpinion(app, { postId, isLast: true });

    expect(asked).toHaveLength(1);
    expect(await opinionsOf(postId)).toMatchObject([
      { outcome: "answered", level: "red", categories: { violence: 0.9 }, model: "small-one" },
    ]);
    const item = await itemOf(postId);
    expect(item).toMatchObject({ state: "open", level: "red", gravity: 2, held: false });
    expect(item.score).toBeGreaterThanOrEqual(600);
    // Four staffed hours from a Tuesday morning.
    expect(item.dueAt).toEqual(new Date(app.clock().getTime() + 240 * minute));
    expect(await visibilityOf(postId)).toBe("published");
    expect(await casesOf(postId)).toMatchObject([
      {
        machineLevel: "red",
        humanLevel: null,
        openedBy: null,
        categories: ["violence"],
        titleSnapshot: "Lördag",
        dueAt: item.dueAt,
      },
    ]);
    const [raised, ...more] = await raisedOf(postId);
    expect(more).toEqual([]);
    expect(raised).toMatchObject({ actorKind: "system", actorId: null });
    expect(JSON.parse(raised?.detail ?? "")).toEqual({
      by: "second-opinion",
      from: "green",
      to: "red",
      case: 1,
    });
    expect(await verifyAudit(app)).toMatchObject({ holds: true });
  });

  test("milder than the engine's lowers nothing", async () => {
    const { secondOpinion } = told(says("green"));
    await open({ database, secondOpinion });
    const { firstPostId: postId } = await createThread(app, { body: crisis });
    const before = [await itemOf(postId), await casesOf(postId), await visibilityOf(postId)];
    app.advance(minute);
    expect(await run()).toBe(1);
    expect([await itemOf(postId), await casesOf(postId), await visibilityOf(postId)]).toEqual(
      before,
    );
    expect(await opinionsOf(postId)).toMatchObject([{ outcome: "answered", level: "green" }]);
    expect(await raisedOf(postId)).toEqual([]);
  });

  test("of crisis brings the time of a red case forward, and with it the alarm", async () => {
    const { secondOpinion } = told(says("crisis"));
    await open({ database, secondOpinion });
    const { firstPostId: postId } = await createThread(app, { body: red });
    expect(await itemOf(postId)).toMatchObject({ level: "red" });
    await run();
    const dueAt = new Date(app.clock().getTime() + 15 * minute);
    expect(await itemOf(postId)).toMatchObject({ level: "crisis", gravity: 3, dueAt });
    expect(await casesOf(postId)).toMatchObject([{ machineLevel: "red", dueAt }]);
    expect(await raisedOf(postId)).toHaveLength(1);
    app.advance(15 * minute);
    expect(await runDueJobs(app)).toBe(1);
    expect(app.logged.filter(({ event }) => event === "case overdue")).toHaveLength(1);
  });
});

describe("a second opinion", () => {
  test("is off unless set up: no job, and nobody is asked", async () => {
    const service = await openService();
    await open();
    expect(app.secondOpinion).toBeUndefined();
    await createThread(app);
    expect(await jobsOf("second-opinion")).toEqual([]);
    expect(await run()).toBe(0);
    expect(service.asked).toEqual([]);
    await service.close();
  });

  test("set up, gets the writer's own words and nothing that says who wrote them or where", async () => {
    const service = await openService();
    service.will(answering({ level: "amber", categories: { "self-harm": 0.7 } }));
    await open({
      env: { SECOND_OPINION_URL: service.url, SECOND_OPINION_MODEL: "small-one" },
    });
    const thread = await createThread(app, { title: "Rubriken", body: "Brödtexten." });
    const reply = await createPost(app, { thread, body: "Svarstexten." });
    expect(await run()).toBe(2);
    const words = service.asked.map(({ body }) =>
      JSON.parse((body as { messages: { content: string }[] }).messages[1]?.content ?? ""),
    );
    expect(words).toEqual([
      { title: "Rubriken", text: "Brödtexten." },
      { title: "", text: "Svarstexten." },
    ]);
    const sent = JSON.stringify(service.asked);
    const { alias, id } = thread.author;
    for (const own of [alias, id, thread.id, thread.firstPostId, reply.id, thread.roomSlug]) {
      expect(sent).not.toContain(own);
    }
    const item = await itemOf(reply.id);
    expect(item).toMatchObject({ level: "amber", gravity: 1 });
    expect(item.dueAt).not.toBeNull();
    expect(await casesOf(reply.id)).toEqual([]);
    await service.close();
  });

  test("without a category is still a level", async () => {
    await open(told({ outcome: "answered", level: "red", categories: {} }));
    const { firstPostId } = await createThread(app);
    await run();
    expect(await casesOf(firstPostId)).toMatchObject([{ machineLevel: "red", categories: [] }]);
  });

  test("a post that would now be held stays published: humans decide", async () => {
    await open(told(says("crisis")));
    const { firstPostId } = await createThread(app);
    await run();
    expect(await visibilityOf(firstPostId)).toBe("published");
    expect(await itemOf(firstPostId)).toMatchObject({ level: "crisis", held: false });
    expect(await casesOf(firstPostId)).toMatchObject([{ machineLevel: "crisis" }]);
  });

  describe("about a text that a human has decided", () => {
    const decided = async (opinion: Opinion) => {
      await open(told(opinion));
      const { firstPostId: postId } = await createThread(app);
      const staff = await createStaff(app);
      const { id: itemId } = await itemOf(postId);
      const wanted = { decision: "read", rule: "no-rule-broken", reason: "", seen: "" } as const;
      expect(await decideItem(app, { staff, itemId, ...wanted })).toMatchObject({ kind: "done" });
      const before = await itemOf(postId);
      await run();
      expect(await itemOf(postId)).toEqual(before);
      expect(await opinionsOf(postId)).toHaveLength(1);
      return postId;
    };

    test("is only kept when it is red", async () => {
      const postId = await decided(says("red"));
      expect(await casesOf(postId)).toEqual([]);
      expect(await raisedOf(postId)).toEqual([]);
    });

    test("opens a case when it is crisis", async () => {
      const postId = await decided(says("crisis"));
      expect(await casesOf(postId)).toMatchObject([{ machineLevel: "crisis", state: "new" }]);
      expect(await raisedOf(postId)).toHaveLength(1);
    });
  });

  test("a case that somebody has taken on keeps its time", async () => {
    await open(told(says("crisis")));
    const { firstPostId: postId } = await createThread(app, { body: red });
    const [before] = await casesOf(postId);
    const { escalations } = app.store.schema;
    await app.store.write(
      async (tx) =>
        void (await tx
          .update(escalations)
          .set({ state: "acknowledged" })
          .where(eq(escalations.postId, postId))),
    );
    await run();
    expect(await casesOf(postId)).toMatchObject([{ dueAt: before?.dueAt, state: "acknowledged" }]);
    expect(await itemOf(postId)).toMatchObject({ level: "crisis" });
  });

  test.each(["late", "unreachable"] as const)(
    "that is %s is asked for once more",
    async (outcome) => {
      const { secondOpinion, asked } = told({ outcome });
      await open({ secondOpinion });
      const { firstPostId: postId } = await createThread(app);
      await run();
      expect(await opinionsOf(postId)).toEqual([]);
      expect(await run()).toBe(0);
      app.advance(minute);
      expect(await run()).toBe(1);
      expect(await opinionsOf(postId)).toMatchObject([{ outcome, level: null, categories: {} }]);
      app.advance(24 * 60 * minute);
      expect(await run()).toBe(0);
      expect(asked).toHaveLength(2);
      expect(app.logged).toEqual([
        { level: "warn", event: "no second opinion", fields: { errorName: outcome } },
      ]);
    },
  );

  test("that comes at the second try counts", async () => {
    await open(told({ outcome: "late" }, says("red")));
    const { firstPostId: postId } = await createThread(app);
    await run();
    app.advance(minute);
    await run();
    expect(await itemOf(postId)).toMatchObject({ level: "red" });
  });

  test.each(["wrong", "too-large", "paused"] as const)(
    "that is %s is not asked for again",
    async (outcome) => {
      const { secondOpinion, asked } = told({ outcome });
      await open({ secondOpinion });
      const { firstPostId: postId } = await createThread(app);
      const before = await itemOf(postId);
      await run();
      app.advance(60 * minute);
      expect(await run()).toBe(0);
      expect(asked).toHaveLength(1);
      expect(await opinionsOf(postId)).toMatchObject([{ outcome }]);
      expect(await itemOf(postId)).toEqual(before);
    },
  );

  test("is not asked for when the writer has erased the words", async () => {
    const { secondOpinion, asked } = told(says("crisis"));
    await open({ secondOpinion });
    const { firstPostId: postId, author } = await createThread(app);
    await app.store.write((tx) => eraseWords(app, tx, author.id));
    expect(await run()).toBe(1);
    expect(asked).toEqual([]);
    expect(await opinionsOf(postId)).toEqual([]);
  });

  test("about words erased while the service read them raises nothing", async () => {
    const { secondOpinion } = told(says("crisis"));
    await open({
      secondOpinion: {
        model: "small-one",
        async ask(text) {
          await app.store.write((tx) => eraseWords(app, tx, thread.author.id));
          return await secondOpinion.ask(text);
        },
      },
    });
    const thread = await createThread(app);
    await run();
    expect(await casesOf(thread.firstPostId)).toEqual([]);
    expect(await raisedOf(thread.firstPostId)).toEqual([]);
  });

  test("turned off again, what was asked for is ticked off", async () => {
    const { secondOpinion, asked } = told(says("red"));
    await open({ secondOpinion });
    const { firstPostId } = await createThread(app);
    app.secondOpinion = undefined;
    expect(await runDueJobs(app)).toBe(1);
    expect(asked).toEqual([]);
    expect(await opinionsOf(firstPostId)).toEqual([]);
  });
});

describe("a slow service", () => {
  test("holds up no clock", async () => {
    const { promise: asked, resolve: started } = Promise.withResolvers<void>();
    const { promise: opinion, resolve: answer } = Promise.withResolvers<Opinion>();
    const ask = () => {
      started();
      return opinion;
    };
    await open({ secondOpinion: { model: "slow", ask } });
    await createThread(app, { body: crisis });
    const running = run();
    await asked;
    app.advance(15 * minute);
    expect(await runDueJobs(app)).toBe(1);
    expect(app.logged).toMatchObject([{ event: "case overdue" }]);
    answer({ outcome: "wrong" });
    expect(await running).toBe(1);
  });
  test("is let go of at a stop, and the text is asked about after the next start", async () => {
    const service = await openService();
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    service.will(() => arrive());
    await open({ env: { SECOND_OPINION_URL: service.url, SECOND_OPINION_MODEL: "small-one" } });
    const { firstPostId } = await createThread(app);
    const stop = startJobs(app);
    await arrived;
    await stop();
    expect(await opinionsOf(firstPostId)).toEqual([]);
    service.will(answering({ level: "red", categories: { violence: 1 } }));
    app.advance(minute);
    expect(await run()).toBe(1);
    expect(await itemOf(firstPostId)).toMatchObject({ level: "red" });
    await service.close();
  });
});
