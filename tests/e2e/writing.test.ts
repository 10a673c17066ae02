import type { Page } from "playwright";
import { beforeEach, describe, expect, test } from "vitest";
import { arrive, letter, openForum } from "#tests/support/pages.ts";
import { beginThread, makeMember } from "#tests/support/people.ts";

const forum = openForum();
let thread: { id: string; title: string };

// One for each test: where many newcomers write in one thread, the next ones are read first.
beforeEach(async () => {
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

describe.each([{ scripts: true }, { scripts: false }])("with scripts: $scripts", ({ scripts }) => {
  test("a newcomer writes from a room and is shown seven words, once", async () => {
    const { page, t } = await forum.open("/rooms/new-here", { scripts });
    await page.getByRole("link", { name: t("room.write") }).click();
    await arrive(page, "Skriv något nytt");
    await page.getByLabel(t("write.title")).fill("Hej härifrån");
    await page.getByLabel(t("write.body")).fill("Jag har läst länge.\n\nNu skriver jag *själv*.");
    // Five names to take from, the first already chosen: one press is enough.
    const names = page.getByRole("group", { name: t("write.alias.suggestions") });
    expect(await names.getByRole("radio").count()).toBe(5);
    const alias = await names.getByRole("radio", { checked: true }).inputValue();
    await page.getByRole("button", { name: "Publicera för alla" }).click();

    await arrive(page, "Tack");
    await page.getByText("Din text är publicerad. Alla kan läsa den.").waitFor();
    const words = page.getByRole("list", { name: "Dina sju ord" }).getByRole("listitem");
    expect(await words.count()).toBe(7);
    expect(new Set(await words.allInnerTexts()).size).toBeGreaterThan(1);
    await page.getByText(t("sent.words.text", { alias })).waitFor();
    await page.reload();
    await arrive(page, "Tack");
    expect(await words.count()).toBe(0);

    await page.getByRole("link", { name: t("sent.toThread") }).click();
    await arrive(page, "Hej härifrån");
    const own = page.getByRole("article", { name: alias });
    expect(await own.getByRole("emphasis").innerText()).toBe("själv");
    await own.getByText(t("common.you")).waitFor();
    await page.getByRole("link", { name: alias, exact: true }).waitFor();
    expect(await asOthers(page)).toContain("Jag har läst länge.");
    expect(await asOthers(page)).not.toContain(t("common.you"));
  });

  test("a newcomer answers under an alias and passphrase of their own", async () => {
    const { page, t } = await forum.open(`/threads/${thread.id}`, { scripts });
    const alias = `Vass och Vind ${scripts ? 1 : 2}`;
    const body = `Jag går ut och går. Det hjälper ${scripts ? "ibland" : "mest"}.`;
    await page.getByLabel(t("thread.reply")).fill(body);
    await page.getByLabel(t("write.alias.own")).fill(alias);
    await page.getByLabel(t("write.alias.passphrase"), { exact: true }).fill("gul båt utan åror");
    await page.getByRole("button", { name: "Skicka svaret" }).click();

    await page
      .getByRole("status")
      .filter({ hasText: t("thread.sent") })
      .waitFor();
    await page.getByRole("article", { name: alias }).getByText(body).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/threads/${thread.id}`);
    expect(await asOthers(page)).toContain(body);
    expect(await page.getByText("gul båt utan åror").count()).toBe(0);
    // The next answer needs no name.
    expect(await page.getByRole("group", { name: t("write.alias.suggestions") }).count()).toBe(0);
    await page.getByLabel(t("thread.reply")).fill(`${body} Vi ses.`);
    await page.getByRole("button", { name: t("write.reply") }).click();
    await letter(page, `${body} Vi ses.`).waitFor();
  });

  test("a text can be looked at before it is sent", async () => {
    const { page, t } = await forum.open("/rooms/cannabis/new", { scripts });
    await page.getByLabel(t("write.title")).fill("Sömnen");
    const body = "Det som hjälper mig:\n\n- te\n- *ljudbok*\n\n> vila först\n\n<b>inte fet</b>";
    await page.getByLabel(t("write.body")).fill(body);
    await page.getByRole("button", { name: t("write.preview") }).click();

    const preview = page.getByRole("region", { name: t("write.previewTitle") });
    await preview.getByText(t("write.previewNote")).waitFor();
    expect(await preview.getByRole("listitem").allInnerTexts()).toEqual(["te", "ljudbok"]);
    expect(await preview.getByRole("blockquote").innerText()).toBe("vila först");
    expect(await preview.locator("b").count()).toBe(0);
    expect(await page.getByLabel(t("write.body")).inputValue()).toBe(body);
    await page.goto("/rooms/cannabis");
    expect(await page.getByRole("link", { name: "Sömnen" }).count()).toBe(0);
  });

  test("what is missing is said beside its field, and nothing typed is lost", async () => {
    const { page, t } = await forum.open("/rooms/family/new", { scripts });
    const body = `Första raden.\n\n${"Jag vet inte var jag ska börja. ".repeat(40)}åäö ”citat” 🌊`;
    await page.getByLabel(t("write.body")).fill(body);
    await page.getByLabel(t("write.alias.own")).fill("Anna Lindqvist");
    await page.getByLabel(t("write.alias.stay")).check();
    const names = page.getByRole("group", { name: t("write.alias.suggestions") });
    await names.getByRole("radio").nth(3).check();
    const chosen = await names.getByRole("radio", { checked: true }).inputValue();
    const send = page.getByRole("button", { name: t("write.publish") });
    await send.click();

    const missing = page.getByRole("alert");
    await missing.getByRole("link", { name: t("write.error.title") }).click();
    await expectFocus(page, t("write.title"));
    await page.getByLabel(t("write.title")).fill("Min dotter");
    expect(await page.getByLabel(t("write.body")).inputValue()).toBe(body);
    await send.click();

    // A name that looks real is turned away: beside the field, and in the list above.
    const why = "Det där ser ut som ett riktigt namn. Välj något som ingen känner dig under.";
    await missing.getByRole("link", { name: why }).waitFor();
    const alias = page.getByLabel(t("write.alias.own"));
    expect(await alias.getAttribute("aria-invalid")).toBe("true");
    expect(await alias.inputValue()).toBe("Anna Lindqvist");
    expect(await page.getByLabel(t("write.title")).inputValue()).toBe("Min dotter");
    expect(await page.getByLabel(t("write.body")).inputValue()).toBe(body);
    expect(await page.getByLabel(t("write.alias.stay")).isChecked()).toBe(true);
    expect(await names.getByRole("radio", { checked: true }).inputValue()).toBe(chosen);

    await alias.fill("");
    await send.click();
    await arrive(page, t("sent.title.plain"));
    await page.getByRole("link", { name: chosen, exact: true }).waitFor();
  });

  test("10,001 characters are one too many, and all of them come back", async () => {
    const { page, t } = await forum.open(`/threads/${thread.id}`, {
      scripts,
      as: await makeMember(forum.site),
    });
    const tooLong = "Å".repeat(10_001);
    await page.getByLabel(t("thread.reply")).fill(tooLong);
    await page.getByRole("button", { name: t("write.reply") }).click();
    const why = page.getByRole("alert").getByRole("link");
    expect(plainSpaces(await why.innerText())).toBe(
      "Texten får vara högst 10 000 tecken. Nu är den 10 001.",
    );
    expect(await page.getByLabel(t("thread.reply")).inputValue()).toBe(tooLong);

    await page.getByLabel(t("thread.reply")).fill(tooLong.slice(1));
    await page.getByRole("button", { name: t("write.reply") }).click();
    await page
      .getByRole("status")
      .filter({ hasText: t("thread.sent") })
      .waitFor();
  });

  test("a telephone number is noticed before anyone can read it", async () => {
    const { page, t } = await forum.open(`/threads/${thread.id}`, { scripts });
    await page.getByLabel(t("thread.reply")).fill("Ring mig på 070-174 06 05");
    await page.getByRole("button", { name: "Skicka svaret" }).click();
    await page.getByRole("status").filter({ hasText: "Vill du verkligen visa det här?" }).waitFor();
    await page.getByRole("group", { name: "070-174 06 05" }).first().waitFor();
    expect(await asOthers(page)).not.toContain("070-174");

    // Sent as it is, a person reads it first.
    await page.getByRole("button", { name: "Skicka som det är" }).click();
    await arrive(page, t("sent.title.plain"));
    await page.getByText("så en människa läser den först").waitFor();
    await page.getByRole("link", { name: t("sent.toThread") }).click();
    await letter(page, "070-174 06 05").getByText(t("thread.heldTitle")).waitFor();
    expect(await asOthers(page)).not.toContain("070-174");
  });

  test("a telephone number can be taken out, and the rest is public at once", async () => {
    const { page, t } = await forum.open(`/threads/${thread.id}`, {
      scripts,
      as: await makeMember(forum.site),
    });
    const kept = `Jag kan gärna prata lite ${scripts ? "i kväll" : "i morgon"}.`;
    await page.getByLabel(t("thread.reply")).fill(`${kept} 070-174 06 05`);
    await page.getByRole("button", { name: t("write.reply") }).click();
    await page.getByText(t("write.identity.title")).waitFor();
    await page.getByLabel(t("thread.reply")).fill(kept);
    await page.getByRole("button", { name: t("write.reply") }).click();
    await letter(page, kept).waitFor();
    expect(await asOthers(page)).toContain(kept);
  });
});

async function expectFocus(page: Page, label: string) {
  await expect
    .poll(() => page.getByLabel(label).evaluate((field) => field === document.activeElement))
    .toBe(true);
}

const plainSpaces = (text: string) => text.replace(/\s/g, " ");
