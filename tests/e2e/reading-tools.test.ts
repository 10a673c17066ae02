import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { arrive, letter, openForum } from "#tests/support/pages.ts";
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
import { answerAs, decideAs, itemIdOf } from "#tests/support/people-scene.ts";

const forum = openForum();
const phone = 360;
let writer: SignedInMember;
let anna: SignedInStaff;
let thread: string;

beforeAll(async () => {
  writer = await makeMember(forum.site, { alias: "Stilla Hav" });
  anna = await makeColleague(forum.site, await makeFirstAdmin(forum.site));
  thread = await longThread("Första veckan utan vin");
});

/** A thread of two pages: 24 texts by one writer, a therapist's answer, a removed one, and one more. */
async function longThread(title: string): Promise<string> {
  const { site } = forum;
  const { threadId } = await beginThread(site, writer, { title, body: "Det här är inlägg 1." });
  for (let n = 2; n <= 24; n += 1) {
    await answer(site, writer, threadId, { body: `Det här är inlägg ${n}.` });
  }
  await answerAs(site, anna, threadId, "Tack för att du skriver.");
  const gone = await answer(site, writer, threadId, { body: "Köp mitt kosttillskott." });
  await decideAs(site, anna, gone.postId, { decision: "remove", rule: "no-selling" });
  await answer(site, writer, threadId, { body: "Det här är det sista." });
  return `/threads/${threadId}`;
}

const focused = async (page: Page) =>
  await page.evaluate(() => document.activeElement?.getAttribute("name"));

