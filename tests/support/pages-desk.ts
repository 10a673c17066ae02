import type { Page } from "playwright";
import type { Translator } from "#app/i18n/use-t.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import { beginThread, type SignedInMember } from "./people.ts";
import { itemIdOf } from "./people-scene.ts";
import type { Site } from "./site.ts";

/** Texts of each kind, as the engine sees them. */
export const kinds = {
  green: "Tredje dagen utan vin. Jag bakade bröd i stället.",
  amber: "Ibland tänker jag att det vore skönt att bara försvinna. Det går över när jag har ätit.",
  red: "Min man slår mig när han har druckit. Nästan varje lördag.",
  crisis: "Jag har bestämt mig. Tabletterna ligger framme och i kväll tar jag dem allihop.",
  held: "Någon som vet var man kan få tag på lyrica i Göteborg? Pm.",
};

/** A thread with a text of that kind by `author`, and the address of its item at the desk. */
export async function sendKind(
  site: Site,
  author: SignedInMember,
  kind: keyof typeof kinds,
  title: string,
): Promise<{ threadId: string; item: string }> {
  const { threadId, postId } = await beginThread(site, author, { title, body: kinds[kind] });
  return { threadId, item: `/desk/items/${await itemIdOf(site, postId)}` };
}

/** Fills a decision in, the rule being that no rule is broken unless one is named, and sends it. */
export async function decide(
  page: Page,
  t: Translator,
  { decision, rule, reason }: { decision: string; rule?: string; reason: string },
) {
  await page.getByRole("radio", { name: decision, exact: true }).check();
  const label = ruleById(rule ?? "no-rule-broken")?.label[t.locale] ?? "";
  await page.getByLabel(t("desk.decide.rule"), { exact: true }).selectOption({ label });
  await page.getByLabel(t("desk.decide.reason"), { exact: true }).fill(reason);
  await page.getByRole("button", { name: t("desk.decide.submit"), exact: true }).click();
}
