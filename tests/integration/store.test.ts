import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#db/new-id.ts";
import { isUniqueViolation, type Store } from "#db/store.ts";
import { postgresDatabase, sqliteDatabase, type TestDatabase } from "#tests/support/databases.ts";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("store on %s", (name, open) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await open();
    store = database.store;
  });
  afterAll(async () => await database?.dispose());

  const room = (slug: string) => ({
    slug,
    position: 1,
    nameSv: "N",
    nameEn: "N",
    purposeSv: "P",
    purposeEn: "P",
  });

  test("migrating twice changes nothing", async () => {
    await store.migrate();
    expect(await store.read.select().from(store.schema.rooms)).toEqual([]);
  });

  test("a committed write is read back with its types", async () => {
    const { jobs } = store.schema;
    const runAt = new Date("2026-03-29T01:30:00.123Z");
    await store.write(async (tx) => {
      await tx.insert(jobs).values({ id: "j1", kind: "k", payload: { caseId: "c" }, runAt });
    });
    const [job] = await store.read.select().from(jobs).where(eq(jobs.id, "j1"));
    expect(job).toMatchObject({ payload: { caseId: "c" }, runAt, attempts: 0, doneAt: null });
  });

  test("a throw rolls everything back", async () => {
    const { rooms } = store.schema;
    const failed = store.write(async (tx) => {
      await tx.insert(rooms).values(room("lost"));
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await store.read.select().from(rooms).where(eq(rooms.slug, "lost"))).toEqual([]);
  });

  test("a second row under a unique key is told apart from other errors", async () => {
    const { rooms, posts } = store.schema;
    await store.write(async (tx) => void (await tx.insert(rooms).values(room("once"))));
    const twice = await store
      .write(async (tx) => void (await tx.insert(rooms).values(room("once"))))
      .catch((error: unknown) => error);
    expect(isUniqueViolation(twice)).toBe(true);
    const orphan = await store
      .write(
        async (tx) =>
          void (await tx.insert(posts).values({
            id: newId(),
            threadId: "nowhere",
            number: 1,
            body: "b",
            html: "b",
            rendererVersion: 1,
            visibility: "held",
            submissionId: newId(),
            writtenOn: new Date(0),
          })),
      )
      .catch((error: unknown) => error);
    expect(orphan).toBeInstanceOf(Error);
    expect(isUniqueViolation(orphan)).toBe(false);
  });

  test("concurrent read-modify-writes lose nothing", async () => {
    const { rooms } = store.schema;
    await store.write(async (tx) => void (await tx.insert(rooms).values(room("counter"))));
    await Promise.all(
      Array.from({ length: 10 }, () =>
        store.write(async (tx) => {
          const [row] = await tx.select().from(rooms).where(eq(rooms.slug, "counter"));
          await new Promise((go) => setImmediate(go));
          await tx
            .update(rooms)
            .set({ position: (row?.position ?? 0) + 1 })
            .where(eq(rooms.slug, "counter"));
        }),
      ),
    );
    const [row] = await store.read.select().from(rooms).where(eq(rooms.slug, "counter"));
    expect(row?.position).toBe(11);
  });

  test.each(["audit", "decisions", "escalation_events", "policy_versions"])(
    "%s refuses change and removal",
    async (table) => {
      await seedAppendOnly(store);
      const column = table === "escalation_events" ? "note" : "reason";
      const run = (statement: string) =>
        store.write(async (tx) => {
          await runRaw(tx, statement);
        });
      await expect(run(`update ${table} set ${column} = 'x'`)).rejects.toSatisfy(
        says(/append-only/),
      );
      await expect(run(`delete from ${table}`)).rejects.toSatisfy(says(/append-only/));
    },
  );

  if (name === "sqlite") {
    test("tables are strict and the reading side cannot write", async () => {
      const { jobs } = store.schema;
      const wrongType = store.write(async (tx) => {
        await runRaw(tx, "update jobs set attempts = 'many'");
      });
      await expect(wrongType).rejects.toSatisfy(says(/cannot store TEXT value in INTEGER column/));
      const written = (async () => await store.read.delete(jobs))();
      await expect(written).rejects.toSatisfy(says(/readonly/));
    });

    test("the version moves with a write and rests without", async () => {
      const before = store.version();
      expect(store.version()).toBe(before);
      await store.write(async (tx) => void (await tx.insert(store.schema.rooms).values(room("v"))));
      expect(store.version()).not.toBe(before);
    });
  }
});

