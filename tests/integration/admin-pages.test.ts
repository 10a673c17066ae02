import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashInvitation } from "#app/accounts/invite-staff.server.ts";
import type { Staff, Viewer } from "#app/context.ts";
import { acknowledgeCase } from "#app/escalations/acknowledge-case.server.ts";
import { assessCase } from "#app/escalations/assess-case.server.ts";
import { closeCase } from "#app/escalations/close-case.server.ts";
import { changeHelpline, helplineTexts } from "#app/help/change-helpline.server.ts";
import * as overview from "#app/routes/admin._index.tsx";
import * as log from "#app/routes/admin.audit.tsx";
import * as list from "#app/routes/admin.escalations._index.tsx";
import * as casePage from "#app/routes/admin.escalations.$caseId._index.tsx";
import * as acknowledgePage from "#app/routes/admin.escalations.$caseId.acknowledge.tsx";
import * as closePage from "#app/routes/admin.escalations.$caseId.close.tsx";
import * as openPage from "#app/routes/admin.escalations.$caseId.open.tsx";
import * as linesPage from "#app/routes/admin.help-lines._index.tsx";
import * as linePage from "#app/routes/admin.help-lines.$lineId.tsx";
import * as people from "#app/routes/admin.people._index.tsx";
import * as deactivatePage from "#app/routes/admin.people.$staffId.deactivate.tsx";
import * as desk from "#app/routes/desk._index.tsx";
import * as secondPage from "#app/routes/desk.second-reader.$caseId._index.tsx";
import * as confirmPage from "#app/routes/desk.second-reader.$caseId.confirm-close.tsx";
import * as secondOpenPage from "#app/routes/desk.second-reader.$caseId.open.tsx";
import { findHelpline } from "#db/queries/find-helpline.ts";
import { listHelplines } from "#db/queries/helplines.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const reason = "Läst två gånger. Hon är hos sin syster i natt.";
const words = "Jag har tagit alla tabletterna nu. Förlåt mig.";

let app: TestApp;
let maria: Staff;
let elin: Staff;
let anna: Staff;
beforeAll(async () => {
  app = await makeTestApp();
  maria = await createStaff(app, { firstName: "Maria", role: "admin" });
  elin = await createStaff(app, { firstName: "Elin", role: "admin" });
  anna = await createStaff(app, { firstName: "Anna" });
});
afterAll(async () => await app?.dispose());

const as = (viewer: Viewer, locale: "sv" | "en" = "sv") => makeContext(app, { viewer, locale });
const minutes = (count: number) => count * 60_000;

async function crisisCase(): Promise<{ caseId: string }> {
  const { firstPostId } = await createThread(app, { title: "Nu", body: words });
  const { escalations } = app.store.schema;
  const [found] = await app.store.read
    .select()
    .from(escalations)
    .where(eq(escalations.postId, firstPostId));
  return { caseId: found?.id ?? "" };
}

async function waitingForSecond(): Promise<{ caseId: string }> {
  const params = await crisisCase();
  await acknowledgeCase(app, { staff: maria, ...params });
  await assessCase(app, { staff: maria, ...params, level: "crisis", categories: [], reason });
  await closeCase(app, { staff: maria, ...params, outcome: "supported", reason });
  return params;
}

