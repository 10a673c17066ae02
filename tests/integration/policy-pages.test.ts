import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Staff, Viewer } from "#app/context.ts";
import { judge } from "#app/forum/publish.server.ts";
import * as policyPage from "#app/routes/admin.policy._index.tsx";
import * as editPage from "#app/routes/admin.policy.edit.tsx";
import * as previewPage from "#app/routes/admin.policy.preview.tsx";
import * as savePage from "#app/routes/admin.policy.save.tsx";
import * as versionsPage from "#app/routes/admin.policy.versions.tsx";
import { findNewestPolicy, listPolicyVersions } from "#db/queries/policy-versions.ts";
import { createMember } from "#tests/factories/member.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute, type Outcome } from "#tests/support/call-route.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const reason = "Vi vill läsa oro tidigare på kvällen.";
const worry = "Ibland tänker jag att det vore skönt att bara försvinna. Det går över.";

let app: TestApp;
let maria: Staff;
let elin: Staff;
beforeAll(async () => {
  app = await makeTestApp();
  maria = await createStaff(app, { firstName: "Maria", role: "admin" });
  elin = await createStaff(app, { firstName: "Elin", role: "admin" });
  await createThread(app, { roomSlug: "family", body: worry });
});
afterAll(async () => await app?.dispose());

const as = (viewer: Viewer = maria, locale: "sv" | "en" = "en") =>
  makeContext(app, { viewer, locale });
const newest = async () => (await findNewestPolicy(app.store))?.number ?? 0;

type Fields = [string, string][];
const preview = (form: Fields, viewer?: Viewer) =>
  callRoute(previewPage.action, as(viewer), { form });
const save = (form: Fields, viewer?: Viewer) => callRoute(savePage.action, as(viewer), { form });

/** What the form of a place sends when nothing in it is touched. */
async function opened(query = ""): Promise<Fields> {
  const { data } = await callRoute(editPage.loader, as(), { path: `/admin/policy/edit?${query}` });
  const { seen, room, about, rows } = data.form;
  type Row = { fields: { name: string; value: string }[] };
  const answers = rows.flatMap(({ fields }: Row) => fields.map(({ name, value }) => [name, value]));
  return [
    ["change", "table"],
    ["seen", String(seen)],
    ["room", room],
    ["about", about],
    ...answers,
  ];
}
const changed = (form: Fields, answers: Record<string, string>): Fields =>
  form.map(([name, value]) => [name, answers[name] ?? value]);
/** Presses save on the page that a preview answered. */
const saveShown = async ({ data }: Outcome, words = reason, viewer?: Viewer) =>
  await save([...data.carried, ["reason", words]], viewer);

