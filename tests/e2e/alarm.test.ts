import { afterAll, beforeAll, expect, test } from "vitest";
import { openMailServer, openWebhook } from "#tests/support/alarm-receivers.ts";
import { arrive, openForum } from "#tests/support/pages.ts";
import { beginThread, makeColleague, makeFirstAdmin, makeMember } from "#tests/support/people.ts";

const mail = await openMailServer();
const hook = await openWebhook();
const forum = openForum({
  SMTP_URL: mail.url,
  ALARM_FROM: "forum@clinic.example",
  ALARM_WEBHOOKS: `ntfy+${hook.url}`,
});
afterAll(async () => {
  await Promise.all([mail.close(), hook.close()]);
});
let karin: Awaited<ReturnType<typeof makeFirstAdmin>>;
beforeAll(async () => {
  karin = await makeFirstAdmin(forum.site);
  await makeColleague(forum.site, karin);
});

/** Waits for what another process does in its own time. */
const until = (holds: () => boolean) => expect.poll(holds, { timeout: 20_000 }).toBe(true);

test.each([{ scripts: true }, { scripts: false }])(
  "an admin gives an address and tries the channels, with scripts: $scripts",
  async ({ scripts }) => {
    const { page, t } = await forum.open("/admin", { as: karin, scripts, width: 360 });
    await page.getByRole("link", { name: t("alarm.overview.more") }).click();
    await arrive(page, t("alarm.title"));
    await page.getByText(t("alarm.warn.title")).waitFor();
    await page.getByRole("link", { name: t("alarm.own") }).click();
    await arrive(page, t("alarm.address.title"));
    const field = page.getByRole("textbox", { name: t("alarm.address.label") });
    await field.fill("ingen adress");
    await page.getByRole("button", { name: t("alarm.address.save") }).click();
    await page.getByRole("alert").getByText(t("alarm.address.error")).waitFor();
    expect(await field.inputValue()).toBe("ingen adress");
    await field.fill("karin@clinic.example");
    await page.getByRole("button", { name: t("alarm.address.save") }).click();
    await page.getByRole("status").getByText(t("alarm.address.saved")).waitFor();

    await page.goto("/admin/alarm");
    hook.behave((res) => void res.writeHead(500).end());
    await page.getByRole("button", { name: t("alarm.test") }).click();
    await page.getByText(t("alarm.done.failed")).waitFor();
    await page.getByText(/status-500/).waitFor();
    hook.behave((res) => void res.writeHead(200).end());
    await page.getByRole("button", { name: t("alarm.test") }).click();
    await page.getByText(t("alarm.done.tested")).waitFor();
    expect(mail.taken.at(-1)?.to).toEqual(["karin@clinic.example"]);
    expect(hook.calls.at(-1)?.headers.click).toMatch(/\/admin\/alarm$/);
  },
);

test("a text that tells of danger now calls the one who can help, and says nothing of it", async () => {
  const member = await makeMember(forum.site);
  mail.taken.length = 0;
  hook.calls.length = 0;
  const body = "Jag har bestämt mig. Tabletterna ligger framme och i kväll tar jag dem allihop.";
  await beginThread(forum.site, member, { title: "Nu är det slut", body });
  await until(() => mail.taken.length > 0 && hook.calls.length > 0);
  const told = JSON.stringify([mail.taken, hook.calls]);
  expect(told).not.toMatch(/Tabletterna|slut/);
  expect(told).not.toContain(member.alias);
  const link = /http\S+\/admin\/escalations\/[\w-]+/.exec(
    String(hook.calls[0]?.headers.click),
  )?.[0];
  const { page, t } = await forum.open(new URL(link ?? "").pathname, { as: karin });
  await page.getByText(t("admin.event.paged")).waitFor();
});
