import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import type { Locale } from "#app/i18n/translator.ts";
import type { Translator } from "#app/i18n/use-t.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import { describeOpening } from "#app/time/staffed-hours.ts";
import { findClock } from "#db/queries/assessments.ts";
import { arrive, letter, openForum } from "#tests/support/pages.ts";
import { beginThread, makeMember } from "#tests/support/people.ts";

const forum = openForum();

const texts = {
  sv: {
    green: "Tredje dagen utan vin. Jag bakade bröd i stället, det blev platt men gott.",
    amber:
      "Ibland när jag cyklar hem tänker jag att det vore skönt att bara försvinna. Det går över när jag har ätit.",
    red: "Min man slår mig när han har druckit. Nästan varje lördag.",
    crisis:
      "Jag har bestämt mig. Tabletterna ligger på nattduksbordet och i kväll tar jag dem allihop.",
    rule: "Någon som vet var man kan få tag på lyrica i Göteborg? Pm.",
  },
  en: {
    green: "Day three without wine. I baked bread instead, it came out flat but good.",
    amber: "Sometimes when I cycle home I think it would be nice to just disappear. It passes.",
    red: "My husband hits me when he has been drinking. Nearly every Saturday.",
    crisis: "I have made up my mind. The pills are on the table and tonight I will take them all.",
    rule: "Does anyone know where I can buy some xanax in Leeds? Pm me.",
  },
};
type Kind = keyof (typeof texts)["sv"];

let writer: { session: string };
beforeAll(async () => {
  writer = await makeMember(forum.site, { alias: "Stilla Vatten" });
});

/** Sends a text of that kind as a new thread and stays at the page the writer is shown. */
async function send(kind: Kind, { locale = "sv" as Locale, scripts = true, as = writer } = {}) {
  const visit = await forum.open("/rooms/family/new", { locale, scripts, as });
  const { page, t } = visit;
  const title = `${locale === "sv" ? "En kväll" : "One evening"} (${kind}, ${scripts})`;
  await page.getByLabel(t("write.title")).fill(title);
  await page.getByLabel(t("write.body")).fill(texts[locale][kind]);
  await page.getByRole("button", { name: t("write.publish") }).click();
  await page.waitForURL((url) => url.pathname !== "/rooms/family/new");
  await page.waitForLoadState();
  return { ...visit, title };
}

/** What somebody else finds: in the room, and at the thread's own address. */
async function asOthers(path: string): Promise<{ room: string; status: number; thread: string }> {
  const room = await (await fetch(`${forum.site.url}/rooms/family`)).text();
  const answer = await fetch(forum.site.url + path);
  return { room, status: answer.status, thread: await answer.text() };
}

const pathOf = (page: Page) => new URL(page.url()).pathname;
/** Words that judge; nobody who writes here meets them. */
const judging = /flagg|misstänk|granska|anmäl|flagged|suspicious|violation|reported|review/i;

const everyWay = (["sv", "en"] as const).flatMap((locale) =>
  [true, false].map((scripts) => ({ locale, scripts })),
);

describe.each(everyWay)("in $locale with scripts: $scripts", ({ locale, scripts }) => {
  test("an ordinary text is public at once, and nothing is said about it", async () => {
    const { page, t, title } = await send("green", { locale, scripts });
    await page
      .getByRole("status")
      .filter({ hasText: t("thread.sent") })
      .waitFor();
    expect(await page.getByText(t("common.helpNow")).count()).toBe(1);
    const others = await asOthers(pathOf(page));
    expect(others.room).toContain(title);
    expect(others.thread).toContain(texts[locale].green);
  });

  test("a heavy text is public, with a quiet word about people to talk to", async () => {
    const { page, t } = await send("amber", { locale, scripts });
    await arrive(page, t("sent.title.plain"));
    await page.getByText(t("sent.amber.next", { when: await promised(page, t, 480) })).waitFor();
    await page.getByText(t("thread.quietHelp")).waitFor();
    await page
      .getByRole("main")
      .getByRole("link", { name: t("thread.quietHelpLink") })
      .waitFor();
    expect(await page.getByRole("region", { name: t("common.helpNow") }).count()).toBe(0);
    expect(await page.getByRole("main").innerText()).not.toMatch(judging);
    await page.getByRole("link", { name: t("sent.toThread") }).click();
    await letter(page, texts[locale].amber).waitFor();
    expect((await asOthers(pathOf(page))).thread).toContain(texts[locale].amber);
  });

  test("after a text about violence, help comes first, and the text is public", async () => {
    const { page, t } = await send("red", { locale, scripts });
    await arrive(page, t("sent.title.help"));
    await expectHelpFirst(page, locale);
    await page.getByText(t("sent.help.intro")).waitFor();
    await page.getByText(t("sent.red.next", { when: await promised(page, t, 240) })).waitFor();
    expect(await page.getByRole("main").innerText()).not.toMatch(judging);
    await page.getByRole("link", { name: t("sent.toThread") }).click();
    await letter(page, texts[locale].red).waitFor();
    expect((await asOthers(pathOf(page))).thread).toContain(texts[locale].red);
  });

  test("a text from somebody in danger is kept for its writer and the staff alone", async () => {
    const { page, t, title } = await send("crisis", { locale, scripts });
    await arrive(page, t("sent.title.help"));
    await expectHelpFirst(page, locale);
    await page.getByText(t("sent.crisis.intro")).waitFor();
    await page.getByText(t("sent.crisis.next", { when: await promised(page, t, 15) })).waitFor();
    expect(await page.getByRole("main").innerText()).not.toMatch(judging);

    await page.getByRole("link", { name: t("sent.toThread") }).click();
    await letter(page, texts[locale].crisis).getByText(t("thread.held")).waitFor();
    const others = await asOthers(pathOf(page));
    expect(others.status).toBe(404);
    expect(others.thread).not.toContain(texts[locale].crisis);
    expect(others.room).not.toContain(title);
    // Another member finds nothing either.
    const other = await forum.open(pathOf(page), { locale, as: await makeMember(forum.site) });
    await arrive(other.page, t("error.404.title"));
  });

  test("a text that a rule has to do with waits, and the rule is named", async () => {
    const { page, t } = await send("rule", { locale, scripts });
    await arrive(page, t("sent.title.plain"));
    await page.getByText(t("sent.held.next", { when: await promised(page, t, 480) })).waitFor();
    const rule = ruleById("no-sourcing")?.house?.[locale].title ?? "";
    await page.getByText(t("sent.held.rule", { rule })).waitFor();
    expect(await page.getByRole("main").innerText()).not.toMatch(judging);
    await page.getByRole("link", { name: t("sent.toThread") }).click();
    await letter(page, texts[locale].rule).getByText(t("thread.heldTitle")).waitFor();
    expect((await asOthers(pathOf(page))).status).toBe(404);
  });
});