describe("the journey of a change", () => {
  test("from the form over the preview to a version in force", async () => {
    const form = changed(await opened(), {
      "amber-distress.visibility": "held",
      "amber-distress.dueStaffedMinutes": "60",
    });
    const before = await dumpTables(app.store);
    const shown = await preview(form);
    expect(shown).toMatchObject({
      status: 200,
      data: {
        kind: "preview",
        stale: null,
        lines: [
          "Worry, but no danger now, everywhere: Who can read it: Everyone, at once → Only the writer and staff, until it is read",
          "Worry, but no danger now, everywhere: Read within, in staffed time: 8 hours → 1 hour",
        ],
        read: "1 post was looked at, the newest there is.",
        changed: "1 post would be treated otherwise.",
        listed: [
          {
            excerpt: worry,
            was: "Published at once · 8 hours",
            wouldBe: "Held · 1 hour",
          },
        ],
      },
    });
    expect(await dumpTables(app.store)).toEqual(before);

    const refused = await saveShown(shown, "nej");
    expect(refused).toMatchObject({
      status: 422,
      data: { kind: "preview", state: { values: { reason: ["nej"] } } },
    });
    expect(refused.data.state.errors.reason).toHaveLength(1);
    expect(await newest()).toBe(0);

    expect(await saveShown(refused)).toMatchObject({
      status: 302,
      location: "/admin/policy?done=policy",
    });
    expect(judge(app, { body: worry, room: "family", locale: "sv" }).policy.visibility).toBe(
      "held",
    );
    const { data } = await callRoute(policyPage.loader, as());
    const row = data.policy.rows.find(({ id }: { id: string }) => id === "/amber-distress/");
    expect(row.answers.map(({ isOwn }: { isOwn: boolean }) => isOwn)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(data.policy.state.title).toMatch(/^Version \d+ is in force, saved by Maria /);
  });

  test("in one room, of one category", async () => {
    const form = changed(await opened("room=family&about=child-welfare"), {
      "amber-distress.escalate": "red",
      "amber-distress.dueStaffedMinutes": "30",
    });
    expect(form.map(([name]) => name)).not.toContain("crisis.dueStaffedMinutes");
    const shown = await preview(form);
    expect(shown.data.lines[0]).toBe(
      "Worry, but no danger now (A child), in the room Family and close ones: Read within, in staffed time: 1 hour → 30 minutes",
    );
    await saveShown(shown);
    const { data } = await callRoute(policyPage.loader, as());
    expect(data.policy.rooms).toMatchObject([{ name: "Family and close ones", rows: [{}] }]);
  });

  test("back to what would hold anyway leaves nothing behind", async () => {
    const form = changed(await opened("room=family&about=child-welfare"), {
      "amber-distress.escalate": "none",
      "amber-distress.dueStaffedMinutes": "60",
    });
    await saveShown(await preview(form));
    const stored = await findNewestPolicy(app.store);
    expect(stored?.policy.changes).toHaveLength(1);
  });
});

describe("a form that cannot be", () => {
  test("comes back with the reason beside the field, and all that was chosen", async () => {
    const form = changed(await opened(), {
      "red-disclosure.escalate": "none",
      "amber-rule.writerSees": "nothing",
    });
    const { status, data } = await preview(form);
    expect(status).toBe(422);
    expect(data.again.form.state.errors).toEqual({
      "red-disclosure.escalate": [
        "When somebody tells of danger, an admin must take it on. Choose that it is handed over.",
      ],
      "amber-rule.writerSees": [
        "When a text is held, its writer must be told something. Choose what.",
      ],
    });
    const field = data.again.form.rows
      .flatMap(({ fields }: { fields: object[] }) => fields)
      .find(({ name }: { name: string }) => name === "red-disclosure.escalate");
    expect(field.value).toBe("none");
  });

  test.each<[string, Fields]>([
    ["nothing changed", []],
    ["an answer that is none", [["amber-rule.visibility", "gone"]]],
    ["half a minute", [["crisis.dueStaffedMinutes", "7.5"]]],
  ])("%s", async (_, answers) => {
    const form = changed(await opened(), Object.fromEntries(answers));
    const { status, data } = await preview(form);
    expect(status).toBe(422);
    expect(data.problem).toMatch(/\.$/);
  });

  test("a crisis takes no answer but its clock, whatever is sent", async () => {
    const form: Fields = [...(await opened()), ["crisis.visibility", "published"]];
    expect(await preview(form)).toMatchObject({ status: 422, data: { kind: "refused" } });
  });

  test.each<Fields>([
    [],
    [["change", "all"]],
    [
      ["change", "version"],
      ["version", "x"],
    ],
  ])("%j is no form of ours", async (...form) => {
    expect(await preview(form)).toMatchObject({ status: 422 });
  });
});

describe("terms", () => {
  const term = (lines: string, more: Record<string, string> = {}): Fields =>
    Object.entries({
      ...{ change: "add", seen: "0", terms: lines, language: "both" },
      ...{ category: "sourcing", level: "amber", note: "Hört i mars", ...more },
    });

  test("are added several at a time, shown, and taken away", async () => {
    const shown = await preview(term("zorba\r\n\r\nblå duvor \nfrukt*"));
    expect(shown.data.lines).toEqual([
      "New term: zorba (Buying or selling, Within a day, Both)",
      "New term: blå duvor (Buying or selling, Within a day, Both)",
      "New term: frukt* (Buying or selling, Within a day, Both)",
    ]);
    await saveShown(shown);
    const { data } = await callRoute(policyPage.loader, as());
    expect(data.policy.terms.map(({ term }: { term: string }) => term)).toEqual([
      "zorba",
      "blå duvor",
      "frukt*",
    ]);
    const gone = data.policy.terms[1].id;
    await saveShown(
      await preview([
        ["change", "remove"],
        ["seen", "0"],
        ["remove", gone],
      ]),
    );
    expect((await findNewestPolicy(app.store))?.terms).toMatchObject([
      { term: "zorba" },
      { term: "frukt*" },
    ]);
  });

  test.each<[string, Fields, string, RegExp]>([
    ["no word", term("  \n "), "terms", /at least one/],
    ["one that is there", term("ny\nZorba"), "terms", /“Zorba”: It is in the list already/],
    ["a star in the middle", term("fr*kt"), "terms", /“fr\*kt”: A \* may stand only/],
    ["more than a form holds", term("zorbas\n".repeat(3_000)), "terms", /at most 500/],
    ["crisis", term("ny", { level: "crisis" }), "level", /never a crisis/],
    ["no category", term("ny", { category: "weather" }), "category", /about/],
  ])("%s is refused, with all that was typed", async (_, form, field, why) => {
    const { status, data } = await preview(form);
    expect(status).toBe(422);
    expect(data.again.form.state.errors[field].join(" ")).toMatch(why);
    expect(data.again.form.state.values.note).toEqual(["Hört i mars"]);
  });

  test("none chosen to take away", async () => {
    const { status, data } = await preview([
      ["change", "remove"],
      ["seen", "0"],
    ]);
    expect(status).toBe(422);
    expect(data.problem).toBe("Choose at least one term to take away.");
  });
});

describe("two admins at once", () => {
  test("the second is told, keeps every answer, and takes nothing of the first back", async () => {
    const marias = await preview(changed(await opened(), { "red-rule.dueStaffedMinutes": "120" }));
    const elins = await preview(
      changed(await opened(), { "crisis.dueStaffedMinutes": "30" }),
      elin,
    );
    await saveShown(marias, "Maria vill läsa tidigare");
    const told = await saveShown(elins, "Elin har ett annat skäl.", elin);
    expect(told).toMatchObject({
      status: 409,
      data: {
        kind: "preview",
        stale: { title: "Maria has changed the policy meanwhile" },
        lines: [
          "Life may be in danger now, everywhere: Read within, in staffed time: 15 minutes → 30 minutes",
        ],
        state: { values: { reason: ["Elin har ett annat skäl."] } },
      },
    });
    expect(told.data.stale.text).toContain("Maria vill läsa tidigare. Nothing of yours");
    await saveShown(told, "Elin har ett annat skäl.", elin);
    const stored = await findNewestPolicy(app.store);
    expect(stored?.policy.changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ row: "red-rule" }),
        expect.objectContaining({ row: "crisis" }),
      ]),
    );
  });

  test("in the very same moment, one of them is told", async () => {
    const shown = await preview(changed(await opened(), { "red-rule.dueStaffedMinutes": "240" }));
    const other = await preview(
      changed(await opened(), { "crisis.dueStaffedMinutes": "15" }),
      elin,
    );
    const both = await Promise.all([saveShown(shown), saveShown(other, reason, elin)]);
    expect(both.map(({ status }) => status).sort()).toEqual([302, 409]);
  });
});

