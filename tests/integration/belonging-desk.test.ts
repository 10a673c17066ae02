import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkIn } from "#app/belonging/check-in.server.ts";
import { setWishes } from "#app/belonging/set-wishes.server.ts";
import { readCheckIns } from "#app/desk/read-check-ins.server.ts";
import { readItem } from "#app/desk/read-item.server.ts";
import { readNoticed, readUnanswered } from "#app/desk/read-queue.server.ts";
import * as threadPage from "#app/routes/threads.$threadId.tsx";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { itemIdOf } from "#tests/support/people-scene.ts";
import type { Site } from "#tests/support/site.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const day = 86_400_000;

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("what members say to staff on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  const scene = async (title: string) => {
    const anna = await createStaff(app, { firstName: "Anna" });
    const thread = await createThread(app, { title });
    const answer = await createPost(app, { thread, author: anna });
    return { anna, thread, answer };
  };
  const says = async (
    { thread, answer }: Awaited<ReturnType<typeof scene>>,
    [understood, rightThings, rightWay]: [number | null, number | null, number | null],
  ) => await checkIn(app, thread.author, answer.id, { understood, rightThings, rightWay });
  const repairs = async () => await readCheckIns(makeContext(app));

  test("a low answer stands under repair until somebody answers again, or a month has passed", async () => {
    expect(await repairs()).toMatchObject({ count: 0, repairs: [], means: null });
    const [low, partly, good, skipped] = [
      await scene("Inte förstådd"),
      await scene("Delvis två gånger"),
      await scene("Bra"),
      await scene("Överhoppad"),
    ];
    await says(low, [0, 2, null]);
    await says(partly, [1, 1, 2]);
    await says(good, [2, 1, 2]);
    await says(skipped, [null, null, null]);
    const page = await repairs();
    expect(page.count).toBe(2);
    expect(page.repairs.map(({ title }) => title)).toEqual(["Delvis två gånger", "Inte förstådd"]);
    expect(page.repairs[1]).toMatchObject({
      who: `${low.thread.author.alias}, svar av Anna`,
      answers: ["Förstådd: nej", "Det viktiga: ja"],
      href: `/threads/${low.thread.id}#p-${low.answer.id}`,
    });
    expect(page.means).toBe(
      "Hur våra svar har landat på 90 dagar, från 0 (nej) till 2 (ja): förstådd 1, det viktiga 1,3, sättet 2. 3 har svarat.",
    );
    await createPost(app, { thread: low.thread, author: low.anna, body: "Förlåt, jag läste fel." });
    expect((await repairs()).repairs.map(({ title }) => title)).toEqual(["Delvis två gånger"]);
    app.advance(31 * day);
    expect(await repairs()).toMatchObject({ count: 0, means: expect.any(String) });
    app.advance(60 * day);
    expect((await repairs()).means).toBeNull();
  });

  test("the wish for contact stands first beside the text, in lists, and where staff answer", async () => {
    const staff = await createStaff(app);
    const author = await createMember(app);
    const thread = await createThread(app, { author, body: "Min man slår mig när han dricker." });
    const context = makeContext(app, { viewer: staff });
    const site = { app } as Pick<Site, "app"> as Site;
    const itemId = await itemIdOf(site, thread.firstPostId);
    expect((await readItem(context, itemId)).contact).toBe("Svara när jag frågar");
    const facts = async () =>
      (await readNoticed(context, 1)).items.find(({ id }) => id === itemId)?.facts ?? [];
    const listed = async () =>
      (await readUnanswered(context, staff)).threads.find(({ id }) => id === thread.id)?.facts;
    expect((await facts()).join()).not.toContain("vill");
    await setWishes(app, author, { contact: "read" });
    expect((await readItem(context, itemId)).contact).toBe("Låt mig läsa i fred");
    expect(await facts()).toContain("vill läsa i fred");
    expect(await listed()).toContain("vill läsa i fred");
    const seen = async (who: Parameters<typeof makeContext>[1]) =>
      (
        await callRoute(threadPage.loader, makeContext(app, who), {
          params: { threadId: thread.id },
        })
      ).data.contact;
    expect(await seen({ viewer: staff })).toBe(
      `${author.alias} säger till oss: Låt mig läsa i fred`,
    );
    expect(await seen({ viewer: author })).toBeNull();
    expect(await seen({ viewer: { kind: "nobody" } })).toBeNull();
  });
});
