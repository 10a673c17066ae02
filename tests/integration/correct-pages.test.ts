import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eraseWords } from "#app/accounts/erase-words.server.ts";
import type { Staff } from "#app/context.ts";
import * as audit from "#app/routes/admin.audit.tsx";
import * as desk from "#app/routes/desk._index.tsx";
import * as itemPage from "#app/routes/desk.items.$itemId._index.tsx";
import * as correctPage from "#app/routes/desk.items.$itemId.correct.tsx";
import type { StoredSignal } from "#db/schema/moderation.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const grave = "Min man slår mig när han har druckit. Nästan varje lördag.";

let app: TestApp;
let anna: Staff;
beforeAll(async () => {
  app = await makeTestApp();
  anna = await createStaff(app, { firstName: "Anna" });
});
afterAll(async () => await app?.dispose());

const as = (locale: "sv" | "en" = "sv") => makeContext(app, { viewer: anna, locale });

async function itemOf(postId: string): Promise<string> {
  const { reviewItems } = app.store.schema;
  const [item] = await app.store.read
    .select()
    .from(reviewItems)
    .where(eq(reviewItems.postId, postId));
  return item?.id ?? "";
}
const graveItem = async () => itemOf((await createThread(app, { body: grave })).firstPostId);
const send = (itemId: string, form: [string, string][]) =>
  callRoute(correctPage.action, as(), { params: { itemId }, form });
const open = async (itemId: string, locale: "sv" | "en" = "sv") =>
  (await callRoute(itemPage.loader, as(locale), { params: { itemId } })).data.item;

describe("a correction", () => {
  test("leads back to the text, which then shows who said what and when", async () => {
    const itemId = await graveItem();
    const answer = await send(itemId, [
      ["verdict", "too-high"],
      ["level", "amber"],
      ["category", "violence"],
      ["category", "abuse"],
    ]);
    expect(answer).toMatchObject({
      status: 302,
      location: `/desk/items/${itemId}?done=corrected`,
    });
    expect((await open(itemId)).corrections).toMatchObject({
      form: { said: "Allvarligt, i dag · Våld" },
      given: [
        {
          what: "För hög nivå",
          reading: "Inom ett dygn · Våld · Angrepp på någon",
          by: "Anna",
          when: "tis 10 mars 10:00",
        },
      ],
    });
    expect((await open(itemId, "en")).corrections.given).toMatchObject([
      { what: "Level too high", reading: "Within a day · Violence · Attack on somebody" },
    ]);
  });

  test("says that nothing has changed, and does not speak of a next text", async () => {
    const itemId = await graveItem();
    const path = `/desk/items/${itemId}?done=corrected`;
    const { data } = await callRoute(itemPage.loader, as("en"), { path, params: { itemId } });
    expect(data).toMatchObject({
      isNext: false,
      done: expect.stringMatching(/Nothing has changed/),
    });
  });

  test.each([
    [[], "verdict"],
    [[["verdict", "maybe"]], "verdict"],
    [[["verdict", "too-high"]], "level"],
    [
      [
        ["verdict", "too-high"],
        ["level", "crisis"],
      ],
      "level",
    ],
    [
      [
        ["verdict", "too-low"],
        ["level", "amber"],
      ],
      "level",
    ],
    [
      [
        ["verdict", "too-low"],
        ["level", "crisis"],
      ],
      "category",
    ],
    [[["verdict", "wrong-category"]], "category"],
    [
      [
        ["verdict", "wrong-category"],
        ["category", "violence"],
      ],
      "category",
    ],
    [
      [
        ["verdict", "too-high"],
        ["level", "green"],
        ["category", "spam"],
      ],
      "category",
    ],
  ] as [[string, string][], string][])(
    "with %o is refused beside its %s with every choice kept",
    async (form, field) => {
      const itemId = await graveItem();
      const { status, data } = await send(itemId, form);
      expect(status).toBe(422);
      expect(Object.keys(data.errors)).toEqual([field]);
      expect(data.errors[field][0]).toMatch(/[.?]$/);
      for (const name of ["verdict", "level", "category"]) {
        const sent = form.flatMap(([key, value]) => (key === name ? [value] : []));
        expect(data.values[name]).toEqual(sent);
      }
      expect((await open(itemId)).corrections.given).toEqual([]);
    },
  );

  test("cannot be given where the words are gone, and the page says why", async () => {
    const thread = await createThread(app, { body: grave });
    const itemId = await itemOf(thread.firstPostId);
    await app.store.write((tx) => eraseWords(app, tx, thread.author.id));
    expect((await open(itemId)).corrections.form).toBeNull();
    const { status, data } = await send(itemId, [["verdict", "right"]]);
    expect(status).toBe(409);
    expect(data.problem).toMatch(/tagit bort/);
  });

  test("of an unknown text is a clear 404", async () => {
    const wishes = { params: { itemId: "nothing" } };
    expect(await callRoute(correctPage.loader, as(), wishes)).toMatchObject({ status: 404 });
    expect(await send("nothing", [["verdict", "right"]])).toMatchObject({ status: 404 });
  });

  test("is in the log under its own name, and in the desk's figures", async () => {
    const { data } = await callRoute(desk.loader, as());
    expect(data.figures).toBe(
      "Av 1 läst text som ni har svarat om den här månaden läste programmet 0 rätt, 0 för lågt, 1 för högt och 0 i fel kategori.",
    );
    const maria = await createStaff(app, { firstName: "Maria", role: "admin" });
    const context = makeContext(app, { viewer: maria });
    const log = await callRoute(audit.loader, context, { path: "/admin/audit" });
    const row = log.data.log.rows.find(
      ({ what }: { what: string }) => what === "Programmets läsning rättad",
    );
    expect(row).toMatchObject({ who: "Anna", reason: "" });
  });
});

