import { beforeAll, describe, expect, test } from "vitest";
import { arrive, letter, openForum } from "#tests/support/pages.ts";
import { lookOver } from "#tests/support/pages-look.ts";
import { answer, beginThread, makeMember, type SignedInMember } from "#tests/support/people.ts";

const forum = openForum();
let writer: SignedInMember;

beforeAll(async () => {
  writer = await makeMember(forum.site, { alias: "Stilla Hav" });
  const room = "alcohol-quitting";
  const first = await beginThread(forum.site, writer, {
    title: "Kvällarna är svårast",
    body: "Ångesten kommer på kvällen, och då dricker jag. Hur gör ni?",
    room,
  });
  for (let n = 2; n <= 24; n += 1) {
    const body = `Jag känner igen ångesten, brev ${n}.`;
    await answer(forum.site, writer, first.threadId, { body });
  }
  const english = await makeMember(forum.site, { alias: "Quiet Heron", locale: "en" });
  const body = "I was drinking again, and I want to stop the drinking for good.";
  await beginThread(forum.site, english, {
    title: "Once more",
    body,
    room: "cannabis",
    locale: "en",
  });
});

describe.each([{ scripts: true }, { scripts: false }])("with scripts: $scripts", ({ scripts }) => {
  test("words are found, marked, and lead to their post", async () => {
    const { page, t } = await forum.open("/", { scripts, width: 360 });
    await page
      .getByRole("navigation", { name: t("common.menu") })
      .getByText("Sök")
      .click();
    await arrive(page, "Sök");
    const form = page.getByRole("search");
    await form.getByText(t("search.help")).waitFor();
    await form.getByLabel(t("search.label")).fill("angest kväll");
    await page.keyboard.press("Enter");

    const heading = page.getByRole("heading", { name: "1 inlägg", exact: true });
    await heading.waitFor();
    await expect
      .poll(() => heading.evaluate((found) => found === document.activeElement))
      .toBe(true);
    const results = page.getByRole("region", { name: "1 inlägg" }).getByRole("listitem");
    expect(await results.locator("mark").allInnerTexts()).toEqual([
      "Kvällarna",
      "Ångesten",
      "kvällen",
    ]);
    const told = await results.innerText();
    for (const part of ["Stilla Hav", "Alkohol – sluta"]) expect(told).toContain(part);
    // What was looked for stands in the field, and in no address or title.
    expect(await form.getByLabel(t("search.label")).inputValue()).toBe("angest kväll");
    expect(page.url()).toBe(`${forum.site.url}/search#found`);
    expect(await page.title()).toBe("Sök – Leeward");

    await results.getByRole("link").click();
    await arrive(page, "Kvällarna är svårast");
    expect(new URL(page.url()).hash).toMatch(/^#p-/);
    expect(await page.evaluate(() => document.referrer)).not.toMatch(/ngest/);
  });

  test("more are shown by a button, and the ones before come back", async () => {
    const { page, t } = await forum.open("/search", { scripts });
    await page.getByLabel(t("search.label")).fill("ångest");
    await page.getByRole("button", { name: t("search.button"), exact: true }).click();
    await page.getByText(t("search.part", { from: 1, to: 20, count: 24 })).waitFor();
    const results = page.locator("#main").getByRole("listitem");
    expect(await results.count()).toBe(20);
    await page.getByRole("button", { name: t("search.more") }).click();
    await page.getByText(t("search.part", { from: 21, to: 24, count: 24 })).waitFor();
    expect(await results.count()).toBe(4);
    await page.getByRole("button", { name: t("search.back") }).click();
    await page.getByText(t("search.part", { from: 1, to: 20, count: 24 })).waitFor();
    // One of the second page of the thread leads there.
    await page.getByRole("button", { name: t("search.more") }).click();
    await page.getByText(t("search.part", { from: 21, to: 24, count: 24 })).waitFor();
    await results.last().getByRole("link").click();
    await letter(page, /Ångesten|ångesten/)
      .first()
      .waitFor();
  });

  test("a room's own search looks in that room, and says kindly when there is nothing", async () => {
    const { page, t } = await forum.open("/rooms/cannabis", { scripts, locale: "en" });
    await page.getByRole("link", { name: "Search this room" }).click();
    await arrive(page, "Search");
    const room = page.getByLabel("Where");
    expect(await room.inputValue()).toBe("cannabis");
    const q = page.getByLabel(t("search.label"));
    await q.fill("drinks");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await page.getByRole("heading", { name: "1 post found" }).waitFor();
    expect(await page.locator("mark").allInnerTexts()).toEqual(["drinking", "drinking"]);

    await q.fill('"drank again"');
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await page.getByText("We found no post with those words").waitFor();
    await page.getByText(t("search.none.exact")).waitFor();
    await page.getByText(t("search.none.rooms")).waitFor();
    expect(await room.inputValue()).toBe("cannabis");
  });

  test("nothing to look for is answered beside the field, with everything typed in it", async () => {
    const { page, t } = await forum.open("/search", { scripts, width: 360 });
    for (const [typed, why] of [
      ["", t("search.empty")],
      ["i och the", t("search.small")],
      ["-vin", t("search.without")],
      ["ord ".repeat(80), t("search.tooLong", { most: 200 })],
    ] as const) {
      await page.getByLabel(t("search.label")).fill(typed);
      await page.getByRole("button", { name: t("search.button"), exact: true }).click();
      const alert = page.getByRole("alert");
      await alert.getByText(why).waitFor();
      await expect
        .poll(() => alert.evaluate((summary) => summary === document.activeElement))
        .toBe(true);
      const field = page.getByLabel(t("search.label"));
      expect(await field.inputValue()).toBe(typed);
      expect(await field.getAttribute("aria-invalid")).toBe("true");
    }
  });
});

test("what is found in another language says so to those who hear the page", async () => {
  const { page, t } = await forum.open("/search");
  await page.getByLabel(t("search.label")).fill("drinking");
  await page.getByRole("button", { name: t("search.button"), exact: true }).click();
  const link = page.getByRole("link", { name: "Once more" });
  expect(await link.getAttribute("lang")).toBe("en");
  expect(await page.locator("#main p[lang=en]").count()).toBe(1);
});

test("going back leads to the form as it was filled in, and a new visit to an empty one", async () => {
  const { page, t } = await forum.open("/search");
  const q = page.getByLabel(t("search.label"));
  await q.fill("angest kväll");
  await page.getByLabel(t("search.room")).selectOption("alcohol-quitting");
  await page.getByRole("button", { name: t("search.button"), exact: true }).click();
  await page.getByRole("link", { name: "Kvällarna är svårast" }).click();
  await arrive(page, "Kvällarna är svårast");
  await page.goBack();
  await arrive(page, "Sök");
  await expect.poll(() => q.inputValue()).toBe("angest kväll");
  expect(await page.getByLabel(t("search.room")).inputValue()).toBe("alcohol-quitting");
  // Whoever opens the page anew finds it empty.
  await page.goto("/search");
  expect(await q.inputValue()).toBe("");
});

describe.each(["sv", "en"] as const)("in %s", (locale) => {
  test("the form, what was found, nothing found and a refusal look right", async () => {
    const { page, t } = await forum.open("/search", { locale });
    const wrong = await lookOver(page, locale);
    for (const [q, sign] of [
      ["ångest", t("search.part", { from: 1, to: 20, count: 24 })],
      ["zebrafink", t("search.none")],
      ["och", t("search.small")],
    ] as const) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.getByLabel(t("search.label")).fill(q);
      await page.getByRole("button", { name: t("search.button"), exact: true }).click();
      await page.getByText(sign).first().waitFor();
      wrong.push(...(await lookOver(page, locale)));
    }
    expect(wrong).toEqual([]);
  });
});
