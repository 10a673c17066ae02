import { describe, expect, test } from "vitest";
import { arrive, letter, openForum, signIn } from "#tests/support/pages.ts";
import { beginThread, makeMember } from "#tests/support/people.ts";

const forum = openForum();
const passphrase = "tre gula cyklar i snön";

describe.each([{ scripts: true }, { scripts: false }])("with scripts: $scripts", ({ scripts }) => {
  test("an alias is chosen, and its seven words are shown once", async () => {
    const { page, t } = await forum.open("/sign-in", { scripts });
    await page.getByRole("link", { name: t("accounts.signIn.noAlias") }).click();
    await arrive(page, "Välj ett alias");
    const alias = await page.getByRole("radio", { checked: true }).inputValue();
    await page.getByRole("button", { name: "Ta det här aliaset" }).click();

    await arrive(page, "Dina sju ord");
    const list = page.getByRole("list", { name: "Dina sju ord" }).getByRole("listitem");
    const words = await list.allInnerTexts();
    expect(words).toHaveLength(7);
    await page.getByText(t("sent.words.lost")).waitFor();
    await page.reload();
    await arrive(page, t("accounts.welcome.goneTitle"));
    expect(await list.count()).toBe(0);
    await page
      .getByRole("main")
      .getByRole("link", { name: t("me.title") })
      .click();
    await page.getByText(t("me.alias", { alias })).waitFor();

    // Out, and in again with the words, however they are typed.
    await page
      .getByRole("banner")
      .getByRole("button", { name: t("common.signOut") })
      .click();
    await arrive(page, t("home.title"));
    expect(await page.getByRole("link", { name: alias, exact: true }).count()).toBe(0);
    await signIn(page, t, alias.toLowerCase(), words.join("  ").toUpperCase());
    await page.getByText(t("me.alias", { alias })).waitFor();
  });

  test("the seven words may be seen while they are typed", async () => {
    const member = await makeMember(forum.site);
    const { page, t } = await forum.open("/sign-in", { scripts });
    await page.getByLabel(t("accounts.signIn.alias")).fill(member.alias);
    await page.getByText(t("accounts.signIn.wordsSummary")).click();
    await page
      .getByLabel(t("accounts.signIn.words"), { exact: true })
      .fill(member.words.join(", "));
    await page
      .getByRole("main")
      .getByRole("button", { name: t("common.signIn") })
      .click();
    await page.getByText(t("me.alias", { alias: member.alias })).waitFor();
  });

  test("who leads where: from a thread to signing in with a passphrase, and out", async () => {
    const { alias } = await makeMember(forum.site, { passphrase });
    const { page, context, t } = await forum.open("/rooms/new-here/new", { scripts });
    await page.getByRole("button", { name: t("write.alias.have") }).click();
    await page.getByRole("heading", { name: t("composing.have.title") }).waitFor();
    await signIn(page, t, alias, passphrase);
    await arrive(page, t("me.title"));
    await page.goto("/join");
    await arrive(page, t("me.title"));
    const before = await context.cookies();
    expect(before.find(({ name }) => name === "leeward")).toMatchObject({
      httpOnly: true,
      sameSite: "Lax",
      expires: -1,
    });
    await page
      .getByRole("banner")
      .getByRole("button", { name: t("common.signOut") })
      .click();
    await arrive(page, t("home.title"));
    expect(await context.cookies()).toEqual([]);
    await page.goto("/me");
    await arrive(page, t("common.signIn"));
  });

  test("an unknown alias and a wrong passphrase get the same answer", async () => {
    const { alias } = await makeMember(forum.site, { passphrase });
    const { page, t } = await forum.open("/sign-in", { scripts });
    const told: { status: number; words: string; markup: number }[] = [];
    for (const tried of [alias, "Okända Uttern 9"]) {
      await page.goto("/sign-in");
      await page.getByLabel(t("accounts.signIn.alias")).fill(tried);
      await page.getByLabel(t("accounts.signIn.passphrase"), { exact: true }).fill("fel fras");
      const answered = page.waitForResponse((response) => response.request().method() === "POST");
      await page
        .getByRole("main")
        .getByRole("button", { name: t("common.signIn") })
        .click();
      const status = (await answered).status();
      const why = "Aliaset och lösenfrasen hör inte ihop. Titta på båda och försök igen.";
      await page.getByRole("alert").getByRole("link", { name: why }).waitFor();
      expect(await page.getByLabel(t("accounts.signIn.alias")).inputValue()).toBe(tried);
      const field = page.getByLabel(t("accounts.signIn.passphrase"), { exact: true });
      expect(await field.inputValue()).toBe("");
      const words = await page.getByRole("main").innerText();
      const markup = (await page.getByRole("main").innerHTML()).replaceAll(tried, "").length;
      told.push({ status, words, markup });
    }
    expect(told[1]).toEqual(told[0]);
    expect(told[0]?.status).toBe(422);
  });
});

