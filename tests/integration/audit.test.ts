import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appendAudit, auditHash } from "#app/audit/append-audit.server.ts";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import { listAudit, listAuditActions, readAuditChain } from "#db/queries/audit.ts";
import { createMember } from "#tests/factories/member.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { makeTestApp, type TestApp } from "#tests/support/test-app.ts";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("the log on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  const append = (subjectId: string, more: { reason?: string } = {}) =>
    app.store.write((tx) =>
      appendAudit(app, tx, {
        actorKind: "system",
        actorId: null,
        action: "test.done",
        subjectKind: "test",
        subjectId,
        ...more,
      }),
    );
  const chain = () => readAuditChain(app.store, 0, 1_000);

  test("is one chain, also when many write at once", async () => {
    await Promise.all(Array.from({ length: 8 }, (_, i) => append(`crowd-${i}`)));
    const rows = await chain();
    expect(rows[0]?.previousHash).toBe("");
    for (const [i, row] of rows.slice(1).entries()) expect(row.previousHash).toBe(rows[i]?.hash);
    expect(await verifyAudit(app)).toEqual({ holds: true, checked: rows.length, isWhole: true });
  });

  test("a row that goes with a change that fails is not written", async () => {
    const before = await chain();
    const failed = app.store.write(async (tx) => {
      await appendAudit(app, tx, {
        actorKind: "system",
        actorId: null,
        action: "test.lost",
        subjectKind: "test",
        subjectId: "x",
      });
      throw new Error("later");
    });
    await expect(failed).rejects.toThrow("later");
    expect(await chain()).toEqual(before);
  });

  test("knows the part of day of a member and the moment of staff", async () => {
    app.setClock("2026-03-10T09:13:27.654Z");
    const member = await createMember(app);
    await createThread(app, { author: member });
    const staff = await createStaff(app);
    await app.store.write((tx) =>
      appendAudit(app, tx, {
        actorKind: "staff",
        actorId: staff.id,
        action: "test.read",
        subjectKind: "test",
        subjectId: "y",
      }),
    );
    const rows = await listAudit(app.store, { limit: 100 });
    const ofMembers = rows.filter(({ actorKind }) => actorKind === "member").slice(0, 1);
    expect(ofMembers.map(({ at }) => at.toISOString())).toEqual(["2026-03-10T05:00:00.000Z"]);
    // The log, which forgets nothing, does not know who wrote a post.
    expect(ofMembers).toMatchObject([{ action: "post.written", actorId: null }]);
    const [ofStaff] = rows.filter(({ actorId }) => actorId === staff.id);
    expect(ofStaff?.at.toISOString()).toBe("2026-03-10T09:13:27.654Z");
    expect(ofStaff?.staffFirstName).toBe(staff.firstName);
  });

  test("holds ids and codes, never a member's words or alias", async () => {
    const { author } = await createThread(app, { title: "Canarytitel", body: "Canarytext." });
    const { audit = [] } = await dumpTables(app.store);
    expect(audit.join()).not.toMatch(/canary/i);
    expect(audit.join()).not.toContain(author.alias);
  });

  test("is listed newest first, from a place on, or by one action", async () => {
    await append("listed", { reason: "why" });
    const [newest, next] = await listAudit(app.store, { limit: 2 });
    expect(newest).toMatchObject({ subjectId: "listed", reason: "why" });
    expect((await listAudit(app.store, { limit: 1, before: newest?.seq }))[0]).toEqual(next);
    const one = await listAudit(app.store, { limit: 100, action: "post.written" });
    expect(new Set(one.map(({ action }) => action))).toEqual(new Set(["post.written"]));
    expect(await listAudit(app.store, { limit: 1, before: Number.MAX_SAFE_INTEGER })).toEqual([
      newest,
    ]);
    expect(await listAuditActions(app.store)).toEqual(["post.written", "test.done", "test.read"]);
  });
});

describe("a log that somebody has changed does not hold", () => {
  type Row = Awaited<ReturnType<typeof readAuditChain>>[number];
  const wishes: [string, (rows: Row[]) => Row[]][] = [
    ["an edited reason", (rows) => rows.map((r, i) => (i === 3 ? { ...r, reason: "other" } : r))],
    ["an edited time", (rows) => rows.map((r, i) => (i === 3 ? { ...r, at: new Date(0) } : r))],
    ["another actor", (rows) => rows.map((r, i) => (i === 3 ? { ...r, actorId: "me" } : r))],
    ["a row taken out", (rows) => rows.filter((_, i) => i !== 3)],
    ["the first row taken out", (rows) => rows.slice(1)],
    ["two rows swapped", (rows) => rows.with(3, rows[4] as Row).with(4, rows[3] as Row)],
    [
      "a row hashed anew without the key",
      (rows) =>
        rows.map((r, i) => {
          const edited = { ...r, reason: "other" };
          return i === 3 ? { ...edited, hash: auditHash(edited, Buffer.alloc(32)) } : r;
        }),
    ],
  ];

  test.each(wishes)("%s", async (_, change) => {
    const app = await makeTestApp();
    for (let i = 0; i < 8; i++) {
      await app.store.write((tx) =>
        appendAudit(app, tx, {
          actorKind: "system",
          actorId: null,
          action: "test.done",
          subjectKind: "test",
          subjectId: String(i),
        }),
      );
    }
    const rows = await readAuditChain(app.store, 0, 100);
    expect(await verifyAudit(app)).toMatchObject({ holds: true, checked: 8 });
    // The triggers refuse the change itself, so the thief writes a log of their own.
    const stolen = await makeTestApp();
    const { audit } = stolen.store.schema;
    const changed = change(rows).map(({ seq: _seq, ...row }) => row);
    await stolen.store.write(async (tx) => void (await tx.insert(audit).values(changed)));
    expect(await verifyAudit({ ...stolen, keys: app.keys })).toMatchObject({ holds: false });
    await app.dispose();
    await stolen.dispose();
  });
});

test("only the newest rows are looked at when asked", async () => {
  const app = await makeTestApp();
  for (let i = 0; i < 5; i++) await createThread(app);
  expect(await verifyAudit(app, { newest: 2 })).toEqual({
    holds: true,
    checked: 2,
    isWhole: false,
  });
  await app.dispose();
});