test("somebody without an alias in danger meets help before their seven words", async () => {
  const { page, t } = await forum.open("/rooms/new-here/new");
  await page.getByLabel(t("write.title")).fill("I kväll");
  await page.getByLabel(t("write.body")).fill(texts.sv.crisis);
  await page.getByRole("button", { name: t("write.publish") }).click();
  await arrive(page, "Tack för att du skrev det här");
  await expectHelpFirst(page, "sv");
  const headings = await page.getByRole("main").getByRole("heading", { level: 2 }).allInnerTexts();
  expect(headings).toEqual([t("common.helpNow"), t("sent.next"), t("sent.words.title")]);
});

test("a held reply leaves no trace in the thread for others", async () => {
  const body = "Vad gör ni när det är fredag?";
  const { threadId } = await beginThread(forum.site, await makeMember(forum.site), { body });
  const { page, t } = await forum.open(`/threads/${threadId}`, { as: writer });
  await page.getByLabel(t("thread.reply")).fill(texts.sv.crisis);
  await page.getByRole("button", { name: t("write.reply") }).click();
  await arrive(page, t("sent.title.help"));
  const { page: other } = await forum.open(`/threads/${threadId}`);
  expect(await other.getByRole("article").count()).toBe(1);
  expect(await other.content()).not.toContain("Tabletterna");
  await other.goto("/");
  expect(await other.content()).not.toContain("Tabletterna");
});

test("what somebody was shown after writing is shown to nobody else", async () => {
  const { page } = await send("red");
  const { page: other, t } = await forum.open(pathOf(page), { as: await makeMember(forum.site) });
  await arrive(other, t("error.404.title"));
  const { page: nobody } = await forum.open(pathOf(page));
  expect(new URL(nobody.url()).pathname).toBe("/sign-in");
});

/** By when the page after sending promises a reader: so many minutes from when the text was sent. */
async function promised(page: Page, t: Translator, minutes: number): Promise<string> {
  const { app } = forum.site;
  const { dueAt } = await findClock(app.store, pathOf(page).split("/")[2] ?? "");
  const now = new Date();
  const left = ((dueAt?.getTime() ?? 0) - now.getTime()) / 60_000;
  expect(left).toBeLessThanOrEqual(minutes);
  expect(left).toBeGreaterThan(minutes - 2);
  const { timeZone } = app.config;
  return t("sent.when.by", {
    time: describeOpening(dueAt ?? now, now, { timeZone, locale: t.locale }),
  });
}

/** Two ways to reach help at least, before anything else, and what to do when nobody answers. */
async function expectHelpFirst(page: Page, locale: Locale) {
  const main = page.getByRole("main");
  const first = main.getByRole("region").first();
  await first.getByRole("heading", { level: 2, name: /^(Hjälp nu|Help now)$/ }).waitFor();
  const lines = first.getByRole("listitem");
  expect(await lines.count()).toBeGreaterThanOrEqual(2);
  expect(await first.getByRole("link", { name: /^[\d -]+$/ }).count()).toBeGreaterThanOrEqual(2);
  for (const link of await first.getByRole("link", { name: /^[\d -]+$/ }).all()) {
    expect(await link.getAttribute("href")).toMatch(/^(tel|sms):\+?\d+$/);
  }
  const said = await first.innerText();
  expect(said).toContain(
    locale === "sv"
      ? "Vi ser inte vem du är eller var du är, så vi kan inte skicka hjälp."
      : "We cannot see who or where you are, so we cannot send help.",
  );
  expect(said).toContain(locale === "sv" ? "Om ingen svarar:" : "If nobody answers:");
  expect(said).toContain("112");
}
