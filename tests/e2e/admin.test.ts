import Database from "better-sqlite3";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { arrive, openForum } from "#tests/support/pages.ts";
import { done, newCase } from "#tests/support/pages-cases.ts";
import { makeFirstAdmin, type SignedInStaff } from "#tests/support/people.ts";
import { startSite } from "#tests/support/site.ts";

const forum = openForum();
let karin: SignedInStaff;
const grave = "Jag har bestämt mig. I kväll tar jag alla tabletterna på en gång.";

beforeAll(async () => {
  karin = await makeFirstAdmin(forum.site, "Karin");
});

test("a case whose time has passed says so, first in the list", async () => {
  const { id, number } = await newCase(forum.site, grave, "Ingen har sett");
  const { store } = forum.site.app;
  const { escalations } = store.schema;
  await store.write(async (tx) => {
    const dueAt = new Date(Date.now() - 3_600_000);
    await tx.update(escalations).set({ dueAt }).where(eq(escalations.id, id));
  });
  const { page, t } = await forum.open("/admin/escalations", { as: karin, locale: "en" });
  const first = page.getByRole("row").nth(1);
  expect(await first.innerText()).toContain(t("admin.cases.link", { number }));
  expect(await first.innerText()).toMatch(/Overdue since /);
  await page.goto("/admin");
  await page.getByText(/passed (its|their) time without an assessment/).waitFor();
});

test("an admin keeps the help lines true", async () => {
  const { page, t } = await forum.open("/admin/help-lines", { as: karin });
  await arrive(page, "Hjälplinjer");
  const row = page
    .getByRole("row")
    .filter({ hasText: t("admin.lines.notChecked") })
    .first();
  const name = (await row.getByRole("cell").first().innerText()).trim();
  await row.getByRole("link").click();
  await page.getByLabel(t("admin.lines.checkedOn"), { exact: true }).fill("snart");
  await page
    .getByLabel(t("admin.lines.reason"), { exact: true })
    .fill("Ringde i dag, numret stämmer.");
  await page.getByRole("button", { name: t("admin.lines.submit") }).click();
  await page.getByRole("alert").getByText(t("admin.lines.error.checkedOn")).waitFor();
  const today = new Date().toISOString().slice(0, 10);
  await page.getByLabel(t("admin.lines.checkedOn"), { exact: true }).fill(today);
  await page.getByRole("button", { name: t("admin.lines.submit") }).click();
  await done(page, t("admin.done.helpLine"));
  const { page: reader } = await forum.open("/help");
  const line = reader.getByRole("listitem").filter({ hasText: name }).first();
  await line.getByText(/^Kontrollerat /).waitFor();
});

test("a row of the log that somebody has changed in the database shows", async () => {
  const site = await startSite();
  try {
    const admin = await makeFirstAdmin(site);
    const log = async () => {
      const headers = { cookie: `leeward=${admin.session}`, "accept-language": "en" };
      return await (await fetch(`${site.url}/admin/audit`, { headers })).text();
    };
    expect(await log()).toMatch(/All \d+ rows hold together/);
    const database = new Database(site.app.config.databaseUrl);
    const change = database.prepare("update audit set reason = 'another' where seq = 2");
    expect(() => change.run()).toThrow(/append-only/i);
    const triggers = database
      .prepare("select name from sqlite_master where type = 'trigger' and tbl_name = 'audit'")
      .pluck()
      .all();
    for (const name of triggers) database.exec(`drop trigger "${name}"`);
    change.run();
    database.close();
    expect(await log()).toContain("Row 2 is not as it was written");
  } finally {
    await site.stop();
  }
});
