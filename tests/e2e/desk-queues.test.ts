import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { arrive, hydrated, openForum } from "#tests/support/pages.ts";
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
let anna: SignedInStaff;
let bo: SignedInStaff;
beforeAll(async () => {
  karin = await makeFirstAdmin(forum.site);
  anna = await makeColleague(forum.site, karin);
  bo = await makeColleague(forum.site, karin, { firstName: "Bo", profession: "socionom" });
});

const begin = async (title: string) =>
  await beginThread(forum.site, await makeMember(forum.site), { title, body: "Hur gör ni andra?" });
const row = (page: Page, title: string) => page.getByRole("listitem").filter({ hasText: title });

describe.each([{ scripts: true }, { scripts: false }])("with scripts: $scripts", ({ scripts }) => {
  test("a thread is taken in hand, is nobody else's, and is handed over", async () => {
    const title = `Kvällen som kom ${scripts}`;
    await begin(title);
    const { page, t } = await forum.open("/desk", { as: anna, scripts, width: 360 });
    await page.getByRole("link", { name: /^Väntar på svar \(\d+\)/ }).click();
    await arrive(page, t("queues.waiting"));
    await row(page, title)
      .getByRole("button", { name: t("queues.claimOf", { title }) })
      .click();
    await page.getByText(t("queues.done.claimed")).waitFor();
    await row(page, title)
      .getByText(/Du har tagit dig an den till/)
      .waitFor();

    const { page: his } = await forum.open("/desk/queues/waiting", { as: bo, scripts });
    await row(his, title)
      .getByText(/Anna har tagit sig an den till/)
      .waitFor();
    expect(await row(his, title).getByRole("button").count()).toBe(0);
    await row(his, title).getByRole("link", { name: title }).click();
    await arrive(his, title);
    await his.getByLabel(t("thread.reply")).fill("Det jag hann skriva.");
    await his
      .getByRole("button", { name: /Bo|svar/ })
      .first()
      .click();
    await his
      .getByText(/Anna har tagit sig an den här tråden/)
      .first()
      .waitFor();
    expect(await his.getByLabel(t("thread.reply")).inputValue()).toBe("Det jag hann skriva.");

    await row(page, title)
      .getByRole("link", { name: t("queues.handOver") })
      .click();
    await arrive(page, t("queues.handOver.title"));
    await page.getByRole("button", { name: t("queues.handOver") }).click();
    await page.getByRole("alert").getByText(t("queues.handOver.error.to")).waitFor();
    await page.getByLabel(t("queues.handOver.to")).selectOption({ label: "Bo, socionom" });
    await page.getByLabel(t("queues.handOver.reason")).fill("Du känner personen sedan förr.");
    await page.getByRole("button", { name: t("queues.handOver") }).click();
    await page.getByText(t("queues.done.handed")).waitFor();
    await his.goto("/desk/queues/mine");
    await row(his, title).waitFor();
  });

  test("keys can be changed and turned off", async () => {
    const { page, t } = await forum.open("/desk/keys", { as: bo, scripts });
    await page.getByLabel(t("keys.claim"), { exact: true }).fill("r");
    await page.getByRole("button", { name: t("keys.save") }).click();
    await page.getByRole("alert").getByText(t("keys.error.same")).first().waitFor();
    await page.getByLabel(t("keys.claim"), { exact: true }).fill("x");
    await page.getByRole("button", { name: t("keys.save") }).click();
    await page.getByText(t("keys.saved")).waitFor();
    expect(await page.getByLabel(t("keys.claim"), { exact: true }).inputValue()).toBe("x");
    await page.getByLabel(t("keys.claim"), { exact: true }).fill("c");
    await page.getByRole("button", { name: t("keys.save") }).click();
    await page.getByText(t("keys.saved")).waitFor();
  });
});

test("what a colleague does shows by itself, and nothing that is being written is lost", async () => {
  const title = "Det som syns av sig självt";
  await begin(title);
  const { page: hers } = await forum.open("/desk/queues/waiting", { as: anna });
  await hydrated(hers);
  const { page: his, t } = await forum.open("/desk/queues/waiting", { as: bo });
  await row(his, title)
    .getByRole("button", { name: t("queues.claimOf", { title }) })
    .click();
  await row(hers, title)
    .getByText(/Bo har tagit sig an den till/)
    .waitFor();
  await row(his, title)
    .getByRole("button", { name: t("queues.release") })
    .click();
  await row(hers, title)
    .getByRole("button", { name: t("queues.claimOf", { title }) })
    .waitFor();
  await begin("En till som kom");
  await row(hers, "En till som kom").waitFor();
});

test("the whole list is worked with keys alone", async () => {
  await begin("Först i listan");
  const { page, t } = await forum.open("/desk/queues/waiting", { as: karin });
  await hydrated(page);
  await page.keyboard.press("j");
  const first = page.locator("[data-row]").first().locator("[data-key=open]");
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("c");
  await page.getByText(t("queues.done.claimed")).waitFor();
  await hydrated(page);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/threads\//);
  await page.goto("/desk/queues/waiting");
  await hydrated(page);
  await page.keyboard.press("?");
  await arrive(page, t("keys.title"));
  // In a field a letter is a letter.
  await page.getByLabel(t("keys.claim"), { exact: true }).fill("");
  await page.getByLabel(t("keys.claim"), { exact: true }).press("j");
  expect(await page.getByLabel(t("keys.claim"), { exact: true }).inputValue()).toBe("j");
});

test.each(["sv", "en"] as const)("the pages are in order in %s", async (locale) => {
  const { page } = await forum.open("/desk", { locale, as: anna });
  const wrong: string[] = [];
  for (const path of [
    "/desk/queues/waiting",
    "/desk/queues/held",
    "/desk/coverage",
    "/desk/keys",
  ]) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await hydrated(page);
    wrong.push(...(await lookOver(page, locale)));
  }
  expect(wrong).toEqual([]);
});
