import { beforeAll, expect, test } from "vitest";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import { arrive, hydrated, openForum } from "#tests/support/pages.ts";
import { assess, done, newCase, openText, propose } from "#tests/support/pages-cases.ts";
import { makeColleague, makeFirstAdmin, type SignedInStaff } from "#tests/support/people.ts";

const forum = openForum();
let karin: SignedInStaff;
let anna: SignedInStaff;
const grave = "Jag har bestämt mig. Tabletterna ligger framme och i kväll tar jag dem allihop.";
const red = "Min man slår mig när han har druckit. Nästan varje lördag.";

beforeAll(async () => {
  karin = await makeFirstAdmin(forum.site, "Karin");
  anna = await makeColleague(forum.site, karin, { firstName: "Anna", profession: "psykolog" });
});

test("a grave case is taken on, assessed, acted on, and closed by two", async () => {
  const { member, path, number } = await newCase(forum.site, grave, "Sista kvällen");
  const { page, t } = await forum.open("/admin", { as: karin });
  await page.getByRole("link", { name: t("admin.overview.cases") }).click();
  await arrive(page, "Ärenden");
  // The list tells what it is about without a word of the text.
  const row = page.getByRole("row").filter({ hasText: t("admin.cases.link", { number }) });
  for (const words of [
    t("common.level.crisis"),
    t("desk.category.self-harm"),
    t("admin.state.new"),
    t("desk.waited.now"),
    t("admin.cases.noOwner"),
  ]) {
    expect(await row.innerText()).toContain(words);
  }
  expect(await row.innerText()).toMatch(/\d+ minuter? kvar/);
  expect(await page.content()).not.toContain("Tabletterna");
  await row.getByRole("link").click();
  await arrive(page, `Ärende ${number}`);
  await hydrated(page);

  // The text is shown to whoever says why they read it, and the history keeps that.
  expect(await page.content()).not.toContain("Tabletterna");
  await page.getByRole("button", { name: t("admin.open.submit") }).click();
  await page.getByRole("alert").getByText(t("admin.open.error.reason")).waitFor();
  expect(await page.content()).not.toContain("Tabletterna");
  await page.getByLabel(t("admin.open.reason"), { exact: true }).fill("Jag har jouren i kväll.");
  await page.getByRole("button", { name: t("admin.open.submit") }).click();
  await page
    .getByRole("region", { name: t("admin.case.text"), exact: true })
    .getByText(grave)
    .waitFor();
  const history = page.getByRole("region", { name: t("admin.case.history") }).getByRole("listitem");
  await history
    .filter({ hasText: t("admin.event.read") })
    .getByText("Jag har jouren i kväll.")
    .waitFor();

  await page.getByRole("button", { name: "Jag tar hand om det" }).click();
  await done(page, t("admin.done.acknowledge"));
  await page.getByRole("button", { name: t("admin.assess.submit") }).click();
  await page.getByRole("alert").getByText(t("admin.error.reason")).waitFor();
  await page.goto(path);
  const because = "En plan, ett medel och en tid. Vet inte var personen är.";
  await assess(page, t, t("admin.assess.crisis"), because);
  await done(page, t("admin.done.assess"));

  await page.getByLabel(t("admin.act.kind"), { exact: true }).selectOption({
    label: t("admin.act.asked-colleague"),
  });
  await page.getByLabel(t("admin.act.note"), { exact: true }).fill("Ringde Anna. Vi svarar båda.");
  await page.getByRole("button", { name: t("admin.act.submit") }).click();
  await done(page, t("admin.done.act"));
  await page
    .locator("summary")
    .filter({ hasText: t("admin.message.title", { alias: member.alias }) })
    .click();
  const words = page.getByLabel(t("admin.message.body"), { exact: true });
  expect(await words.inputValue()).toBe(t("desk.notice.supported"));
  await words.fill("Vi har läst det du skrev och tänker på dig. Ring 112 om det är bråttom.");
  await page
    .getByRole("button", { name: t("admin.message.submit", { alias: member.alias }) })
    .click();
  await done(page, t("admin.done.message"));

  await propose(page, t, "Personen har svarat och har sällskap av sin syster.");
  await done(page, t("admin.done.propose"));
  await page.getByText(t("admin.second.own")).waitFor();
  expect(await page.getByRole("button", { name: t("admin.second.confirm") }).count()).toBe(0);

  // The second reader must read: no signature without it.
  const { page: hers } = await forum.open("/desk", { as: anna });
  await hers.getByRole("link", { name: t("desk.second.link", { number }) }).click();
  await arrive(hers, `Ärende ${number}`);
  await hers.getByText(t("admin.second.readFirst")).waitFor();
  expect(await hers.content()).not.toContain("Tabletterna");
  await openText(hers, t);
  await hers.getByText(grave).waitFor();
  const agree = hers.getByRole("region", { name: t("admin.second.confirmTitle") });
  await agree
    .getByLabel(t("admin.second.reason"), { exact: true })
    .fill("Jag har läst tråden och håller med.");
  await agree.getByRole("button", { name: t("admin.second.confirm") }).click();
  await done(hers, t("desk.done.confirmed"));

  await page.goto(`${path}`);
  const told = await history.allInnerTexts();
  const kinds = [
    "opened",
    "read",
    "acknowledged",
    "assessed",
    "acted",
    "acted",
    "close-proposed",
    "read",
    "closed",
  ] as const;
  expect(told.map((line) => line.split("\n")[0]?.split(":")[0])).toEqual(
    kinds.map((kind) => t(`admin.event.${kind}`)),
  );
  await page.goto("/admin/escalations?show=closed");
  await page
    .getByRole("row")
    .filter({ hasText: `Ärende ${number}` })
    .getByText(t("admin.outcome.supported"))
    .waitFor();

  // The person was written to, on the site, by first name.
  const { page: theirs } = await forum.open("/me", { as: member });
  const notices = theirs.getByRole("region", { name: t("me.notices") });
  await notices.getByText("Vi har läst det du skrev och tänker på dig.").waitFor();
  await notices
    .getByText(t("me.notice.by", { name: "Karin", profession: "verksamhetschef" }))
    .waitFor();

  // The log has every act, and not a word of the member's.
  await page.goto("/admin/audit");
  await arrive(page, "Loggen");
  const ours = page.getByRole("row").filter({ has: page.locator(`a[href="${path}"]`) });
  const acts = await ours.allInnerTexts();
  expect(acts.length).toBe(kinds.length);
  expect(acts.some((act) => act.includes("Jag har jouren i kväll."))).toBe(true);
  expect(acts.some((act) => act.includes("Anna"))).toBe(true);
  expect(await page.content()).not.toContain("Tabletterna");
  expect(await page.content()).not.toContain(member.alias);
  await page.getByText(/^Alla \d+ rader stämmer: de är som de skrevs\.$/).waitFor();
  expect(await verifyAudit(forum.site.app)).toMatchObject({ holds: true });
});

