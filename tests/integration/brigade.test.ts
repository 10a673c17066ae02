import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "#app/context.ts";
import { slowThread } from "#app/desk/slow-thread.server.ts";
import { readThreadPage } from "#app/forum/read-thread-page.server.ts";
import { requireThread } from "#app/forum/require.server.ts";
import * as pacePage from "#app/routes/desk.threads.$threadId.slow.tsx";
import * as sentPage from "#app/routes/posts.$postId.sent.tsx";
import { action as newThread } from "#app/routes/rooms.$room_.new.tsx";
import { action as reply, loader as threadPage } from "#app/routes/threads.$threadId.tsx";
import { mostNewInThread, mostNewThreadsInRoom } from "#app/safety/first-post-rules.ts";
import { newId } from "#db/new-id.ts";
import { listPublicPosts } from "#db/queries/posts.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { type CreatedThread, createThread } from "#tests/factories/thread.ts";
import { callRoute, type Outcome } from "#tests/support/call-route.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const crisis = "Jag har bestämt mig. Jag tänker ta livet av mig i natt, jag har tabletterna här.";
const red = "Min man slår mig när han har druckit. Nästan varje lördag.";
const nobody: Viewer = { kind: "nobody" };
const minute = 60_000;

let app: TestApp;
let thread: CreatedThread;
beforeEach(async () => {
  app = await makeTestApp();
  thread = await createThread(app, { title: "En lugn tråd", visibility: "published" });
});
afterEach(async () => await app.dispose());

let aliases = 0;
const colours = "Blå Grön Gul Röd Vit Grå Brun Lila Rosa Svart Ljus Mörk Matt Klar Blank".split(
  " ",
);
const animals =
  "Igelkott Uggla Räv Hare Mås Svala Tärna Groda Ekorre Bäver Utter Älg Get Humla Mal".split(" ");
/** An alias that nobody else has: no number in it that might mean something. */
const nextAlias = () => {
  aliases += 1;
  return `${colours[aliases % 15]} ${animals[Math.floor(aliases / 15) % 15]}`;
};
const write = async (viewer: Viewer, body: string, submission = newId()): Promise<Outcome> => {
  const alias: Record<string, string> = viewer.kind === "nobody" ? { alias: nextAlias() } : {};
  return await callRoute(reply, makeContext(app, { viewer }), {
    params: { threadId: thread.id },
    form: { body, submission, opened: "1", ...alias },
  });
};
const shown = async () => await listPublicPosts(app.store, thread.id, 1, 1_000);
const rowsOf = async (body: string) => {
  const { posts, assessments, reviewItems, notices } = app.store.schema;
  const [row] = await app.store.read
    .select({ post: posts, assessment: assessments, item: reviewItems, notice: notices })
    .from(posts)
    .innerJoin(assessments, eq(assessments.postId, posts.id))
    .innerJoin(reviewItems, eq(reviewItems.postId, posts.id))
    .leftJoin(notices, eq(notices.postId, posts.id))
    .where(eq(posts.body, body));
  if (!row) throw new Error("not written");
  return row;
};

