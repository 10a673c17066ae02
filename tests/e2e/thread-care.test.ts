import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import type { Translator } from "#app/i18n/use-t.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import { arrive, hydrated, openForum } from "#tests/support/pages.ts";
import { lookOver } from "#tests/support/pages-look.ts";
import {
  answer,
  beginThread,
  makeColleague,
  makeFirstAdmin,
  makeMember,
  type SignedInMember,
  type SignedInStaff,
} from "#tests/support/people.ts";
import { decideAs } from "#tests/support/people-scene.ts";

const forum = openForum();
let anna: SignedInStaff;
let writer: SignedInMember;
beforeAll(async () => {
  const admin = await makeFirstAdmin(forum.site);
  anna = await makeColleague(forum.site, admin);
  writer = await makeMember(forum.site, { alias: "Stilla Flod" });
});

const reason = "Det blev för hett här, och alla behöver lugn.";

/** Opens the fold of an act, fills in what every act asks for, and sends it. */
async function act(page: Page, t: Translator, name: "hold" | "lock" | "split", more = {}) {
  await page.locator("summary", { hasText: t(`threadCare.act.${name}`) }).click();
  const form = page.locator(`section[aria-labelledby="${name}"]`);
  for (const [label, words] of Object.entries<string>(more))
    await form.getByLabel(label).fill(words);
  const label = ruleById("attacks-someone")?.label[t.locale] ?? "";
  await form.getByLabel(t("desk.decide.rule")).selectOption({ label });
  await form.getByLabel(t("desk.decide.reason")).fill(reason);
  await form.getByRole("button", { name: t(`threadCare.submit.${name}`) }).click();
  const done = page.getByRole("status").filter({ hasText: t(`threadCare.done.${name}`) });
  await done.waitFor();
}

describe.each([
  { locale: "sv" as const, scripts: true },
  { locale: "en" as const, scripts: false },
])("in $locale with scripts: $scripts", ({ locale, scripts }) => {
  test("a thread is closed, says so to everybody, and is opened again", async () => {
    const title = `Om bröder (${locale})`;
    const { threadId } = await beginThread(forum.site, writer, {
      title,
      body: "Han dricker igen.",
    });
    const { page, t } = await forum.open(`/threads/${threadId}`, { as: anna, locale, scripts });
    await page.getByRole("link", { name: t("threadCare.link") }).click();
    await arrive(page, title);
    if (scripts) await hydrated(page);
    await act(page, t, "lock");
    const public_ = await forum.open(`/threads/${threadId}`, { locale, scripts });
    const main = public_.page.getByRole("main");
    await main.getByText(t("threadCare.locked.title")).waitFor();
    expect(await main.innerText()).toContain("Anna, psykolog");
    expect(await main.getByRole("textbox").count()).toBe(0);
    await page.locator("summary", { hasText: t("threadCare.undo.lock") }).click();
    const undo = page.locator('section[aria-labelledby^="undo-"]');
    await undo.getByLabel(t("desk.decide.reason")).fill(reason);
    await undo.getByRole("button", { name: t("threadCare.undo.lock") }).click();
    await page
      .getByRole("status")
      .filter({ hasText: t("threadCare.done.undo") })
      .waitFor();
    await public_.page.reload();
    expect(await main.getByRole("textbox").count()).toBeGreaterThan(0);
  });

  test("posts get a thread of their own; what is missing is said beside its field", async () => {
    const title = `Två saker (${locale})`;
    const { threadId } = await beginThread(forum.site, writer, { title, body: "Det ena först." });
    await answer(forum.site, writer, threadId, { body: "Och så det andra." });
    const care = `/desk/threads/${threadId}/care`;
    const { page, t } = await forum.open(`${care}/split`, { as: anna, locale, scripts });
    if (scripts) await hydrated(page);
    const submit = page.getByRole("button", { name: t("threadCare.submit.split") });
    await page.getByLabel(t("threadCare.title"), { exact: true }).fill("Det andra för sig");
    await page.getByLabel(t("desk.decide.reason")).fill(reason);
    await submit.click();
    await page.getByRole("link", { name: t("threadCare.error.posts") }).waitFor();
    expect(await page.getByLabel(t("threadCare.title"), { exact: true }).inputValue()).toBe(
      "Det andra för sig",
    );
    await page
      .getByLabel(t("threadCare.post", { number: 2, who: writer.alias }), { exact: true })
      .check();
    await submit.click();
    await page
      .getByRole("status")
      .filter({ hasText: t("threadCare.done.split") })
      .waitFor();
    const public_ = await forum.open(`/threads/${threadId}`, { locale, scripts });
    await public_.page
      .getByRole("link", { name: t("threadCare.movedOut", { title: "Det andra för sig" }) })
      .click();
    await arrive(public_.page, "Det andra för sig");
    await public_.page.getByText("Och så det andra.").waitFor();
  });

  test("a text that is to be changed comes back to its writer, and to staff", async () => {
    const { site } = forum;
    const title = `Vem jag är (${locale})`;
    const body = "Jag heter något på fel plats.";
    const { postId } = await beginThread(site, writer, { title, body });
    const rule = "identifies-someone";
    await decideAs(site, anna, postId, { decision: "ask-for-change", rule });
    const { page, t } = await forum.open("/me", { as: writer, locale, scripts });
    await page
      .getByRole("link", { name: t("me.notice.more") })
      .first()
      .click();
    await page.getByRole("link", { name: t("threadCare.change.link") }).click();
    await arrive(page, t("threadCare.change.title"));
    const field = page.getByLabel(t("write.body"), { exact: true });
    expect(await field.inputValue()).toBe(body);
    await field.fill("Jag skriver hellre utan mitt namn.");
    await page.getByRole("button", { name: t("threadCare.change.button") }).click();
    await page.waitForURL(new RegExp(`/posts/${postId}/sent`));
    await page.goto(`/posts/${postId}/edit`);
    expect(await page.getByRole("button", { name: t("threadCare.change.button") }).count()).toBe(0);
  });
});

