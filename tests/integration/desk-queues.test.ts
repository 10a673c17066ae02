import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Staff } from "#app/context.ts";
import { claimThread, handOverThread, releaseThread } from "#app/desk/claims.server.ts";
import { readUsualAnswer, showCoverage } from "#app/desk/read-coverage.server.ts";
import { readInBulk } from "#app/desk/read-in-bulk.server.ts";
import { readQueueLinks } from "#app/desk/read-queues.server.ts";
import { readThreadQueue } from "#app/desk/read-threads.server.ts";
import { submitStaffReply, TakenByColleague } from "#app/desk/submit-staff-reply.server.ts";
import { runDueJobs } from "#app/jobs/run-due-jobs.server.ts";
import * as queueRoute from "#app/routes/desk.queues.$queue.tsx";
import * as replyRoute from "#app/routes/threads.$threadId.tsx";
import { listWaiting } from "#db/queries/review.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const minute = 60_000;
const hour = 60 * minute;

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("the desk's queues on %s", (_, database) => {
  let app: TestApp;
  let anna: Staff;
  let bo: Staff;
  beforeEach(async () => {
    app = await makeTestApp({ database });
    [anna, bo] = [await createStaff(app), await createStaff(app, { firstName: "Bo" })];
  });
  afterEach(async () => await app?.dispose());

  const as = (staff: Staff) => makeContext(app, { viewer: staff });
  const waiting = async (staff = anna, name: "waiting" | "mine" | "check-ins" = "waiting") =>
    (await readThreadQueue(as(staff), staff, name, 1)).threads;
  const reply = (staff: Staff, threadId: string, n = 1) =>
    submitStaffReply(app, {
      staff,
      threadId,
      body: "Tack för att du skrev.",
      submissionId: `r${staff.id}${threadId}${n}`,
    });

  describe("whoever waits", () => {
    test("longest stands first, and again from when they write again", async () => {
      const first = await createThread(app);
      app.advance(hour);
      const second = await createThread(app);
      expect((await waiting()).map(({ id }) => id)).toEqual([first.id, second.id]);
      await reply(anna, first.id);
      expect((await waiting()).map(({ id }) => id)).toEqual([second.id]);
      app.advance(hour);
      await createPost(app, { thread: first, author: first.author });
      await createPost(app, { thread: first });
      expect((await waiting()).map(({ id }) => id)).toEqual([second.id, first.id]);
    });

    test("is called late in words once the promise has passed", async () => {
      await createThread(app);
      expect((await waiting())[0]?.promise?.overdue).toBe(false);
      app.advance(4 * 24 * hour);
      expect((await waiting())[0]?.promise?.overdue).toBe(true);
    });

    test("and is somebody's own to look in on, after days of silence from us", async () => {
      const author = await createMember(app);
      const { members } = app.store.schema;
      await app.store.write(async (tx) => {
        await tx.update(members).set({ contact: "check-in" }).where(eq(members.id, author.id));
      });
      const thread = await createThread(app, { author });
      await reply(anna, thread.id);
      expect(await waiting(anna, "check-ins")).toEqual([]);
      app.advance(6 * 24 * hour);
      expect((await waiting(anna, "check-ins")).map(({ id }) => id)).toEqual([thread.id]);
    });
  });

  describe("a thread in hand", () => {
    test("is one person's, however many ask at once", async () => {
      const { id } = await createThread(app);
      const people = [anna, bo, ...(await Promise.all([1, 2, 3].map(() => createStaff(app))))];
      const got = await Promise.all(people.map((person) => claimThread(app, person, id)));
      expect(got.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await waiting(anna, "mine")).toHaveLength(got[0]?.ok ? 1 : 0);
    });

    test("cannot be answered by another until it is let go or the half hour has passed", async () => {
      const { id } = await createThread(app);
      await claimThread(app, anna, id);
      await expect(reply(bo, id)).rejects.toThrow(TakenByColleague);
      expect(await claimThread(app, bo, id)).toMatchObject({ ok: false, why: "taken", by: "Anna" });
      app.advance(31 * minute);
      expect(await claimThread(app, bo, id)).toMatchObject({ ok: true });
      await expect(reply(anna, id)).rejects.toThrow(TakenByColleague);
      await releaseThread(app, anna, id);
      await expect(reply(anna, id)).rejects.toThrow(TakenByColleague);
      await releaseThread(app, bo, id);
      expect(await reply(anna, id)).toMatchObject({ number: 2 });
    });

    test("loses none of the words of whoever was second", async () => {
      const { id } = await createThread(app);
      await claimThread(app, anna, id);
      const refused = await callRoute(replyRoute.action, as(bo), {
        params: { threadId: id },
        form: { body: "Det jag just skrev.", submission: "x" },
      });
      expect(refused).toMatchObject({ status: 409 });
      expect(JSON.stringify(refused.data)).toContain("Det jag just skrev.");
      expect(JSON.stringify(refused.data)).toContain("Anna");
    });

    test("is free again once it is answered, and whoever answers usually does", async () => {
      const thread = await createThread(app);
      await claimThread(app, anna, thread.id);
      await reply(anna, thread.id);
      await createPost(app, { thread, author: thread.author });
      const [row] = await waiting(bo);
      expect(row).toMatchObject({ claim: null, isTaken: false });
      expect(row?.facts.join()).toContain("Anna");
      expect(await waiting(anna, "mine")).toHaveLength(1);
      expect(await waiting(bo, "mine")).toEqual([]);
    });

    test("is handed over with a reason, to somebody who works here", async () => {
      const { id } = await createThread(app);
      await claimThread(app, anna, id);
      const over = (staff: Staff, toId: string) =>
        handOverThread(app, { staff, threadId: id, toId, reason: "Jag går på ledighet." });
      expect(await over(bo, bo.id)).toMatchObject({ ok: false, why: "taken" });
      expect(await over(anna, "nobody")).toMatchObject({ ok: false, why: "person" });
      expect(await over(anna, bo.id)).toEqual({ ok: true });
      expect(await waiting(bo, "mine")).toHaveLength(1);
      expect(await waiting(anna, "mine")).toEqual([]);
    });
  });

  test("every queue is a page with a count, and another one is none", async () => {
    await createThread(app, { body: "Ring mig på 070-174 06 05 i kväll om du kan." });
    const links = await readQueueLinks(as(anna), anna, "/desk");
    expect(links).toHaveLength(8);
    for (const queue of ["waiting", "mine", "held", "reports", "check-ins"]) {
      const page = await callRoute(queueRoute.loader, as(anna), { params: { queue } });
      expect(page.status, queue).toBe(200);
    }
    const held = await callRoute(queueRoute.loader, as(anna), { params: { queue: "held" } });
    expect(JSON.stringify(held.data)).toContain("070-174");
    const none = await callRoute(queueRoute.loader, as(anna), { params: { queue: "x" } });
    expect(none.status).toBe(404);
  });

  test("several calm texts are read with one press, and nothing grave or held with them", async () => {
    for (let n = 0; n < 3; n += 1) await createThread(app, { body: `En lugn dag, nummer ${n}.` });
    await createThread(app, { body: "Min man slår mig när han dricker." });
    await createThread(app, { body: "Ring mig på 070-174 06 05 i kväll om du kan." });
    const ids = async () => {
      const [calm, noticed] = await Promise.all([
        listWaiting(app.store, "ordinary", 20),
        listWaiting(app.store, "noticed", 20),
      ]);
      return [...calm, ...noticed].map(({ id }) => id);
    };
    const all = await ids();
    expect(all.length).toBe(5);
    expect(await readInBulk(app, anna, [...all, ...all, "nothing"])).toBe(3);
    expect(await ids()).toHaveLength(2);
    expect(await readInBulk(app, anna, all)).toBe(0);
  });

  test("how the promise is kept is counted in staffed hours, and told once there is enough", async () => {
    for (let n = 0; n < 10; n += 1) {
      const { id } = await createThread(app, { body: `En fråga till er, nummer ${n}.` });
      app.advance(10 * minute);
      expect(await readUsualAnswer(as(anna))).toBeNull();
      await reply(anna, id);
    }
    expect(await readUsualAnswer(as(anna))).toBe("Oftast kommer ett svar inom 1 av våra timmar.");
    const ids = (await listWaiting(app.store, "ordinary", 20)).map(({ id }) => id);
    await readInBulk(app, anna, ids.slice(0, 5));
    const rows = Object.fromEntries((await showCoverage(as(anna))).rows);
    expect(rows["Antal svar"]).toBe("10");
    expect(rows["Texter lästa inom 24 timmar"]).toBe("100 % (5 av 5)");
    // Four days on, of eight staffed hours each, the other five are late.
    app.advance(6 * 24 * hour);
    const later = Object.fromEntries((await showCoverage(as(anna))).rows);
    expect(later["Texter lästa inom 24 timmar"]).toBe("50 % (5 av 10)");
    expect(later["Olästa i mer än 24 timmar nu"]).toBe("5");
  });

  test("a text that nobody has read in time raises the alarm once, without its words", async () => {
    await createThread(app, { body: "En helt vanlig dag med ovanliga ord." });
    app.advance(6 * 24 * hour);
    await runDueJobs(app);
    await runDueJobs(app);
    const alarms = app.logged.filter(({ event }) => event === "text unread past its time");
    expect(alarms).toEqual([
      { level: "error", event: "text unread past its time", fields: undefined },
    ]);
  });
});
