import { beforeAll, describe, expect, test } from "vitest";
import type { Translator } from "#app/i18n/use-t.ts";
import { arrive, hydrated, openForum } from "#tests/support/pages.ts";
import { sendKind } from "#tests/support/pages-desk.ts";
import { lookOver } from "#tests/support/pages-look.ts";
import {
  makeColleague,
  makeFirstAdmin,
  makeMember,
  type SignedInMember,
  type SignedInStaff,
} from "#tests/support/people.ts";

const forum = openForum();
let admin: SignedInStaff;
let anna: SignedInStaff;
let writer: SignedInMember;

beforeAll(async () => {
  admin = await makeFirstAdmin(forum.site);
  anna = await makeColleague(forum.site, admin, { firstName: "Anna", profession: "psykolog" });
  writer = await makeMember(forum.site, { alias: "Stilla Flod" });
});

const told = (t: Translator, right: number, high: number) =>
  t("desk.correct.figures", { count: right + high, right, low: 0, high, other: 0 });

describe.each([
  ["sv", true],
  ["sv", false],
  ["en", true],
  ["en", false],
] as const)("in %s with scripts %s", (locale, scripts) => {
  test("a therapist says what the engine should have seen", async () => {
    const { item, threadId } = await sendKind(forum.site, writer, "red", "Lördagar");
    const { page, t } = await forum.open(item, { as: anna, locale, scripts });
    if (scripts) await hydrated(page);
    const form = page.getByRole("region", { name: t("desk.correct.title") });
    await form.getByText(t("desk.correct.intro"), { exact: true }).waitFor();
    const said = `${t("common.level.red")} · ${t("desk.category.violence")}`;
    await form.getByText(t("desk.correct.said", { reading: said }), { exact: true }).waitFor();
    const choose = (name: string) => form.getByRole("radio", { name, exact: true }).check();
    const submit = form.getByRole("button", { name: t("desk.correct.submit") });

    // What only a wrong reading needs is not in the way of a right one.
    const level = form.getByRole("radio", { name: t("common.level.amber"), exact: true });
    expect(await level.isVisible()).toBe(false);
    await choose(t("desk.correct.right"));
    expect(await level.isVisible()).toBe(false);
    await choose(t("desk.correct.too-high"));
    await choose(t("common.level.crisis"));
    await form.getByRole("checkbox", { name: t("desk.category.abuse"), exact: true }).check();
    await submit.click();

    // Refused: on a page of its own, with the reason beside the field and every choice as it was.
    await arrive(page, t("desk.correct.title"));
    if (scripts) await hydrated(page);
    const notLower = t("desk.correct.error.notLower");
    await page.getByRole("alert").getByText(notLower).waitFor();
    await form.getByRole("group").getByText(notLower).waitFor();
    for (const name of [t("desk.correct.too-high"), t("common.level.crisis")]) {
      expect(await form.getByRole("radio", { name, exact: true }).isChecked()).toBe(true);
    }
    const abuse = form.getByRole("checkbox", { name: t("desk.category.abuse"), exact: true });
    expect(await abuse.isChecked()).toBe(true);
    if (scripts) expect(await lookOver(page, locale)).toEqual([]);

    await choose(t("common.level.amber"));
    await submit.click();
    await page.waitForURL(/\?done=corrected$/);
    const status = page.getByRole("status").filter({ hasText: t("desk.done.corrected") });
    await status.waitFor();
    expect(await status.innerText()).not.toContain(t("desk.done.next"));
    const given = page.getByRole("region", { name: t("desk.correct.given") });
    expect(await given.getByRole("listitem").count()).toBe(1);
    for (const words of [t("desk.corrected.too-high"), t("desk.category.abuse"), "Anna"]) {
      await given.getByText(words).waitFor();
    }

    // Somebody else may see it otherwise; the newest stands first.
    await choose(t("desk.correct.right"));
    await submit.click();
    await given.getByText(t("desk.corrected.right"), { exact: true }).waitFor();
    const titles = await given.getByRole("listitem").allInnerTexts();
    expect(titles).toHaveLength(2);
    expect(titles[0]).toContain(t("desk.corrected.right"));
    expect((await fetch(`${forum.site.url}/threads/${threadId}`)).status).toBe(200);
    if (scripts) expect(await lookOver(page, locale)).toEqual([]);
  });

  test("the desk tells the team how often the engine was right", async () => {
    const { page, t } = await forum.open("/desk", { as: anna, locale, scripts });
    const { read, schema } = forum.site.app.store;
    const rows = await read.select().from(schema.corrections);
    const posts = new Set(rows.map(({ postId }) => postId)).size;
    await page.getByText(told(t, posts, 0), { exact: true }).waitFor();
  });
});

test("words in the forms beside it are not lost without a question", async () => {
  const { item } = await sendKind(forum.site, writer, "red", "Halvskrivet");
  const { page, t } = await forum.open(item, { as: anna });
  await hydrated(page);
  const reason = page.getByLabel(t("desk.decide.reason"), { exact: true });
  await reason.fill("Ett skäl som inte är sänt.");
  const form = page.getByRole("region", { name: t("desk.correct.title") });
  await form.getByRole("radio", { name: t("desk.correct.right"), exact: true }).check();
  const asked = page.waitForEvent("dialog");
  await form.getByRole("button", { name: t("desk.correct.submit") }).click({ noWaitAfter: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  expect(await reason.inputValue()).toBe("Ett skäl som inte är sänt.");
  await reason.fill("");
  await form.getByRole("button", { name: t("desk.correct.submit") }).click();
  await page.waitForURL(/\?done=corrected$/);
});

test("the log says that a reading was corrected, and by whom", async () => {
  const { page, t } = await forum.open("/admin/audit?action=post.corrected", { as: admin });
  await page
    .getByRole("cell", { name: t("admin.action.post.corrected") })
    .first()
    .waitFor();
  await page.getByRole("cell", { name: "Anna" }).first().waitFor();
});
