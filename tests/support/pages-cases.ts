import { eq } from "drizzle-orm";
import type { Page } from "playwright";
import type { Translator } from "#app/i18n/use-t.ts";
import { beginThread, makeMember, type SignedInMember } from "./people.ts";
import type { Site } from "./site.ts";

export type NewCase = { member: SignedInMember; id: string; number: number; path: string };

/** A text that the engine hands to the admins, by a new member, and its case. */
export async function newCase(site: Site, body: string, title: string): Promise<NewCase> {
  const member = await makeMember(site);
  const { postId } = await beginThread(site, member, { title, body });
  const { store } = site.app;
  const { escalations } = store.schema;
  const [found] = await store.read
    .select({ id: escalations.id, number: escalations.number })
    .from(escalations)
    .where(eq(escalations.postId, postId));
  if (!found) throw new Error("there is no case about that text");
  return { ...found, member, path: `/admin/escalations/${found.id}` };
}

/** Opens the text of a case for a ready reason. */
export async function openText(page: Page, t: Translator) {
  await page.getByLabel(t("admin.open.ready"), { exact: true }).selectOption({
    label: t("admin.open.ready.duty"),
  });
  await page.getByRole("button", { name: t("admin.open.submit") }).click();
  await page.getByRole("region", { name: t("admin.case.text"), exact: true }).waitFor();
}

/** Sends an assessment. */
export async function assess(page: Page, t: Translator, level: string, reason: string) {
  await page.getByRole("radio", { name: level }).check();
  await page.getByLabel(t("admin.assess.reason"), { exact: true }).fill(reason);
  await page.getByRole("button", { name: t("admin.assess.submit") }).click();
}

/** Proposes to close, as somebody who got support. */
export async function propose(page: Page, t: Translator, reason: string) {
  await page
    .locator("summary")
    .filter({ hasText: t("admin.close.title") })
    .click();
  await page.getByLabel(t("admin.close.outcome"), { exact: true }).selectOption({
    label: t("admin.outcome.supported"),
  });
  await page.getByLabel(t("admin.close.reason"), { exact: true }).fill(reason);
  await page.getByRole("button", { name: t("admin.close.propose") }).click();
}

/** Waits for the word that something has been done. */
export const done = (page: Page, words: string) =>
  page.getByRole("status").filter({ hasText: words }).waitFor();
