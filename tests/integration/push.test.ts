import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { leaveForGood } from "#app/accounts/leave-for-good.server.ts";
import { setFollow } from "#app/belonging/follow.server.ts";
import { decideItem } from "#app/desk/decide-item.server.ts";
import { runDueJobs } from "#app/jobs/run-due-jobs.server.ts";
import { makePush } from "#app/push/make-push.ts";
import * as following from "#app/routes/me_.following.tsx";
import * as pushRoute from "#app/routes/me_.following_.push.tsx";
import * as stopRoute from "#app/routes/me_.following_.push_.stop.tsx";
import * as quietRoute from "#app/routes/me_.following_.quiet.tsx";
import { type CreatedMember, createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { type CreatedThread, createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import {
  openReceiver,
  pushWithin,
  type Receiver,
  readVapid,
} from "#tests/support/push-receiver.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const minute = 60_000;

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("pushes on %s", (_, database) => {
  let app: TestApp;
  let receiver: Receiver;
  let member: CreatedMember;
  let thread: CreatedThread;
  beforeAll(async () => {
    receiver = await openReceiver();
    app = await makeTestApp({ database, push: pushWithin() });
  });
  afterAll(async () => {
    await app?.dispose();
    await receiver?.close();
  });
  beforeEach(async () => {
    // A Tuesday at ten by the clock on the wall.
    app.setClock("2026-03-10T09:00:00Z");
    receiver.will((res) => res.writeHead(201).end());
    receiver.received.length = 0;
    member = await createMember(app);
    thread = await createThread(app);
    await setFollow(app, member, { threadId: thread.id }, true);
  });
  afterEach(async () => {
    const { pushSubscriptions, jobs } = app.store.schema;
    await app.store.write(async (tx) => {
      await tx.delete(jobs).where(isNotNull(jobs.id));
      await tx.delete(pushSubscriptions).where(isNotNull(pushSubscriptions.id));
    });
  });

  const turnOn = (form: Record<string, string> = receiver.device(), who = member) =>
    callRoute(pushRoute.action, makeContext(app, { viewer: who }), { form });
  const page = async () =>
    (await callRoute(following.loader, makeContext(app, { viewer: member }))).data;
  const devices = async () =>
    await app.store.read.select().from(app.store.schema.pushSubscriptions);
  const waiting = async () => {
    const { jobs } = app.store.schema;
    const rows = await app.store.read
      .select({ runAt: jobs.runAt })
      .from(jobs)
      .where(and(eq(jobs.kind, "push"), isNull(jobs.doneAt)));
    return rows.map(({ runAt }) => runAt.toISOString());
  };
  const runAll = async () => {
    await runDueJobs(app, "own");
    await runDueJobs(app, "outside");
  };
  const pass = async (ms: number) => {
    await runAll();
    app.advance(ms);
    await runAll();
  };

  test("something new is told once, encrypted, signed and in the same few words", async () => {
    expect((await turnOn()).location).toBe("/me/following?done=push-done#push");
    const writer = await createMember(app, { alias: "Hemlig Talgoxe" });
    await createPost(app, { thread, author: writer, body: "Hemligtext." });
    await createPost(app, { thread, author: writer });
    await pass(5 * minute);
    expect(receiver.received).toHaveLength(1);
    const [{ path, headers, bytes, message } = {} as never] = receiver.received;
    expect(JSON.parse(message)).toEqual({ title: "Leeward", body: "Något nytt" });
    expect(path).toBe("/device");
    expect(headers).toMatchObject({
      "content-encoding": "aes128gcm",
      ttl: "86400",
      topic: "new",
      urgency: "normal",
    });
    const { publicKey, claims } = readVapid(headers.authorization);
    expect(publicKey).toBe(app.push?.publicKey);
    expect(claims).toMatchObject({ aud: receiver.url, sub: "https://forum.example.org" });
    const wire = JSON.stringify(headers) + bytes.toString("latin1");
    for (const telling of ["nytt", "Talgoxe", member.alias, member.id, thread.id, "Leeward"]) {
      expect(wire).not.toContain(telling);
    }
    await pass(24 * 60 * minute);
    expect(receiver.received).toHaveLength(1);
  });

  test("words from staff, and a held post that is published, are told too", async () => {
    await turnOn();
    const anna = await createStaff(app);
    const held = await createPost(app, { thread, visibility: "held" });
    await pass(5 * minute);
    expect(receiver.received).toHaveLength(0);
    const { reviewItems } = app.store.schema;
    const [item] = await app.store.read
      .select({ id: reviewItems.id })
      .from(reviewItems)
      .where(eq(reviewItems.postId, held.id));
    const decision = { decision: "publish" as const, rule: "no-rule-broken", seen: "" };
    const reason = "Det går bra att läsa för alla.";
    await decideItem(app, { staff: anna, itemId: item?.id ?? "", reason, ...decision });
    await pass(5 * minute);
    expect(receiver.received).toHaveLength(1);

    await setFollow(app, member, { threadId: thread.id }, false);
    const own = await createThread(app, { author: member });
    await setFollow(app, member, { threadId: own.id }, false);
    await createPost(app, { thread: own, author: anna });
    await pass(5 * minute);
    expect(receiver.received).toHaveLength(2);
  });

  test("nothing is told of one's own, to those who pause, or once it has been looked at", async () => {
    await turnOn();
    await createPost(app, { thread, author: member });
    await pass(5 * minute);
    const { members, follows } = app.store.schema;
    const stand = (standing: "present" | "paused") =>
      app.store.write(
        async (tx) =>
          void (await tx.update(members).set({ standing }).where(eq(members.id, member.id))),
      );
    await stand("paused");
    await createPost(app, { thread });
    await pass(5 * minute);
    await stand("present");
    await createPost(app, { thread });
    await runAll();
    expect(await waiting()).toHaveLength(1);
    await app.store.write(
      async (tx) =>
        void (await tx
          .update(follows)
          .set({ seenSeq: 1_000_000 })
          .where(eq(follows.memberId, member.id))),
    );
    await pass(5 * minute);
    expect(receiver.received).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  test("in quiet hours all that happens waits for one push when they end", async () => {
    await turnOn();
    app.setClock("2026-03-10T20:57:00Z");
    await createPost(app, { thread });
    await runAll();
    app.setClock("2026-03-11T01:00:00Z");
    await createPost(app, { thread });
    await pass(30 * minute);
    expect(await waiting()).toEqual(["2026-03-11T07:00:00.000Z"]);
    expect(receiver.received).toEqual([]);
    app.setClock("2026-03-11T07:00:00Z");
    await runAll();
    expect(receiver.received).toHaveLength(1);
  });

  test("the quiet hours are their owner's to set, also while a push waits", async () => {
    await turnOn();
    const save = (from: string, to: string) =>
      callRoute(quietRoute.action, makeContext(app, { viewer: member }), { form: { from, to } });
    expect((await page()).push).toMatchObject({ quietFrom: 22, quietTo: 8 });
    await createPost(app, { thread });
    await runAll();
    expect((await save("9", "12")).location).toBe("/me/following?done=quiet-saved#quiet");
    await pass(5 * minute);
    expect(receiver.received).toEqual([]);
    expect(await waiting()).toEqual(["2026-03-10T11:00:00.000Z"]);
    for (const [from, to] of [
      ["24", "8"],
      ["-1", "8"],
      ["", ""],
      ["7.5", "8"],
      ["1e1", "\u0000"],
    ] as const) {
      expect((await save(from, to)).status).toBe(422);
    }
    await save("0", "0");
    app.setClock("2026-03-10T11:00:00Z");
    await runAll();
    expect(receiver.received).toHaveLength(1);
  });

  test("a service that does not answer is tried again, later each time, and then let be", async () => {
    await turnOn();
    receiver.will((res) => res.writeHead(503).end());
    await createPost(app, { thread });
    await runAll();
    const waits: number[] = [];
    for (let step = 0; step < 8; step++) {
      const [next] = await waiting();
      if (!next) break;
      waits.push(Math.round((Date.parse(next) - app.clock().getTime()) / minute));
      app.setClock(next);
      await runAll();
    }
    expect(waits).toEqual([5, 10, 35, 125, 365]);
    expect(receiver.received).toHaveLength(5);
    expect(await devices()).toHaveLength(1);
  });

  test.each([404, 410])("a device that is gone (%i) is forgotten", async (status) => {
    await turnOn();
    receiver.will((res) => res.writeHead(status).end());
    await createPost(app, { thread });
    await pass(5 * minute);
    expect(receiver.received).toHaveLength(1);
    expect(await devices()).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  test("a push that is refused is not sent again, and the log says no more than that", async () => {
    await turnOn();
    app.logged.length = 0;
    receiver.will((res) => res.writeHead(403).end());
    await createPost(app, { thread });
    await pass(5 * minute);
    expect([receiver.received.length, await waiting()]).toEqual([1, []]);
    expect(app.logged).toEqual([{ level: "warn", event: "push refused", fields: undefined }]);
  });

  test("nothing is followed elsewhere, and no answer is waited for too long", async () => {
    const other = await openReceiver();
    receiver.will((res) => res.writeHead(302, { location: `${other.url}/x` }).end());
    const push = pushWithin(300);
    const { endpoint, ...keys } = receiver.device();
    expect(await push.send({ endpoint, keys }, "x")).toBe("refused");
    expect(other.received).toEqual([]);
    await other.close();
    receiver.will(() => {});
    expect(await push.send({ endpoint, keys }, "x")).toBe("later");
    receiver.will((res) => void res.socket?.destroy());
    expect(await push.send({ endpoint, keys }, "x")).toBe("later");
  });

  test("a name that leads to this machine is not connected to, whatever it is called", async () => {
    const { port } = new URL(receiver.url);
    const keys = receiver.keys;
    const asked: string[] = [];
    const push = pushWithin(2_000, (address) => {
      asked.push(address);
      return false;
    });
    expect(await push.send({ endpoint: `http://localhost:${port}/x`, keys }, "x")).toBe("later");
    expect(asked.length).toBeGreaterThan(0);
    expect(receiver.received).toEqual([]);
    // Under the real rule it is not even looked up.
    const real = makePush({ baseUrl: undefined }, app.keys.push);
    expect(await real.send({ endpoint: `http://localhost:${port}/x`, keys }, "x")).toBe("gone");
    expect(real.mayUse(receiver.url)).toBe(false);
  });

  test("a device is kept once, sealed, with whoever asked last, and five at most", async () => {
    await turnOn();
    await turnOn();
    expect(await devices()).toHaveLength(1);
    const stored = JSON.stringify(await devices());
    for (const secret of [receiver.url, receiver.keys.p256dh, receiver.keys.auth]) {
      expect(stored).not.toContain(secret);
    }
    const other = await createMember(app);
    await turnOn(receiver.device(), other);
    expect((await devices()).map(({ memberId }) => memberId)).toEqual([other.id]);
    for (let n = 0; n < 5; n++) await turnOn(receiver.device(`d${n}`));
    expect((await turnOn(receiver.device("d5"))).location).toContain("push-full");
    expect((await page()).push.devices).toHaveLength(5);
    expect((await turnOn(receiver.device("d4"))).location).toContain("push-done");
  });

  test("a device is turned off by its owner alone", async () => {
    await turnOn();
    const { devices: [device] = [] } = (await page()).push;
    const stop = (who: CreatedMember, id: string) =>
      callRoute(stopRoute.action, makeContext(app, { viewer: who }), { form: { device: id } });
    await stop(await createMember(app), device);
    for (const odd of ["", "\u0000", "x".repeat(999)]) await stop(member, odd);
    expect(await devices()).toHaveLength(1);
    expect((await stop(member, device)).location).toBe("/me/following?done=push-stopped#push");
    expect(await devices()).toEqual([]);
  });

  test.each([
    ["no address", { endpoint: "" }],
    ["no address at all", { endpoint: "not an address" }],
    ["a key off the curve", { p256dh: "B".repeat(87) }],
    ["a short key", { p256dh: "BA" }],
    ["no secret", { auth: "" }],
    ["binary", { auth: "\u0000".repeat(22) }],
  ])("what no browser sends is refused: %s", async (_name, odd) => {
    expect((await turnOn({ ...receiver.device(), ...odd })).status).toBe(422);
    expect(await devices()).toEqual([]);
  });

  test("who leaves for good leaves no device, and nothing waiting that could be told", async () => {
    await turnOn();
    await createPost(app, { thread });
    await runAll();
    const secret = member.passphrase;
    expect((await leaveForGood(app, member, { secret, texts: "keep" })).ok).toBe(true);
    const { jobs = [], pushSubscriptions = [] } = await dumpTables(app.store);
    expect(pushSubscriptions).toEqual([]);
    expect(jobs.join()).not.toContain(member.id);
    await pass(5 * minute);
    expect(receiver.received).toEqual([]);
  });

  test("where the operator has it off, nothing is offered, taken, planned or sent", async () => {
    await turnOn();
    const off = { ...app, push: undefined };
    const context = makeContext(off, { viewer: member });
    expect((await callRoute(following.loader, context)).data.push).toBeNull();
    const asked = await callRoute(pushRoute.action, context, { form: receiver.device("d2") });
    expect(asked.status).toBe(404);
    await createPost(off, { thread });
    expect(await waiting()).toEqual([]);
    // What waited when it was turned off is ticked off unsent.
    await createPost(app, { thread });
    await runAll();
    app.advance(5 * minute);
    expect(await runDueJobs(off)).toBe(1);
    expect([receiver.received, await waiting()]).toEqual([[], []]);
  });

  test("while nobody wants pushes, writing plans nothing", async () => {
    await createPost(app, { thread });
    const { jobs } = app.store.schema;
    const pushes = inArray(jobs.kind, ["ring", "push"]);
    expect(await app.store.read.$count(jobs, pushes)).toBe(0);
  });
});
