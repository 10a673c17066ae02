import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import type { Staff } from "#app/context.ts";
import { judge } from "#app/forum/publish.server.ts";
import { ownContent, type PolicyContent } from "#app/policy/content.server.ts";
import { makeEngine } from "#app/policy/make-engine.server.ts";
import { previewPolicy } from "#app/policy/preview-policy.server.ts";
import { savePolicy } from "#app/policy/save-policy.server.ts";
import { listAudit } from "#db/queries/audit.ts";
import { findNewestPolicy, listPolicyVersions } from "#db/queries/policy-versions.ts";
import { type ExtraTerm, ruleOfTerm } from "#moderation/index.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const reason = "Barnen ska läsas tidigare på kvällen.";
const worry = "Ibland tänker jag att det vore skönt att bara försvinna. Det går över.";
const zorba: ExtraTerm = {
  term: "zorba",
  language: "both",
  category: "sourcing",
  level: "amber",
  note: "Nytt namn",
};
const heldWorry: PolicyContent = {
  changes: [{ row: "amber-distress", effect: { visibility: "held", dueStaffedMinutes: 60 } }],
  terms: [],
};

describe.each([
  ["SQLite", sqliteDatabase],
  ["PostgreSQL", postgresDatabase],
])("a version, on %s", (_, database) => {
  let app: TestApp;
  let karin: Staff;
  beforeAll(async () => {
    app = await makeTestApp({ database });
    karin = await createStaff(app, { firstName: "Karin", role: "admin" });
  });
  afterAll(async () => await app?.dispose());

  const judged = (body: string, by = app.engine) =>
    judge({ ...app, engine: by }, { body, room: "family", locale: "sv" });
  const save = async (content: PolicyContent, wanted: { seen?: number; reason?: string } = {}) => {
    const newest = await findNewestPolicy(app.store);
    return await savePolicy(app, {
      staff: karin,
      seen: newest?.number ?? 0,
      inForce: ownContent,
      content,
      reason,
      ...wanted,
    });
  };

  test("is in force at once, here and, after a while, in another process", async () => {
    const other = makeEngine(app);
    await other.refresh();
    expect(judged(worry).policy.visibility).toBe("published");
    const { number } = (await save(heldWorry)) as { number: number };
    const { assessment, policy } = judged(worry);
    expect(policy).toMatchObject({ visibility: "held", review: { dueStaffedMinutes: 60 } });
    expect(assessment.engineVersion).toMatch(new RegExp(`\\.policy-${number}$`));

    await other.refresh();
    expect(judged(worry, other).policy.visibility).toBe("published");
    app.advance(2_000);
    await other.refresh();
    expect(judged(worry, other).policy.visibility).toBe("held");
  });

  test("finds its terms, and stops when they are gone", async () => {
    await save({ changes: [], terms: [zorba] });
    expect(judged("Någon som har zorba?").policy.rules).toEqual(["amber-rule"]);
    await save(ownContent);
    expect(judged("Någon som har zorba?").policy.rules).toEqual(["ordinary"]);
  });

  test("needs a reason", async () => {
    for (const given of ["", "          ", "för kort", "x".repeat(2_001)]) {
      expect(await save(heldWorry, { reason: given })).toEqual({ done: false, why: "reason" });
    }
  });

  test("is not saved over one that its admin has not seen", async () => {
    const seen = (await findNewestPolicy(app.store))?.number ?? 0;
    const both = await Promise.all([save(heldWorry, { seen }), save(ownContent, { seen })]);
    expect(both.map(({ done }) => done).sort()).toEqual([false, true]);
    expect(both).toContainEqual({ done: false, why: "stale" });
  });

  test("stays for ever, with who and why, and the log keeps codes and no words", async () => {
    await save({ changes: heldWorry.changes, terms: [zorba] });
    const [newest] = await listPolicyVersions(app.store, { limit: 1 });
    expect(newest).toMatchObject({ staffFirstName: "Karin", reason, terms: [zorba] });
    const { policyVersions } = app.store.schema;
    const drop = app.store.write(async (tx) => {
      await tx.delete(policyVersions).where(eq(policyVersions.number, newest?.number ?? 0));
    });
    await expect(drop).rejects.toThrow();
    const [row] = await listAudit(app.store, { limit: 1, action: "policy.saved" });
    expect(row).toMatchObject({ reason, subjectKind: "policy", subjectId: String(newest?.number) });
    expect(JSON.parse(row?.detail ?? "")).toEqual({
      "/amber-distress/.visibility.before": "published",
      "/amber-distress/.visibility.after": "held",
      "/amber-distress/.dueStaffedMinutes.before": "480",
      "/amber-distress/.dueStaffedMinutes.after": "60",
      [`${ruleOfTerm(zorba)}.before`]: "none",
      [`${ruleOfTerm(zorba)}.after`]: "amber sourcing both",
    });
    expect(await verifyAudit(app)).toMatchObject({ holds: true });
  });

  test("that cannot be read whole leaves its sound terms over the project's own table, and says so", async () => {
    await app.store.write(async (tx) => {
      await tx.insert(app.store.schema.policyVersions).values({
        policy: { changes: [{ row: "crisis", effect: { visibility: "published" } }] },
        terms: [{ ...zorba }, { ...zorba, term: "" }],
        reason,
        staffId: karin.id,
        savedAt: app.clock(),
      });
    });
    await app.engine.refresh({ now: true });
    expect(judged(worry).policy.visibility).toBe("published");
    const { policy, assessment } = judged("Någon som har zorba?");
    expect(policy.rules).toEqual(["amber-rule"]);
    expect(assessment.engineVersion).toMatch(/\.policy-\d+-in-part$/);
    expect(app.logged.at(-1)).toMatchObject({ level: "error", event: "policy unreadable" });
    await app.engine.refresh({ now: true });
    expect(app.logged.filter(({ event }) => event === "policy unreadable")).toHaveLength(1);
  });
});

