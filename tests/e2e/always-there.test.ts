import { eq } from "drizzle-orm";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { helplineSeed } from "#app/help/helpline-seed.ts";
import { houseRules } from "#app/rules/house-rules.ts";
import { arrive, type Forum, openForum } from "#tests/support/pages.ts";
import { makeMember } from "#tests/support/people.ts";
import { leaveTo, startSite } from "#tests/support/site.ts";

const forum = openForum();
const publicPaths = [
  "/",
  "/rooms/new-here",
  "/rooms/new-here/new",
  "/join",
  "/sign-in",
  "/help",
  "/rules",
  "/privacy",
  "/accessibility",
  "/about",
  "/nothing/here",
];

describe.each([{ scripts: true }, { scripts: false }])("with scripts: $scripts", ({ scripts }) => {
  test("help and the way out stand on every page", async () => {
    const { page, t } = await forum.open("/", { scripts });
    for (const path of publicPaths) {
      await page.goto(path);
      const safety = page.getByRole("banner").getByRole("navigation", { name: t("common.safety") });
      const help = safety.getByRole("link", { name: "Hjälp nu" });
      const exit = safety.getByRole("link", { name: "Lämna sidan" });
      expect(await help.getAttribute("href"), path).toBe("/help");
      expect(await exit.getAttribute("href"), path).toBe("/leave");
    }
  });

  test("the way out leads away, ends the session, and Back shows nothing private", async () => {
    const member = await makeMember(forum.site);
    const { page, context, t } = await forum.open("/", { scripts, as: member });
    await divert(page, leaveTo);
    await page.getByRole("link", { name: member.alias, exact: true }).click();
    await arrive(page, t("me.title"));
    await page.getByRole("link", { name: "Lämna sidan" }).click();
    await page.getByRole("heading", { name: "Somewhere else" }).waitFor();

    expect((await context.cookies(forum.site.url)).map(({ name }) => name)).toEqual([]);
    expect(await statusOf(forum, "/me", member.session)).toBe(302);
    await page.goBack();
    await page.waitForLoadState();
    expect(page.url().startsWith(forum.site.url)).toBe(true);
    expect(await page.content()).not.toContain(member.alias);
  });

  test("help is found by country, with what is known about each line", async () => {
    const { page, t } = await forum.open("/help", { scripts });
    await page
      .getByRole("heading", { name: t("help.country.current", { country: "Sverige" }) })
      .waitFor();
    await expectLines(page, "se");
    await page.getByText(t("help.unseen")).waitFor();
    await page.getByText("Är någon i fara nu? Ring 112.", { exact: true }).first().waitFor();
    const unanswered = page.getByRole("region", { name: t("help.unanswered.title") });
    expect(await unanswered.getByRole("listitem").count()).toBe(3);

    await page.getByLabel(t("help.country.label")).selectOption({ label: "Storbritannien" });
    await page.getByRole("button", { name: t("help.country.submit") }).click();
    await page.waitForURL("**/help?country=gb");
    await expectLines(page, "gb");
    await page.getByText(t("help.silent.gb")).waitFor();
    await page.goto("/help?country=atlantis");
    await arrive(page, t("help.title"));
    await expectLines(page, "se");
  });
});

test("the help page says when a line was checked, and what its operator changes shows at once", async () => {
  const { page, t } = await forum.open("/help");
  const line = (name: string) => page.getByRole("listitem").filter({ hasText: name }).first();
  const [first] = helplineSeed.filter(
    ({ country, topic }) => country === "se" && topic === "crisis",
  );
  const name = first?.name ?? "";
  // Nobody has called it yet, and the page does not pretend.
  await line(name)
    .getByText(/^Vi har inte kontrollerat det här än\./)
    .waitFor();

  const { store } = forum.site.app;
  const { helplines } = store.schema;
  const set = { contact: "020-00 00 00", checkedOn: new Date().toISOString().slice(0, 10) };
  await store.write((tx) =>
    tx
      .update(helplines)
      .set(set)
      .where(eq(helplines.id, first?.id ?? "")),
  );
  await page.reload();
  await line(name).getByText("020-00 00 00").waitFor();
  await line(name)
    .getByText(t("help.checked.on", { date: "" }).trim())
    .waitFor();
});

test("Shift three times leads away and takes what was being written along", async () => {
  const { page, t } = await forum.open("/rooms/new-here");
  await divert(page, leaveTo);
  await page.goto("/rooms/new-here/new");
  const area = page.getByLabel(t("write.body"));
  await area.fill("Något som ingen ska se");
  await page.getByText(t("write.draftSaved")).waitFor();
  // A capital letter is no wish to leave, and neither is a pause between two presses.
  for (const key of ["Shift+A", "Shift", "Shift", "b", "Shift"]) await page.keyboard.press(key);
  await page.getByText(t("common.leaveTwoMore")).waitFor({ state: "attached" });
  await page.keyboard.press("Shift");
  await page.getByText(t("common.leaveOneMore")).waitFor({ state: "attached" });
  await page.keyboard.press("Shift");
  await page.getByRole("heading", { name: "Somewhere else" }).waitFor();

  // The page that was left is gone from the history; the one before it is a page anybody may see.
  await page.goBack();
  await arrive(page, "Ny här");
  await page.goto("/rooms/new-here/new");
  expect(await page.getByLabel(t("write.body")).inputValue()).toBe("");
});

