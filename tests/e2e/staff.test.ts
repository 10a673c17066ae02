import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { arrive, openForum, signIn } from "#tests/support/pages.ts";
import {
  codeOf,
  makeColleague,
  makeFirstAdmin,
  type SignedInStaff,
} from "#tests/support/people.ts";

const forum = openForum();
let admin: SignedInStaff;

beforeAll(async () => {
  admin = await makeFirstAdmin(forum.site, "Karin");
});

test("an admin invites a therapist, who joins and is seen on the site by first name", async () => {
  const { page, t } = await forum.open("/admin", { as: admin });
  await page.getByRole("link", { name: t("admin.overview.people") }).click();
  await arrive(page, "Personal");
  await page.getByRole("button", { name: t("admin.invite.submit") }).click();
  await page.getByRole("alert").getByText(t("admin.invite.error")).waitFor();
  await page.getByRole("radio", { name: t("admin.role.therapist") }).check();
  await page.getByRole("button", { name: t("admin.invite.submit") }).click();
  const ready = page.getByRole("status").filter({ hasText: t("admin.invite.made") });
  const link = await ready.getByLabel(t("admin.invite.link")).inputValue();
  expect(link.startsWith(`${forum.site.url}/invitations/`)).toBe(true);
  expect(page.url()).not.toContain(link.split("/").at(-1));
  await page.goto("/admin/people");
  await arrive(page, t("admin.people.title"));
  expect(await page.content()).not.toContain(link.split("/").at(-1));

  const { page: hers } = await forum.open(new URL(link).pathname);
  await hers.getByText(t("accounts.invite.therapist")).waitFor();
  await hers.getByText(t("accounts.invite.appOther")).click();
  const secret = (await hers.locator("code").innerText()).replaceAll(" ", "");
  await hers.getByLabel(t("accounts.invite.firstName"), { exact: true }).fill("Anna");
  await hers.getByLabel(t("accounts.invite.profession"), { exact: true }).fill("psykolog");
  await hers
    .getByLabel(t("accounts.invite.passphrase"), { exact: true })
    .fill("sex stilla svanar i vass");
  await hers.getByLabel(t("accounts.invite.code"), { exact: true }).fill(codeOf(secret));
  await hers.getByRole("button", { name: t("accounts.invite.button") }).click();
  await arrive(hers, t("accounts.welcome.codesTitle"));
  await hers.getByRole("link", { name: t("accounts.welcome.toDesk") }).click();
  await arrive(hers, t("desk.title"));
  // A therapist has the desk, and nothing of the admin's.
  expect(await hers.getByRole("link", { name: t("common.admin"), exact: true }).count()).toBe(0);
  for (const path of ["/admin", "/admin/escalations", "/admin/people", "/admin/audit"]) {
    expect((await hers.goto(path))?.status(), path).toBe(403);
    await arrive(hers, t("desk.error.403.title"));
  }

  const { page: reader } = await forum.open("/about");
  const here = reader.getByRole("region", { name: t("about.readers.title") });
  await here.getByText("Anna").waitFor();
  await here.getByText("psykolog").waitFor();
  await page.reload();
  const row = page.getByRole("row").filter({ hasText: "Anna" });
  await row.getByText(t("admin.role.therapist")).waitFor();
  await row.getByText(t("admin.people.active")).waitFor();
});

test("signing in takes the passphrase and a code that works once", async () => {
  const erik = await makeColleague(forum.site, admin, { firstName: "Erik" });
  const { page, t } = await forum.open("/sign-in");
  const passphrase = async () => {
    await signIn(page, t, erik.signInName, erik.passphrase);
    await arrive(page, t("accounts.code.title"));
  };
  const code = async (typed: string) => {
    await page.getByLabel(t("accounts.code.code"), { exact: true }).fill(typed);
    await page
      .getByRole("main")
      .getByRole("button", { name: t("common.signIn") })
      .click();
  };
  await passphrase();
  // The code that was used when joining is used up; a later one is not.
  const { totpLastStep } = await accountOf(erik.id);
  const used = codeOf(erik.secret, Number(totpLastStep) - Math.floor(Date.now() / 30_000));
  await code(used);
  await page.getByRole("alert").getByText(t("accounts.code.wrong")).waitFor();
  await forgetLastCode(erik.id);
  const next = codeOf(erik.secret);
  await code(`${next.slice(0, 3)} ${next.slice(3)}`);
  await arrive(page, t("desk.title"));
  await page.getByRole("button", { name: t("common.signOut") }).click();
  await arrive(page, t("home.title"));
  await passphrase();
  await code(next);
  await page.getByRole("alert").getByText(t("accounts.code.wrong")).waitFor();
});

