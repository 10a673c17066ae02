import { beforeAll, describe, expect, test } from "vitest";
import { ruleById } from "#app/rules/house-rules.ts";
import { hydrated, letter, openForum } from "#tests/support/pages.ts";
import { decide, kinds, sendKind } from "#tests/support/pages-desk.ts";
import {
  answer,
  makeColleague,
  makeFirstAdmin,
  makeMember,
  type SignedInMember,
  type SignedInStaff,
} from "#tests/support/people.ts";
import { itemIdOf } from "#tests/support/people-scene.ts";

const forum = openForum();
let admin: SignedInStaff;
let anna: SignedInStaff;
let writer: SignedInMember;

beforeAll(async () => {
  admin = await makeFirstAdmin(forum.site);
  anna = await makeColleague(forum.site, admin, { firstName: "Anna", profession: "psykolog" });
  writer = await makeMember(forum.site, { alias: "Stilla Flod" });
});

const sent = (kind: keyof typeof kinds, title: string, author = writer) =>
  sendKind(forum.site, author, kind, title);

async function openItem(path: string, as = anna) {
  const visit = await forum.open(path, { as });
  await hydrated(visit.page);
  return visit;
}

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
    await theirs.getByRole("link", { name: t("common.new"), exact: true }).click();
    const notices = theirs.getByRole("region", { name: t("me.notices") });
    await notices.getByText(t("me.notice.published")).waitFor();
    await notices.getByText(reason).waitFor();
    await notices.getByText(t("me.notice.by", { name: "Anna", profession: "psykolog" })).waitFor();
    await theirs.getByRole("button", { name: t("news.markAll") }).click();
    await theirs.getByRole("link", { name: t("common.nothingNew") }).waitFor();
    const { page: reader } = await forum.open(`/threads/${threadId}`);
    await letter(reader, kinds.crisis).waitFor();
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
    await letter(theirs, kinds.green).getByText(t("thread.heldTitle")).waitFor();
  });

  test("when a reply is removed, and the thread says so where it stood", async () => {
    const member = await makeMember(forum.site);
    const { threadId } = await sent("green", "Hur sover ni?");
    const { postId } = await answer(forum.site, member, threadId, { body: kinds.amber });
    const { page, t } = await openItem(`/desk/items/${await itemIdOf(forum.site, postId)}`);
    await page
      .getByRole("region", { name: t("desk.item.before") })
      .getByText(kinds.green)
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
    await reader
      .getByText(t("thread.removedBy", { rule, name: "Anna", profession: "psykolog" }))
      .waitFor();
    await letter(reader, kinds.green).waitFor();
    expect(await reader.content()).not.toContain(kinds.amber);
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
  await page.getByLabel(t("thread.reply")).fill("Bra jobbat med brödet i går kväll.");
  await page.getByRole("button", { name: t("write.reply") }).click();
  const band = page.getByRole("article", { name: "Anna, psykolog" });
  await band.getByText("Bra jobbat med brödet i går kväll.").waitFor();
  // Staff start no threads of their own.
  expect((await page.goto("/rooms/new-here/new"))?.status()).toBe(403);
});
