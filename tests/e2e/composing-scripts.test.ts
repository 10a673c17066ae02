import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { letter, openForum } from "#tests/support/pages.ts";
import { beginThread, makeMember, type SignedInMember } from "#tests/support/people.ts";

const forum = openForum();
let thread: string;
let member: SignedInMember;

beforeAll(async () => {
  member = await makeMember(forum.site);
  const body = "Jag undrar mest över kvällarna.";
  thread = `/threads/${(await beginThread(forum.site, member, { body })).threadId}`;
});

const stored = (page: Page) =>
  page.evaluate(() => [Object.keys(sessionStorage).sort(), Object.keys(localStorage).sort()]);

test("the tools are one stop of the Tab key, with arrows between them", async () => {
  const { page, t } = await forum.open(thread, { as: member, width: 360 });
  const tools = page.getByRole("toolbar", { name: t("toolbar.label") });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await tools.getByRole("button", { name: "Fet" }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("Kursiv");
  await page.keyboard.press("End");
  expect(await focused()).toBe("Lista");
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("Fet");
  await page.keyboard.press("Tab");
  const area = page.getByLabel(t("thread.reply"));
  expect(await area.evaluate((field) => field === document.activeElement)).toBe(true);
  await area.fill("mycket");
  await area.selectText();
  await tools.getByRole("button", { name: "Fet" }).click();
  expect(await area.inputValue()).toBe("**mycket**");
  await tools.getByRole("button", { name: "Fet" }).click();
  expect(await area.inputValue()).toBe("mycket");
});

test("how it will look is shown while it is written, politely", async () => {
  const { page, t } = await forum.open(thread, { as: member, width: 360 });
  await page.getByText(t("toolbar.preview")).click();
  const preview = page.locator("[data-preview-in]");
  expect(await preview.getAttribute("aria-live")).toBe("polite");
  await preview.getByText(t("toolbar.previewEmpty")).waitFor();
  await page.getByLabel(t("thread.reply")).fill("Det var **bra**.\n\n- te\n- <b>bok</b>");
  await preview.getByText("bra", { exact: true }).waitFor();
  expect(await preview.getByRole("strong").innerText()).toBe("bra");
  expect(await preview.getByRole("listitem").allInnerTexts()).toEqual(["te", "<b>bok</b>"]);
  const first = await preview.locator("p").elementHandle();
  await page.getByLabel(t("thread.reply")).fill("Det var **bra**.\n\n- te\n- vatten");
  await preview.getByText("vatten").waitFor();
  // What has not changed stays, so that it is not read out again.
  expect(await first?.evaluate((paragraph) => paragraph.isConnected)).toBe(true);
});

test("what identifies is noticed on the device, and said otherwise, taken out or kept", async () => {
  const { page, t } = await forum.open(thread, { as: member, locale: "en" });
  const area = page.getByLabel(t("thread.reply"));
  const offer = (phrase: string) =>
    page.getByRole("group", { name: t("identify.buttons", { phrase }) });
  await area.fill("Call me on 070-174 06 05. We live at 12 Mill Pond Road.");
  await offer("070-174 06 05").getByRole("button", { name: "Say “my number”" }).click();
  expect(await area.inputValue()).toBe("Call me on my number. We live at 12 Mill Pond Road.");
  await offer("12 Mill Pond Road")
    .getByRole("button", { name: t("identify.keep") })
    .click();
  await expect.poll(() => page.getByRole("group", { name: /Mill Pond/ }).count()).toBe(0);
  await area.fill("We live at 12 Mill Pond Road. Write to me at still@example.org");
  await offer("still@example.org")
    .getByRole("button", { name: t("identify.remove") })
    .click();
  expect(await area.inputValue()).toBe("We live at 12 Mill Pond Road. Write to me at");
});

test("a draft stays on the device for a week where that is asked for, and goes when it is sent", async () => {
  const { page, context, t } = await forum.open(thread, { as: member, width: 360 });
  const area = page.getByLabel(t("thread.reply"));
  await area.fill("Halvfärdig mening som ska finnas kvar");
  await page.getByText(t("write.draftSaved")).waitFor();
  const key = `text:thread-${thread.split("/")[2]}`;
  expect(await stored(page)).toEqual([[key], []]);
  await page.getByLabel(t("device.label")).check();
  await page.getByText(t("device.saved")).waitFor();
  expect(await stored(page)).toEqual([[], [key]]);

  const otherTab = await context.newPage();
  await otherTab.goto(forum.site.url + thread);
  const there = otherTab.getByLabel(t("thread.reply"));
  expect(await there.inputValue()).toBe("Halvfärdig mening som ska finnas kvar");
  expect(await otherTab.getByLabel(t("device.label")).isChecked()).toBe(true);
  await there.fill("Halvfärdig mening som blev hel till slut.");
  await otherTab.getByRole("button", { name: t("write.reply") }).click();
  await letter(otherTab, "som blev hel till slut.").waitFor();
  expect(await stored(otherTab)).toEqual([[], []]);
});

test("on the device it is forgotten after a week, at the way out, and when signing out", async () => {
  const { page, t } = await forum.open(thread, { as: await makeMember(forum.site) });
  const keep = async () => {
    await page.goto(thread);
    await page.getByLabel(t("thread.reply")).fill("Något som ska vara borta sedan");
    await page.getByLabel(t("device.label")).check();
    await page.getByText(t("device.saved")).waitFor();
  };
  await keep();
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      localStorage.setItem(key, `${Date.now() - 1} Något som ska vara borta sedan`);
    }
  });
  await page.goto(thread);
  expect(await page.getByLabel(t("thread.reply")).inputValue()).toBe("");
  expect(await stored(page)).toEqual([[], []]);
  await keep();
  await page.getByRole("button", { name: t("common.signOut") }).click();
  await page.waitForURL(`${forum.site.url}/`);
  expect(await stored(page)).toEqual([[], []]);
});

test("the title is kept in the tab like the text", async () => {
  const { page, t } = await forum.open("/rooms/family/new", { as: member, width: 360 });
  await page.getByLabel(t("write.title")).fill("En rubrik som finns kvar");
  await page.getByLabel(t("write.body")).fill("En text som finns kvar också");
  await page.getByText(t("write.draftSaved")).waitFor();
  await page.goto("/rules");
  await page.goto("/rooms/family/new");
  expect(await page.getByLabel(t("write.title")).inputValue()).toBe("En rubrik som finns kvar");
  await page.getByRole("button", { name: t("write.publish") }).click();
  await page
    .getByRole("status")
    .filter({ hasText: t("thread.sent") })
    .waitFor();
  expect(await stored(page)).toEqual([[], []]);
});