describe("a case", () => {
  test("stands in the list with its clock, and without a word of its text", async () => {
    const { caseId } = await crisisCase();
    app.advance(minutes(3));
    const { data } = await callRoute(list.loader, as(maria, "en"));
    const shown = data.list.cases.find(({ id }: { id: string }) => id === caseId);
    expect(shown).toMatchObject({
      level: "crisis",
      human: null,
      state: "New",
      owner: null,
      waiting: "Waited 3 minutes",
      due: { label: "12 minutes left", overdue: false },
    });
    app.advance(minutes(12));
    const later = await callRoute(list.loader, as(maria, "en"));
    const late = later.data.list.cases.find(({ id }: { id: string }) => id === caseId);
    expect(late.due).toMatchObject({
      overdue: true,
      label: expect.stringMatching(/^Overdue since/),
    });
    expect(JSON.stringify(later.data)).not.toContain("tabletterna");
  });

  test("shows its text to the one who gave a reason, for half an hour, and to nobody else", async () => {
    const params = await crisisCase();
    const textFor = async (viewer: Staff) =>
      (await callRoute(casePage.loader, as(viewer), { params })).data.found.text;
    expect(await textFor(maria)).toBeNull();
    const open = (form: Record<string, string>) =>
      callRoute(openPage.action, as(maria), { params, form });
    expect(await open({ reason: " ", ready: "" })).toMatchObject({ status: 422 });
    expect(await textFor(maria)).toBeNull();
    expect(await open({ reason: "", ready: "Jag har jouren och bedömer ärendet" })).toMatchObject({
      status: 302,
    });
    expect(await textFor(maria)).toMatchObject({ title: "Nu", body: words });
    expect(await textFor(elin)).toBeNull();
    const { data } = await callRoute(casePage.loader, as(elin), { params });
    expect(data.found.history.at(-1)).toMatchObject({
      title: "Texten lästes",
      words: "Jag har jouren och bedömer ärendet",
      who: "Maria",
    });
    app.advance(minutes(29));
    expect(await textFor(maria)).not.toBeNull();
    app.advance(minutes(1));
    expect(await textFor(maria)).toBeNull();
  });

  test("taken on twice: the second is told in words, with 409", async () => {
    const params = await crisisCase();
    const press = (viewer: Staff) =>
      callRoute(acknowledgePage.action, as(viewer, "en"), { params, form: {} });
    expect(await press(maria)).toMatchObject({
      status: 302,
      location: `/admin/escalations/${params.caseId}?done=acknowledge`,
    });
    const second = await press(elin);
    expect(second.status).toBe(409);
    expect(second.data.problem).toContain("It is now: Taken on");
  });

  test("a refused form keeps every word, with what is wrong beside its field", async () => {
    const params = await crisisCase();
    await acknowledgeCase(app, { staff: maria, ...params });
    const send = (form: Record<string, string>) =>
      callRoute(closePage.action, as(maria), { params, form });
    const short = await send({ outcome: "supported", reason: "kort" });
    expect(short).toMatchObject({ status: 422, data: { values: { reason: ["kort"] } } });
    expect(Object.keys(short.data.errors)).toEqual(["reason"]);
    expect(Object.keys((await send({ outcome: "won", reason })).data.errors)).toEqual(["outcome"]);
    expect((await send({ outcome: "supported", reason })).data.problem).toContain("Bedöm ärendet");
  });
});

describe("the second reader", () => {
  test("finds the case on the desk, reads it with a reason, and closes it", async () => {
    const params = await waitingForSecond();
    const waitsFor = async (viewer: Staff) =>
      (await callRoute(desk.loader, as(viewer))).data.second.some(
        ({ id }: { id: string }) => id === params.caseId,
      );
    expect(await waitsFor(anna)).toBe(true);
    expect(await waitsFor(maria)).toBe(false);
    const shown = await callRoute(secondPage.loader, as(anna), { params });
    expect(shown.data.found).toMatchObject({
      text: null,
      outcome: "Fick stöd",
      proposedBy: "Maria",
    });
    const confirm = () => callRoute(confirmPage.action, as(anna), { params, form: { reason } });
    expect(await confirm()).toMatchObject({ status: 422 });
    await callRoute(secondOpenPage.action, as(anna), {
      params,
      form: { reason: "Jag är andra läsare", ready: "" },
    });
    expect(await confirm()).toMatchObject({ status: 302, location: "/desk?done=confirmed" });
    expect(await waitsFor(elin)).toBe(false);
  });

  test("a therapist finds no case that does not wait for one", async () => {
    const params = await crisisCase();
    expect(await callRoute(secondPage.loader, as(anna), { params })).toMatchObject({ status: 404 });
  });

  test("who came second after all reads that it is closed, with the words kept", async () => {
    const params = await waitingForSecond();
    for (const viewer of [anna, elin]) {
      await callRoute(secondOpenPage.action, as(viewer), {
        params,
        form: { reason: "Jag är andra läsare" },
      });
    }
    await callRoute(confirmPage.action, as(elin), { params, form: { reason } });
    const mine = "Jag har läst texten och är osäker.";
    const late = await callRoute(confirmPage.action, as(anna), { params, form: { reason: mine } });
    expect(late).toMatchObject({ status: 409, data: { values: { reason: [mine] } } });
    expect(await callRoute(confirmPage.loader, as(anna), { params })).toMatchObject({
      status: 200,
    });
  });
});