describe("two hundred new aliases in one thread", () => {
  test("leave it readable, an old member writes, and a person in crisis is seen at once", async () => {
    const old = await createMember(app);
    await createPost(app, { thread, author: old, visibility: "published" });
    for (let i = 0; i < 200; i += 1) {
      const sent = await write(nobody, `Ni är löjliga allihop, nummer ${i}.`);
      expect(sent.status, JSON.stringify(sent.data)).toBe(302);
      app.advance(5_000);
    }
    // Whatever the engine makes of the words, at most the first few stand in the thread.
    expect((await shown()).length).toBeLessThanOrEqual(2 + mostNewInThread);

    const sent = await write(old, "Jag är kvar här, och jag läser.");
    expect(sent).toMatchObject({ status: 302, location: expect.stringMatching(/^\/threads\//) });
    expect((await rowsOf("Jag är kvar här, och jag läser.")).post.visibility).toBe("published");

    // Two pages with something on them, not eleven.
    const context = makeContext(app, { viewer: nobody });
    const page = await readThreadPage(context, await requireThread(context, thread.id), null);
    const labels = page.paging.pages.map(({ label }) => label.trim());
    expect(labels).toEqual(["1", "11"]);
    expect(page.paging.next?.href).toBe(`/threads/${thread.id}?page=11`);
    const last = await readThreadPage(context, await requireThread(context, thread.id), "11");
    expect(last.posts.map(({ html }) => html).join()).toContain("Jag är kvar här");
    expect(last.paging.previous?.href).toBe(`/threads/${thread.id}`);

    const desperate = await write(nobody, crisis);
    expect(desperate.location).toMatch(/\/sent$/);
    const found = await rowsOf(crisis);
    expect(found.item).toMatchObject({ level: "crisis", gravity: 3, state: "open" });
    expect(found.assessment.policyRules).not.toContain("first-post-care");
    expect(found.notice?.words).toContain("inte brutit mot någon regel");
    const { escalations, reviewItems } = app.store.schema;
    const cases = await app.store.read.select().from(escalations);
    expect(cases.map(({ postId }) => postId)).toContain(found.post.id);
    const queue = await app.store.read.select().from(reviewItems);
    expect(Math.max(...queue.map(({ gravity }) => gravity))).toBe(3);
  }, 120_000);
});

describe("a wave of first posts", () => {
  const wave = async (count: number) => {
    for (let i = 0; i < count; i += 1) await write(nobody, `En vanlig hälsning, nummer ${i}.`);
  };

  test("is held from the sixth on, with kind words and a time, until it has calmed down", async () => {
    await wave(mostNewInThread);
    expect(await shown()).toHaveLength(1 + mostNewInThread);
    const body = "Jag är ny här och undrar hur ni gör.";
    const sent = await write(nobody, body);
    expect(sent.location).toMatch(/^\/posts\/.+\/sent$/);
    const found = await rowsOf(body);
    expect(found.post.visibility).toBe("held");
    expect(found.item).toMatchObject({ held: true, level: "green" });
    expect(found.item.dueAt?.toISOString()).toBe("2026-03-10T13:00:00.000Z");
    expect(found.notice).toMatchObject({ kind: "held", automated: true, rule: null });
    expect(found.notice?.words).toContain("Det har inget med dig");
    const session = sent.cookies.session ?? "";
    const page = await callRoute(sentPage.loader, makeContext(app, { cookies: { session } }), {
      params: { postId: found.post.id },
    });
    expect(page.data.next).toContain("Många nya alias skriver här samtidigt");
    expect(page.data.why).toBe(found.notice?.id);

    app.advance(31 * minute);
    await write(nobody, "En stund senare.");
    expect((await rowsOf("En stund senare.")).post.visibility).toBe("published");
  });

  test("counts those who began it as new for as long as it lasts", async () => {
    const first = await createMember(app);
    await write(first, "Den första i vågen.");
    await wave(mostNewInThread);
    await write(first, "Och en gång till.");
    expect((await rowsOf("Och en gång till.")).post.visibility).toBe("held");
  });

  test("leaves what sounds like danger as it is", async () => {
    await wave(mostNewInThread + 2);
    await write(nobody, red);
    expect((await rowsOf(red)).post.visibility).toBe("published");
    expect((await rowsOf(red)).assessment.writerSees).toBe("help-first");
  });

  test("of new threads in a room is held too, elsewhere nobody notices", async () => {
    const start = async (room: string, i: number) =>
      await callRoute(newThread, makeContext(app, { viewer: nobody }), {
        params: { room },
        form: {
          title: `Hej ${room} ${i}`,
          body: `Mitt första, ${room} ${i}.`,
          submission: newId(),
          // Beginnings have been offered for so few words already.
          opened: "1",
          alias: nextAlias(),
        },
      });
    for (let i = 0; i <= mostNewThreadsInRoom; i += 1) await start("family", i);
    await start("cannabis", 0);
    const state = async (words: string) => (await rowsOf(words)).post.visibility;
    expect(await state(`Mitt första, family ${mostNewThreadsInRoom - 1}.`)).toBe("published");
    expect(await state(`Mitt första, family ${mostNewThreadsInRoom}.`)).toBe("held");
    expect(await state("Mitt första, cannabis 0.")).toBe("published");
  });

  test("sent twice by one alias counts once", async () => {
    const one = await createMember(app);
    for (let i = 0; i < 10; i += 1) await write(one, `Nummer ${i}, samma alias.`);
    await write(nobody, "Någon annan.");
    expect((await rowsOf("Någon annan.")).post.visibility).toBe("published");
  });
});

describe("a slow thread", () => {
  const slow = async (minutes: number) => {
    const staff = await createStaff(app);
    const reason = "Det hettar till, alla behöver andas.";
    expect(await slowThread(app, { staff, threadId: thread.id, minutes, reason })).toEqual({
      done: true,
    });
    return staff;
  };

  test("asks each alias to wait, keeps the words and says how long", async () => {
    await slow(15);
    const [one, other] = [await createMember(app), await createMember(app)];
    expect((await write(one, "Första svaret.")).status).toBe(302);
    app.advance(4 * minute);
    const waits = await write(one, "Andra svaret.");
    expect(waits).toMatchObject({
      status: 429,
      data: { typed: { body: "Andra svaret." } },
    });
    expect(waits.data.errors.form[0]).toContain("om 11 minuter");
    expect((await write(other, "Någon annans svar.")).status).toBe(302);
    app.advance(11 * minute);
    expect((await write(one, "Andra svaret.")).status).toBe(302);
  });

  test("says so to everybody, and not to one reader alone", async () => {
    await slow(5);
    const page = await callRoute(threadPage, makeContext(app, { viewer: nobody }), {
      params: { threadId: thread.id },
      path: `/threads/${thread.id}`,
    });
    expect(page.data.slowMinutes).toBe(5);
  });

  test("never holds up danger, a form sent twice, or another thread", async () => {
    await slow(60);
    const one = await createMember(app);
    await write(one, "Ett svar.", "same");
    expect((await write(one, "Ett svar.", "same")).status).toBe(302);
    expect((await write(one, "Ett annat svar.")).status).toBe(429);
    expect((await write(one, crisis)).status).toBe(302);
    expect((await write(one, red)).status).toBe(302);
    thread = await createThread(app, { visibility: "published" });
    expect((await write(one, "I en annan tråd.")).status).toBe(302);
  });

  test("stores nothing of when anybody wrote", async () => {
    await slow(60);
    const one = await createMember(app);
    app.setClock("2026-03-10T10:13:37Z");
    await write(one, "Ett svar.");
    const { posts, threads, members } = await dumpTables(app.store);
    expect(JSON.stringify([posts, threads, members])).not.toContain("10:13");
  });

  test("is set by staff alone, with a reason, and the log knows", async () => {
    const staff = await slow(5);
    const set = async (viewer: Viewer, form: Record<string, string>) =>
      await callRoute(pacePage.action, makeContext(app, { viewer }), {
        params: { threadId: thread.id },
        form,
      });
    const reason = "Det har lugnat sig igen.";
    expect((await set(await createMember(app), { minutes: "0", reason })).status).toBe(403);
    expect((await set(staff, { minutes: "7", reason })).status).toBe(422);
    const short = await set(staff, { minutes: "0", reason: "nej" });
    expect(short).toMatchObject({ status: 422, data: { values: { reason: ["nej"] } } });
    expect((await set(staff, { minutes: "0", reason })).location).toContain("done=slow");
    const { audit } = app.store.schema;
    const rows = await app.store.read.select().from(audit).where(eq(audit.subjectId, thread.id));
    expect(rows.map(({ action, detail }) => [action, JSON.parse(detail)])).toEqual([
      ["thread.slowed", { minutes: 5, before: 0 }],
      ["thread.slowed", { minutes: 0, before: 5 }],
    ]);
    const gone = await callRoute(pacePage.loader, makeContext(app, { viewer: staff }), {
      params: { threadId: "none" },
    });
    expect(gone.status).toBe(404);
  });
});