test("five tries at a code are the most", async () => {
  const lisa = await makeColleague(forum.site, admin, { firstName: "Lisa" });
  const { page, t } = await forum.open("/sign-in");
  await signIn(page, t, lisa.signInName, lisa.passphrase);
  await arrive(page, t("accounts.code.title"));
  for (let tries = 1; tries <= 6; tries += 1) {
    await page.getByLabel(t("accounts.code.code"), { exact: true }).fill("ABCD-0000");
    await page
      .getByRole("main")
      .getByRole("button", { name: t("common.signIn") })
      .click();
    const told = tries <= 5 ? t("accounts.code.wrong") : t("accounts.code.wait");
    await page.getByRole("alert").getByText(told).waitFor();
  }
});

test("a deactivated colleague is out at once and stays out", async () => {
  const sara = await makeColleague(forum.site, admin, { firstName: "Sara", profession: "kurator" });
  const { page: hers, t } = await forum.open("/desk", { as: sara });
  await arrive(hers, t("desk.title"));
  const { page } = await forum.open("/admin/people", { as: admin });
  const row = page.getByRole("row").filter({ hasText: "Sara" });
  await row.getByRole("link", { name: t("admin.people.deactivate") }).click();
  await page.getByRole("heading", { name: "Stäng av Sara" }).waitFor();
  const submit = page.getByRole("button", { name: "Stäng av Sara" });
  await submit.click();
  await page.getByRole("alert").getByText(t("admin.deactivate.error.reason")).waitFor();
  await page
    .getByLabel(t("admin.deactivate.reason"), { exact: true })
    .fill("Slutar på kliniken i dag.");
  await submit.click();
  await page
    .getByRole("status")
    .filter({ hasText: t("admin.done.deactivate") })
    .waitFor();
  await row.getByText(/^Avstängd /).waitFor();

  await hers.reload();
  await arrive(hers, t("common.signIn"));
  await signIn(hers, t, sara.signInName, sara.passphrase);
  await hers.getByRole("alert").getByText(t("accounts.signIn.refused")).waitFor();
  // Nobody locks the only admin out, not even that admin.
  const own = page.getByRole("row").filter({ hasText: "Karin" });
  await own.getByText(t("admin.people.you")).waitFor();
  await page.goto(`/admin/people/${admin.id}/deactivate`);
  await page.getByLabel(t("admin.deactivate.reason"), { exact: true }).fill("Ett misstag.");
  await page.getByRole("button", { name: "Stäng av Karin" }).click();
  await page.getByText(t("admin.deactivate.error.self")).waitFor();
});

test("a session of staff that has rested too long is over", async () => {
  const { store } = forum.site.app;
  const mia = await makeColleague(forum.site, admin, { firstName: "Mia" });
  const { page, t } = await forum.open("/desk", { as: mia });
  await arrive(page, t("desk.title"));
  const { sessions } = store.schema;
  await store.write(async (tx) => {
    await tx
      .update(sessions)
      .set({ idleUntil: new Date(Date.now() - 1_000) })
      .where(eq(sessions.staffId, mia.id));
  });
  await page.reload();
  await arrive(page, t("common.signIn"));
});

async function accountOf(id: string) {
  const { store } = forum.site.app;
  const { staff } = store.schema;
  const [account] = await store.read.select().from(staff).where(eq(staff.id, id));
  if (!account) throw new Error("there is no such account");
  return account;
}

/** As if the code used when joining lay further back, so that the present one still counts. */
async function forgetLastCode(id: string) {
  const { store } = forum.site.app;
  const { staff } = store.schema;
  await store.write(async (tx) => {
    await tx.update(staff).set({ totpLastStep: 0 }).where(eq(staff.id, id));
  });
}