describe("reasons", () => {
  const body = "Ring 070-174 06 05. Han slår mig när han har druckit, och jag orkar inte mer.";
  const at = (words: string) => {
    const start = body.indexOf(words);
    return { field: "text" as const, start, end: start + words.length };
  };
  const plain: Pick<StoredSignal, "level" | "stance" | "score"> = {
    level: "red",
    stance: [],
    score: 0.7,
  };
  const signals: StoredSignal[] = [
    { ...plain, rule: "hits-me", category: "violence", stance: ["victim"], span: at("slår mig") },
    {
      ...plain,
      rule: "learned-violence",
      category: "violence",
      score: 0.65,
      span: at("Han slår mig när han har druckit"),
      words: ["slår", "druckit", "slår"],
    },
    {
      ...plain,
      rule: "identity-phone",
      category: "identity",
      level: "amber",
      score: 0.5,
      span: at("070-174 06 05"),
    },
  ];

  test.each([
    [
      "sv",
      [
        { category: "Våld", stance: "den som skriver är utsatt", why: /^\p{Lu}.*\.$/u },
        { category: "Våld", stance: null, why: /^Programmet har lärt sig/ },
        { category: "Vem någon är", stance: null, why: /^Ett telefonnummer\.$/ },
      ],
    ],
    [
      "en",
      [
        { category: "Violence", stance: "happens to the writer", why: /^[A-Z].*\.$/ },
        { category: "Violence", stance: null, why: /^The program has learned/ },
        { category: "Somebody's identity", stance: null, why: /^A phone number\.$/ },
      ],
    ],
  ] as const)(
    "of rules, what was learned and identity in %s, with their places",
    async (locale, wanted) => {
      const { firstPostId } = await createThread(app, { body });
      const { assessments } = app.store.schema;
      await app.store.write(async (tx) => {
        await tx.update(assessments).set({ signals }).where(eq(assessments.postId, firstPostId));
      });
      const item = await open(await itemOf(firstPostId), locale);
      expect(item.reasons).toHaveLength(3);
      for (const [at, { category, stance, why }] of wanted.entries()) {
        expect(item.reasons[at]).toMatchObject({
          category,
          stance,
          why: expect.stringMatching(why),
        });
      }
      expect(item.reasons.map(({ quotes }: { quotes: string[] }) => quotes)).toEqual([
        ["slår mig"],
        ["Han slår mig när han har druckit"],
        ["070-174 06 05"],
      ]);
      expect(item.reasons.map(({ words }: { words: string[] }) => words)).toEqual([
        [],
        ["slår", "druckit"],
        [],
      ]);
      const notes = item.text.flatMap(({ mark }: { mark?: { note: string } }) =>
        mark ? [mark.note] : [],
      );
      expect(new Set(notes)).toEqual(new Set([wanted[0].category, wanted[2].category]));
    },
  );
});
