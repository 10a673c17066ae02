import { describe, expect, test } from "vitest";
import { arrive, letter, openForum, signIn } from "#tests/support/pages.ts";
import { answer, beginThread, makeMember } from "#tests/support/people.ts";

const forum = openForum();
const passphrase = "tre gula cyklar i snön";

describe.each([{ scripts: true }, { scripts: false }])("with scripts: $scripts", ({ scripts }) => {
  test("somebody leaves for good and their words stay without a name", async () => {
    const member = await makeMember(forum.site, { passphrase });
    const title = `Sista frågan ${scripts}`;
    const { threadId } = await beginThread(forum.site, member, { title, body: "Kvar efter mig." });
    const { page, context, t } = await forum.open("/me", { scripts, as: member });
    await page.getByRole("link", { name: "Pausa, dölj eller lämna" }).click();
    await arrive(page, "Pausa, dölj eller lämna");
    await page.getByRole("button", { name: t("me.leave.button") }).click();
    await page.getByRole("alert").getByText(t("me.leave.choiceMissing")).waitFor();
    await page.getByLabel("Låt det stå kvar, utan mitt alias").check();
    await page.getByLabel(t("me.leave.confirm")).fill("inte min fras");
    await page.getByRole("button", { name: t("me.leave.button") }).click();
    await page.getByRole("alert").getByText(t("me.passphrase.wrong")).waitFor();
    expect(await page.getByLabel(t("me.leave.keep")).isChecked()).toBe(true);
    await page.getByLabel(t("me.leave.confirm")).fill(passphrase);
    await page.getByRole("button", { name: t("me.leave.button") }).click();

    await arrive(page, t("me.left.title"));
    expect(await context.cookies()).toEqual([]);
    await page.goto(`/threads/${threadId}`);
    await letter(page, "Kvar efter mig.")
      .getByRole("heading", { name: t("common.someone") })
      .waitFor();
    expect(await page.content()).not.toContain(member.alias);
    await signIn(page, t, member.alias, passphrase);
    await page.getByRole("alert").getByText(t("accounts.signIn.refused")).waitFor();
  });
});

test("somebody leaves for good and takes their words along", async () => {
  const member = await makeMember(forum.site, { passphrase });
  const other = await makeMember(forum.site);
  const { threadId } = await beginThread(forum.site, other, { body: "Vad säger ni?" });
  await answer(forum.site, member, threadId, { body: "Ta bort det här sedan." });
  const title = "Rubriken försvinner";
  const own = await beginThread(forum.site, member, { title, body: "Det här också." });
  const { page, t } = await forum.open("/me/leave", { as: member });
  await page.getByLabel(t("me.leave.remove")).check();
  await page.getByLabel(t("me.leave.confirm")).fill(passphrase);
  await page.getByRole("button", { name: t("me.leave.button") }).click();
  await arrive(page, t("me.left.title"));
  await page.goto(`/threads/${threadId}`);
  await letter(page, "Vad säger ni?").waitFor();
  expect(await page.content()).not.toContain("Ta bort det här sedan.");
  expect(await page.content()).not.toContain(member.alias);
  await page.goto(`/threads/${own.threadId}`);
  for (const gone of ["Det här också.", title, member.alias]) {
    expect(await page.content()).not.toContain(gone);
  }
  await page.goto("/");
  expect(await page.content()).not.toContain(title);
});
