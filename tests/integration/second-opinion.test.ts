import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { eraseWords } from "#app/accounts/erase-words.server.ts";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import { decideItem } from "#app/desk/decide-item.server.ts";
import { runDueJobs } from "#app/jobs/run-due-jobs.server.ts";
import { takeSecondOpinion } from "#app/second-opinion/take-second-opinion.server.ts";
import type { Opinion } from "#app/second-opinion/types.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { openScene, says, told } from "#tests/support/opinion-scene.ts";

const minute = 60_000;
const scene = openScene();
const { open, run, itemOf, casesOf, raisedOf, opinionsOf, visibilityOf } = scene;
const red = "Min man slår mig när han har druckit. Nästan varje lördag.";
const crisis = "Jag har bestämt mig. Jag tänker ta livet av mig i natt, jag har tabletterna här.";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("a second opinion on %s", (_, database) => {
  test("graver than the engine's raises the text, once, and leaves who sees it as it is", async () => {
    const { secondOpinion, asked } = told(says("red"));
    await open({ database, secondOpinion });
    const { firstPostId: postId } = await createThread(scene.app, { title: "Lördag" });
    const before = await itemOf(postId);
    expect(before).toMatchObject({ level: "green", dueAt: null });

    expect(await run()).toBe(1);
    await takeSecondOpinion(scene.app, { postId, isLast: false });
    await takeSecondOpinion(scene.app, { postId, isLast: true });

    expect(asked).toHaveLength(1);
    expect(await opinionsOf(postId)).toMatchObject([
      { outcome: "answered", level: "red", categories: { violence: 0.9 }, model: "small-one" },
    ]);
    const item = await itemOf(postId);
    expect(item).toMatchObject({ state: "open", level: "red", gravity: 2, held: false });
    expect(item.score).toBeGreaterThanOrEqual(600);
    // Four staffed hours from a Tuesday morning.
    expect(item.dueAt).toEqual(new Date(scene.app.clock().getTime() + 240 * minute));
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
    expect(await verifyAudit(scene.app)).toMatchObject({ holds: true });
  });

  test("milder than the engine's lowers nothing", async () => {
    const { secondOpinion } = told(says("green"));
    await open({ database, secondOpinion });
    const { firstPostId: postId } = await createThread(scene.app, { body: crisis });
    const before = [await itemOf(postId), await casesOf(postId), await visibilityOf(postId)];
    scene.app.advance(minute);
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
    const { firstPostId: postId } = await createThread(scene.app, { body: red });
    expect(await itemOf(postId)).toMatchObject({ level: "red" });
    await run();
    const dueAt = new Date(scene.app.clock().getTime() + 15 * minute);
    expect(await itemOf(postId)).toMatchObject({ level: "crisis", gravity: 3, dueAt });
    expect(await casesOf(postId)).toMatchObject([{ machineLevel: "red", dueAt }]);
    expect(await raisedOf(postId)).toHaveLength(1);
    scene.app.advance(15 * minute);
    await runDueJobs(scene.app);
    expect(scene.app.logged.filter(({ event }) => event === "case overdue")).toHaveLength(1);
  });
});

describe("a second opinion", () => {
  test("without a category is still a level", async () => {
    await open(told({ outcome: "answered", level: "red", categories: {} }));
    const { firstPostId } = await createThread(scene.app);
    await run();
    expect(await casesOf(firstPostId)).toMatchObject([{ machineLevel: "red", categories: [] }]);
  });

  test("a post that would now be held stays published: humans decide", async () => {
    await open(told(says("crisis")));
    const { firstPostId } = await createThread(scene.app);
    await run();
    expect(await visibilityOf(firstPostId)).toBe("published");
    expect(await itemOf(firstPostId)).toMatchObject({ level: "crisis", held: false });
    expect(await casesOf(firstPostId)).toMatchObject([{ machineLevel: "crisis" }]);
  });

  describe("about a text that a human has decided", () => {
    const decided = async (opinion: Opinion) => {
      await open(told(opinion));
      const { firstPostId: postId } = await createThread(scene.app);
      const staff = await createStaff(scene.app);
      const { id: itemId } = await itemOf(postId);
      const wanted = { decision: "read", rule: "no-rule-broken", reason: "", seen: "" } as const;
      expect(await decideItem(scene.app, { staff, itemId, ...wanted })).toMatchObject({
        kind: "done",
      });
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
    const { firstPostId: postId } = await createThread(scene.app, { body: red });
    const [before] = await casesOf(postId);
    const { escalations } = scene.app.store.schema;
    await scene.app.store.write(
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

  test("about words erased while the service read them raises nothing", async () => {
    const { secondOpinion } = told(says("crisis"));
    await open({
      secondOpinion: {
        model: "small-one",
        async ask(text) {
          await scene.app.store.write((tx) => eraseWords(scene.app, tx, thread.author.id));
          return await secondOpinion.ask(text);
        },
      },
    });
    const thread = await createThread(scene.app);
    await run();
    expect(await casesOf(thread.firstPostId)).toEqual([]);
    expect(await raisedOf(thread.firstPostId)).toEqual([]);
  });
});