describe.each([{ scripts: true }, { scripts: false }])("with scripts: $scripts", ({ scripts }) => {
  const as = { scripts, width: phone };

  test("a member finds what is new since they last read, and the end of a long thread", async () => {
    const { site } = forum;
    const t = translatorFor("sv");
    const own = await longThread(`Ny vecka ${scripts}`);
    const reader = await makeMember(site);
    const { page } = await forum.open(own, { ...as, as: reader });
    expect(await page.getByText(t("thread.unreadLine")).count()).toBe(0);
    const jumps = page.getByRole("navigation", { name: t("thread.jumps") });
    await jumps.getByRole("link", { name: t("thread.toLatest") }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**?page=2#latest");
    await letter(page, "Det här är det sista.").waitFor();
    const button = page.getByRole("button", { name: t("thread.readToHere") });
    if (scripts) {
      await page.getByText(t("thread.readDone")).waitFor();
    } else {
      await button.click();
      await page.waitForURL("**?page=2");
    }
    await page.reload();
    expect(await button.count()).toBe(0);

    await answer(site, writer, own.split("/")[2] ?? "", { body: "Alldeles nytt." });
    await page.goto(own);
    const unread = jumps.getByRole("link", { name: t("thread.toUnread") });
    expect(await unread.getAttribute("href")).toMatch(/\?page=2#p-/);
    await page.goto("/latest");
    await arrive(page, t("latest.title"));
    const row = page.getByRole("listitem").filter({ hasText: `Ny vecka ${scripts}` });
    expect(await row.getByText(t("threads.new", { count: 1 }), { exact: true }).count()).toBe(1);
    await row.getByRole("link").click();
    await page.waitForURL("**?page=2#p-*");
    const line = page.getByText(t("thread.unreadLine"));
    await line.waitFor();
    expect(await line.evaluate((element) => element.nextElementSibling?.textContent)).toBe("");
  });

  test("anybody quotes a letter into the reply, and loses nothing that was written", async () => {
    const { page, t } = await forum.open(thread, as);
    const area = page.getByLabel(t("thread.reply"));
    const post = letter(page, /Det här är inlägg 2\./);
    const quote = post.getByRole("link", { name: t("post.quoteOf", { alias: "Stilla Hav" }) });
    const quoted = "> Stilla Hav:\n> Det här är inlägg 2.";
    if (scripts) {
      await area.fill("Jag har börjat.");
      await quote.focus();
      await page.keyboard.press("Enter");
      expect(await area.inputValue()).toBe(`Jag har börjat.\n\n${quoted}\n\n`);
      expect(await focused(page)).toBe("body");
      // Some words of it, chosen by the reader.
      await post.locator(".prose p").evaluate((paragraph) => {
        const words = paragraph.firstChild as Text;
        getSelection()?.setBaseAndExtent(words, 11, words, words.length - 1);
      });
      await quote.click();
      expect(await area.inputValue()).toMatch(/\n\n> Stilla Hav:\n> inlägg 2\n\n$/);
      expect(new URL(page.url()).search).toBe("");
      // The page that comes with a quote puts it after the draft of this tab.
      const href = (await quote.getAttribute("href")) ?? "";
      await area.fill("Mitt utkast.");
      await page.getByText(t("write.draftSaved")).waitFor();
      await page.goto(href);
      await expect.poll(() => area.inputValue()).toBe(`Mitt utkast.\n\n${quoted}\n\n`);
    } else {
      await quote.click();
      await page.waitForURL("**?quote=*#write");
      expect(await area.inputValue()).toBe(`${quoted}\n\n`);
      expect(await page.title()).toBe(`${t("thread.title")} – Leeward`);
    }
    const link = post.getByRole("link", { name: t("post.permalink") });
    expect(await link.getAttribute("href")).toMatch(/#p-/);
  });

  test("a writer changes a fresh text, and adds to it later under the same letter", async () => {
    const { site } = forum;
    const member = await makeMember(site);
    const title = `Så här är det ${scripts}`;
    const body = "Jag vet inte hur jag ska börja.";
    const { threadId } = await beginThread(site, member, { title, body });
    const { page, t } = await forum.open(`/threads/${threadId}`, { ...as, as: member });
    await letter(page, body)
      .getByRole("link", { name: t("post.edit") })
      .click();
    await arrive(page, t("own.edit.title"));
    expect(await page.getByLabel(t("write.body")).inputValue()).toBe(body);
    await page.getByLabel(t("write.body")).fill("");
    await page.getByRole("button", { name: t("own.edit.button") }).click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel(t("write.body")).fill("Nu vet jag hur jag börjar.");
    await page.getByLabel(t("topic.field")).selectOption({ label: t("topic.death") });
    await page.getByRole("button", { name: t("own.edit.button") }).click();
    await page.waitForURL("**/threads/**");
    await letter(page, "Nu vet jag hur jag börjar.").waitFor();
    expect(await page.getByText(body).count()).toBe(0);

    await letter(page, "Nu vet jag")
      .getByRole("link", { name: t("post.add") })
      .click();
    await arrive(page, t("own.add.title"));
    await page.getByLabel(t("own.add.body")).fill("En sak till.");
    await page.getByRole("button", { name: t("own.add.button") }).click();
    await page.waitForURL("**/threads/**");
    const added = letter(page, "Nu vet jag").getByRole("region", { name: t("post.added") });
    expect(await added.innerText()).toContain("En sak till.");
    await page
      .getByRole("link", { name: t("post.addedLine", { alias: member.alias, number: 1 }) })
      .click();
    await page.waitForURL("**#a-*");

    // Its note folds it for everybody but its writer, and stands in the lists.
    const other = await forum.open(`/threads/${threadId}`, as);
    const words = other.page.getByText("Nu vet jag hur jag börjar.");
    expect(await words.isVisible()).toBe(false);
    const summary = other.page.locator("summary", { hasText: t("topic.death") });
    await summary.focus();
    await other.page.keyboard.press("Enter");
    expect(await words.isVisible()).toBe(true);
    await other.page.goto("/latest");
    const row = other.page.getByRole("listitem").filter({ hasText: title });
    expect(await row.getByText(t("topic.death")).count()).toBe(1);
  });

  test("a member mutes a word and a room, blocks somebody, and takes it all back", async () => {
    const { site } = forum;
    const [reader, other] = [await makeMember(site), await makeMember(site)];
    const title = `Om spriten ${scripts}`;
    const { threadId } = await beginThread(site, other, {
      title,
      body: "Hej på er.",
      room: "cannabis",
    });
    const { page, t } = await forum.open("/me", { ...as, as: reader });
    await page.getByRole("link", { name: t("me.toReading") }).click();
    await arrive(page, t("reading.title"));
    const mute = page.getByRole("button", { name: t("reading.words.add"), exact: true });
    await mute.click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel(t("reading.words.field")).fill("Spriten");
    await mute.click();
    await page
      .getByRole("status")
      .filter({ hasText: t("reading.done.word") })
      .waitFor();

    await page.goto("/latest");
    const link = page.getByRole("link", { name: title });
    expect(await link.isVisible()).toBe(false);
    const hidden = page.getByRole("listitem").filter({ hasText: title });
    await hidden.locator("summary", { hasText: t("post.muted") }).click();
    await link.click();
    await arrive(page, title);
    await letter(page, "Hej på er.")
      .locator("summary", { hasText: t("support.more") })
      .click();
    await page.getByRole("link", { name: t("post.block", { alias: other.alias }) }).click();
    await arrive(page, t("block.title", { alias: other.alias }));
    expect(await page.title()).not.toContain(other.alias);
    await page.getByRole("button", { name: t("block.button", { alias: other.alias }) }).click();
    await arrive(page, t("reading.title"));
    await page.goto(`/threads/${threadId}`);
    expect(await page.getByText("Hej på er.").isVisible()).toBe(false);
    await page.locator("summary", { hasText: t("post.blocked") }).click();
    expect(await page.getByText("Hej på er.").isVisible()).toBe(true);

    await page.goto("/me/reading");
    await page.getByLabel("Cannabis").check();
    await page.getByRole("button", { name: t("reading.rooms.save") }).click();
    await page
      .getByRole("status")
      .filter({ hasText: t("reading.done.rooms") })
      .waitFor();
    await page.goto("/");
    expect(await page.getByText(t("latest.hidden")).count()).toBe(1);
    expect(await page.getByRole("link", { name: "Cannabis" }).count()).toBe(0);
    await page.getByRole("link", { name: t("latest.hiddenLink") }).click();
    await page
      .getByRole("button", { name: t("reading.aliases.remove", { alias: other.alias }) })
      .click();
    await page
      .getByRole("button", { name: t("reading.words.remove", { word: "spriten" }) })
      .click();
    await page.getByText(t("reading.words.none")).waitFor();
    expect(await page.getByText(t("reading.aliases.none")).count()).toBe(1);
  });

  test("a thread is put on paper: no ways on but help and the way out, and who wrote what", async () => {
    const { page, t } = await forum.open(thread, as);
    await page.getByRole("link", { name: t("thread.print") }).click();
    await arrive(page, "Första veckan utan vin");
    expect(await page.getByText(t("print.intro")).count()).toBe(1);
    expect(await page.getByRole("navigation", { name: t("common.menu") }).count()).toBe(0);
    expect(await page.getByRole("link", { name: t("common.helpNow") }).count()).toBe(1);
    expect(await page.getByRole("link", { name: t("common.leave") }).count()).toBe(1);
    expect(await page.getByRole("article").count()).toBe(26);
    const therapist = letter(page, "Tack för att du skriver.");
    expect(await therapist.getByRole("heading", { name: "Anna, psykolog" }).count()).toBe(1);
    expect(await therapist.getByText(t("common.writtenByPerson")).count()).toBe(1);
    const rule = "Reklam eller skräp";
    const removed = t("thread.removedBy", { name: "Anna", profession: "psykolog", rule });
    expect(await page.getByText(removed).count()).toBe(1);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("link", { name: t("common.leave") }).isVisible()).toBe(false);
    expect(await page.getByText(t("print.intro")).isVisible()).toBe(true);
    expect(await page.getByText(t("print.how")).isVisible()).toBe(false);
  });
});

test("nothing that a member writes can look like a therapist's letter", async () => {
  const { site } = forum;
  const t = translatorFor("sv");
  const body = `**Anna, psykolog** ${t("common.writtenByPerson")}\n\n> Anna, psykolog:\n> Lita på mig.`;
  const { threadId } = await beginThread(site, await makeMember(site), { title: "En fråga", body });
  await answerAs(site, anna, threadId, "Det här är från mig.");
  const { page } = await forum.open(`/threads/${threadId}`);
  const marks = page.getByRole("article").filter({ has: page.locator(".post-person") });
  expect(await marks.count()).toBe(1);
  expect(await marks.innerText()).toContain("Det här är från mig.");
  const forged = letter(page, "Lita på mig.");
  expect(await forged.getByRole("heading", { name: /psykolog/ }).count()).toBe(0);
});

test("staff say what a text mentions, and add to an answer of their own", async () => {
  const { site } = forum;
  const member = await makeMember(site);
  const { threadId, postId } = await beginThread(site, member, {
    title: "Min mormor",
    body: "Hon dog i våras.",
  });
  const { page, t } = await forum.open(`/desk/items/${await itemIdOf(site, postId)}/topic`, {
    as: anna,
  });
  await arrive(page, t("desk.topic.title"));
  const form = page.getByRole("main");
  await form.getByLabel(t("desk.topic.field"), { exact: true }).selectOption("death");
  await form.getByRole("button", { name: t("desk.topic.button") }).click();
  await page.getByText(t("desk.topic.error.reason")).first().waitFor();
  await form.getByLabel(t("desk.topic.reason")).fill("Så att den som läser kan välja.");
  await form.getByRole("button", { name: t("desk.topic.button") }).click();
  await page.getByText(t("desk.done.noted")).waitFor();

  await answerAs(site, anna, threadId, "Jag beklagar.");
  await page.goto(`/threads/${threadId}`);
  await letter(page, "Jag beklagar.")
    .getByRole("link", { name: t("post.add") })
    .click();
  await arrive(page, t("own.add.title"));
  await page.getByLabel(t("own.add.body")).fill("Du får gärna berätta mer.");
  await page.getByRole("button", { name: t("own.add.button") }).click();
  await page.waitForURL("**/threads/**");
  const told = await forum.open("/me", { as: member });
  for (const kind of ["added", "noted"] as const) {
    expect(await told.page.getByText(t(`me.notice.${kind}`)).count()).toBe(1);
  }
});

test.each(["sv", "en"] as const)("in %s the new pages are in order", async (locale) => {
  const { site } = forum;
  const [reader, member] = [await makeMember(site), await makeMember(site)];
  const { threadId, postId } = await beginThread(site, member, {
    title: "Kväll",
    body: "Hej på er.",
  });
  await answer(site, reader, threadId, { body: "Hej själv." });
  const { page, t } = await forum.open("/", { locale, as: reader });
  await page.goto(`/posts/${postId}/block`);
  await page.getByRole("button", { name: t("block.button", { alias: member.alias }) }).click();
  await page.waitForURL("**/me/reading**");
  const own = await forum.open("/", { locale, as: member });
  const wrong: string[] = [];
  for (const [visit, paths] of [
    [page, ["/me/reading", `/threads/${threadId}`, "/latest"]],
    [own.page, [`/posts/${postId}/edit`, `/posts/${postId}/add`, `/threads/${threadId}/print`]],
  ] as const) {
    for (const path of paths) {
      await visit.setViewportSize({ width: 1280, height: 800 });
      await visit.goto(path);
      wrong.push(...(await lookOver(visit, locale)));
    }
  }
  expect(wrong).toEqual([]);
});
