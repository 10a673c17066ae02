import { eq, isNotNull } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inviteStaff } from "#app/accounts/invite-staff.server.ts";
import { enqueueJob, type NewJob } from "#app/jobs/enqueue.server.ts";
import { startJobs } from "#app/jobs/loop.server.ts";
import { runDueJobs } from "#app/jobs/run-due-jobs.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { createSession } from "#tests/factories/session.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const minute = 60_000;
const crisis = "Jag har bestämt mig. Jag tänker ta livet av mig i natt, jag har tabletterna här.";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("jobs on %s", (_, database) => {
  let app: TestApp;
  /** What earlier tests left in the tables that nothing is ever taken out of. */
  let before = { events: 0, audit: 0 };
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());
  beforeEach(async () => {
    const { jobs, sessions } = app.store.schema;
    await app.store.write(async (tx) => {
      await tx.delete(jobs).where(isNotNull(jobs.id));
      await tx.delete(sessions).where(isNotNull(sessions.tokenHash));
    });
    app.setClock("2026-03-10T09:00:00Z");
    app.logged.length = 0;
    before = { events: await overdueEvents(), audit: await overdueAudit() };
  });

  const rows = async (table: "jobs" | "escalationEvents" | "audit" | "sessions" | "invitations") =>
    ((await dumpTables(app.store))[table] ?? []).map((row) => JSON.parse(row));
  const enqueue = (job: Partial<NewJob> = {}) =>
    app.store.write((tx) =>
      enqueueJob(app, tx, {
        kind: "clear-out",
        payload: {},
        runAt: app.clock(),
        ...job,
      }),
    );
  const overdueEvents = async () =>
    (await rows("escalationEvents")).filter(({ kind }) => kind === "overdue").length;
  const overdueAudit = async () =>
    (await rows("audit")).filter(({ action }) => action === "case.overdue").length;
  const overdue = async () => (await overdueEvents()) - before.events;

  test("a case that nobody has acknowledged raises the alarm once, when its time has passed", async () => {
    await createThread(app, { body: crisis });
    app.advance(14 * minute);
    await runDueJobs(app);
    expect(await overdue()).toBe(0);
    app.advance(minute);
    await runDueJobs(app);
    expect(await overdue()).toBe(1);
    const alarms = app.logged.filter(({ event }) => event === "case overdue");
    expect(alarms).toMatchObject([{ level: "error", fields: { caseNumber: expect.any(Number) } }]);
    expect((await overdueAudit()) - before.audit).toBe(1);
    app.advance(60 * minute);
    await runDueJobs(app);
    expect(await overdue()).toBe(1);
  });

  test("a case that somebody has taken raises none", async () => {
    await createThread(app, { body: crisis });
    const { escalations } = app.store.schema;
    await app.store.write(async (tx) => {
      await tx
        .update(escalations)
        .set({ state: "acknowledged" })
        .where(eq(escalations.machineLevel, "crisis"));
    });
    app.advance(60 * minute);
    await runDueJobs(app);
    expect(await overdue()).toBe(0);
  });

  test("several processes share the work without doing any twice", async () => {
    for (let i = 0; i < 3; i++) await createThread(app, { body: crisis });
    app.advance(15 * minute);
    const due = (await rows("jobs")).filter(({ runAt }) => Date.parse(runAt) <= +app.clock());
    const done = await Promise.all([runDueJobs(app), runDueJobs(app), runDueJobs(app)]);
    expect(done.reduce((sum, n) => sum + n, 0)).toBe(due.length);
    expect(await overdue()).toBe(3);
  });

  test("work in a dead process's hands is taken over when its lease ends", async () => {
    await enqueue();
    const { jobs } = app.store.schema;
    const leaseUntil = new Date(app.clock().getTime() + minute);
    await app.store.write(
      async (tx) => void (await tx.update(jobs).set({ leaseUntil }).where(eq(jobs.attempts, 0))),
    );
    expect(await runDueJobs(app)).toBe(0);
    app.advance(minute);
    expect(await runDueJobs(app)).toBe(1);
  });

  test("what fails is tried again, later each time, and stops nothing else", async () => {
    await enqueue({ kind: "no-such-kind" as never });
    await enqueue({ runAt: new Date(app.clock().getTime() + 1) });
    app.advance(1);
    expect(await runDueJobs(app)).toBe(1);
    const failed = async () =>
      (await rows("jobs")).find(({ kind }: { kind: string }) => kind === "no-such-kind");
    expect(await failed()).toMatchObject({ attempts: 1, doneAt: null, lastError: "RangeError" });
    const waits: number[] = [];
    for (let i = 0; i < 9; i++) {
      const { runAt } = await failed();
      waits.push((Date.parse(runAt) - app.clock().getTime()) / 1000);
      app.setClock(runAt);
      await runDueJobs(app);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
    expect(app.logged[0]).toEqual({
      level: "error",
      event: "job failed",
      fields: { jobKind: "no-such-kind", errorName: "RangeError" },
    });
  });

  test("the same job asked for twice is one job", async () => {
    await enqueue({ dedupeKey: "same" });
    await enqueue({ dedupeKey: "same" });
    await enqueue();
    expect(await rows("jobs")).toHaveLength(2);
  });

  test("finished jobs and invitations go a month after they ended", async () => {
    const admin = await createStaff(app, { role: "admin" });
    await inviteStaff(app, { role: "therapist", by: admin });
    await enqueue({ dedupeKey: "old" });
    expect(await runDueJobs(app)).toBe(1);
    app.advance(29 * 24 * 60 * minute);
    await enqueue({ dedupeKey: "day 29" });
    await runDueJobs(app);
    const keys = async () => (await rows("jobs")).map(({ dedupeKey }) => dedupeKey);
    expect(await keys()).toContain("old");
    expect(await rows("invitations")).not.toEqual([]);
    app.advance(5 * 24 * 60 * minute);
    await enqueue({ dedupeKey: "day 34" });
    await runDueJobs(app);
    expect(await keys()).not.toContain("old");
    expect(await rows("invitations")).toEqual([]);
  });

  test("sessions that have run out go, and the next hour's run is asked for once", async () => {
    const member = await createMember(app);
    await createSession(app, member);
    app.advance(14 * 60 * minute);
    await createSession(app, member);
    await enqueue();
    expect(await runDueJobs(app)).toBe(1);
    expect(await rows("sessions")).toHaveLength(1);
    const waiting = (await rows("jobs")).filter(({ doneAt }) => doneAt === null);
    expect(waiting).toMatchObject([{ runAt: "2026-03-11T00:00:00.000Z" }]);
  });
});

test("the loop does what is due at once, and stops when told", async () => {
  const app = await makeTestApp();
  await createThread(app, { body: crisis });
  app.advance(15 * minute);
  const stop = startJobs(app);
  await stop();
  const { jobs = [] } = await dumpTables(app.store);
  expect(jobs.filter((row) => JSON.parse(row).doneAt !== null).length).toBeGreaterThan(0);
  await app.dispose();
});

test("the loop survives a database that does not answer", async () => {
  const app = await makeTestApp();
  await app.dispose();
  const stop = startJobs(app);
  await stop();
  expect(app.logged).toMatchObject([{ level: "error", event: "job loop failed" }]);
});
