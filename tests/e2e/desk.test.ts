import type { Locator, Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import { explainRule } from "#moderation/index.ts";
import { arrive, hydrated, openForum } from "#tests/support/pages.ts";
import { decide, kinds, sendKind } from "#tests/support/pages-desk.ts";
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

const sent = (kind: keyof typeof kinds, title: string, author = writer) =>
  sendKind(forum.site, author, kind, title);

async function openItem(path: string, as = anna) {
  const visit = await forum.open(path, { as });
  await hydrated(visit.page);
  return visit;
}

test("the gravest stands first, then the one that has waited longest", async () => {
  for (const [kind, title] of [
    ["amber", "Först av de gula"],
    ["green", "En vanlig text"],
    ["red", "Först av de röda"],
    ["crisis", "Nyss inkommen fara"],
    ["amber", "Sist av de gula"],
    ["red", "Sist av de röda"],
  ] as const) {
    await sent(kind, title);
  }
  const { page, t } = await forum.open("/", { as: anna });
  await page.getByRole("link", { name: t("common.desk"), exact: true }).click();
  await arrive(page, "Skrivbordet");
  const noticed = page.getByRole("region", { name: t("desk.noticed.title") });
  const titles = await noticed.getByRole("listitem").getByRole("link").allInnerTexts();
  const ours = titles.filter((title) => /gula$|röda$|fara$/.test(title));
  expect(ours).toEqual([
    "Nyss inkommen fara",
    "Först av de röda",
    "Sist av de röda",
    "Först av de gula",
    "Sist av de gula",
  ]);
  const grave = noticed.getByRole("listitem").filter({ hasText: "Nyss inkommen fara" });
  for (const words of [
    t("common.level.crisis"),
    t("desk.waited.now"),
    t("desk.state.held"),
    t("desk.category.self-harm"),
  ]) {
    expect(await grave.innerText()).toContain(words);
  }
  // What was not noticed is read too, in its place and with one press.
  const ordinary = page.getByRole("region", { name: t("desk.ordinary.title") });
  const plain = ordinary.getByRole("listitem").filter({ hasText: "En vanlig text" });
  await plain.getByText(kinds.green).waitFor();
  await plain.getByRole("button", { name: t("desk.ordinary.read") }).click();
  await page
    .getByRole("status")
    .filter({ hasText: t("desk.done.read") })
    .waitFor();
  expect(await plain.count()).toBe(0);
  // The same threads wait for an answer until somebody has written one.
  const unanswered = page.getByRole("region", { name: t("desk.unanswered.title") });
  await unanswered.getByRole("link", { name: "En vanlig text" }).waitFor();
});

test("an open text shows what was noticed, why, and the thread before it", async () => {
  const { item } = await sent("red", "Lördagar");
  const { page, t } = await openItem(item);
  await arrive(page, "Lördagar");
  const main = page.getByRole("main");
  const mark = main.locator("mark").first();
  expect(kinds.red).toContain((await mark.evaluate((m) => m.firstChild?.textContent)) ?? "nothing");
  expect(await mark.innerText()).toContain(t("desk.category.violence"));
  const noticed = page.getByRole("region", { name: t("desk.item.noticed") });
  const reason = noticed
    .getByRole("listitem")
    .filter({ hasText: t("desk.stance.victim") })
    .first();
  const why = explainRule("partner-hits-me", "sv");
  await reason.getByText(why, { exact: true }).waitFor();
  await page
    .getByRole("region", { name: t("desk.item.before") })
    .getByText(t("desk.item.nothingBefore"))
    .waitFor();
  const about = page.getByRole("region", { name: t("desk.item.context") });
  await about.getByText(writer.alias).waitFor();
  await about.getByText(t("desk.item.visibility.published")).waitFor();
  // A therapist sees that there is a case, and cannot open it.
  await about.getByText(/^Ärende \d+$/).waitFor();
  expect(await about.getByRole("link", { name: /^Ärende/ }).count()).toBe(0);
  expect(await page.title()).toBe(`${t("desk.item.title")} – Leeward`);
});

test("a decision needs a choice, a rule that fits, and a reason; nothing written is lost", async () => {
  const { item } = await sent("held", "Fråga om medicin");
  const { page, t } = await openItem(item);
  const submit = page.getByRole("button", { name: t("desk.decide.submit"), exact: true });
  const reason = page.getByLabel(t("desk.decide.reason"), { exact: true });
  await submit.click();
  await page.getByRole("alert").getByText(t("desk.decide.error.decision")).waitFor();
  await decide(page, t, { decision: t("desk.decide.remove"), reason: "Vi förmedlar inget här." });
  await page.getByRole("alert").getByText(t("desk.decide.error.houseRule")).waitFor();
  expect(await reason.inputValue()).toBe("Vi förmedlar inget här.");
  expect(
    await page.getByRole("radio", { name: t("desk.decide.remove"), exact: true }).isChecked(),
  ).toBe(true);
  await decide(page, t, { decision: t("desk.decide.remove"), rule: "no-sourcing", reason: "Nej." });
  await page.getByRole("alert").getByText(t("desk.decide.error.reason")).waitFor();
  expect(await reason.inputValue()).toBe("Nej.");
});

test("two who read the same text: the second is told, and keeps every word", async () => {
  const eva = await makeColleague(forum.site, admin, { firstName: "Eva", profession: "kurator" });
  const { item } = await sent("held", "Samtidigt");
  const first = await openItem(item, anna);
  const second = await openItem(item, eva);
  const { t } = first;
  await decide(first.page, t, {
    decision: t("desk.decide.remove"),
    rule: "no-sourcing",
    reason: "Frågar var man köper.",
  });
  await first.page
    .getByRole("status")
    .filter({ hasText: t("desk.done.remove") })
    .waitFor();
  const reason = "Jag läser det som en fråga om recept.";
  await decide(second.page, t, { decision: t("desk.decide.publish"), reason });
  await second.page.getByText("Anna hann före").waitFor();
  await second.page.getByText("Frågar var man köper.").first().waitFor();
  expect(await second.page.getByLabel(t("desk.decide.reason"), { exact: true }).inputValue()).toBe(
    reason,
  );
});

test("everything at the desk can be done with the keyboard alone", async () => {
  const { item, threadId } = await sent("held", "Bara tangenter");
  const { page, t } = await forum.open("/desk", { as: anna });
  await hydrated(page);
  const link = page.locator(`a[href="${item}"]`);
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await arrive(page, "Bara tangenter");
  await hydrated(page);
  // The first choice is reached with Tab and chosen with Space, the next with an arrow.
  await tabTo(page, page.getByRole("radio", { name: t("desk.decide.publish"), exact: true }));
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  const chosen = page.getByRole("radio", { name: t("desk.decide.ask-for-change"), exact: true });
  expect(await chosen.isChecked()).toBe(true);
  const rule = page.getByLabel(t("desk.decide.rule"), { exact: true });
  await tabTo(page, rule);
  await page.keyboard.type(ruleById("no-sourcing")?.label.sv ?? "");
  await tabTo(page, page.getByLabel(t("desk.decide.reason"), { exact: true }));
  await page.keyboard.type("Skriv om det utan att fråga var man köper.");
  await tabTo(page, page.getByRole("button", { name: t("desk.decide.submit"), exact: true }));
  await page.keyboard.press("Enter");
  await page
    .getByRole("status")
    .filter({ hasText: t("desk.done.ask-for-change") })
    .waitFor();
  expect((await fetch(`${forum.site.url}/threads/${threadId}`)).status).toBe(404);
});

test("the desk works with scripts off", async () => {
  const { item } = await sent("held", "Utan skript");
  const { page, t } = await forum.open(item, { as: anna, scripts: false });
  await arrive(page, "Utan skript");
  const reason = "Det var en fråga om recept, inget annat.";
  await decide(page, t, { decision: t("desk.decide.publish"), reason });
  await page
    .getByRole("status")
    .filter({ hasText: t("desk.done.publish") })
    .waitFor();
  await page.goto("/desk");
  await arrive(page, t("desk.title"));
});

test("the desk speaks English to those who do", async () => {
  const { item } = await sent("red", "En lördag till");
  const { page, t } = await forum.open(item, { as: anna, locale: "en" });
  await page.getByRole("region", { name: "What the program noticed" }).waitFor();
  await page.getByText(/It may be wrong, and it decides nothing\./).waitFor();
  await page.getByRole("button", { name: t("common.otherLanguage") }).click();
  const name = translatorFor("sv")("desk.item.noticed");
  await page.getByRole("region", { name }).waitFor();
  expect(new URL(page.url()).pathname).toBe(item);
});

/** Presses Tab until `wanted` has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, wanted: Locator) {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab never leads there");
}
