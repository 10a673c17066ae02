import type { Page } from "playwright";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { arrive, hydrated, letter, openForum } from "#tests/support/pages.ts";
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
import { answerAs } from "#tests/support/people-scene.ts";

const forum = openForum();
let anna: SignedInStaff;
let writer: SignedInMember;
let reader: SignedInMember;
let thread: string;
let replyId: string;
let answerId: string;

beforeAll(async () => {
  const admin = await makeFirstAdmin(forum.site);
  anna = await makeColleague(forum.site, admin, { firstName: "Anna", profession: "psykolog" });
});

/** A conversation of its own for every test: a post, an answer by staff to its writer, and a reply. */
beforeEach(async () => {
  const { site } = forum;
  writer = await makeMember(site, { alias: undefined });
  reader = await makeMember(site, { alias: undefined });
  const begun = await beginThread(site, writer, {
    title: "En kväll",
    body: "Så här blev kvällen.",
  });
  thread = `/threads/${begun.threadId}`;
  const reply = await answerAs(site, anna, begun.threadId, `Tack ${writer.alias}. Jag läser.`);
  answerId = reply.postId;
  const other = await answer(site, reader, begun.threadId, { body: "Samma här hos mig." });
  replyId = other.postId;
});

const support = async (page: Page, words: string, label: string) => {
  const post = letter(page, words);
  await post.getByText(label, { exact: true }).click();
  return post;
};