describe("people", () => {
  test("an invitation's link is shown in the answer, works, and stands in no address", async () => {
    const answer = await callRoute(people.action, as(maria), {
      path: "/admin/people",
      form: { role: "therapist" },
    });
    expect(answer.status).toBe(200);
    expect(answer.location).toBeNull();
    const token =
      /^http:\/\/localhost\/invitations\/([\w-]{40,})$/.exec(answer.data.link)?.[1] ?? "";
    const { invitations } = app.store.schema;
    expect(
      await app.store.read
        .select()
        .from(invitations)
        .where(eq(invitations.tokenHash, hashInvitation(token))),
    ).toMatchObject([{ role: "therapist", invitedBy: maria.id, usedAt: null }]);
    const shown = await callRoute(people.loader, as(maria));
    expect(JSON.stringify(shown.data)).not.toContain(token);
  });

  test("the operator's own address is used where it is set", async () => {
    const context = as(maria);
    const config = { ...app.config, baseUrl: "https://forum.example.org" };
    const { data } = await callRoute(
      people.action,
      { ...context, config },
      { form: { role: "admin" } },
    );
    expect(data.link).toMatch(/^https:\/\/forum\.example\.org\/invitations\//);
  });

  test("a role that is none invites nobody", async () => {
    const { status, data } = await callRoute(people.action, as(maria), { form: { role: "boss" } });
    expect(status).toBe(422);
    expect(data.link).toBeNull();
  });

  test("deactivating asks for a reason and leaves the name in the list", async () => {
    const gone = await createStaff(app, { firstName: "Ludvig" });
    const params = { staffId: gone.id };
    const send = (why: string) =>
      callRoute(deactivatePage.action, as(maria), { params, form: { reason: why } });
    expect(await send(" ")).toMatchObject({ status: 422 });
    expect(await send("Har slutat.")).toMatchObject({ location: "/admin/people?done=deactivate" });
    expect(await send("Har slutat.")).toMatchObject({ status: 404 });
    const { data } = await callRoute(people.loader, as(maria));
    const shown = data.people.find(({ id }: { id: string }) => id === gone.id);
    expect(shown).toMatchObject({ firstName: "Ludvig", isActive: false });
    expect(shown.state).toMatch(/^Avstängd /);
  });

  test("nobody deactivates themselves", async () => {
    const answer = await callRoute(deactivatePage.action, as(maria), {
      params: { staffId: maria.id },
      form: { reason: "Jag slutar." },
    });
    expect(answer).toMatchObject({ status: 409, data: { values: { reason: ["Jag slutar."] } } });
  });
});

describe("the log", () => {
  test("is newest first, paged by row, and says whether it holds", async () => {
    for (let n = 0; n < 30; n++) await createThread(app);
    const first = (await callRoute(log.loader, as(maria), { path: "/admin/audit" })).data.log;
    expect(first.rows).toHaveLength(50);
    expect(first.check).toMatch(/^Alla \d+ rader stämmer/);
    const seqs = first.rows.map(({ seq }: { seq: number }) => seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => b - a));
    const next = (
      await callRoute(log.loader, as(maria), { path: `/admin/audit?before=${first.older}` })
    ).data.log;
    expect(next.rows[0].seq).toBe(first.older - 1);
    expect(next.isFirst).toBe(false);
  });

  test("shows one kind of act, in words, with who and why", async () => {
    const path = "/admin/audit?action=staff.deactivated";
    const { rows, chosen } = (await callRoute(log.loader, as(maria), { path })).data.log;
    expect(chosen).toBe("staff.deactivated");
    expect(rows).toMatchObject([{ what: "Konto avstängt", who: "Maria", reason: "Har slutat." }]);
  });

  test.each([
    "?action=nothing",
    "?before=abc",
    "?before=-1",
    "?before=99999999999999999999",
    "?action=",
  ])("%s is no trouble", async (query) => {
    const answer = await callRoute(log.loader, as(maria), { path: `/admin/audit${query}` });
    expect(answer.status).toBe(200);
  });
});