test("a member's own page shows what they have written, in every state", async () => {
  const member = await makeMember(forum.site);
  await beginThread(forum.site, member, { title: "Den öppna", body: "En vanlig onsdag." });
  const body = "Jag har bestämt mig. I kväll tar jag alla tabletterna på en gång.";
  await beginThread(forum.site, member, { title: "Den tunga", body });
  const { page, t } = await forum.open("/", { as: member });
  await page.getByRole("link", { name: member.alias, exact: true }).click();
  await arrive(page, "Din sida");
  const own = page.getByRole("region", { name: t("me.posts") }).getByRole("listitem");
  expect(await own.count()).toBe(2);
  await own.filter({ hasText: "Den öppna" }).getByText(t("me.state.published")).waitFor();
  await own.filter({ hasText: "Den tunga" }).getByText(t("me.state.held")).waitFor();
  await page.getByText(t("me.noNotices")).waitFor();
  await own.getByRole("link", { name: "Den tunga" }).click();
  await letter(page, body).getByText(t("thread.heldTitle")).waitFor();
});

test("staying signed in is a choice, and lasts thirty days", async () => {
  const { page, context, t } = await forum.open("/join", { locale: "en" });
  await page.getByLabel(t("write.alias.stay")).check();
  await page.getByRole("button", { name: t("accounts.join.button") }).click();
  await arrive(page, "Your seven words");
  const cookie = (await context.cookies()).find(({ name }) => name === "leeward");
  const days = ((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400;
  expect(days).toBeGreaterThan(29.9);
  expect(days).toBeLessThan(30.1);
});

test("new words and a new passphrase take over from the old ones", async () => {
  const member = await makeMember(forum.site, { passphrase });
  const { page, t } = await forum.open("/me", { as: member });
  await page.getByRole("link", { name: t("me.toWords") }).click();
  await page.getByRole("button", { name: t("me.words.button") }).click();
  await page.getByRole("alert").getByText(t("me.passphrase.wrong")).waitFor();
  await page.getByLabel(t("me.passphrase.current")).fill(passphrase);
  await page.getByRole("button", { name: t("me.words.button") }).click();
  await arrive(page, t("sent.words.title"));
  const list = page.getByRole("list", { name: t("sent.words.title") }).getByRole("listitem");
  const words = (await list.allInnerTexts()).join(" ");

  await page.goto("/me/passphrase");
  await page.getByLabel(t("me.passphrase.current")).fill("något annat än min");
  await page.getByLabel(t("me.passphrase.new"), { exact: true }).fill("kort");
  await page.getByRole("button", { name: t("me.passphrase.button") }).click();
  await page.getByRole("alert").getByText(t("me.passphrase.wrong")).waitFor();
  await page.getByLabel(t("me.passphrase.current")).fill(words);
  await page.getByLabel(t("me.passphrase.new"), { exact: true }).fill("fem blå båtar i hamn");
  await page.getByRole("button", { name: t("me.passphrase.button") }).click();
  await page
    .getByRole("status")
    .filter({ hasText: t("me.passphrase.done") })
    .waitFor();

  const { page: elsewhere } = await forum.open("/sign-in");
  await signIn(elsewhere, t, member.alias, passphrase);
  await elsewhere.getByRole("alert").getByText(t("accounts.signIn.refused")).waitFor();
  await signIn(elsewhere, t, member.alias, "fem blå båtar i hamn");
  await arrive(elsewhere, t("me.title"));
});

test("signing out everywhere ends every session on the server", async () => {
  const member = await makeMember(forum.site, { passphrase });
  const { page: telephone, t } = await forum.open("/me", { as: member });
  const { page: library } = await forum.open("/sign-in");
  await signIn(library, t, member.alias, passphrase);
  await arrive(library, t("me.title"));
  await telephone.getByRole("button", { name: t("me.signOutEverywhere") }).click();
  await arrive(telephone, t("home.title"));
  await library.reload();
  await arrive(library, t("common.signIn"));
});

test("after signing out, Back shows nothing of a member's own page", async () => {
  const member = await makeMember(forum.site);
  const { page, t } = await forum.open("/me", { as: member });
  await page
    .getByRole("banner")
    .getByRole("button", { name: t("common.signOut") })
    .click();
  await arrive(page, t("home.title"));
  await page.goBack();
  await arrive(page, t("common.signIn"));
  expect(await page.content()).not.toContain(member.alias);
});