/** Whether an error, or the driver's error inside it, says so. */
function says(words: RegExp) {
  return (error: unknown): boolean => {
    const { message, cause } = error as Error;
    return words.test(`${message} ${(cause as Error | undefined)?.message ?? ""}`);
  };
}

/** Runs a statement on either database: SQLite's builder has run(), PostgreSQL's has execute(). */
async function runRaw(tx: unknown, statement: string): Promise<void> {
  const raw = sql.raw(statement);
  const { run, execute } = tx as {
    run?: (q: typeof raw) => unknown;
    execute?: (q: typeof raw) => Promise<unknown>;
  };
  if (execute) await execute.call(tx, raw);
  else run?.call(tx, raw);
}

const seeded = new WeakSet<Store>();

/** One row in each append-only table, with what it refers to. */
async function seedAppendOnly(store: Store) {
  if (seeded.has(store)) return;
  seeded.add(store);
  const s = store.schema;
  const at = new Date("2026-01-01T00:00:00Z");
  await store.write(async (tx) => {
    await tx
      .insert(s.rooms)
      .values({ slug: "r", position: 1, nameSv: "", nameEn: "", purposeSv: "", purposeEn: "" });
    await tx.insert(s.staff).values({
      id: "s",
      firstName: "Anna",
      profession: "psykolog",
      role: "therapist",
      signInName: "Anna",
      skeleton: "anna",
      passphraseHash: "h",
      totpSecret: "t",
      locale: "sv",
      createdAt: at,
    });
    await tx
      .insert(s.policyVersions)
      .values({ policy: {}, terms: [], reason: "first", staffId: "s", savedAt: at });
    await tx.insert(s.threads).values({
      id: "t",
      roomSlug: "r",
      title: "T",
      locale: "sv",
      visibility: "published",
      postCount: 1,
      lastNumber: 1,
      lastPostSeq: 1,
      lastPostOn: at,
    });
    await tx.insert(s.posts).values({
      id: "p",
      threadId: "t",
      number: 1,
      body: "b",
      html: "b",
      rendererVersion: 1,
      visibility: "published",
      submissionId: "sub",
      writtenOn: at,
    });
    await tx.insert(s.decisions).values({
      id: "d",
      postId: "p",
      staffId: "s",
      decision: "read",
      rule: "no-rule-broken",
      reason: "r",
      visibilityBefore: "published",
      visibilityAfter: "published",
      decidedAt: at,
    });
    await tx.insert(s.escalations).values({
      id: "e",
      postId: "p",
      machineLevel: "red",
      categories: [],
      state: "new",
      titleSnapshot: "T",
      textSnapshot: "b",
      openedAt: at,
      dueAt: at,
    });
    await tx.insert(s.escalationEvents).values({ escalationId: "e", kind: "opened", note: "", at });
    await tx.insert(s.audit).values({
      at,
      actorKind: "system",
      action: "x.y",
      subjectKind: "x",
      subjectId: "1",
      reason: "",
      detail: "{}",
      previousHash: "",
      hash: "h",
    });
  });
}

test.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("a reader on %s reads beside the site and can change nothing", async (_, open) => {
  const { store, openReader, dispose } = await open();
  const { rooms } = store.schema;
  const words = { nameSv: "N", nameEn: "N", purposeSv: "P", purposeEn: "P" };
  await store.write(async (tx) => {
    await tx.insert(rooms).values({ slug: "here", position: 1, ...words });
  });
  const reader = await openReader?.();
  expect(await reader?.read.select().from(rooms)).toMatchObject([{ slug: "here" }]);
  const written = (async () =>
    await reader?.read.insert(rooms).values({ slug: "there", position: 2, ...words }))();
  await expect(written).rejects.toThrow();
  expect(await store.read.select().from(rooms)).toHaveLength(1);
  await reader?.close();
  await dispose();
});