test("a database that does not answer leaves in force what was", async () => {
  const app = await makeTestApp();
  const karin = await createStaff(app, { role: "admin" });
  await savePolicy(app, {
    ...{ staff: karin, seen: 0, inForce: ownContent, content: heldWorry, reason },
  });
  await app.dispose();
  await expect(app.engine.refresh({ now: true })).resolves.toBeUndefined();
  expect(app.logged.at(-1)).toMatchObject({ level: "error", event: "policy not read" });
  const { policy } = judge(app, { body: worry, room: "family", locale: "sv" });
  expect(policy.visibility).toBe("held");
});

describe("a preview", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp();
    const thread = await createThread(app, { body: "Jag bakade bröd i dag.", title: "Om zorba" });
    await createPost(app, { thread, body: worry });
    await createPost(app, { thread, body: "Z0RBA är bara ett namn på en hund, sa hon." });
    await createPost(app, { thread, body: "Min man slår mig när han har druckit." });
    await createThread(app, { roomSlug: "family", body: worry, title: "Något annat" });
  });
  afterAll(async () => await app?.dispose());

  const counts = (published: number, held: number, escalated: number, queued: number) => ({
    ...{ published, held, escalated, queued },
  });
  const previewed = async (content: PolicyContent, inForce = ownContent) => {
    const preview = await previewPolicy(app, inForce, content);
    const side = (which: "before" | "after") =>
      Object.fromEntries(Object.entries(preview.counts).map(([name, n]) => [name, n[which]]));
    return { ...preview, before: side("before"), after: side("after") };
  };

  test("counts what the table in force and the draft make of the posts", async () => {
    const found = await previewed(heldWorry);
    expect(found).toMatchObject({ read: 5, isWhole: true, changed: 2 });
    expect(found.before).toEqual(counts(5, 0, 1, 3));
    expect(found.after).toEqual(counts(3, 2, 1, 3));
    expect(found.listed.map(({ post }) => post.body)).toEqual([worry, worry]);
  });

  test("knows the rooms", async () => {
    const found = await previewed({
      changes: [{ row: "amber-distress", room: "family", effect: { visibility: "held" } }],
      terms: [],
    });
    expect(found.after).toEqual(counts(4, 1, 1, 3));
  });

  test("reads anew for terms: a title where it is the writer's own, disguises too", async () => {
    const found = await previewed({ changes: [], terms: [zorba] });
    expect(found.changed).toBe(2);
    expect(found.after).toEqual(counts(3, 2, 1, 5));
    expect(found.listed.map(({ before, after }) => [before.level, after.level])).toEqual([
      ["green", "amber"],
      ["green", "amber"],
    ]);
    const back = await previewed(ownContent, { changes: [], terms: [zorba] });
    expect(back.before).toEqual(found.after);
    expect(back.after).toEqual(found.before);
  });

  test("lists fifty at most, of a thousand at most, and is quick", async () => {
    const { posts, assessments, reviewItems } = app.store.schema;
    const [one] = await app.store.read.select().from(posts).limit(1);
    if (!one) throw new Error("there is no post");
    await app.store.write(async (tx) => {
      for (let n = 0; n < 1_010; n += 1) {
        const id = `copy-${n}`;
        const { seq: _, ...copy } = one;
        await tx
          .insert(posts)
          .values({ ...copy, id, number: 100 + n, submissionId: id, body: worry });
        await tx.insert(assessments).values({
          postId: id,
          engineVersion: "test",
          language: "sv",
          level: "amber",
          score: 400,
          categories: {},
          signals: [
            {
              rule: "a-rule",
              category: "self-harm",
              level: "amber",
              stance: [],
              score: 0.4,
              span: { field: "text", start: 0, end: 5 },
            },
          ],
          writerSees: "quiet-help",
          policyRules: [],
        });
        await tx.insert(reviewItems).values({
          ...{ id, postId: id, state: "open", level: "amber", gravity: 1, score: 400 },
          ...{ held: false, openedAt: app.clock() },
        });
      }
    });
    const started = performance.now();
    const found = await previewed({ ...heldWorry, terms: [zorba] });
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(found).toMatchObject({ read: 1_000, isWhole: true, changed: 1_000 });
    expect(found.listed).toHaveLength(50);
  });
});