test("the page is blank at once, before the way out has answered", async () => {
  const { page, t } = await forum.open("/rules");
  await divert(page, leaveTo);
  // Asked in the very moment of the press: no answer can have come by then.
  const seen = await page.getByRole("link", { name: t("common.leave") }).evaluate((link) => {
    (link as HTMLElement).click();
    const options = { visibilityProperty: true, opacityProperty: true };
    return [document.querySelector("h1")?.checkVisibility(options), document.title];
  });
  expect(seen).toEqual([false, "\u00a0"]);
  await page.getByRole("heading", { name: "Somewhere else" }).waitFor();
});

test.each(["sv", "en"] as const)(
  "the house rules in %s give each rule, why, and an example",
  async (locale) => {
    const { page, t } = await forum.open("/rules", { locale });
    await arrive(page, t("rules.title"));
    for (const rule of houseRules) {
      const { title, why, example } = rule[locale];
      const section = page.getByRole("region", { name: title, exact: true });
      expect(await section.getByText(why, { exact: true }).count()).toBe(1);
      expect(await section.innerText()).toContain(example);
    }
    await page.getByText(t("rules.decisions.people")).waitFor();
  },
);

test("what is stored is told from the settings of the running site", async () => {
  const { page, t } = await forum.open("/privacy");
  const told = await page.getByRole("main").innerText();
  expect(told).toContain(
    t("privacy.cookies.body", {
      cookies: "leeward, locale, leeward-once, leeward-start, leeward-here",
    }),
  );
  expect(told).toContain(t("privacy.kept.http"));
  expect(told).toContain(t("privacy.operator.unnamed"));
  expect(told).toContain(t("privacy.search.off"));
  expect(told).not.toContain(t("privacy.address.proxy"));

  const other = await startSite({
    BASE_URL: "https://forum.example",
    OPERATOR: "Exempelkliniken",
    OPERATOR_CONTACT: "forum@klinik.example",
    INDEX_THREADS: "yes",
    ADDRESS_HEADER: "x-forwarded-for",
  });
  try {
    const answer = await fetch(`${other.url}/privacy`);
    const html = await answer.text();
    expect(html).toContain(
      "__Host-leeward, __Host-locale, __Host-leeward-once, __Host-leeward-start",
    );
    for (const key of [
      "privacy.kept.https",
      "privacy.search.on",
      "privacy.address.proxy",
    ] as const) {
      expect(html).toContain(t(key));
    }
    expect(html).toContain(t("privacy.operator.named", { operator: "Exempelkliniken" }));
    expect(answer.headers.get("strict-transport-security")).toMatch(/max-age=31536000/);
  } finally {
    await other.stop();
  }
});

test("who is here, and how accessible it is, is said plainly", async () => {
  const { page, t } = await forum.open("/accessibility");
  await arrive(page, "Tillgänglighet");
  for (const key of ["axe", "keyboard", "narrow", "scripts"] as const) {
    await page.getByText(t(`accessibility.tested.${key}`)).waitFor();
  }
  await page.getByText(t("accessibility.untested.body")).waitFor();
  await page.goto("/about");
  await arrive(page, t("about.title"));
  await page.getByText(t("about.readers.none")).waitFor();
  await page.getByText(t("about.what.isnot", { number: "112" })).waitFor();
});

test("an empty forum is kind about it", async () => {
  const { page, t } = await forum.open("/", { locale: "en" });
  await page.getByText("Nobody has written here yet. You can be first, or just read.").waitFor();
  await page.goto("/rooms/cannabis");
  await page.getByText(t("room.empty")).waitFor();
});

async function expectLines(page: Page, country: string) {
  const main = page.getByRole("main");
  const wanted = helplineSeed.filter((line) => line.country === country);
  expect(wanted.length).toBeGreaterThan(1);
  for (const { name } of wanted) {
    expect(await main.getByText(name, { exact: true }).count(), name).toBeGreaterThan(0);
  }
}

/**
 * Answers for another site, so that nothing leaves the machine. Playwright's own routes do not see
 * where a redirect leads; the browser's do.
 */
async function divert(page: Page, to: string) {
  const session = await page.context().newCDPSession(page);
  session.on("Fetch.requestPaused", async ({ requestId }) => {
    const body = Buffer.from("<!doctype html><h1>Somewhere else</h1>").toString("base64");
    const responseHeaders = [{ name: "content-type", value: "text/html" }];
    const answer = { requestId, responseCode: 200, responseHeaders, body };
    await session.send("Fetch.fulfillRequest", answer);
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: `${to}*` }] });
}

/** The status of a page for a browser that still holds a session's cookie. */
async function statusOf({ site }: Forum, path: string, session: string): Promise<number> {
  const headers = { cookie: `leeward=${session}` };
  return (await fetch(site.url + path, { headers, redirect: "manual" })).status;
}