describe("versions", () => {
  test("stand with who, why and what they changed; an old one can be used again", async () => {
    const { data } = await callRoute(versionsPage.loader, as());
    const { versions } = data.list;
    expect(versions[0]).toMatchObject({ isInForce: true, number: await newest() });
    expect(versions.at(-1)).toMatchObject({
      by: expect.stringMatching(/^Maria, /),
      reason,
      differences: [
        expect.stringContaining("Who can read it"),
        expect.stringContaining("8 hours → 1 hour"),
      ],
    });
    const number = versions.at(-1).number;
    const shown = await preview([
      ["change", "version"],
      ["version", String(number)],
      ["seen", String(await newest())],
    ]);
    expect(shown.data).toMatchObject({ kind: "preview", again: null });
    await saveShown(shown, "Det gamla var bättre.");
    const [again, ...older] = await listPolicyVersions(app.store, { limit: 50 });
    const old = older.find((version) => version.number === number);
    expect(again).toMatchObject({ policy: old?.policy, terms: old?.terms });
    expect(again?.number).toBeGreaterThan(number);
  });

  test("the project's own is always there to go back to; an unknown one is not", async () => {
    const use = (version: string): Fields => [
      ["change", "version"],
      ["version", version],
      ["seen", "0"],
    ];
    const shown = await preview(use("0"));
    expect(shown.data.kind).toBe("preview");
    await saveShown(shown);
    expect(await findNewestPolicy(app.store)).toMatchObject({ policy: { changes: [] }, terms: [] });
    expect((await preview(use("0"))).data.problem).toBe(
      "Nothing is changed. Change something first.",
    );
    expect((await preview(use("99999"))).data.problem).toBe("There is no such version.");
  });
});

test("nobody but an admin sees or changes anything", async () => {
  const anna = await createStaff(app, { firstName: "Anna" });
  const member = await createMember(app);
  const pages = [policyPage, editPage, previewPage, savePage, versionsPage];
  const before = await dumpTables(app.store);
  for (const page of pages) {
    for (const viewer of [anna, member]) {
      expect(await callRoute(page.loader, as(viewer))).toMatchObject({ status: 403 });
    }
  }
  for (const work of [previewPage.action, savePage.action]) {
    const form: Fields = [
      ["change", "version"],
      ["version", "1"],
      ["reason", reason],
    ];
    expect(await callRoute(work, as(anna), { form })).toMatchObject({ status: 403 });
    const nobody = makeContext(app, { viewer: { kind: "nobody" } });
    expect(await callRoute(work, nobody, { form })).toMatchObject({ location: "/sign-in" });
  }
  expect(await dumpTables(app.store)).toEqual(before);
});
