import type { Locator, Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import { listWaiting } from "#db/queries/review.ts";
import { arrive, hydrated, letter, openForum } from "#tests/support/pages.ts";
import {
  answer,
  beginThread,
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

const texts = {
  green: "Tredje dagen utan vin. Jag bakade bröd i stället.",
  amber: "Ibland tänker jag att det vore skönt att bara försvinna. Det går över när jag har ätit.",
  red: "Min man slår mig när han har druckit. Nästan varje lördag.",
  crisis: "Jag har bestämt mig. Tabletterna ligger framme och i kväll tar jag dem allihop.",
  held: "Någon som vet var man kan få tag på lyrica i Göteborg? Pm.",
};

/** A text of that kind by a member, and its item at the desk. */
async function sent(kind: keyof typeof texts, title: string, author = writer) {
  const { threadId } = await beginThread(forum.site, author, { title, body: texts[kind] });
  return { threadId, item: await itemOf(threadId, 1) };
}

/** The address at the desk of the post with that number. */
async function itemOf(threadId: string, number: number): Promise<string> {
  for (const part of ["noticed", "ordinary"] as const) {
    const waiting = await listWaiting(forum.site.app.store, part, 1_000);
    const item = waiting.find((i) => i.threadId === threadId && i.postNumber === number);
    if (item) return `/desk/items/${item.id}`;
  }
  throw new Error("nothing waits for that text");
}

async function openItem(path: string, as = anna) {
  const visit = await forum.open(path, { as });
  await hydrated(visit.page);
  return visit;
}

/** Fills the decision in and sends it. */
async function decide(
  page: Page,
  t: Awaited<ReturnType<typeof openItem>>["t"],
  { decision, rule, reason }: { decision: string; rule?: string; reason: string },
) {
  await page.getByRole("radio", { name: decision, exact: true }).check();
  const label = ruleById(rule ?? "no-rule-broken")?.label.sv ?? "";
  await page.getByLabel(t("desk.decide.rule"), { exact: true }).selectOption({ label });
  await page.getByLabel(t("desk.decide.reason"), { exact: true }).fill(reason);
  await page.getByRole("button", { name: t("desk.decide.submit"), exact: true }).click();
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
  await plain.getByText(texts.green).waitFor();
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
  expect(texts.red).toContain((await mark.evaluate((m) => m.firstChild?.textContent)) ?? "nothing");
  expect(await mark.innerText()).toContain(t("desk.category.violence"));
  const noticed = page.getByRole("region", { name: t("desk.item.noticed") });
  const reason = noticed.getByRole("listitem").first();
  expect(await reason.innerText()).toContain(t("desk.stance.victim"));
  expect((await reason.innerText()).length).toBeGreaterThan(80);
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

describe("the one who wrote is told why", () => {
  test("when a text that waited is published", async () => {
    const member = await makeMember(forum.site);
    const { threadId, item } = await sent("crisis", "I kväll", member);
    const { page, t } = await openItem(item);
    const reason = "Vi har pratat i tråden. Nu kan andra läsa och svara dig.";
    await decide(page, t, { decision: "Publicera", rule: "someone-in-danger", reason });
    await page
      .getByRole("status")
      .filter({ hasText: t("desk.done.publish") })
      .waitFor();

    const { page: theirs } = await forum.open("/", { as: member });
    await theirs
      .getByRole("link", { name: t("common.meWithNews", { alias: member.alias }) })
      .click();
    const notices = theirs.getByRole("region", { name: t("me.notices") });
    await notices.getByText(t("me.notice.published")).waitFor();
    await notices.getByText(reason).waitFor();
    await notices.getByText(t("me.notice.by", { name: "Anna", profession: "psykolog" })).waitFor();
    await notices.getByRole("button", { name: t("me.notice.read") }).click();
    await theirs.getByRole("link", { name: member.alias, exact: true }).waitFor();
    const { page: reader } = await forum.open(`/threads/${threadId}`);
    await letter(reader, texts.crisis).waitFor();
  });

  test("when a text waits for a change", async () => {
    const member = await makeMember(forum.site);
    const { threadId, item } = await sent("green", "Med gatuadress", member);
    const { page, t } = await openItem(item);
    const reason = "Ta gärna bort gatan, så att ingen kan känna igen dig.";
    const decision = t("desk.decide.ask-for-change");
    await decide(page, t, { decision, rule: "identifies-someone", reason });
    await page
      .getByRole("status")
      .filter({ hasText: t("desk.done.ask-for-change") })
      .waitFor();
    const { page: theirs } = await forum.open("/me", { as: member });
    const notices = theirs.getByRole("region", { name: t("me.notices") });
    await notices.getByText(t("me.notice.change-asked")).waitFor();
    await notices.getByText(reason).waitFor();
    const rule = ruleById("identifies-someone")?.house?.sv.title ?? "";
    await notices.getByText(t("me.notice.rule", { rule })).waitFor();
    expect((await fetch(`${forum.site.url}/threads/${threadId}`)).status).toBe(404);
    await theirs.goto(`/threads/${threadId}`);
    await letter(theirs, texts.green).getByText(t("thread.heldTitle")).waitFor();
  });

  test("when a reply is removed, and the thread says so where it stood", async () => {
    const member = await makeMember(forum.site);
    const { threadId } = await sent("green", "Hur sover ni?");
    await answer(forum.site, member, threadId, { body: texts.amber });
    const { page, t } = await openItem(await itemOf(threadId, 2));
    await page
      .getByRole("region", { name: t("desk.item.before") })
      .getByText(texts.green)
      .waitFor();
    const reason = "Här förmedlar vi inget, men du får gärna skriva om suget.";
    await decide(page, t, { decision: "Ta bort", rule: "no-sourcing", reason });
    await page
      .getByRole("status")
      .filter({ hasText: t("desk.done.remove") })
      .waitFor();
    const { page: theirs } = await forum.open("/me", { as: member });
    const notices = theirs.getByRole("region", { name: t("me.notices") });
    await notices.getByText("Vi har tagit bort en text du skrev").waitFor();
    await notices.getByText(reason).waitFor();
    expect(await notices.innerText()).not.toMatch(/flagg|brutit mot|överträdelse/i);
    const { page: reader } = await forum.open(`/threads/${threadId}`);
    const rule = ruleById("no-sourcing")?.label.sv ?? "";
    await reader.getByText(t("thread.removed", { rule })).waitFor();
    await letter(reader, texts.green).waitFor();
    expect(await reader.content()).not.toContain(texts.amber);
    expect(await reader.content()).not.toContain(member.alias);
  });

  test("kindly, and without the reason, when an admin is asked to look", async () => {
    const member = await makeMember(forum.site);
    const { item } = await sent("green", "Låter som vanligt", member);
    const { page, t } = await openItem(item);
    const reason = "Tonen är en annan än förra veckan, jag är orolig.";
    const decision = "Lämna över till en admin";
    await decide(page, t, { decision, rule: "someone-in-danger", reason });
    await page
      .getByRole("status")
      .filter({ hasText: t("desk.done.escalate") })
      .waitFor();
    const { page: theirs } = await forum.open("/me", { as: member });
    const notices = theirs.getByRole("region", { name: t("me.notices") });
    await notices.getByText(t("desk.notice.supported")).waitFor();
    expect(await theirs.content()).not.toContain(reason);
    const { page: hers } = await forum.open("/admin/escalations", { as: admin });
    await hers.getByRole("table").getByRole("link").first().waitFor();
  });
});

test("a therapist answers by first name, in a band that nobody else can write", async () => {
  const member = await makeMember(forum.site);
  const { item, threadId } = await sent("amber", "Försvinna en stund", member);
  const { page, t } = await openItem(item);
  const reply = "Tack för att du skriver det. Vill du berätta vad som brukar hjälpa?";
  await page.getByText("Alla kan läsa det. Du svarar som Anna, psykolog.").waitFor();
  await page.getByLabel(t("desk.reply.label"), { exact: true }).fill(reply);
  await page.getByRole("button", { name: t("desk.reply.button", { alias: member.alias }) }).click();
  await page
    .getByRole("status")
    .filter({ hasText: t("desk.done.reply") })
    .waitFor();

  const { page: reader } = await forum.open(`/threads/${threadId}`);
  const band = reader.getByRole("article", { name: "Anna, psykolog" });
  await band.getByText(reply).waitFor();
  await band.getByText("skrivet av en människa").waitFor();
  await reader.goto("/rooms/new-here");
  const row = reader.getByRole("listitem").filter({ hasText: "Försvinna en stund" });
  await row.getByText(t("threads.answered")).waitFor();
  const { page: theirs } = await forum.open("/me", { as: member });
  await theirs.getByText(t("desk.notice.answered", { name: "Anna" })).waitFor();
  // Nobody else answers under that name.
  for (const alias of ["Anna, psykolog", "Psykolog Anna", "Anna"]) {
    await reader.goto("/join");
    await reader.getByLabel(t("write.alias.own")).fill(alias);
    await reader.getByRole("button", { name: t("accounts.join.button") }).click();
    await reader.getByRole("alert").waitFor();
    expect(new URL(reader.url()).pathname).toBe("/join");
  }
});

test("a therapist may answer in the thread itself", async () => {
  const { threadId } = await sent("green", "Direkt i tråden");
  const { page, t } = await forum.open(`/threads/${threadId}`, { as: anna });
  await page.getByText(t("thread.asStaff", { name: "Anna", profession: "psykolog" })).waitFor();
  await page.getByLabel(t("thread.reply")).fill("Bra jobbat med brödet.");
  await page.getByRole("button", { name: t("write.reply") }).click();
  const band = page.getByRole("article", { name: "Anna, psykolog" });
  await band.getByText("Bra jobbat med brödet.").waitFor();
  // Staff start no threads of their own.
  expect((await page.goto("/rooms/new-here/new"))?.status()).toBe(403);
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