describe.each([{ scripts: true }, { scripts: false }])("with scripts: $scripts", ({ scripts }) => {
  test("support is given and taken back, and everybody reads how many gave it", async () => {
    const { page, t } = await forum.open(thread, { scripts, as: reader, width: 360 });
    const post = await support(page, "Så här blev kvällen.", "Visa stöd");
    const thanks = post.getByRole("button", { name: "Tack", exact: true });
    expect(await thanks.getAttribute("aria-pressed")).toBe("false");
    await thanks.focus();
    await page.keyboard.press("Enter");
    await post.getByText("1 tack", { exact: true }).waitFor();
    if (scripts) {
      // The page stays as it is, the focus too, and what happened is said.
      await page.getByRole("status").getByText("Du har sagt: Tack").waitFor();
      expect(await thanks.evaluate((button) => button === document.activeElement)).toBe(true);
      expect(new URL(page.url()).hash).toBe("");
    } else {
      expect(new URL(page.url()).hash).toMatch(/^#p-/);
      await post.getByText("Visa stöd", { exact: true }).click();
    }
    expect(await thanks.getAttribute("aria-pressed")).toBe("true");
    const { page: other } = await forum.open(thread, { scripts });
    await letter(other, "Så här blev kvällen.").getByText("1 tack", { exact: true }).waitFor();
    expect(await other.getByText(t("support.open")).count()).toBe(0);
    expect(await other.getByRole("button", { name: t("saved.button") }).count()).toBe(0);

    await thanks.click();
    await expect.poll(() => post.getByText("1 tack", { exact: true }).count()).toBe(0);
    await page.reload();
    expect(await letter(page, "Så här blev kvällen.").getByText("1 tack").count()).toBe(0);
    // One's own post takes none from oneself.
    expect(await letter(page, "Samma här hos mig.").getByText(t("support.open")).count()).toBe(0);
  });

  test("a post is saved, found on one's path, noted on, and taken off again", async () => {
    const { page, t } = await forum.open(thread, { scripts, as: writer, width: 360 });
    const post = letter(page, "Samma här hos mig.");
    await post.getByRole("button", { name: "Spara åt mig" }).click();
    await post.locator('button[name="take"][value="post"]').waitFor();
    await post.getByText(t("support.more"), { exact: true }).click();
    await post.getByRole("link", { name: t("note.about") }).click();
    await arrive(page, "En egen anteckning");
    await page.getByRole("button", { name: t("note.save") }).click();
    await page.getByRole("alert").getByText(t("note.empty")).waitFor();
    await page.getByLabel(t("note.body")).fill("Hemlig tanke, bara min.");
    await page.getByRole("button", { name: t("note.save") }).click();
    await arrive(page, "Min väg");
    await page.getByText("Hemlig tanke, bara min.").waitFor();
    expect(page.url()).not.toContain("Hemlig");

    const filter = page.getByRole("navigation", { name: t("path.filter") });
    await filter.getByRole("link", { name: t("path.kind.saved") }).click();
    await page.getByText("Samma här hos mig.").waitFor();
    expect(await page.getByText("Hemlig tanke").count()).toBe(0);
    await page.getByRole("button", { name: t("saved.remove") }).click();
    await page.getByText(t("path.emptyKind")).waitFor();

    await filter.getByRole("link", { name: t("path.kind.all") }).click();
    await page.getByText("Tack", { exact: false }).first().waitFor();
    await page.getByText(t("path.searchTitle"), { exact: true }).click();
    await page.getByLabel(t("path.search")).fill("HEMLIG tanke");
    await page.keyboard.press("Enter");
    await arrive(page, "Sök på min väg");
    await page.getByRole("status").getByText("1 ställe hittat").waitFor();
    expect(page.url()).toMatch(/\/me\/path\/search$/);
    await page.getByRole("link", { name: t("note.edit") }).click();
    await page.getByLabel(t("note.body")).fill("Ändrad tanke.");
    await page.getByRole("button", { name: t("note.save") }).click();
    await page.getByText("Ändrad tanke.").waitFor();
    await page.getByRole("link", { name: t("note.edit") }).click();
    await page.getByRole("button", { name: t("note.delete") }).click();
    await page.getByText(t("path.emptyKind")).waitFor();
  });

  test("a day is marked, and the sum stands beside the alias if one likes", async () => {
    const { page, t } = await forum.open("/me", { scripts, as: writer, width: 360 });
    await page.getByRole("link", { name: "Din dagbok" }).click();
    await arrive(page, "Dina dagar");
    await page.getByText(t("diary.sumNone")).waitFor();
    await page.getByLabel(t("diary.note")).fill("Promenad och te");
    await page.getByRole("button", { name: t("diary.save") }).click();
    await page.getByRole("alert").getByText(t("diary.chooseFirst")).waitFor();
    expect(await page.getByLabel(t("diary.note")).inputValue()).toBe("Promenad och te");
    await page.getByLabel("Som jag ville", { exact: true }).check();
    await page.getByRole("button", { name: t("diary.save") }).click();
    await page.getByRole("status").getByText("Dagen är sparad.").waitFor();
    await page.getByText("1 dag som blev som jag ville").waitFor();
    const today = page.getByRole("table").locator('[aria-current="date"]');
    expect(await today.innerText()).toContain("i dag, Som jag ville, med ord");

    // Any earlier day, by keyboard.
    await page
      .getByRole("form", { name: t("diary.months") })
      .getByRole("button")
      .first()
      .press("Enter");
    await page.waitForURL("**/me/diary?month=*");
    await page.getByRole("table").getByRole("button").first().press("Enter");
    await page.waitForURL("**/me/diary?day=*-01#day");
    await page.getByLabel("Delvis", { exact: true }).check();
    await page.getByRole("button", { name: t("diary.save") }).click();
    await page.getByText("1 dag som blev som jag ville").waitFor();

    await page.getByLabel(t("diary.showLabel")).check();
    await page.getByRole("button", { name: t("diary.showSave") }).click();
    await page.getByRole("status").getByText(t("diary.showOn")).waitFor();
    const { page: other } = await forum.open(thread, { scripts, locale: "en" });
    await letter(other, "Så här blev kvällen.").getByText("1 day as I wanted").waitFor();
  });

  test("the three questions are asked of the one who was answered, and heard at the desk", async () => {
    const { page, t } = await forum.open(thread, { scripts, as: writer, width: 360 });
    const post = letter(page, "Jag läser.");
    await post.getByText("Hur var det här svaret för dig?").click();
    const group = (name: string) => post.getByRole("group", { name });
    await group("Kände du dig förstådd?").getByLabel("Nej").check();
    await group(t("checkin.rightThings")).getByLabel("Delvis").check();
    await group(t("checkin.rightWay")).getByLabel("Hoppa över").check();
    await post.getByRole("button", { name: t("checkin.send") }).click();
    await letter(page, "Jag läser.").getByText(t("checkin.thanks")).waitFor();
    expect(await page.getByText(t("checkin.summary")).count()).toBe(0);
    const { page: others } = await forum.open(thread, { scripts, as: reader });
    expect(await others.getByText(t("checkin.summary")).count()).toBe(0);

    const { page: desk } = await forum.open("/desk", { scripts, as: anna });
    if (scripts) await hydrated(desk);
    const repair = desk.getByRole("region", { name: t("care.repair") });
    await repair.getByText(`${writer.alias}, svar av Anna`).waitFor();
    await repair.getByText("Förstådd: nej · Det viktiga: delvis").first().waitFor();
    await desk.getByText(/^Hur våra svar har landat/).waitFor();
    await repair
      .getByRole("row")
      .filter({ hasText: writer.alias })
      .getByRole("link", { name: "En kväll" })
      .click();
    await desk.waitForURL(`**${thread}#p-${answerId}`);
  });

  test("the questions are put aside for good", async () => {
    const { page, t } = await forum.open(thread, { scripts, as: writer, width: 360, locale: "en" });
    await letter(page, "Jag läser.").getByText("How was this answer for you?").click();
    await page.getByRole("button", { name: "Not now" }).click();
    await page.waitForURL("**/threads/*#p-*");
    await page.reload();
    expect(await page.getByText(t("checkin.summary")).count()).toBe(0);
    expect(await page.getByText(t("checkin.thanks")).count()).toBe(0);
  });

  test("a member says how close they want us, and a therapist sees it before answering", async () => {
    const { page, t } = await forum.open("/me", { scripts, as: writer, width: 360 });
    await page
      .getByRole("link", { name: "Kontakt med terapeuterna: Svara när jag frågar" })
      .click();
    await arrive(page, "Kontakt med terapeuterna");
    await page.getByLabel("Låt mig läsa i fred").check();
    await page.getByRole("button", { name: t("contact.save") }).click();
    await page.getByRole("status").getByText(t("contact.saved")).waitFor();
    const { page: staff } = await forum.open(thread, { scripts, as: anna });
    await staff.getByText(`${writer.alias} säger till oss: Låt mig läsa i fred`).waitFor();
  });
});

test("on paper and in the file one's alias stands nowhere", async () => {
  const { page, t } = await forum.open("/me/path", { as: writer });
  await page.getByRole("link", { name: t("path.toPrint") }).click();
  await arrive(page, "Min väg");
  await page.getByText("Tack jag. Jag läser.").waitFor();
  await page.emulateMedia({ media: "print" });
  const paper = await page.locator("body").innerText();
  expect(paper).toContain("Så här blev kvällen.");
  expect(paper).not.toContain(writer.alias);
  expect(paper).not.toContain(t("path.printHow"));
  await page.emulateMedia({ media: "screen" });
  await page.goto("/me/path");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: t("path.toDownload") }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("text.txt");
});