describe("help lines", () => {
  const lineId = async () => (await listHelplines(app.store, "se"))[1]?.id ?? "";
  async function facts(id: string) {
    const line = await findHelpline(app.store, id);
    if (!line) throw new Error("no such line");
    return { ...helplineTexts(line), checkedOn: "" };
  }

  test("a change is kept with its before and after", async () => {
    const id = await lineId();
    const before = await facts(id);
    const form = {
      ...before,
      contact: "08-123 456",
      checkedOn: "2026-03-10",
      reason: "Ringde i dag.",
    };
    const answer = await callRoute(linePage.action, as(maria), { params: { lineId: id }, form });
    expect(answer.location).toBe("/admin/help-lines?country=se&done=helpLine");
    expect(await findHelpline(app.store, id)).toMatchObject({
      contact: "08-123 456",
      href: "tel:08123456",
      checkedOn: "2026-03-10",
      basis: "seen",
    });
    const { audit } = app.store.schema;
    const [row] = await app.store.read.select().from(audit).where(eq(audit.subjectId, id));
    expect(row).toMatchObject({ action: "helpline.changed", reason: "Ringde i dag." });
    expect(JSON.parse(row?.detail ?? "{}")).toEqual({
      "contact.before": before.contact,
      "contact.after": "08-123 456",
      "checkedOn.before": null,
      "checkedOn.after": "2026-03-10",
    });
  });

  test.each([
    [{ contact: " " }, "contact"],
    [{ checkedOn: "2026-02-30" }, "checkedOn"],
    [{ checkedOn: "i dag" }, "checkedOn"],
    [{ checkedOn: "2026-03-12" }, "checkedOn"],
    [{ opening: "vardagar 9-17" }, "opening"],
    [{ opening: "mon-fri 9-25" }, "opening"],
    [{ opening: "mon-fri 9-17", timeZone: "" }, "timeZone"],
    [{ timeZone: "Europe/Ankeborg" }, "timeZone"],
    [{ reason: "" }, "reason"],
  ])("%o is refused and kept", async (wrong, field) => {
    const id = await lineId();
    const form = { ...(await facts(id)), reason: "Ringde i dag.", ...wrong };
    const answer = await callRoute(linePage.action, as(maria), { params: { lineId: id }, form });
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.data.errors)).toEqual([field]);
    expect(answer.data.values.source).toEqual([form.source]);
  });

  test("hours are written for the clock, and may be emptied again", async () => {
    const id = (await listHelplines(app.store, "dk"))[1]?.id ?? "";
    const change = async (opening: string) => {
      const texts = { ...(await facts(id)), opening };
      return await changeHelpline(app, { staff: maria, id, change: texts, reason: "Ringde." });
    };
    expect(await change(" Mon-Tue 9-12; sun 22:00-02.00 ")).toEqual({ done: true, changed: 1 });
    const day = [["09:00", "12:00"]];
    expect((await findHelpline(app.store, id))?.opening).toEqual([
      [["00:00", "02:00"], ...day],
      day,
      [],
      [],
      [],
      [],
      [["22:00", "24:00"]],
    ]);
    const shown = await callRoute(linePage.loader, as(maria), { params: { lineId: id } });
    const written = "mon 00:00-02:00,09:00-12:00; tue 09:00-12:00; sun 22:00-24:00";
    expect(shown.data.fields).toContainEqual({ name: "opening", value: written });
    // The same hours in other words are no change.
    expect(await change(written)).toEqual({ done: true, changed: 0 });
    expect(await change("")).toEqual({ done: true, changed: 1 });
    expect((await findHelpline(app.store, id))?.opening).toBeNull();
  });

  test("an admin is told which lines to call again, and by when", async () => {
    const { data } = await callRoute(overview.loader, as(maria, "en"));
    expect(data.figures.lines[0]).toMatch(/^\d+ lines have not been checked in 90 days\./);
    const { helplines } = app.store.schema;
    const days = (n: number) => new Date(app.clock().getTime() - n * 86_400_000);
    const check = (n: number) =>
      app.store.write(async (tx) => {
        const checkedOn = days(n).toISOString().slice(0, 10);
        await tx.update(helplines).set({ checkedOn }).where(eq(helplines.country, "se"));
      });
    await check(80);
    expect((await callRoute(overview.loader, as(maria, "en"))).data.figures.lines).toHaveLength(1);
    const review = async () =>
      (await callRoute(linePage.loader, as(maria, "en"), { params: { lineId: "se-112" } })).data
        .review;
    expect(await review()).toMatch(/^Should be checked again by \d{4}-\d\d-\d\d\.$/);
    await check(92);
    expect((await callRoute(overview.loader, as(maria, "en"))).data.figures.lines).toHaveLength(2);
    expect(await review()).toMatch(/^Should have been checked again by /);
  });

  test("nothing changed is nothing logged", async () => {
    const id = (await listHelplines(app.store, "no"))[0]?.id ?? "";
    const change = await facts(id);
    expect(await changeHelpline(app, { staff: maria, id, change, reason: "Såg över." })).toEqual({
      done: true,
      changed: 0,
    });
  });

  test("an unknown country shows the operator's own", async () => {
    const path = "/admin/help-lines?country=atlantis";
    const { data } = await callRoute(linesPage.loader, as(maria), { path });
    expect(data.country).toBe("se");
    expect(data.lines.length).toBeGreaterThan(3);
  });
});

test("the overview says its figures in words", async () => {
  const { data } = await callRoute(overview.loader, as(maria, "en"));
  expect(data.figures.cases[0]).toMatch(/^\d+ cases are open\.$/);
  expect(data.figures.desk[0]).toMatch(/^\d+ texts wait to be read\.$/);
  expect(data.figures.people[0]).toBe("3 people work here.");
});
