import { expect, test } from "vitest";
import { arrive, openForum } from "#tests/support/pages.ts";
import { codeOf } from "#tests/support/people.ts";

const forum = openForum();
const passphrase = "fyra lugna ord vid havet";

test("the printed link makes the first admin, once, with a second key", async () => {
  const link = forum.site.invitation ?? "";
  expect(link).toMatch(new RegExp(`^${forum.site.url}/invitations/[\\w-]{22,}$`));
  const { page, t } = await forum.open(new URL(link).pathname);
  await arrive(page, "Välkommen till personalen");
  await page.getByText(t("accounts.invite.admin")).waitFor();
  await page.getByRole("img", { name: t("accounts.invite.qrLabel") }).waitFor();
  await page.getByText(t("accounts.invite.appOther")).click();
  const secret = (await page.locator("code").innerText()).replaceAll(" ", "");
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  const address = page.getByRole("link", { name: t("accounts.invite.appLink") });
  expect(await address.getAttribute("href")).toMatch(new RegExp(`^otpauth://totp/.*${secret}`));

  // One given name: neither a surname nor a title, and nothing typed is lost but the secrets.
  const firstName = page.getByLabel(t("accounts.invite.firstName"), { exact: true });
  const profession = page.getByLabel(t("accounts.invite.profession"), { exact: true });
  const secretWords = page.getByLabel(t("accounts.invite.passphrase"), { exact: true });
  const code = page.getByLabel(t("accounts.invite.code"), { exact: true });
  const join = page.getByRole("button", { name: t("accounts.invite.button") });
  const problems = page.getByRole("alert");
  for (const [name, why] of [
    ["Karin Lundström", "Skriv bara ett förnamn, utan efternamn."],
    ["Dr Karin", "Hoppa över titeln. Yrket har en egen rad."],
    ["", "Skriv ditt förnamn."],
  ] as const) {
    await firstName.fill(name);
    await profession.fill("verksamhetschef");
    await secretWords.fill(passphrase);
    await code.fill(codeOf(secret));
    await join.click();
    await problems.getByText(why).waitFor();
    expect(await firstName.inputValue()).toBe(name);
    expect(await profession.inputValue()).toBe("verksamhetschef");
    expect(await secretWords.inputValue()).toBe("");
  }
  // The square is the same as before, so that one scan is enough.
  await page.getByText(t("accounts.invite.appOther")).click();
  expect((await page.locator("code").innerText()).replaceAll(" ", "")).toBe(secret);
  await firstName.fill("karin");
  await secretWords.fill("för kort");
  await code.fill("000000");
  await join.click();
  await problems.getByText(t("accounts.passphrase.too-short", { min: 12 })).waitFor();
  await problems.getByText(t("accounts.invite.codeWrong")).waitFor();

  await firstName.fill("karin");
  await secretWords.fill(passphrase);
  await code.fill(codeOf(secret));
  await join.click();
  await arrive(page, "Dina reservkoder");
  await page.getByText(t("accounts.welcome.signInName", { name: "Karin" })).waitFor();
  const codes = page.getByRole("list", { name: t("accounts.welcome.codesTitle") });
  const shown = await codes.getByRole("listitem").allInnerTexts();
  expect(shown).toHaveLength(10);
  for (const one of shown) expect(one).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  await page.getByRole("link", { name: t("accounts.welcome.toDesk") }).click();
  await arrive(page, t("desk.title"));
  await page.getByText("Ingen väntar. Ta ett andetag.").waitFor();
  await page.goto("/welcome");
  await arrive(page, t("accounts.welcome.goneTitle"));
  expect(await page.content()).not.toContain(shown[0]);
  await page.goto("/admin");
  await arrive(page, t("admin.title"));

  // The link is used up, for everybody.
  const { page: other } = await forum.open("/");
  const answer = await other.goto(new URL(link).pathname);
  expect(answer?.status()).toBe(410);
  await arrive(other, "Inbjudan är redan använd");

  // In again: the passphrase alone opens nothing, and a recovery code stands in for the telephone once.
  for (const expected of ["works", "is used up"]) {
    await other.goto("/sign-in");
    await other.getByLabel(t("accounts.signIn.alias")).fill("Karin");
    await other.getByLabel(t("accounts.signIn.passphrase"), { exact: true }).fill(passphrase);
    await other
      .getByRole("main")
      .getByRole("button", { name: t("common.signIn") })
      .click();
    await arrive(other, "Ett steg till");
    expect(new URL(other.url()).pathname).toBe("/sign-in/code");
    await other.goto("/desk");
    await arrive(other, t("common.signIn"));
    await other.goto("/sign-in/code");
    await other
      .getByLabel(t("accounts.code.code"), { exact: true })
      .fill(shown[3]?.toLowerCase() ?? "");
    await other
      .getByRole("main")
      .getByRole("button", { name: t("common.signIn") })
      .click();
    if (expected === "works") {
      await arrive(other, t("desk.title"));
      await other.getByRole("button", { name: t("common.signOut") }).click();
      await arrive(other, t("home.title"));
    } else await other.getByRole("alert").getByText(t("accounts.code.wrong")).waitFor();
  }
});

test("an invitation that never was gets a clear page", async () => {
  const { page, t } = await forum.open("/rules", { locale: "en" });
  const answer = await page.goto("/invitations/never-was-one");
  expect(answer?.status()).toBe(404);
  await arrive(page, "There is no such invitation");
  await page.getByText(t("accounts.invite.unknownText")).waitFor();
});