test("a press that the network loses goes the ordinary way", async () => {
  const { page } = await forum.open(thread, { as: reader });
  await page.route("**/reactions", async (route) => {
    const isScript = route.request().resourceType() === "fetch";
    await (isScript ? route.fulfill({ body: "Busy", contentType: "text/html" }) : route.continue());
  });
  const post = await support(page, "Så här blev kvällen.", "Visa stöd");
  await post.getByRole("button", { name: "Styrka till dig" }).click();
  await page.waitForURL("**/threads/*#p-*");
  await letter(page, "Så här blev kvällen.").getByText("1 skickar styrka").waitFor();
});

test.each([{ scripts: true }, { scripts: false }])(
  "words written while the session ended are kept, scripts: $scripts",
  async ({ scripts }) => {
    const { page, context, t } = await forum.open(`/me/notes/new?post=${replyId}`, {
      scripts,
      as: writer,
      width: 360,
    });
    await page.getByLabel(t("note.body")).fill("Skrivet länge.");
    const cookies = await context.cookies();
    await context.clearCookies();
    await page.getByRole("button", { name: t("note.save") }).click();
    await page.getByRole("status").getByText(t("path.signedOut.text")).waitFor();
    expect(await page.getByLabel(t("note.body")).inputValue()).toBe("Skrivet länge.");
    // Signed in again in another tab, the same form goes through.
    await context.addCookies(cookies);
    await page.getByRole("button", { name: t("note.save") }).click();
    await arrive(page, "Min väg");
    await page.getByText("En egen anteckning om ”En kväll”").waitFor();

    await page.goto("/me/diary");
    await page.getByLabel(t("diary.note")).fill("Te");
    await page.getByLabel(t("diary.partly"), { exact: true }).check();
    await context.clearCookies();
    await page.getByRole("button", { name: t("diary.save") }).click();
    await page.getByRole("link", { name: t("path.signedOut.link") }).waitFor();
    expect(await page.getByLabel(t("diary.note")).inputValue()).toBe("Te");
    expect(await page.getByLabel(t("diary.partly"), { exact: true }).isChecked()).toBe(true);
  },
);

test("a session that has ended leads to signing in, with scripts too", async () => {
  const { page, context, t } = await forum.open(thread, { as: reader });
  await context.clearCookies();
  const post = await support(page, "Så här blev kvällen.", "Visa stöd");
  await post.getByRole("button", { name: "Tack", exact: true }).click();
  await arrive(page, t("common.signIn"));
});

test.each(["sv", "en"] as const)(
  "in %s every page of it can be read and pressed by all",
  async (locale) => {
    const { page, t } = await forum.open(thread, { locale, as: writer });
    const wrong: string[] = [];
    await page.goto("/me/diary");
    await page.getByLabel(t("diary.as-wanted"), { exact: true }).check();
    await page.getByRole("button", { name: t("diary.save") }).click();
    await page.goto(`/me/notes/new?post=${replyId}`);
    await page.getByLabel(t("note.body")).fill("En tanke.\n\nTill.");
    await page.getByRole("button", { name: t("note.save") }).click();
    const note = await page.getByRole("link", { name: t("note.edit") }).getAttribute("href");
    const paths = [
      "/me/path",
      "/me/path?kind=saved",
      "/me/path/search",
      "/me/path/print",
      "/me/diary",
      "/me/contact",
      "/me/notes/new",
      note ?? "",
    ];
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      wrong.push(...(await lookOver(page, locale)));
    }
    await page.goto(thread);
    for (const summary of await page.locator("article summary").all()) await summary.click();
    wrong.push(...(await lookOver(page, locale)));
    expect(wrong).toEqual([]);
  },
);
