import type { Locator, Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { inviteStaff } from "#app/accounts/invite-staff.server.ts";
import type { Translator } from "#app/i18n/use-t.ts";
import { arrive, openForum } from "#tests/support/pages.ts";
import { lookOver } from "#tests/support/pages-look.ts";
import {
  answer,
  beginThread,
  makeColleague,
  makeFirstAdmin,
  makeMember,
  type SignedInMember,
} from "#tests/support/people.ts";
import { answerAs, decideAs } from "#tests/support/people-scene.ts";
import { closedHours } from "#tests/support/site.ts";

// At night every page has a notice more than by day.
const forum = openForum({ STAFFED_HOURS: closedHours(), OPERATOR_CONTACT: "forum@klinik.example" });
let member: SignedInMember;
let thread: string;
let invitation: string;
const sentPages: string[] = [];

const crisis = "Jag har bestämt mig. Tabletterna ligger framme och i kväll tar jag dem allihop.";

beforeAll(async () => {
  const { site } = forum;
  const admin = await makeFirstAdmin(site);
  const anna = await makeColleague(site, admin);
  invitation = `/invitations/${await inviteStaff(site.app, { role: "therapist", by: admin })}`;
  member = await makeMember(site, { alias: "Silvervit Skogsduva" });
  const other = await makeMember(site, { alias: "Quiet Heron", locale: "en" });
  const title = "Ettlångtordsomintegårattbrytanågonstansalls och sedan en helt vanlig rubrik";
  const rich = [
    "Första stycket med *betoning* och [en länk](https://exempel.example/en/ganska/lång/väg).",
    "> Ett citat\n> på två rader",
    "- ett\n- två\n- https://exempel.example/enannanadresssomärväldigtlångochinteharnågramellanslag",
  ].join("\n\n");
  const first = await beginThread(site, member, { title, body: rich });
  thread = `/threads/${first.threadId}`;
  await answerAs(site, anna, first.threadId, "Tack för att du skriver. Vi finns här.");
  const gone = await answer(site, other, first.threadId, { body: "Köp mitt kosttillskott." });
  await decideAs(site, anna, gone.postId, { decision: "remove", rule: "no-selling" });
  for (let n = 4; n <= 45; n += 1) {
    await answer(site, n % 2 ? member : other, first.threadId, { body: `Inlägg ${n}.` });
  }
  const bodies = {
    red: "Min man slår mig när han har druckit. Nästan varje lördag.",
    crisis,
    held: "Någon som vet var man kan få tag på lyrica i Göteborg? Pm.",
    amber: "Ibland tänker jag att det vore skönt att bara försvinna. Det går över.",
  };
  for (const body of Object.values(bodies)) {
    const { postId } = await beginThread(site, member, { title: "En kväll", body, room: "family" });
    sentPages.push(`/posts/${postId}/sent`);
  }
  const own = await beginThread(site, member, { title: "Ett svar till mig", body: "Hej på er." });
  await decideAs(site, anna, own.postId, { decision: "remove", rule: "identifies-someone" });
});

describe.each(["sv", "en"] as const)("in %s", (locale) => {
  const lookAt = async (page: Page, paths: readonly string[]) => {
    const wrong: string[] = [];
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      wrong.push(...(await lookOver(page, locale)));
    }
    return wrong;
  };

  test("the rooms and their threads", async () => {
    const { page } = await forum.open("/", { locale });
    const paths = [
      "/",
      "/rooms/new-here",
      "/rooms/cannabis",
      "/rooms/family/new",
      thread,
      `${thread}?page=3`,
    ];
    expect(await lookAt(page, paths)).toEqual([]);
  });

  test("the pages that are always there", async () => {
    const { page } = await forum.open("/", { locale });
    const paths = [
      "/help",
      "/help?country=us",
      "/help?country=se&for=hurting",
      "/start",
      "/tonight",
      "/rules",
      "/privacy",
      "/accessibility",
      "/about",
      "/nothing",
    ];
    expect(await lookAt(page, paths)).toEqual([]);
  });

  test("coming in, for members and for staff", async () => {
    const { page } = await forum.open("/", { locale });
    const paths = ["/join", "/sign-in", "/welcome", "/me/left", invitation, "/invitations/unknown"];
    expect(await lookAt(page, paths)).toEqual([]);
  });

  test("what a member sees of their own", async () => {
    const { page } = await forum.open("/", { locale, as: member });
    const own = [
      "/me",
      "/me/new",
      "/me/following",
      "/me/reading",
      "/me/words",
      "/me/passphrase",
      "/me/leave",
      "/me/aliases",
      "/me/sessions",
      "/me/download",
    ];
    const paths = [...own, thread, ...sentPages];
    expect(await lookAt(page, paths)).toEqual([]);
  });

  test("forms that came back, previews and words shown once", async () => {
    const { page, t } = await forum.open("/rooms/new-here/new", { locale });
    const wrong: string[] = [];
    const look = async () => {
      wrong.push(...(await lookOver(page, locale)));
      await page.setViewportSize({ width: 1280, height: 800 });
    };
    await write(page, t, { title: "", body: "" });
    await page.getByRole("alert").waitFor();
    await look();
    await page.getByLabel(t("write.title")).fill("En rubrik");
    await page.getByLabel(t("write.body")).fill("Ring mig på 070-174 06 05");
    await page.getByRole("button", { name: t("write.preview") }).click();
    await page.getByRole("region", { name: t("write.previewTitle") }).waitFor();
    await page.getByText("070-174 06 05").first().waitFor();
    await look();
    await page.getByRole("button", { name: t("write.publish") }).click();
    await page.getByText(t("write.identity.title")).waitFor();
    await look();
    await write(page, t, { title: "En rubrik till", body: crisis });
    await arrive(page, t("sent.title.help"));
    await page.getByRole("list", { name: t("sent.words.title") }).waitFor();
    await look();
    await page.goto("/me/passphrase");
    await page.getByRole("button", { name: t("me.passphrase.button") }).click();
    await page.getByRole("alert").waitFor();
    await look();
    expect(wrong).toEqual([]);
  });
});

