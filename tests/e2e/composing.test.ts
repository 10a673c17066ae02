import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { arrive, letter, openForum } from "#tests/support/pages.ts";
import { lookOver } from "#tests/support/pages-look.ts";
import { beginThread, makeMember } from "#tests/support/people.ts";

const phone = { width: 360 };

/**
 * A site with one thread. Each variant has its own: where many new aliases write at once, first texts
 * are held.
 */
function openWithThread() {
  const forum = openForum();
  const thread = { id: "", title: "Hur gör ni på fredagar?" };
  beforeAll(async () => {
    const body = "Jag undrar mest över kvällarna.";
    const { title } = thread;
    const begun = await beginThread(forum.site, await makeMember(forum.site), { title, body });
    thread.id = begun.threadId;
  });
  return { forum, thread };
}

/** What anybody else gets at the address the writer is at. */
async function othersStatus(page: Page): Promise<number> {
  return (await fetch(page.url().replace(/[?#].*/, ""))).status;
}

async function fill(page: Page, text: { title: string; body: string }) {
  await page.getByLabel("Rubrik").fill(text.title);
  await page.getByLabel("Din text").fill(text.body);
}

const title = (scripts: boolean) => (scripts ? "Ännu en natt" : "En natt till");
const visible = (page: Page, words: string) =>
  page.getByText(words).filter({ visible: true }).waitFor();

const long = "Det har varit en lång dag, men jag gick förbi affären utan att gå in.";

describe.each([{ scripts: true }, { scripts: false }])("with scripts: $scripts", ({ scripts }) => {
  const { forum, thread } = openWithThread();

  test("who may read is chosen, said beside the button, and kept to", async () => {
    const member = await makeMember(forum.site);
    const { page, t } = await forum.open("/rooms/family/new", { scripts, as: member, ...phone });
    await fill(page, { title: "Bland oss", body: long });
    await page.getByRole("button", { name: "Publicera för alla" }).waitFor();
    await page.getByText(t("composing.more")).click();
    await page.getByRole("radio", { name: "Medlemmar" }).check();
    await page.getByRole("radio", { name: "Någon som lyssnar" }).check();
    await page.getByText(t("composing.who.members")).waitFor();
    expect(await page.getByRole("button", { name: "Publicera för alla" }).count()).toBe(0);
    await page.getByRole("button", { name: "Publicera för medlemmar" }).click();

    await page
      .getByRole("status")
      .filter({ hasText: t("audience.members.sent") })
      .waitFor();
    await page.getByText(t("audience.members.thread")).waitFor();
    expect(await othersStatus(page)).toBe(404);
    const front = await (await fetch(`${forum.site.url}/rooms/family`)).text();
    expect(front).not.toContain("Bland oss");
    await page.goto("/rooms/family");
    const row = page.getByRole("listitem").filter({ hasText: "Bland oss" }).first();
    await row.getByText("Bara medlemmar").waitFor();
    await row.getByText("Vill att någon lyssnar").waitFor();
  });

  test("a private line is for its writer and the staff", async () => {
    const { page, t } = await forum.open("/rooms/family/new", {
      scripts,
      as: await makeMember(forum.site),
      ...phone,
    });
    await fill(page, { title: "Till er som läser", body: long });
    await page.getByText(t("composing.more")).click();
    await page.getByRole("radio", { name: "Bara terapeuter" }).check();
    await page.getByRole("button", { name: "Skicka till terapeuterna" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: t("audience.therapists.sent") })
      .waitFor();
    expect(await othersStatus(page)).toBe(404);
    await page.getByLabel(t("thread.reply")).fill("Jag glömde säga att jag är rädd också.");
    await visible(page, t("composing.who.therapists"));
    await page.getByRole("button", { name: "Skicka svaret" }).click();
    await letter(page, "Jag glömde säga").waitFor();
    await page.goto("/me");
    expect(await page.getByText(t("audience.therapists.state")).count()).toBe(2);
  });

  test("a text is kept till morning, changed, and sent", async () => {
    const { page, t } = await forum.open("/rooms/family/new", { scripts, ...phone });
    await fill(page, { title: title(scripts), body: long });
    await page.getByText(t("composing.more")).click();
    await page.getByRole("radio", { name: "Spara till i morgon" }).check();
    await page.getByText(t("composing.who.morning")).waitFor();
    await page.getByRole("button", { name: "Spara till i morgon" }).click();
    await arrive(page, t("drafts.one"));
    await page
      .getByRole("status")
      .filter({ hasText: t("drafts.kept") })
      .waitFor();
    // A newcomer has a name now, and words to come back with.
    expect(await page.getByRole("list", { name: t("sent.words.title") }).count()).toBe(1);
    await page.goto("/rooms/family");
    expect(await page.getByRole("link", { name: title(scripts) }).count()).toBe(0);

    await page.goto("/me");
    await page.getByRole("link", { name: t("drafts.link") }).click();
    await arrive(page, t("drafts.title"));
    await page.getByRole("link", { name: title(scripts) }).click();
    const area = page.getByLabel(t("write.body"));
    expect(await area.inputValue()).toBe(long);
    await area.fill(`${long} I dag är det bättre.`);
    await page.getByRole("button", { name: t("drafts.save") }).click();
    await page
      .getByRole("status")
      .filter({ hasText: t("drafts.saved") })
      .waitFor();
    await page.getByRole("button", { name: "Publicera för alla" }).click();
    await arrive(page, t("sent.title.plain"));
    await page.getByRole("link", { name: t("sent.toThread") }).click();
    await letter(page, "I dag är det bättre.").waitFor();
    await page.goto("/me/drafts");
    await page.getByText(t("drafts.none")).waitFor();
  });

  test("a grave text that is kept is met with help, and goes to the staff at a press", async () => {
    const { page, t } = await forum.open("/rooms/family/new", {
      scripts,
      as: await makeMember(forum.site),
      ...phone,
    });
    const grave = "Jag har bestämt mig. I natt tar jag alla tabletterna, jag har dem här.";
    await fill(page, { title: "Just nu", body: grave });
    await page.getByText(t("composing.more")).click();
    await page.getByRole("radio", { name: "Spara till i morgon" }).check();
    await page.getByRole("button", { name: "Spara till i morgon" }).click();
    const help = page.getByRole("region", { name: t("common.helpNow") });
    await help.getByText(t("drafts.help.unread")).waitFor();
    expect(await help.getByRole("link", { name: /^[\d -]+$/ }).count()).toBeGreaterThanOrEqual(2);
    await help.getByRole("button", { name: t("drafts.help.send") }).click();
    await arrive(page, t("sent.title.help"));
    await page.getByRole("link", { name: t("sent.toThread") }).click();
    await page.getByText(t("audience.therapists.thread")).waitFor();
    expect(await othersStatus(page)).toBe(404);
  });

  test("a draft is thrown away", async () => {
    const { page, t } = await forum.open(`/threads/${thread.id}`, {
      scripts,
      as: await makeMember(forum.site),
      ...phone,
    });
    await page.getByLabel(t("thread.reply")).fill(long);
    await page.getByText(t("composing.more")).click();
    await page.getByRole("radio", { name: "Spara till i morgon" }).check();
    await page.getByRole("button", { name: "Spara till i morgon" }).click();
    await page.getByRole("link", { name: `Svar i: ${thread.title}` }).waitFor();
    await page.getByRole("button", { name: t("drafts.discard") }).click();
    await page
      .getByRole("status")
      .filter({ hasText: t("drafts.discarded") })
      .waitFor();
    await page.getByText(t("drafts.none")).waitFor();
  });

  test("very few words are offered a beginning, once", async () => {
    const { page, t } = await forum.open("/rooms/family/new", {
      scripts,
      as: await makeMember(forum.site),
      ...phone,
    });
    await fill(page, { title: "Vet inte", body: "Vet inte riktigt." });
    await page.getByRole("button", { name: "Publicera för alla" }).click();
    const offer = page.getByRole("status").filter({ hasText: t("openers.title") });
    expect(await page.getByLabel(t("write.title")).inputValue()).toBe("Vet inte");
    await offer.getByRole("button", { name: "Det jag oroar mig mest för" }).click();
    const area = page.getByLabel(t("write.body"));
    expect(await area.inputValue()).toBe("Vet inte riktigt.\n\nDet jag oroar mig mest för är ");
    await area.fill("Vet inte alls.");
    await page.getByRole("button", { name: "Publicera för alla" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: t("thread.sent") })
      .waitFor();
  });

  test("few words go as they are with the press that says so", async () => {
    const same = `Same for me${scripts ? "!" : "."}`;
    const { page, t } = await forum.open(`/threads/${thread.id}`, {
      scripts,
      locale: "en",
      as: await makeMember(forum.site, { locale: "en" }),
    });
    await page.getByLabel(t("thread.reply")).fill(same);
    await page.getByRole("button", { name: "Send the reply" }).click();
    await page.getByRole("button", { name: "Send it as it is" }).click();
    await letter(page, same).waitFor();
  });

  test("what identifies is said in other words at one press", async () => {
    const { page, t } = await forum.open(`/threads/${thread.id}`, {
      scripts,
      as: await makeMember(forum.site),
      ...phone,
    });
    const [number, address] = ["070-174 06 05", "stilla@example.org"];
    await page
      .getByLabel(t("thread.reply"))
      .fill(`Ring mig på ${number} eller skriv till ${address}, om du vill.`);
    await page.getByRole("button", { name: "Skicka svaret" }).click();
    const first = page.getByRole("group", { name: number });
    expect(await first.getByRole("radio", { checked: true }).inputValue()).toBe("replace");
    await page.getByRole("group", { name: address }).getByLabel("Ta bort det").check();
    await page.getByRole("button", { name: "Skicka svaret" }).click();
    await letter(page, "Ring mig på mitt nummer eller skriv till, om du vill.").waitFor();
  });

  test("somebody under 18 writes to the staff, and is shown who is there for them", async () => {
    const { page, t } = await forum.open(`/threads/${thread.id}`, { scripts, ...phone });
    await page.getByLabel(t("thread.reply")).fill("Jag har läst här länge och undrar en sak.");
    await page.getByText(t("composing.more")).click();
    await page.getByLabel(t("composing.young")).check();
    await visible(page, t("composing.who.therapists"));
    await page.getByRole("button", { name: "Skicka till personalen" }).click();
    await arrive(page, t("sent.title.help"));
    const help = page.getByRole("region", { name: t("young.title") });
    await help.getByRole("link", { name: "116 111" }).waitFor();
    await page.getByRole("link", { name: t("sent.toThread") }).click();
    await arrive(page, `Svar i: ${thread.title}`);
    expect(await othersStatus(page)).toBe(404);
    const asked = await (await fetch(`${forum.site.url}/threads/${thread.id}`)).text();
    expect(asked).not.toContain("undrar en sak");
  });

  test("the alias one has signs in with the press that sends", async () => {
    const passphrase = "gul båt utan åror";
    const { alias } = await makeMember(forum.site, { passphrase });
    const { page, t } = await forum.open(`/threads/${thread.id}`, { scripts, ...phone });
    const body = `Jag har varit här förut ${scripts ? "en gång" : "två gånger"}.`;
    await page.getByLabel(t("thread.reply")).fill(body);
    await page.getByRole("button", { name: t("write.alias.have") }).click();
    await page.getByRole("heading", { name: t("composing.have.title") }).waitFor();
    expect(await page.getByLabel(t("thread.reply")).inputValue()).toBe(body);
    await page.getByLabel(t("composing.have.alias")).fill(alias);
    await page.getByLabel(t("composing.have.passphrase")).fill("fel fras helt enkelt");
    await page.getByRole("button", { name: "Skicka svaret" }).click();
    await page
      .getByRole("alert")
      .getByRole("link", { name: t("accounts.signIn.refused") })
      .waitFor();
    await page.getByLabel(t("composing.have.passphrase")).fill(passphrase);
    await page.getByRole("button", { name: "Skicka svaret" }).click();
    await page.getByRole("article", { name: alias }).getByText(body).waitFor();
  });

  test("a session that ends in mid-writing loses no word, in a thread for members either", async () => {
    const passphrase = "gul båt utan åror";
    const member = await makeMember(forum.site, { passphrase });
    const { page, context, t } = await forum.open("/rooms/family/new", {
      scripts,
      as: member,
      ...phone,
    });
    await fill(page, { title: "Bara bland oss", body: long });
    await page.getByText(t("composing.more")).click();
    await page.getByRole("radio", { name: "Medlemmar" }).check();
    await context.clearCookies();
    await page.getByRole("button", { name: "Publicera för medlemmar" }).click();
    await page.getByText(t("composing.expired.title")).waitFor();
    expect(await page.getByLabel(t("write.body")).inputValue()).toBe(long);
    await page.getByLabel(t("composing.have.alias")).fill(member.alias);
    await page.getByLabel(t("composing.have.passphrase")).fill(passphrase);
    await page.getByRole("button", { name: "Publicera för medlemmar" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: t("audience.members.sent") })
      .waitFor();

    await page.getByLabel(t("thread.reply")).fill("En sak till som jag kom på nu.");
    await context.clearCookies();
    await page.getByRole("button", { name: "Skicka svaret" }).click();
    await arrive(page, t("composing.expired.title"));
    expect(await page.getByText("Bara bland oss").count()).toBe(0);
    expect(await page.getByLabel(t("thread.reply")).inputValue()).toContain("En sak till");
    await page.getByLabel(t("composing.have.alias")).fill(member.alias);
    await page.getByLabel(t("composing.have.passphrase")).fill(passphrase);
    await page.getByRole("button", { name: "Skicka svaret" }).click();
    await letter(page, "En sak till som jag kom på nu.").waitFor();
  });

  test("Enter in the title sends, and presses nothing else", async () => {
    const { page, t } = await forum.open("/rooms/family/new", { scripts, ...phone });
    await fill(page, { title: "En rad", body: long });
    await page.getByLabel(t("write.title")).press("Enter");
    await arrive(page, t("sent.title.plain"));
  });
});

describe.each(["sv", "en"] as const)("in %s, at every width and in both themes", (locale) => {
  const { forum, thread } = openWithThread();

  test("nothing is wrong with the form unfolded, with what it offers, or with kept texts", async () => {
    const member = await makeMember(forum.site, { locale });
    const { page, t } = await forum.open("/rooms/family/new", { locale, as: member });
    const wrong: string[] = [];
    const send = async (name: string) =>
      await page.getByRole("button", { name, exact: true }).click();
    await page.getByText(t("composing.more")).click();
    await page.getByText(t("toolbar.preview")).click();
    await page.getByRole("radio", { name: t("composing.audience.members") }).check();
    wrong.push(...(await lookOver(page, locale)));
    await page.getByLabel(t("write.title")).fill("En rad till");
    await page.getByLabel(t("write.body")).fill("Vet inte.");
    await send(t("composing.publish.members"));
    await page.getByText(t("openers.title")).waitFor();
    wrong.push(...(await lookOver(page, locale)));
    await page
      .getByLabel(t("write.body"))
      .fill("Ring mig på 070-174 06 05 när du kan, om du vill.");
    await send(t("composing.publish.members"));
    await page.getByText(t("write.identity.title")).waitFor();
    wrong.push(...(await lookOver(page, locale)));
    await page
      .getByLabel(t("write.body"))
      .fill("Jag har bestämt mig. I natt tar jag alla tabletterna.");
    await page.getByRole("radio", { name: t("composing.sober.morning") }).check();
    await send(t("composing.publish.morning"));
    await arrive(page, t("drafts.one"));
    wrong.push(...(await lookOver(page, locale)));
    await page.goto("/me/drafts");
    wrong.push(...(await lookOver(page, locale)));
    await page.goto(`/threads/${thread.id}`);
    await page.getByText(t("composing.more")).click();
    await page.getByLabel(t("composing.young")).check();
    await page.getByLabel(t("thread.reply")).fill(long);
    await send(t("composing.publish.young"));
    await arrive(page, t("sent.title.help"));
    wrong.push(...(await lookOver(page, locale)));
    await page.getByRole("link", { name: t("sent.toThread") }).click();
    await page.getByText(t("audience.therapists.thread")).waitFor();
    wrong.push(...(await lookOver(page, locale)));
    expect(wrong).toEqual([]);
  });

  test("signing in with the text, and a session that ended", async () => {
    const { page, t } = await forum.open(`/threads/${thread.id}`, { locale });
    await page.getByRole("button", { name: t("write.alias.have") }).click();
    await page.getByRole("heading", { name: t("composing.have.title") }).waitFor();
    expect(await lookOver(page, locale)).toEqual([]);
  });
});
