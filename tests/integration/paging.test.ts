import { createHmac } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { deactivateStaff } from "#app/accounts/deactivate-staff.server.ts";
import { readOwnAddress, setOwnAddress } from "#app/alarm/own-address.server.ts";
import { alarmWarnings } from "#app/alarm/read-alarm.server.ts";
import { testChannels } from "#app/alarm/test-channels.server.ts";
import { acknowledgeCase } from "#app/escalations/acknowledge-case.server.ts";
import { hastenCase } from "#app/escalations/hasten-case.server.ts";
import { openEscalation } from "#app/escalations/open-escalation.server.ts";
import { runDueJobs } from "#app/jobs/run-due-jobs.server.ts";
import { type CreatedStaff, createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { openMailServer, openWebhook } from "#tests/support/alarm-receivers.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const minute = 60_000;
const secret = "a secret of some length";
const words = "Tabletterna ligger framme.";

let mail: Awaited<ReturnType<typeof openMailServer>>;
let hook: Awaited<ReturnType<typeof openWebhook>>;
beforeAll(async () => {
  [mail, hook] = await Promise.all([openMailServer(), openWebhook()]);
});
afterAll(async () => {
  await Promise.all([mail?.close(), hook?.close()]);
});
afterEach(() => {
  mail.refuse(false);
  hook.behave((res) => void res.writeHead(204).end());
});

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("people are called, on %s", (_, database) => {
  let app: TestApp;
  let maria: CreatedStaff;
  let elin: CreatedStaff;
  let anna: CreatedStaff;
  let johan: CreatedStaff;
  beforeEach(async () => {
    app = await makeTestApp({
      database,
      env: {
        SMTP_URL: mail.url,
        ALARM_FROM: "forum@clinic.example",
        ALARM_WEBHOOKS: hook.url,
        ALARM_WEBHOOK_SECRET: secret,
        BASE_URL: "https://forum.clinic.example",
      },
    });
    mail.taken.length = 0;
    hook.calls.length = 0;
    maria = await createStaff(app, { firstName: "Maria", role: "admin" });
    elin = await createStaff(app, { firstName: "Elin", role: "admin" });
    anna = await createStaff(app, { firstName: "Anna" });
    johan = await createStaff(app, { firstName: "Johan" });
    for (const person of [maria, elin, anna, johan]) {
      expect(await setOwnAddress(app, person, addressOf(person))).toBe(true);
    }
  });
  afterEach(async () => await app?.dispose());

  const addressOf = ({ firstName }: CreatedStaff) => `${firstName.toLowerCase()}@clinic.example`;
  const onDuty = (primary: CreatedStaff | null, backup: CreatedStaff | null) =>
    app.store.write((tx) =>
      tx
        .insert(app.store.schema.duty)
        .values({ day: "2026-03-10", primaryId: primary?.id, backupId: backup?.id })
        .then(() => {}),
    );

  async function openCase(minutes = 15) {
    const { firstPostId, author } = await createThread(app, { visibility: "held" });
    const opened = await app.store.write((tx) =>
      openEscalation(app, tx, {
        postId: firstPostId,
        memberId: author.id,
        title: "I natt",
        body: words,
        level: "crisis",
        categories: ["self-harm"],
        dueAt: new Date(app.clock().getTime() + minutes * minute),
        openedBy: null,
      }),
    );
    return { id: opened?.id ?? "", number: opened?.number ?? 0, postId: firstPostId, author };
  }

  /** Lets so many minutes pass and the jobs of both lanes run. */
  async function pass(minutes: number) {
    app.advance(minutes * minute);
    await runDueJobs(app, "own");
    await runDueJobs(app, "outside");
  }
  const mailed = () => mail.taken.flatMap(({ to }) => to).sort();
  const rows = async () => {
    const { pagings } = app.store.schema;
    return await app.store.read.select().from(pagings).orderBy(asc(pagings.seq));
  };

  test("first who is on duty, then the backup, the leads, and everyone; each step once", async () => {
    await onDuty(anna, johan);
    const { id, number, author } = await openCase();
    await pass(0);
    expect(mailed()).toEqual(["anna@clinic.example"]);
    expect(hook.calls).toHaveLength(1);
    await pass(0);
    expect(mailed()).toHaveLength(1);
    mail.taken.length = 0;
    await pass(8);
    expect(mailed()).toEqual(["anna@clinic.example"]);
    mail.taken.length = 0;
    await pass(7);
    expect(mailed()).toEqual(["anna@clinic.example", "johan@clinic.example"]);
    mail.taken.length = 0;
    await pass(10);
    expect(mailed()).toEqual(
      ["anna", "elin", "johan", "maria"].map((name) => `${name}@clinic.example`),
    );
    await pass(10);
    await pass(600);
    expect(hook.calls).toHaveLength(5);
    expect(new Set((await rows()).map(({ state }) => state))).toEqual(new Set(["sent"]));

    // A number and a link, never a word of the text or a name.
    const everything = JSON.stringify([mail.taken, hook.calls]);
    expect(everything).toContain(`https://forum.clinic.example/admin/escalations/${id}`);
    expect(everything).toContain(String(number));
    for (const told of [words, "Tabletterna", "I natt", author.alias, "self-harm"]) {
      expect(everything).not.toContain(told);
    }
    const { escalationEvents } = app.store.schema;
    const history = await app.store.read
      .select()
      .from(escalationEvents)
      .where(eq(escalationEvents.escalationId, id));
    expect(history.filter(({ kind }) => kind === "paged")).toHaveLength(5);
  });

  test("a webhook can tell that it is us, and that it is the same message", async () => {
    await openCase();
    hook.behave((res) => void res.writeHead(503).end());
    await pass(0);
    hook.behave((res) => void res.writeHead(200).end());
    await pass(1);
    expect(hook.calls).toHaveLength(2);
    const [first, second] = hook.calls;
    expect(first?.headers["idempotency-key"]).toBe(second?.headers["idempotency-key"]);
    const [, seconds, hex] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(second?.headers["leeward-signature"])) ?? [];
    const wanted = createHmac("sha256", secret).update(`${seconds}.${second?.body}`).digest("hex");
    expect(hex).toBe(wanted);
  });

  test("nobody is called once somebody has taken the case on", async () => {
    const { id } = await openCase();
    await acknowledgeCase(app, { staff: maria, caseId: id });
    for (const minutes of [0, 8, 7, 10, 10, 100]) await pass(minutes);
    expect([mailed(), hook.calls]).toEqual([[], []]);
  });

  test("nor by a message that was still to be tried again", async () => {
    const { id } = await openCase();
    mail.refuse(true);
    await pass(0);
    await acknowledgeCase(app, { staff: maria, caseId: id });
    mail.refuse(false);
    await pass(5);
    expect(mailed()).toEqual([]);
    expect((await rows()).map(({ errorName }) => errorName)).toContain("taken-on");
  });

  test("a mail server that is down is tried again, and the webhook does not wait for it", async () => {
    await onDuty(anna, null);
    await openCase();
    mail.refuse(true);
    await pass(0);
    expect(hook.calls).toHaveLength(1);
    expect(mailed()).toEqual([]);
    mail.refuse(false);
    await pass(1);
    expect(mailed()).toEqual(["anna@clinic.example"]);
    expect(app.logged.map(({ event }) => event)).toContain("page not sent");
  });

  test("a process that dies on the way sends nothing twice, and the next step still comes", async () => {
    await onDuty(anna, null);
    await openCase();
    await runDueJobs(app, "own");
    const { pagings } = app.store.schema;
    await app.store.write(async (tx) => {
      await tx.update(pagings).set({ state: "sending" }).where(eq(pagings.state, "waiting"));
    });
    await pass(1);
    expect([mailed(), hook.calls]).toEqual([[], []]);
    expect((await rows()).map(({ errorName }) => errorName)).toEqual(["cut-off", "cut-off"]);
    await pass(7);
    expect(mailed()).toEqual(["anna@clinic.example"]);
  });

  test("a time that is moved begins anew, and what was planned before is still", async () => {
    const { postId } = await openCase(240);
    const soon = new Date(app.clock().getTime() + 15 * minute);
    await app.store.write((tx) => hastenCase(app, tx, postId, soon));
    await pass(0);
    expect(hook.calls).toHaveLength(1);
    for (const minutes of [8, 7, 10, 10]) await pass(minutes);
    for (let hours = 0; hours < 12; hours += 1) await pass(60);
    expect(hook.calls).toHaveLength(5);
  });

  test("a roster with a gap reaches further instead of nobody", async () => {
    await setOwnAddress(app, anna, "");
    await onDuty(anna, null);
    await openCase();
    await pass(0);
    expect(mailed()).toEqual(["elin@clinic.example", "maria@clinic.example"]);
  });

  test("an address is sealed, one's own, and goes with the person", async () => {
    expect(await readOwnAddress(app, anna)).toBe("anna@clinic.example");
    expect(await setOwnAddress(app, anna, "not an address")).toBe(false);
    const { alarmAddresses } = app.store.schema;
    expect(JSON.stringify(await app.store.read.select().from(alarmAddresses))).not.toContain("@");
    await deactivateStaff(app, { staffId: anna.id, by: maria, reason: "Har slutat hos oss." });
    expect(await readOwnAddress(app, anna)).toBe("");
  });

  test("what is wrong with the channels is said until a test goes well", async () => {
    const context = makeContext(app, { viewer: maria });
    expect(await alarmWarnings(context)).toHaveLength(2);
    hook.behave((res) => void res.writeHead(302, { location: "https://elsewhere.example" }).end());
    expect(await testChannels(app, maria, "sv")).toBe(false);
    expect(await alarmWarnings(context)).toHaveLength(1);
    hook.behave((res) => void res.writeHead(200).end());
    expect(await testChannels(app, maria, "sv")).toBe(true);
    expect(await alarmWarnings(context)).toEqual([]);
    expect(mailed()).toEqual(["maria@clinic.example", "maria@clinic.example"]);
  });
});

test("without any channel the log says that nobody can be paged, with a number alone", async () => {
  const app = await makeTestApp();
  const { firstPostId, author } = await createThread(app, { visibility: "held" });
  await app.store.write((tx) =>
    openEscalation(app, tx, {
      postId: firstPostId,
      memberId: author.id,
      title: "I natt",
      body: words,
      level: "crisis",
      categories: [],
      dueAt: new Date(app.clock().getTime() + 15 * minute),
      openedBy: null,
    }),
  );
  await runDueJobs(app);
  expect(app.logged).toEqual([
    { level: "error", event: "nobody can be paged", fields: { caseNumber: 1 } },
  ]);
  await app.dispose();
});