test("no public page runs a framework in the browser, or a script inside the page", async () => {
  for (const as of [undefined, member]) {
    const { page } = await forum.open("/", { as });
    for (const path of ["/", thread, "/help", "/rooms/family/new", as ? "/me" : "/join"]) {
      await page.goto(path);
      const scripts = await page
        .locator("script")
        .evaluateAll((all) =>
          all.map((script) => [(script as HTMLScriptElement).src, script.textContent] as const),
        );
      expect(scripts).toHaveLength(1);
      expect(scripts[0]?.[0]).toMatch(/\/assets\/[\w-]+\.js$/);
      expect(scripts[0]?.[1]).toBe("");
      expect(
        await page.evaluate(() => Object.keys(window).filter((key) => /remix|react/i.test(key))),
      ).toEqual([]);
    }
  }
});

test("what has the focus can be seen, and the first Tab leads past the menu", async () => {
  const { page, t } = await forum.open(thread);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: t("common.skip") });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  // A refused form puts the focus on what is wrong, however long the thread above it is.
  await page.getByRole("button", { name: t("write.reply") }).click();
  const wrong = page.getByRole("alert");
  await wrong.waitFor();
  await expect
    .poll(() => wrong.evaluate((summary) => summary === document.activeElement))
    .toBe(true);
  await expect.poll(() => isInSight(wrong)).toBe(true);
  // What is looked at first comes back into sight too.
  await page.getByLabel(t("thread.reply")).fill("Så här?");
  await page.getByRole("button", { name: t("write.preview") }).click();
  const preview = page.getByRole("region", { name: t("write.previewTitle") });
  await preview.waitFor();
  await expect.poll(() => isInSight(preview)).toBe(true);
});

async function isInSight(part: Locator): Promise<boolean> {
  const box = await part.boundingBox();
  return box !== null && box.y >= 0 && box.y < 800;
}

async function write(page: Page, t: Translator, text: { title: string; body: string }) {
  await page.getByLabel(t("write.title")).fill(text.title);
  await page.getByLabel(t("write.body")).fill(text.body);
  await page.getByRole("button", { name: t("write.publish") }).click();
}
