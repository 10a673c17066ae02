import { and, asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Member, Staff } from "#app/context.ts";
import { acknowledgeCase } from "#app/escalations/acknowledge-case.server.ts";
import { assessCase } from "#app/escalations/assess-case.server.ts";
import { readNote } from "#app/escalations/case-note.ts";
import { closeCase } from "#app/escalations/close-case.server.ts";
import { confirmClose } from "#app/escalations/confirm-close.server.ts";
import { openCaseText } from "#app/escalations/open-case-text.server.ts";
import { openEscalation } from "#app/escalations/open-escalation.server.ts";
import { recordAct } from "#app/escalations/record-act.server.ts";
import { reopenCase } from "#app/escalations/reopen-case.server.ts";
import { returnClose } from "#app/escalations/return-close.server.ts";
import { writeToPerson } from "#app/escalations/write-to-person.server.ts";
import { runDueJobs } from "#app/jobs/run-due-jobs.server.ts";
import { listCaseEvents, listOpenCases } from "#db/queries/escalations.ts";
import type { StoredLevel } from "#db/schema/moderation.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { failingOn } from "#tests/support/failing-store.ts";
import { makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const reason = "Läst två gånger. Hon är hos sin syster i natt.";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("a case on %s", (_, database) => {
  let app: TestApp;
  let maria: Staff;
  let elin: Staff;
  let anna: Staff;
  beforeAll(async () => {
    app = await makeTestApp({ database });
    maria = await createStaff(app, { firstName: "Maria", role: "admin" });
    elin = await createStaff(app, { firstName: "Elin", role: "admin" });
    anna = await createStaff(app, { firstName: "Anna" });
  });
  afterAll(async () => await app?.dispose());
  beforeEach(() => app.setClock("2026-03-10T09:00:00Z"));

  const tables = () => app.store.schema;

  async function openCase(level: StoredLevel = "red"): Promise<{ id: string; author: Member }> {
    const { firstPostId, author } = await createThread(app, { visibility: "published" });
    const opened = await app.store.write((tx) =>
      openEscalation(app, tx, {
        postId: firstPostId,
        memberId: author.id,
        title: "Tre nätter",
        body: "Han tog min telefon.",
        level,
        categories: ["violence"],
        dueAt: new Date("2026-03-10T13:00:00Z"),
        openedBy: null,
      }),
    );
    return { id: opened?.id ?? "", author };
  }
  const row = async (id: string) => {
    const { escalations } = tables();
    const [found] = await app.store.read.select().from(escalations).where(eq(escalations.id, id));
    return found;
  };
  const kinds = async (id: string) => (await listCaseEvents(app.store, id)).map(({ kind }) => kind);
  const assess = (caseId: string, level: StoredLevel = "red", staff = maria) =>
    assessCase(app, { staff, caseId, level, categories: ["violence"], reason });
  const close = (caseId: string, staff = maria) =>
    closeCase(app, { staff, caseId, outcome: "supported", reason });
  const openText = (caseId: string, staff: Staff) =>
    openCaseText(app, { staff, caseId, reason: "Jag är andra läsare" });

  async function proposed(level: StoredLevel = "red") {
    const opened = await openCase(level);
    await acknowledgeCase(app, { staff: maria, caseId: opened.id });
    await assess(opened.id);
    expect(await close(opened.id)).toEqual({ done: true, state: "waiting-for-second-reader" });
    return opened;
  }

  test("goes from alarm to closed by two, with every step in its history and the log", async () => {
    const { id, author } = await openCase();
    await acknowledgeCase(app, { staff: maria, caseId: id });
    expect(await row(id)).toMatchObject({ state: "acknowledged", ownerId: maria.id });
    await assess(id, "crisis");
    expect(await row(id)).toMatchObject({ machineLevel: "red", humanLevel: "crisis" });
    await recordAct(app, { staff: maria, caseId: id, act: "police-or-emergency", reason });
    await writeToPerson(app, { staff: maria, caseId: id, body: "Vi är oroliga för dig." });
    expect(await row(id)).toMatchObject({ state: "acted" });
    await close(id);
    await openText(id, anna);
    expect(await confirmClose(app, { staff: anna, caseId: id, reason })).toEqual({
      done: true,
      state: "closed",
    });
    expect(await row(id)).toMatchObject({
      state: "closed",
      outcome: "supported",
      closeReason: reason,
      closeProposedBy: maria.id,
      closedBy: anna.id,
      closedAt: app.clock(),
    });
    expect(await kinds(id)).toEqual([
      "opened",
      "acknowledged",
      "assessed",
      "acted",
      "acted",
      "close-proposed",
      "read",
      "closed",
    ]);
    const events = await listCaseEvents(app.store, id);
    expect(readNote(events[2]?.note ?? "")).toEqual({
      codes: ["crisis", "violence"],
      words: reason,
    });
    const { notices, audit } = tables();
    expect(
      await app.store.read.select().from(notices).where(eq(notices.memberId, author.id)),
    ).toMatchObject([{ kind: "supported", words: "Vi är oroliga för dig.", staffId: maria.id }]);
    const logged = await app.store.read
      .select()
      .from(audit)
      .where(and(eq(audit.subjectKind, "case"), eq(audit.subjectId, id)))
      .orderBy(asc(audit.seq));
    expect(logged.map(({ action }) => action)).toEqual((await kinds(id)).map((k) => `case.${k}`));
    // Neither the member's words nor the words written to the member.
    expect(JSON.stringify(logged)).not.toMatch(/telefon|oroliga/);
  });

  test.each([
    ["red", "green"],
    ["crisis", "amber"],
    ["amber", "red"],
  ] as const)("machine %s and human %s take two people", async (machine, human) => {
    const { id } = await openCase(machine);
    await acknowledgeCase(app, { staff: maria, caseId: id });
    await assess(id, human);
    expect(await close(id)).toMatchObject({ state: "waiting-for-second-reader" });
    expect(await row(id)).toMatchObject({ closedAt: null, closedBy: null });
  });

  test("amber by machine and human may be closed by one", async () => {
    const { id } = await openCase("amber");
    await acknowledgeCase(app, { staff: maria, caseId: id });
    await assess(id, "amber");
    expect(await close(id)).toEqual({ done: true, state: "closed" });
    expect(await row(id)).toMatchObject({ closedBy: maria.id, closeProposedBy: null });
  });

  test("the proposer never reads as the second, not even after opening the text", async () => {
    const { id } = await proposed();
    await openText(id, maria);
    for (const answer of [confirmClose, returnClose]) {
      expect(await answer(app, { staff: maria, caseId: id, reason })).toEqual({
        done: false,
        why: "own-proposal",
      });
    }
    expect(await row(id)).toMatchObject({ state: "waiting-for-second-reader" });
  });

  test("a second reader must have opened this proposal's text", async () => {
    const { id } = await proposed();
    expect(await confirmClose(app, { staff: elin, caseId: id, reason })).toEqual({
      done: false,
      why: "not-read",
    });
    await openText(id, elin);
    expect(await returnClose(app, { staff: elin, caseId: id, reason })).toMatchObject({
      state: "assessing",
    });
    expect(await row(id)).toMatchObject({
      outcome: null,
      closeReason: null,
      closeProposedBy: null,
    });
    await closeCase(app, { staff: maria, caseId: id, outcome: "could-not-reach", reason });
    // What was read before the new proposal does not count for it.
    expect(await confirmClose(app, { staff: elin, caseId: id, reason })).toMatchObject({
      why: "not-read",
    });
  });

  test("nothing closes before somebody has assessed it", async () => {
    const { id } = await openCase();
    await acknowledgeCase(app, { staff: maria, caseId: id });
    await recordAct(app, { staff: maria, caseId: id, act: "asked-colleague", reason });
    expect(await close(id)).toEqual({ done: false, why: "not-assessed" });
  });

  test("every move without a reason is refused and leaves no trace", async () => {
    const { id } = await openCase();
    await acknowledgeCase(app, { staff: maria, caseId: id });
    const before = await dumpTables(app.store);
    const base = { staff: maria, caseId: id, reason: "kort" };
    const tries = [
      assessCase(app, { ...base, level: "red", categories: [] }),
      recordAct(app, { ...base, act: "other" }),
      closeCase(app, { ...base, outcome: "supported" }),
      confirmClose(app, base),
      returnClose(app, base),
      reopenCase(app, base),
      openCaseText(app, { ...base, reason: "  " }),
      writeToPerson(app, { staff: maria, caseId: id, body: " " }),
    ];
    for (const tried of await Promise.all(tries)) {
      expect(tried).toEqual({ done: false, why: "reason" });
    }
    expect(await dumpTables(app.store)).toEqual(before);
  });

  test("choices that are none are refused", async () => {
    const { id } = await openCase();
    await acknowledgeCase(app, { staff: maria, caseId: id });
    const base = { staff: maria, caseId: id, reason };
    const tries = [
      assessCase(app, { ...base, level: "purple" as never, categories: [] }),
      recordAct(app, { ...base, act: "message-sent" as never }),
      closeCase(app, { ...base, outcome: "gone" as never }),
    ];
    for (const tried of await Promise.all(tries)) expect(tried).toMatchObject({ why: "choice" });
    expect(await kinds(id)).toEqual(["opened", "acknowledged"]);
  });

  test("impossible moves are refused with the state the case is in", async () => {
    const { id } = await openCase();
    for (const tried of [
      await assess(id),
      await close(id),
      await recordAct(app, { staff: maria, caseId: id, act: "other", reason }),
      await confirmClose(app, { staff: elin, caseId: id, reason }),
      await reopenCase(app, { staff: maria, caseId: id, reason }),
    ]) {
      expect(tried).toEqual({ done: false, why: "impossible", state: "new" });
    }
    expect(await kinds(id)).toEqual(["opened"]);
  });

  test("a therapist works no case, and opens only what waits for a second reader", async () => {
    const { id } = await openCase();
    for (const tried of [
      await acknowledgeCase(app, { staff: anna, caseId: id }),
      await assess(id, "green", anna),
      await close(id, anna),
      await openText(id, anna),
      await writeToPerson(app, { staff: anna, caseId: id, body: "Vi är oroliga för dig." }),
    ]) {
      expect(tried).toEqual({ done: false, why: "role" });
    }
    expect(await kinds(id)).toEqual(["opened"]);
  });

  test("of two admins who press at once, one takes it on and the other is told", async () => {
    const { id } = await openCase();
    const answers = await Promise.all([
      acknowledgeCase(app, { staff: maria, caseId: id }),
      acknowledgeCase(app, { staff: elin, caseId: id }),
    ]);
    expect(answers.filter(({ done }) => done)).toHaveLength(1);
    expect(await kinds(id)).toEqual(["opened", "acknowledged"]);
  });

  test("the same form sent twice is one line of history and one word to the person", async () => {
    const { id, author } = await openCase();
    await acknowledgeCase(app, { staff: maria, caseId: id });
    const message = { staff: maria, caseId: id, body: "Vi är oroliga för dig." };
    await writeToPerson(app, message);
    expect(await writeToPerson(app, message)).toMatchObject({ done: true });
    expect(await kinds(id)).toEqual(["opened", "acknowledged", "acted"]);
    const { notices } = tables();
    expect(
      await app.store.read.select().from(notices).where(eq(notices.memberId, author.id)),
    ).toHaveLength(1);
  });

  test("a case opened again is new and nobody's, and its clock rings again", async () => {
    const { id } = await proposed();
    await openText(id, elin);
    await confirmClose(app, { staff: elin, caseId: id, reason });
    app.setClock("2026-03-11T09:00:00Z");
    await reopenCase(app, { staff: maria, caseId: id, reason });
    expect(await row(id)).toMatchObject({
      state: "new",
      ownerId: null,
      closedAt: null,
      outcome: null,
      closeProposedBy: null,
      dueAt: new Date("2026-03-11T13:00:00Z"),
    });
    app.setClock("2026-03-11T13:00:01Z");
    await runDueJobs(app);
    expect(await kinds(id)).toContain("overdue");
  });

  test("nothing can be written to somebody who has left", async () => {
    const { id, author } = await openCase();
    await acknowledgeCase(app, { staff: maria, caseId: id });
    await app.store.write(async (tx) => {
      await tx.delete(tables().members).where(eq(tables().members.id, author.id));
    });
    expect(
      await writeToPerson(app, { staff: maria, caseId: id, body: "Vi är oroliga för dig." }),
    ).toEqual({ done: false, why: "no-member" });
  });

  test("a move lands whole or not at all", async () => {
    const { id } = await openCase();
    await acknowledgeCase(app, { staff: maria, caseId: id });
    const before = await dumpTables(app.store);
    for (const table of ["escalationEvents", "audit", "notices"] as const) {
      const failing = { ...app, store: failingOn(app.store, table) };
      await expect(
        writeToPerson(failing, { staff: maria, caseId: id, body: "Vi är oroliga för dig." }),
      ).rejects.toThrow("the disk is full");
    }
    expect(await dumpTables(app.store)).toEqual(before);
  });

  test("the list puts the gravest first, a human's level before the machine's, then the most overdue", async () => {
    const [late, crisis, lowered] = [await openCase(), await openCase("crisis"), await openCase()];
    const { escalations } = tables();
    await app.store.write(async (tx) => {
      await tx
        .update(escalations)
        .set({ dueAt: new Date("2026-03-10T08:00:00Z") })
        .where(eq(escalations.id, late.id));
      await tx
        .update(escalations)
        .set({ humanLevel: "amber" })
        .where(eq(escalations.id, lowered.id));
    });
    const order = (await listOpenCases(app.store, 1_000)).map(({ id }) => id);
    const place = (wanted: { id: string }) => order.indexOf(wanted.id);
    expect(place(crisis)).toBeLessThan(place(late));
    expect(place(late)).toBeLessThan(place(lowered));
    const reds = (await listOpenCases(app.store, 1_000)).filter(
      ({ machineLevel, humanLevel }) => (humanLevel ?? machineLevel) === "red",
    );
    expect(reds[0]?.id).toBe(late.id);
  });
});
