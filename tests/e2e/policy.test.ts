import { beforeAll, describe, expect, test } from "vitest";
import { arrive, hydrated, openForum } from "#tests/support/pages.ts";
import { done } from "#tests/support/pages-cases.ts";
import { kinds } from "#tests/support/pages-desk.ts";
import { lookOver } from "#tests/support/pages-look.ts";
import {
  beginThread,
  makeColleague,
  makeFirstAdmin,
  makeMember,
  type SignedInStaff,
} from "#tests/support/people.ts";

const forum = openForum();
let karin: SignedInStaff;
let elin: SignedInStaff;
const reason = { sv: "Vi vill läsa oro tidigare.", en: "We want to read worry earlier." };

beforeAll(async () => {
  karin = await makeFirstAdmin(forum.site, "Karin");
  elin = await makeColleague(forum.site, karin, { role: "admin", firstName: "Elin" });
  const member = await makeMember(forum.site);
  await beginThread(forum.site, member, { title: "Oro", body: kinds.amber });
  await beginThread(forum.site, member, { title: "Bröd", body: "Jag bakade bröd med zorba i." });
});

const scripts = [true, false] as const;
const sights = (["sv", "en"] as const).flatMap((locale) =>
  scripts.map((on) => ({ locale, scripts: on })),
);

describe.each(sights)("in $locale, scripts $scripts", ({ locale, scripts }) => {
  const places = { locale, scripts } as const;

  test("an admin changes the table, sees what it would mean, and goes back", async () => {
    const { page, t } = await forum.open("/admin", { ...places, as: karin });
    await page.getByRole("link", { name: t("admin.overview.policyMore") }).click();
    await arrive(page, t("policy.title"));
    await page.getByRole("button", { name: t("policy.change.open") }).click();
    await arrive(page, t("policy.change.title"));

    const danger = page.getByRole("group", { name: t("policy.row.red-disclosure"), exact: true });
    const escalate = danger.getByLabel(t("policy.field.escalate"), { exact: true });
    await escalate.selectOption({ label: t("policy.escalate.none") });
    const worry = page.getByRole("group", { name: t("policy.row.amber-distress"), exact: true });
    const visibility = worry.getByLabel(t("policy.field.visibility"), { exact: true });
    await visibility.selectOption({ label: t("policy.visibility.held") });
    await page.getByRole("button", { name: t("policy.edit.submit") }).click();
    await page.getByRole("alert").getByText(t("policy.problem.red-escalates")).waitFor();
    expect(new URL(page.url()).search).toBe("");
    expect(await visibility.inputValue()).toBe("held");
    await escalate.selectOption({ label: t("policy.escalate.red") });
    await page.getByRole("button", { name: t("policy.edit.submit") }).click();

    await arrive(page, t("policy.preview.title"));
    await page.getByText(t("policy.preview.changed", { count: 1 })).waitFor();
    const held = page
      .getByRole("row")
      .filter({ hasText: t("policy.preview.held") })
      .first();
    expect(await held.innerText()).toMatch(/0\s+1$/);
    await page.getByRole("button", { name: t("policy.save.submit") }).click();
    await page.getByRole("alert").getByText(t("policy.error.reason")).waitFor();
    await page.getByLabel(t("policy.save.reason"), { exact: true }).fill(reason[locale]);
    await page.getByRole("button", { name: t("policy.save.submit") }).click();
    await done(page, t("admin.done.policy"));

    const changed = page.getByRole("row").filter({ hasText: t("policy.row.amber-distress") });
    expect(await changed.first().innerText()).toContain(t("policy.column.own"));
    await page.getByRole("link", { name: t("policy.versions.link") }).click();
    await arrive(page, t("policy.versions.title"));
    await page.getByText(reason[locale]).first().waitFor();
    await page.getByRole("button", { name: t("policy.versions.useOwn") }).click();
    await arrive(page, t("policy.preview.title"));
    await page.getByLabel(t("policy.save.reason"), { exact: true }).fill(reason[locale]);
    await page.getByRole("button", { name: t("policy.save.submit") }).click();
    await done(page, t("admin.done.policy"));
  });

  test("an admin adds a term, finds it in an earlier post, and takes it away", async () => {
    const { page, t } = await forum.open("/admin/policy", { ...places, as: karin });
    const save = async () => {
      await arrive(page, t("policy.preview.title"));
      await page.getByText(t("policy.preview.changed", { count: 1 })).waitFor();
      await page.getByLabel(t("policy.save.reason"), { exact: true }).fill(reason[locale]);
      await page.getByRole("button", { name: t("policy.save.submit") }).click();
      await done(page, t("admin.done.policy"));
    };
    const lines = page.getByLabel(t("policy.terms.lines"), { exact: true });
    await lines.fill("z*\nzorba");
    await page.getByRole("button", { name: t("policy.terms.addSubmit") }).click();
    await page.getByRole("alert").getByText(t("policy.term.category")).waitFor();
    const about = page.getByLabel(t("policy.terms.category"), { exact: true });
    await about.selectOption({ label: t("desk.category.sourcing") });
    await page.getByRole("button", { name: t("policy.terms.addSubmit") }).click();
    await page.getByRole("alert").getByText(t("policy.term.short-stem")).waitFor();
    expect(await lines.inputValue()).toBe("z*\nzorba");
    await lines.fill("zorba");
    await page.getByRole("button", { name: t("policy.terms.addSubmit") }).click();
    await arrive(page, t("policy.preview.title"));
    await page.getByText("Jag bakade bröd med zorba i.").waitFor();
    await save();
    await page.getByLabel(t("policy.terms.removeOne", { term: "zorba" })).check();
    await page.getByRole("button", { name: t("policy.terms.removeSubmit") }).click();
    await save();
    await page.getByText(t("policy.terms.none")).waitFor();
  });
});