test("what is held leaves every kept page at once, and comes back with its undoing", async () => {
  const title = "Ensamma tallar";
  const { threadId } = await beginThread(forum.site, writer, { title, body: "De står på udden." });
  const { page: reader } = await forum.open("/");
  const meets = async () => {
    const paths = ["/", "/latest", "/rooms/new-here", "/feed.atom", `/threads/${threadId}`];
    const pages = await Promise.all(paths.map((path) => reader.request.get(path)));
    const words = await Promise.all(pages.map((page) => page.text()));
    return paths.filter((_, i) => /Ensamma tallar|står på udden/.test(words[i] ?? ""));
  };
  expect(await meets()).toContain(`/threads/${threadId}`);
  const { page, t } = await forum.open(`/desk/threads/${threadId}/care`, { as: anna });
  await hydrated(page);
  await act(page, t, "hold");
  expect(await meets()).toEqual([]);
  expect((await reader.request.get(`/threads/${threadId}`)).status()).toBe(404);
  expect((await reader.request.get(`/threads/${threadId}/print`)).status()).toBe(404);
  await page.locator("summary", { hasText: t("threadCare.undo.hold") }).click();
  const undo = page.locator('section[aria-labelledby^="undo-"]');
  await undo.getByLabel(t("desk.decide.reason")).fill(reason);
  await undo.getByRole("button", { name: t("threadCare.undo.hold") }).click();
  await page
    .getByRole("status")
    .filter({ hasText: t("threadCare.done.undo") })
    .waitFor();
  expect(await meets()).toContain(`/threads/${threadId}`);
});

test.each(["sv", "en"] as const)("the pages look as they should, in %s", async (locale) => {
  const title = `Ettordsomintegårattbrytanågonstans ${locale}`;
  const { threadId } = await beginThread(forum.site, writer, { title, body: "En text." });
  await answer(forum.site, writer, threadId, { body: "En till." });
  const care = `/desk/threads/${threadId}/care`;
  const { page, t } = await forum.open(care, { as: anna, locale });
  await hydrated(page);
  await act(page, t, "hold");
  const wrong: string[] = [];
  for (const path of [care, `${care}/split`, `${care}/merge`, `${care}/private`]) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await hydrated(page);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    wrong.push(...(await lookOver(page, locale)));
  }
  expect(wrong).toEqual([]);
});
