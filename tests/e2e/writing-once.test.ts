import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { letter, openForum } from "#tests/support/pages.ts";
import { beginThread, makeMember } from "#tests/support/people.ts";

const forum = openForum();
let thread: { id: string; title: string };

beforeAll(async () => {
  const title = "Hur gör ni på fredagar?";
  const body = "Jag undrar mest över kvällarna.";
  const { threadId } = await beginThread(forum.site, await makeMember(forum.site), { title, body });
  thread = { id: threadId, title };
});

/** What anybody else reads at the address the writer is at. */
async function asOthers(page: Page): Promise<string> {
  const { pathname } = new URL(page.url());
  return await (await fetch(forum.site.url + pathname)).text();
}

test("pressing twice makes one text", async () => {
  const member = await makeMember(forum.site);
  const { page, t } = await forum.open(`/threads/${thread.id}`, { as: member });
  await page.getByLabel(t("thread.reply")).fill("Jag trycker två gånger i rad på knappen.");
  await page.getByRole("button", { name: t("write.reply") }).dblclick();
  await page.waitForURL("**sent=1**");
  await page.goto(`/threads/${thread.id}`);
  expect(await letter(page, "Jag trycker två gånger i rad på knappen.").count()).toBe(1);
});

test("a form that arrives twice at the same moment makes one text and one alias", async () => {
  const { page, context, t } = await forum.open("/rooms/new-here/new");
  await page.getByLabel(t("write.title")).fill("Två på en gång");
  await page.getByLabel(t("write.body")).fill("Nätet hackar här ute på landet i kväll.");
  const form = await readForm(page);
  const send = () =>
    context.request.post("/rooms/new-here/new", {
      form,
      headers: { origin: forum.site.url },
      maxRedirects: 0,
    });
  const answers = await Promise.all([send(), send()]);
  expect(answers.map((answer) => answer.status())).toEqual([302, 302]);
  const [first, second] = answers.map((answer) => answer.headers().location);
  expect(first).toMatch(/^\/posts\/[\w-]+\/sent$/);
  expect(second).toBe(first);
  // The words are not lost in the second answer either.
  await page.goto(String(second));
  expect(await page.getByRole("list", { name: t("sent.words.title") }).count()).toBe(1);
  await page.goto("/rooms/new-here");
  expect(await page.getByRole("link", { name: "Två på en gång" }).count()).toBe(1);

  // And once more, when the first answer has long arrived.
  const postId = first?.split("/")[2] ?? "";
  expect((await send()).headers().location).toContain(postId);
  await page.goto("/rooms/new-here");
  expect(await page.getByRole("link", { name: "Två på en gång" }).count()).toBe(1);
});

test("a passphrase in the text is turned away before anybody can read it", async () => {
  const { page, t } = await forum.open(`/threads/${thread.id}`);
  const secret = "sju sjösjuka sälar";
  await page.getByLabel(t("thread.reply")).fill(`Nu minns jag den: ${secret}`);
  await page.getByLabel(t("write.alias.own")).fill("Glömska Gäddan");
  await page.getByLabel(t("write.alias.passphrase"), { exact: true }).fill(secret);
  await page.getByRole("button", { name: t("write.reply") }).click();
  await page
    .getByRole("alert")
    .getByRole("link", { name: t("write.error.secret") })
    .waitFor();
  expect(await asOthers(page)).not.toContain(secret);
});

test("an alias that is taken, or too like another, is said and can be changed", async () => {
  await makeMember(forum.site, { alias: "Silvergran" });
  const { page, t } = await forum.open(`/threads/${thread.id}`);
  await page.getByLabel(t("thread.reply")).fill("Hej på er allihop här inne.");
  await page.getByLabel(t("write.alias.own")).fill("silver gran");
  await page.getByRole("button", { name: t("write.reply") }).click();
  await page
    .getByRole("alert")
    .getByRole("link", { name: t("accounts.alias.taken") })
    .waitFor();
  expect(await page.getByLabel(t("thread.reply")).inputValue()).toBe("Hej på er allihop här inne.");
});

test("what is being written stays in the tab until it is sent", async () => {
  const { page, context, t } = await forum.open(`/threads/${thread.id}`, {
    as: await makeMember(forum.site),
  });
  const area = page.getByLabel(t("thread.reply"));
  await area.fill("Halvfärdig mening");
  await page.getByText(t("write.draftSaved")).waitFor();
  await page.goto("/rules");
  await page.goto(`/threads/${thread.id}`);
  expect(await area.inputValue()).toBe("Halvfärdig mening");
  await page.getByText(t("write.draftRestored")).waitFor();

  const otherTab = await context.newPage();
  await otherTab.goto(`${forum.site.url}/threads/${thread.id}`);
  expect(await otherTab.getByLabel(t("thread.reply")).inputValue()).toBe("");

  await area.fill("En hel mening med slut och allt.");
  await page.getByRole("button", { name: t("write.reply") }).click();
  await letter(page, "En hel mening med slut och allt.").waitFor();
  expect(await area.inputValue()).toBe("");
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test("room left and things that identify are said while writing", async () => {
  const { page, t } = await forum.open(`/threads/${thread.id}`, { locale: "en" });
  const area = page.getByLabel(t("thread.reply"));
  await area.fill(`Call me on 070-174 06 05 ${"x".repeat(9_500)}`);
  await page.getByText(/^“070-174 06 05” looks like a phone number\./).waitFor();
  await page.getByText(t("write.countLeft", { n: 475 })).waitFor();
});

/** All fields of the writing form, the hidden ones too, as they would be sent. */
async function readForm(page: Page): Promise<Record<string, string>> {
  return await page.locator("form#write").evaluate((form) => {
    const fields = new FormData(form as HTMLFormElement);
    return Object.fromEntries([...fields].map(([name, value]) => [name, String(value)]));
  });
}