test("a text meets the new table as soon as it is saved", async () => {
  const { page, t } = await forum.open("/admin/policy/edit?room=family", { as: karin });
  const worry = page.getByRole("group", { name: t("policy.row.amber-distress"), exact: true });
  await worry
    .getByLabel(t("policy.field.visibility"), { exact: true })
    .selectOption({ label: t("policy.visibility.held") });
  await page.getByRole("button", { name: t("policy.edit.submit") }).click();
  await page.getByLabel(t("policy.save.reason"), { exact: true }).fill(reason.sv);
  await page.getByRole("button", { name: t("policy.save.submit") }).click();
  await done(page, t("admin.done.policy"));

  const member = await makeMember(forum.site);
  const { page: writing, t: words } = await forum.open("/rooms/family/new", { as: member });
  await writing.getByLabel(words("write.title"), { exact: true }).fill("En vanlig rubrik");
  await writing.getByLabel(words("write.body"), { exact: true }).fill(kinds.amber);
  await writing.getByRole("button", { name: words("write.publish") }).click();
  await writing.waitForURL(({ pathname }) => pathname.endsWith("/sent"));
  const { page: reader } = await forum.open("/rooms/family");
  await arrive(reader, "Familj och närstående");
  expect(await reader.getByText("En vanlig rubrik").count()).toBe(0);
});

test("two admins at once: the second is told, with every answer kept", async () => {
  const sittings = await Promise.all(
    [karin, elin].map(async (as) => await forum.open("/admin/policy/edit", { as })),
  );
  const [first, second] = sittings;
  if (!first || !second) throw new Error("there are two");
  const choose = async ({ page, t }: typeof first, row: "red-rule" | "crisis", due: string) => {
    const group = page.getByRole("group", { name: t(`policy.row.${row}`), exact: true });
    const field = group.getByLabel(t("policy.field.dueStaffedMinutes"), { exact: true });
    await field.selectOption(due);
    await page.getByRole("button", { name: t("policy.edit.submit") }).click();
    await page.getByLabel(t("policy.save.reason"), { exact: true }).fill(`${reason.sv} ${row}`);
  };
  await choose(first, "red-rule", "120");
  await choose(second, "crisis", "30");
  for (const { page, t } of sittings) {
    await page.getByRole("button", { name: t("policy.save.submit") }).click();
    await page.waitForLoadState();
  }
  const { page, t } = second;
  await page.getByText(t("policy.stale.title", { name: "Karin" })).waitFor();
  const typed = page.getByLabel(t("policy.save.reason"), { exact: true });
  expect(await typed.inputValue()).toBe(`${reason.sv} crisis`);
  await page.getByRole("button", { name: t("policy.save.submit") }).click();
  await done(page, t("admin.done.policy"));
  const cells = await page
    .getByRole("row")
    .filter({ hasText: t("policy.row.red-rule") })
    .innerText();
  expect(cells).toContain(t("policy.due.hours", { count: 2 }));
});

describe.each(["sv", "en"] as const)("in %s, the pages look right", (locale) => {
  test("at both widths, in both themes", async () => {
    const { page, t } = await forum.open("/admin/policy", { as: karin, locale });
    const wrong: string[] = [];
    for (const path of ["/admin/policy", "/admin/policy/edit", "/admin/policy/versions"]) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      await hydrated(page);
      wrong.push(...(await lookOver(page, locale)));
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto("/admin/policy");
    await page.getByLabel(t("policy.terms.lines"), { exact: true }).fill("zorba");
    await page.getByLabel(t("policy.terms.category"), { exact: true }).selectOption("spam");
    await page.getByRole("button", { name: t("policy.terms.addSubmit") }).click();
    await arrive(page, t("policy.preview.title"));
    await hydrated(page);
    wrong.push(...(await lookOver(page, locale)));
    await page.goto("/admin/policy/preview");
    await arrive(page, t("policy.preview.nothing"));
    wrong.push(...(await lookOver(page, locale)));
    expect(wrong).toEqual([]);
  });
});
