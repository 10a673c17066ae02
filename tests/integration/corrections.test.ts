import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eraseWords } from "#app/accounts/erase-words.server.ts";
import type { Staff } from "#app/context.ts";
import { correctItem, type WantedCorrection } from "#app/desk/correct-item.server.ts";
import { decideItem } from "#app/desk/decide-item.server.ts";
import { readEngineFigures } from "#app/desk/read-corrections.server.ts";
import { removedByWriter } from "#app/rules/house-rules.ts";
import { countVerdicts, listCorrectedTexts, listPostCorrections } from "#db/queries/corrections.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { failingOn } from "#tests/support/failing-store.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const grave = "Min man slår mig när han har druckit. Nästan varje lördag.";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("corrections on %s", (_, database) => {
  let app: TestApp;
  let anna: Staff;
  let bo: Staff;
  beforeAll(async () => {
    app = await makeTestApp({ database });
    anna = await createStaff(app, { firstName: "Anna" });
    bo = await createStaff(app, { firstName: "Bo" });
  });
  afterAll(async () => await app?.dispose());

  async function itemOf(postId: string): Promise<string> {
    const { reviewItems } = app.store.schema;
    const [item] = await app.store.read
      .select()
      .from(reviewItems)
      .where(eq(reviewItems.postId, postId));
    return item?.id ?? "";
  }
  const correct = async (postId: string, wanted: Partial<WantedCorrection>) =>
    correctItem(app, {
      staff: anna,
      itemId: await itemOf(postId),
      verdict: "right",
      level: "",
      categories: [],
      ...wanted,
    });
  const listed = (postId: string) => listPostCorrections(app.store, postId);
  const texts = async () =>
    new Map(
      (await listCorrectedTexts(app.store, removedByWriter)).map((text) => [text.postId, text]),
    );

  test("are appended, newest first, with who and when, and only for their own post", async () => {
    const { firstPostId: id } = await createThread(app, { body: grave });
    const other = await createThread(app, { body: grave });
    await correct(other.firstPostId, {});
    expect(await correct(id, {})).toEqual({ kind: "done", repeated: false });
    app.advance(60_000);
    const second = { verdict: "too-high" as const, level: "amber", categories: ["violence"] };
    expect(await correct(id, { staff: bo, ...second })).toMatchObject({ kind: "done" });
    expect(await listed(id)).toMatchObject([
      { staffFirstName: "Bo", verdict: "too-high", level: "amber", categories: ["violence"] },
      { staffFirstName: "Anna", verdict: "right", level: "red" },
    ]);
    expect((await listed(id))[0]?.correctedAt).toEqual(app.clock());
    expect(await listed(other.firstPostId)).toHaveLength(1);
  });

  test("change nothing but their own table and the log, which learns codes only", async () => {
    const { firstPostId: id } = await createThread(app, { title: "Lördagar", body: grave });
    const before = await dumpTables(app.store);
    await correct(id, { verdict: "wrong-category", categories: ["abuse", "spam"] });
    const after = await dumpTables(app.store);
    const changed = Object.keys(after).filter((name) => `${after[name]}` !== `${before[name]}`);
    expect(changed.sort()).toEqual(["audit", "corrections"]);
    const { audit } = app.store.schema;
    const rows = await app.store.read
      .select()
      .from(audit)
      .where(and(eq(audit.subjectId, id), eq(audit.action, "post.corrected")));
    expect(rows).toMatchObject([{ actorKind: "staff", actorId: anna.id, reason: "" }]);
    expect(JSON.parse(rows[0]?.detail ?? "")).toEqual({
      verdict: "wrong-category",
      level: "red",
      categories: "abuse spam",
      engine: expect.stringMatching(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/),
    });
  });

  test("sent twice are one; said again after somebody else they are two", async () => {
    const { firstPostId: id } = await createThread(app, { body: grave });
    await correct(id, {});
    expect(await correct(id, {})).toEqual({ kind: "done", repeated: true });
    expect(await listed(id)).toHaveLength(1);
    await correct(id, { staff: bo });
    await correct(id, {});
    expect(await listed(id)).toHaveLength(3);
  });

  test("are refused whole when they do not fit, or there is nothing to correct", async () => {
    const { firstPostId: id } = await createThread(app, { body: grave });
    const gone = await createThread(app, { body: grave });
    await app.store.write((tx) => eraseWords(app, tx, gone.author.id));
    const assess = () => {
      throw new Error("the engine is out");
    };
    const unread = await createThread({ ...app, engine: { ...app.engine, assess } });
    const before = await dumpTables(app.store);
    for (const [postId, wanted, why] of [
      [id, { verdict: "too-low", level: "amber", categories: ["violence"] }, "not-higher"],
      [id, { verdict: "too-high", level: "amber" }, "category"],
      [id, { itemId: "nothing" }, "not-found"],
      [gone.firstPostId, {}, "erased"],
      [unread.firstPostId, {}, "unread"],
    ] as [string, Partial<WantedCorrection>, string][]) {
      expect(await correct(postId, wanted)).toEqual({ kind: "refused", why });
    }
    expect(await dumpTables(app.store)).toEqual(before);
  });

  test("land whole or not at all", async () => {
    const { firstPostId: id } = await createThread(app, { body: grave });
    const itemId = await itemOf(id);
    const before = await dumpTables(app.store);
    const failing = { ...app, store: failingOn(app.store, "audit") };
    const wanted = { staff: anna, itemId, verdict: "right" as const, level: "", categories: [] };
    await expect(correctItem(failing, wanted)).rejects.toThrow("the disk is full");
    expect(await dumpTables(app.store)).toEqual(before);
  });

  test("of texts that can still be read are there to learn from, the newest of each", async () => {
    const started = await createThread(app, { title: "Lördagar", body: grave });
    const reply = await createPost(app, { thread: started, body: "Hos oss var det likadant." });
    await createPost(app, { thread: started, body: "Ingen har rättat det här." });
    await correct(started.firstPostId, { verdict: "too-high", level: "green" });
    await correct(started.firstPostId, { staff: bo });
    await correct(reply.id, {});
    const found = await texts();
    expect(found.get(started.firstPostId)).toEqual({
      postId: started.firstPostId,
      number: 1,
      title: "Lördagar",
      body: grave,
      language: "sv",
      level: "red",
      categories: ["violence"],
    });
    expect(found.get(reply.id)).toMatchObject({ number: 2, body: "Hos oss var det likadant." });
    expect([...found.values()].map(({ body }) => body)).not.toContain("Ingen har rättat det här.");
  });

  test("of erased texts are not; of texts that staff removed they are", async () => {
    const erased = await createThread(app, { body: grave });
    const removed = await createThread(app, { body: "Köp av mig, bara bra grejer! Pm." });
    for (const { firstPostId } of [erased, removed]) await correct(firstPostId, {});
    expect((await texts()).has(erased.firstPostId)).toBe(true);
    await decideItem(app, {
      staff: anna,
      itemId: await itemOf(removed.firstPostId),
      decision: "remove",
      rule: "no-selling",
      reason: "Det här är reklam.",
      seen: "",
    });
    await app.store.write((tx) => eraseWords(app, tx, erased.author.id));
    const found = await texts();
    expect(found.has(erased.firstPostId)).toBe(false);
    expect(found.has(removed.firstPostId)).toBe(true);
    // Taken away by its writer, even where words should still be there.
    const { posts } = app.store.schema;
    await app.store.write(async (tx) => {
      await tx
        .update(posts)
        .set({ removedRule: removedByWriter })
        .where(eq(posts.id, removed.firstPostId));
    });
    expect((await texts()).has(removed.firstPostId)).toBe(false);
  });

  test("words that weighed go with the text they were taken from", async () => {
    const { firstPostId: id, author } = await createThread(app, { body: grave });
    const { assessments } = app.store.schema;
    const signalsOf = async () => {
      const rows = await app.store.read
        .select({ signals: assessments.signals })
        .from(assessments)
        .where(eq(assessments.postId, id));
      return rows[0]?.signals ?? [];
    };
    const signals = (await signalsOf()).map((signal) => ({ ...signal, words: ["lördag"] }));
    await app.store.write(async (tx) => {
      await tx.update(assessments).set({ signals }).where(eq(assessments.postId, id));
    });
    await app.store.write((tx) => eraseWords(app, tx, author.id));
    expect(JSON.stringify(await signalsOf())).not.toContain("lördag");
    expect(await signalsOf()).toHaveLength(signals.length);
  });

  test("make the month's figures: newest of each post, and nothing before anybody has said a thing", async () => {
    // January by the operator's clock, though still December in UTC.
    app.setClock("2027-12-31T23:30:00Z");
    const context = () => makeContext(app, { viewer: anna, locale: "en" });
    expect(await readEngineFigures(context())).toBeNull();
    const [one, two, three] = [
      await createThread(app, { body: grave }),
      await createThread(app, { body: grave }),
      await createThread(app, { body: grave }),
    ];
    app.setClock("2027-12-31T22:30:00Z");
    await correct(three.firstPostId, {});
    app.setClock("2027-12-31T23:30:00Z");
    await correct(one.firstPostId, { verdict: "too-high", level: "green" });
    await correct(one.firstPostId, { staff: bo });
    await correct(two.firstPostId, { verdict: "too-low", level: "crisis", categories: ["abuse"] });
    expect(await readEngineFigures(context())).toBe(
      "Of 2 read posts corrected this month, the program was right in 1, too low in 1, too high in 0 and wrong about the category in 0.",
    );
    const since = new Date("2027-12-31T22:00:00Z");
    expect(await countVerdicts(app.store, since)).toEqual({ right: 2, "too-low": 1 });
  });
});
