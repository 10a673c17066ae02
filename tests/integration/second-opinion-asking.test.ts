import { describe, expect, test, vi } from "vitest";
import { eraseWords } from "#app/accounts/erase-words.server.ts";
import { startJobs } from "#app/jobs/loop.server.ts";
import { runDueJobs } from "#app/jobs/run-due-jobs.server.ts";
import type { Opinion } from "#app/second-opinion/types.ts";
import { createPost } from "#tests/factories/post.ts";
import { createThread } from "#tests/factories/thread.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { openScene, says, told } from "#tests/support/opinion-scene.ts";
import { answering, openService } from "#tests/support/opinion-service.ts";

const minute = 60_000;
const scene = openScene();
const { open, run, itemOf, casesOf, opinionsOf } = scene;
const crisis = "Jag har bestämt mig. Jag tänker ta livet av mig i natt, jag har tabletterna här.";

describe("a second opinion", () => {
  test("is off unless set up: no job, and nobody is asked", async () => {
    const service = await openService();
    await open();
    expect(scene.app.secondOpinion).toBeUndefined();
    await createThread(scene.app);
    expect((await dumpTables(scene.app.store)).jobs?.join()).not.toContain("second-opinion");
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
    const thread = await createThread(scene.app, { title: "Rubriken", body: "Brödtexten." });
    const reply = await createPost(scene.app, { thread, body: "Svarstexten." });
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

  test.each(["late", "unreachable"] as const)(
    "that is %s is asked for once more",
    async (outcome) => {
      const { secondOpinion, asked } = told({ outcome });
      await open({ secondOpinion });
      const { firstPostId: postId } = await createThread(scene.app);
      await run();
      expect(await opinionsOf(postId)).toEqual([]);
      expect(await run()).toBe(0);
      scene.app.advance(minute);
      expect(await run()).toBe(1);
      expect(await opinionsOf(postId)).toMatchObject([{ outcome, level: null, categories: {} }]);
      scene.app.advance(24 * 60 * minute);
      expect(await run()).toBe(0);
      expect(asked).toHaveLength(2);
      expect(scene.app.logged).toEqual([
        { level: "warn", event: "no second opinion", fields: { errorName: outcome } },
      ]);
    },
  );

  test("that comes at the second try counts", async () => {
    await open(told({ outcome: "late" }, says("red")));
    const { firstPostId: postId } = await createThread(scene.app);
    await run();
    scene.app.advance(minute);
    await run();
    expect(await itemOf(postId)).toMatchObject({ level: "red" });
  });

  test.each(["wrong", "too-large", "paused"] as const)(
    "that is %s is not asked for again",
    async (outcome) => {
      const { secondOpinion, asked } = told({ outcome });
      await open({ secondOpinion });
      const { firstPostId: postId } = await createThread(scene.app);
      const before = await itemOf(postId);
      await run();
      scene.app.advance(60 * minute);
      expect(await run()).toBe(0);
      expect(asked).toHaveLength(1);
      expect(await opinionsOf(postId)).toMatchObject([{ outcome }]);
      expect(await itemOf(postId)).toEqual(before);
    },
  );

  test("is not asked for when the writer has erased the words", async () => {
    const { secondOpinion, asked } = told(says("crisis"));
    await open({ secondOpinion });
    const { firstPostId: postId, author } = await createThread(scene.app);
    await scene.app.store.write((tx) => eraseWords(scene.app, tx, author.id));
    expect(await run()).toBe(1);
    expect(asked).toEqual([]);
    expect(await opinionsOf(postId)).toEqual([]);
  });

  test("turned off again, what was asked for is ticked off", async () => {
    const { secondOpinion, asked } = told(says("red"));
    await open({ secondOpinion });
    const { firstPostId } = await createThread(scene.app);
    scene.app.secondOpinion = undefined;
    expect(await runDueJobs(scene.app)).toBe(1);
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
    await createThread(scene.app, { body: crisis });
    const running = run();
    await asked;
    scene.app.advance(15 * minute);
    await runDueJobs(scene.app);
    expect(scene.app.logged.map(({ event }) => event)).toContain("case overdue");
    answer({ outcome: "wrong" });
    expect(await running).toBe(1);
  });
  test("does not keep the next text waiting", async () => {
    const { promise: opinion, resolve: answer } = Promise.withResolvers<Opinion>();
    const asked: string[] = [];
    const ask = async ({ title }: { title: string }) => {
      asked.push(title);
      return asked.length === 1 ? await opinion : says("red");
    };
    await open({ secondOpinion: { model: "slow", ask } });
    const posts = [await createThread(scene.app), await createThread(scene.app)];
    const stop = startJobs(scene.app);
    const next = () => posts.find(({ title }) => title === asked[1])?.firstPostId ?? "";
    await vi.waitFor(async () => expect(await opinionsOf(next())).toHaveLength(1));
    expect(asked).toHaveLength(2);
    answer(says("green"));
    await stop();
  });

  test("is let go of at a stop, which costs the text none of its tries", async () => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    const late: Opinion = { outcome: "late" };
    const untilStop = (stop?: AbortSignal) => {
      arrive();
      return new Promise<Opinion>((done) => stop?.addEventListener("abort", () => done(late)));
    };
    let times = 0;
    const ask = async (_: unknown, stop?: AbortSignal) => {
      times += 1;
      return times === 1 ? late : times === 2 ? await untilStop(stop) : says("red");
    };
    await open({ secondOpinion: { model: "slow", ask } });
    const { firstPostId } = await createThread(scene.app);
    await run();
    scene.app.advance(minute);
    const stop = startJobs(scene.app);
    await arrived;
    await stop();
    expect(await opinionsOf(firstPostId)).toEqual([]);
    scene.app.advance(minute);
    expect(await run()).toBe(1);
    expect(await itemOf(firstPostId)).toMatchObject({ level: "red" });
  });
});
