import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { wallClock } from "#app/time/local-clock.ts";
import { arrive, openForum } from "#tests/support/pages.ts";
import { answer, beginThread, makeMember } from "#tests/support/people.ts";
import { closedHours } from "#tests/support/site.ts";

// At night, when the page under the header has most to say.
const forum = openForum({ STAFFED_HOURS: closedHours() });
const phone = { width: 360, height: 740 };
const passphrase = "tre gula cyklar i snön";

describe.each([{ scripts: true }, { scripts: false }])("with scripts: $scripts", ({ scripts }) => {
  test("the first words stand before a first post, go away, and take no word along", async () => {
    const { page, t } = await forum.open("/", { scripts });
    await page.setViewportSize(phone);
    await page.getByRole("link", { name: t("start.link") }).click();
    await arrive(page, t("start.title"));
    await page.goto("/rooms/new-here/new");
    const first = page.getByRole("region", { name: t("start.before") });
    await first.getByText(t("start.is")).waitFor();
    await page.getByLabel(t("write.title")).fill("Min första");
    await page.getByLabel(t("write.body")).fill("Jag vet inte var jag ska börja.");
    await page.getByRole("button", { name: t("start.putAway") }).click();
    await first.waitFor({ state: "detached" });
    expect(await page.getByLabel(t("write.title")).inputValue()).toBe("Min första");
    expect(await page.getByLabel(t("write.body")).inputValue()).toBe(
      "Jag vet inte var jag ska börja.",
    );
    // The device remembers it, for other places too.
    await page.goto("/rooms/family/new");
    await page.getByLabel(t("write.title")).waitFor();
    expect(await first.count()).toBe(0);
    // Nothing of it is another reader's.
    const { page: other } = await forum.open("/rooms/family/new", { scripts });
    await other.getByRole("region", { name: t("start.before") }).waitFor();
  });

  test("whoever has sent a text has had the first words", async () => {
    const { page, t } = await forum.open("/rooms/new-here/new", { scripts });
    await page.getByLabel(t("write.title")).fill("En kväll");
    await page.getByLabel(t("write.body")).fill("En vanlig onsdag, och ändå är den svår.");
    await page.getByRole("button", { name: t("write.publish") }).click();
    await arrive(page, t("sent.title.plain"));
    await page.goto("/rooms/new-here/new");
    await page.getByLabel(t("write.title")).waitFor();
    expect(await page.getByRole("region", { name: t("start.before") }).count()).toBe(0);
  });

  test("another alias is made, the header says who writes, and one switches back", async () => {
    const member = await makeMember(forum.site, { passphrase });
    const { page, t } = await forum.open("/me", { scripts, as: member });
    await page.setViewportSize(phone);
    await page.getByRole("link", { name: t("me.toAliases") }).click();
    await arrive(page, t("aliases.title"));
    await page.getByLabel(t("write.alias.own")).fill(member.alias);
    await page.getByRole("button", { name: t("aliases.make") }).click();
    await page.getByRole("alert").getByText(t("accounts.alias.taken")).waitFor();
    const alias = `Tyst Lom ${scripts ? 1 : 2}`;
    await page.getByLabel(t("write.alias.own")).fill(alias);
    await page.getByRole("button", { name: t("aliases.make") }).click();
    await page
      .getByRole("status")
      .filter({ hasText: t("aliases.writes", { alias }) })
      .waitFor();
    const banner = page.getByRole("banner");
    await banner.getByRole("link", { name: alias, exact: true }).waitFor();
    await page.getByText(t("aliases.signIn", { alias: member.alias })).waitFor();
    await page.getByRole("button", { name: t("aliases.switch", { alias: member.alias }) }).click();
    await banner.getByRole("link", { name: member.alias, exact: true }).waitFor();
  });

  test("sessions are seen and ended, one and then the other", async () => {
    const member = await makeMember(forum.site, { passphrase });
    const { page, t } = await forum.open("/me/sessions", { scripts, as: member });
    await page.setViewportSize(phone);
    await arrive(page, t("sessions.title"));
    await page.getByText(t("sessions.here")).waitFor();
    const { page: library } = await forum.open("/sign-in", { scripts });
    await library.getByLabel(t("accounts.signIn.alias")).fill(member.alias);
    await library.getByLabel(t("accounts.signIn.passphrase"), { exact: true }).fill(passphrase);
    await library
      .getByRole("main")
      .getByRole("button", { name: t("common.signIn") })
      .click();
    await arrive(library, t("me.title"));
    await page.reload();
    await page.getByRole("button", { name: t("sessions.end") }).click();
    await page.getByRole("status").getByText(t("sessions.ended")).waitFor();
    await library.reload();
    await arrive(library, t("common.signIn"));
  });

  test("hidden words are folded away for others, and come back by one button", async () => {
    const member = await makeMember(forum.site);
    const title = `Gömd rubrik ${scripts}`;
    const { threadId } = await beginThread(forum.site, member, { title, body: "Gömda ord." });
    await answer(forum.site, await makeMember(forum.site), threadId, { body: "Jag är med dig." });
    const { page, t } = await forum.open("/me/leave", { scripts, as: member });
    await page.setViewportSize(phone);
    await page.getByRole("button", { name: t("away.hidden.button") }).click();
    await page.getByRole("status").getByText(t("away.done.hidden")).waitFor();
    await page.getByRole("banner").getByText(t("common.away.hidden")).waitFor();
    const { page: reader } = await forum.open(`/threads/${threadId}`, { scripts });
    await reader.getByRole("heading", { level: 1, name: t("away.hiddenTitle") }).waitFor();
    await reader.getByText(t("away.hiddenPost"), { exact: true }).waitFor();
    await reader.getByText("Jag är med dig.").waitFor();
    expect(await reader.content()).not.toContain("Gömd");
    await reader.goto("/");
    expect(await reader.content()).not.toContain(title);
    await page.getByRole("button", { name: t("away.back.button") }).click();
    await page.getByRole("status").getByText(t("away.done.present")).waitFor();
    await reader.goto("/");
    await reader.getByRole("link", { name: title }).waitFor();
  });

  test("all that is kept can be read and saved, under a name that tells nothing", async () => {
    const member = await makeMember(forum.site);
    await beginThread(forum.site, member, { title: "Min egen", body: "Mina egna ord." });
    const { page, t } = await forum.open("/me/download", { scripts, as: member });
    await arrive(page, t("copy.title"));
    await page.getByText(t("copy.part", { title: t("copy.table.posts"), count: 1 })).click();
    await page.getByText("Mina egna ord.").first().waitFor();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: t("copy.save") }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^copy-\d{4}-\d\d-\d\d\.json$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toContain("Mina egna ord.");
  });

  test("who comes back after two weeks is welcomed once, by the device alone", async () => {
    const member = await makeMember(forum.site);
    const { page, context, t } = await forum.open("/me", { scripts, as: member });
    const greeting = page.getByRole("status").getByText(t("common.returning"));
    await arrive(page, t("me.title"));
    expect(await greeting.count()).toBe(0);
    const { timeZone } = forum.site.app.config;
    const today = Math.floor(wallClock(Date.now(), timeZone) / 86_400_000);
    const here = (await context.cookies()).find(({ name }) => name === "leeward-here");
    expect(here).toMatchObject({ value: String(today), expires: -1, httpOnly: true });
    const url = forum.site.url;
    await context.addCookies([{ name: "leeward-here", value: String(today - 14), url }]);
    // A thread or a rule page does not take the greeting away.
    await page.goto("/rules");
    await page.goto("/");
    await greeting.waitFor();
    await page.goto("/me");
    await arrive(page, t("me.title"));
    expect(await greeting.count()).toBe(0);
    await page
      .getByRole("banner")
      .getByRole("button", { name: t("common.signOut") })
      .click();
    await arrive(page, t("home.title"));
    expect((await context.cookies()).map(({ name }) => name)).toEqual([]);
  });

  test("help is chosen by whom it is for, and says who answers now", async () => {
    const { page, t } = await forum.open("/help", { scripts, locale: "en" });
    await page.setViewportSize(phone);
    const choice = page.getByRole("navigation", { name: t("lines.for.label") });
    await choice.getByRole("link", { name: t("lines.for.hurting") }).click();
    await page.waitForURL("**/help?country=se&for=hurting");
    await page.getByText("Välj att sluta").waitFor();
    expect(await page.getByText("Kvinnofridslinjen").count()).toBe(0);
    const main = page.getByRole("main");
    const line = main.getByRole("listitem").filter({ hasText: "90101" });
    await line.getByText(t("lines.open")).waitFor();
    await main
      .getByRole("listitem")
      .filter({ hasText: "Välj att sluta" })
      .getByText(t("lines.unknown"))
      .waitFor();
    // The choice stays when the country is changed.
    await page.getByLabel(t("help.country.label")).selectOption({ label: "Norway" });
    await page.getByRole("button", { name: t("help.country.submit") }).click();
    await page.waitForURL(/for=hurting/);
    await page.getByRole("heading", { name: /Norway/ }).waitFor();
  });

  test("at night there is a line that answers, and one thing to do", async () => {
    const { page, t } = await forum.open("/", { scripts });
    await page.setViewportSize(phone);
    const banner = page.getByRole("banner");
    await banner.getByText(t("common.night.open")).waitFor();
    await banner.getByRole("link", { name: /90101/ }).waitFor();
    await banner.getByRole("link", { name: t("common.night.tonight") }).click();
    await arrive(page, t("tonight.title"));
    await page.getByText(t("tonight.breath.title")).click();
    await page.getByText(t("tonight.breath.text")).waitFor();
    const lines = page.getByRole("region", { name: t("tonight.lines.title") });
    expect(await lines.getByRole("listitem").count()).toBeGreaterThanOrEqual(2);
  });
});

test("leaving with one alias goes on as the other, with keys alone", async () => {
  const member = await makeMember(forum.site, { passphrase, alias: "Vaken Uggla" });
  const { page, t } = await forum.open("/me/aliases", { as: member, locale: "en" });
  await page.getByLabel(t("write.alias.own")).fill("Quiet Otter 7");
  await page.keyboard.press("Enter");
  await page.getByText(t("aliases.writes", { alias: "Quiet Otter 7" })).waitFor();
  await page.goto("/me/leave");
  const leave = page.getByRole("region", { name: t("me.leave.title") });
  await leave.getByLabel(t("me.leave.keep")).focus();
  await page.keyboard.press("Space");
  expect(await leave.getByLabel(t("away.scope.this")).isChecked()).toBe(true);
  await leave.getByLabel(t("me.leave.confirm")).fill(passphrase);
  await page.keyboard.press("Enter");
  await page.getByText(t("aliases.left", { alias: "Vaken Uggla", first: "Vaken Uggla" })).waitFor();
  const { members } = forum.site.app.store.schema;
  const left = await forum.site.app.store.read
    .select()
    .from(members)
    .where(eq(members.alias, "Quiet Otter 7"));
  expect(left).toEqual([]);
});