test("a second reader who does not agree sends it back, with a reason", async () => {
  const { path, number } = await newCase(forum.site, red, "Varje lördag");
  const { page, t } = await forum.open(path, { as: karin });
  await page.getByRole("button", { name: t("admin.acknowledge.submit") }).click();
  // One may act before one assesses; nothing closes before somebody has assessed it.
  await page.getByLabel(t("admin.act.note"), { exact: true }).fill("Svarade i tråden direkt.");
  await page.getByRole("button", { name: t("admin.act.submit") }).click();
  await done(page, t("admin.done.act"));
  await page
    .locator("summary")
    .filter({ hasText: t("admin.close.title") })
    .click();
  await page.getByText(t("admin.close.notAssessed")).waitFor();
  await assess(page, t, t("admin.assess.green"), "Läser det som något som har varit.");
  await done(page, t("admin.done.assess"));
  // One person alone must not lower a case and then close it.
  await propose(page, t, "Ingen fara längre, som jag läser det.");
  await done(page, t("admin.done.propose"));

  const { page: hers } = await forum.open("/desk", { as: anna });
  await hers.getByRole("link", { name: t("desk.second.link", { number }) }).click();
  await openText(hers, t);
  const against = hers.getByRole("region", { name: t("admin.second.returnTitle") });
  await against.getByRole("button", { name: t("admin.second.return") }).click();
  await hers.getByRole("alert").getByText(t("admin.error.reason")).waitFor();
  await hers
    .getByLabel(t("admin.second.reason"), { exact: true })
    .fill("Det står nästan varje lördag, alltså nu.");
  await hers.getByRole("button", { name: t("admin.second.return") }).click();
  await done(hers, t("desk.done.returned"));
  await page.goto(path);
  await page.getByText("Det står nästan varje lördag, alltså nu.").waitFor();
  await page.getByText(t("admin.state.assessing"), { exact: true }).first().waitFor();
});

test("a closed case can be opened again, and its clock runs anew", async () => {
  const { path, number, id } = await newCase(forum.site, red, "Igen");
  const { page, t } = await forum.open(path, { as: karin });
  await page.getByRole("button", { name: t("admin.acknowledge.submit") }).click();
  await assess(page, t, t("admin.assess.red"), "Pågående våld, har fått råd.");
  await done(page, t("admin.done.assess"));
  await propose(page, t, "Har kontakt med kvinnojouren nu.");
  await done(page, t("admin.done.propose"));
  const { page: hers } = await forum.open(`/desk/second-reader/${id}`, { as: anna });
  await openText(hers, t);
  const agree = hers.getByRole("region", { name: t("admin.second.confirmTitle") });
  await agree
    .getByLabel(t("admin.second.reason"), { exact: true })
    .fill("Läst, och jag håller med.");
  await agree.getByRole("button", { name: t("admin.second.confirm") }).click();
  await done(hers, t("desk.done.confirmed"));

  await page.goto(path);
  await page
    .getByLabel(t("admin.reopen.reason"), { exact: true })
    .fill("Skriver igen i tråden, låter rädd.");
  await page.getByRole("button", { name: t("admin.reopen.submit") }).click();
  await done(page, t("admin.done.reopen"));
  await page.getByRole("button", { name: t("admin.acknowledge.submit") }).waitFor();
  await page.goto("/admin/escalations");
  const row = page.getByRole("row").filter({ hasText: t("admin.cases.link", { number }) });
  await row.getByText(t("admin.state.new")).waitFor();
});

test("two admins: the second to act is told where the case stands, and loses no word", async () => {
  const maria = await makeColleague(forum.site, karin, { role: "admin", firstName: "Maria" });
  const { path } = await newCase(forum.site, red, "Två på samma");
  const first = await forum.open(path, { as: karin });
  const second = await forum.open(path, { as: maria });
  const { t } = first;
  await first.page.getByRole("button", { name: t("admin.acknowledge.submit") }).click();
  await done(first.page, t("admin.done.acknowledge"));
  await second.page.getByRole("button", { name: t("admin.acknowledge.submit") }).click();
  await second.page
    .getByText(t("admin.error.impossible", { state: t("admin.state.acknowledged") }))
    .waitFor();
  await second.page.goto(path);
  await second.page.getByText("Karin", { exact: true }).first().waitFor();
});
