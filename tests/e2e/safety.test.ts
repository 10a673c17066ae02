import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { arrive, hydrated, letter, openForum } from "#tests/support/pages.ts";
import { decide } from "#tests/support/pages-desk.ts";
import { lookOver } from "#tests/support/pages-look.ts";
import {
  answer,
  beginThread,
  makeColleague,
  makeFirstAdmin,
  makeMember,
  type SignedInStaff,
} from "#tests/support/people.ts";
import { decideAs, itemIdOf } from "#tests/support/people-scene.ts";

const forum = openForum();
let karin: SignedInStaff;
let anna: SignedInStaff;
beforeAll(async () => {
  karin = await makeFirstAdmin(forum.site);
  anna = await makeColleague(forum.site, karin);
});

let threads = 0;
const beginOne = async () => {
  threads += 1;
  const author = await makeMember(forum.site);
  const body = `En alldeles vanlig kväll, nummer ${threads}.`;
  return { author, body, ...(await beginThread(forum.site, author, { title: "En tråd", body })) };
};
const noticeIdOf = async (memberId: string) => {
  const { notices } = forum.site.app.store.schema;
  const [notice] = await forum.site.app.store.read
    .select({ id: notices.id })
    .from(notices)
    .where(eq(notices.memberId, memberId));
  return notice?.id ?? "";
};

describe.each([{ scripts: true }, { scripts: false }])("with scripts: $scripts", ({ scripts }) => {
  test("a reader on a phone reports a text, follows it with the code, and is answered", async () => {
    const { body, threadId, postId } = await beginOne();
    const { page, t } = await forum.open(`/threads/${threadId}`, { scripts, width: 360 });
    await letter(page, body)
      .getByRole("link", { name: /^Anmäl texten av/ })
      .click();
    await arrive(page, "Berätta om en text");
    await page.getByText(body).waitFor();

    // Nothing chosen: told beside the field, and what was written is still there.
    await page.getByLabel(t("report.words")).fill("Jag känner igen min granne.");
    await page.getByRole("button", { name: "Skicka anmälan" }).click();
    await page.getByRole("alert").getByRole("link", { name: "Välj vad som är fel." }).click();
    const first = page.getByRole("radio", { name: "Någon kan vara i fara" });
    expect(await first.evaluate((radio) => radio === document.activeElement)).toBe(true);
    expect(await page.getByLabel(t("report.words")).inputValue()).toBe(
      "Jag känner igen min granne.",
    );

    await page.getByRole("radio", { name: "Den angriper någon" }).check();
    await page.getByRole("button", { name: "Skicka anmälan" }).click();
    await arrive(page, "Tack för att du berättade");
    expect(page.url()).toMatch(/\/reports\/receipt(#|$)/);
    const code = await page.locator(".receipt-code").innerText();
    expect(code).toMatch(/^\w{4} \w{4} \w{4}$/);
    await page.reload();
    await arrive(page, "Det här har redan visats");
    expect(await page.getByText(code).count()).toBe(0);

    await page.getByRole("link", { name: "Se hur en anmälan gick" }).click();
    await arrive(page, "Hur gick det med din anmälan?");
    await page.getByLabel(t("follow.code"), { exact: true }).fill("inte en kod");
    await page.getByRole("button", { name: "Titta" }).click();
    await page.getByRole("alert").getByText("Det ser inte ut som en kod.").waitFor();
    const look = async () => {
      await page.getByLabel(t("follow.code"), { exact: true }).fill(code.toLowerCase());
      await page.getByRole("button", { name: "Titta" }).click();
      return page.getByRole("status");
    };
    await (await look()).getByText("Vi har den. En människa läser den").waitFor();
    await decideAs(forum.site, anna, postId, { decision: "remove", rule: "attacks-someone" });
    await (await look()).getByText("Vi höll med dig, och texten är borttagen.").waitFor();
    expect(page.url()).not.toContain(code.slice(0, 4));
  });

  test("worry about somebody's life is met with where to call, in English too", async () => {
    const { postId } = await beginOne();
    const { page } = await forum.open(`/posts/${postId}/report`, { scripts, locale: "en" });
    await page.getByText("If it is urgent, call 112.").waitFor();
    await page.getByRole("radio", { name: "Someone may be in danger" }).check();
    await page.getByRole("button", { name: "Send the report" }).click();
    await arrive(page, "Thank you for telling us");
    await page.getByRole("heading", { name: "Help now" }).waitFor();
    await page.getByRole("link", { name: "112", exact: true }).waitFor();
  });

  test("a member reads why a text was removed, asks for another look, and is told they were right", async () => {
    const { author, body, threadId, postId } = await beginOne();
    await decideAs(forum.site, anna, postId, { decision: "remove", rule: "no-selling" });
    const { page, t } = await forum.open("/me", { scripts, width: 360, as: author });
    await page.getByRole("link", { name: "Läs allt, och be om en ny titt" }).click();
    await arrive(page, "Vi har tagit bort en text du skrev");
    await page.getByText("Ingen reklam").first().waitFor();
    await page.getByText("En människa i personalen.").waitFor();
    await page.getByLabel(t("appeal.words")).fill("Det var min egen berättelse.");
    await page.getByRole("button", { name: "Be om en ny titt" }).click();
    await page.getByText("Du har bett om en ny titt").waitFor();
    await page.getByText("Det var min egen berättelse.").waitFor();

    // Not by whoever decided: a colleague.
    const { page: own } = await forum.open("/desk", { scripts, as: anna });
    await own.getByRole("link", { name: /ber om en ny titt/ }).click();
    await arrive(own, "Omprövningar");
    await own.getByRole("link", { name: "En tråd" }).first().click();
    await arrive(own, "En ny titt");
    await own.getByText(t("desk.appeals.own")).waitFor();
    expect(await own.getByRole("button", { name: t("desk.appeal.submit") }).count()).toBe(0);

    const { page: desk } = await forum.open(own.url(), { scripts, as: karin });
    if (scripts) await hydrated(desk);
    await desk.getByText("Det var min egen berättelse.").waitFor();
    await desk.getByRole("radio", { name: t("desk.appeal.changed") }).check();
    await desk.getByLabel(t("desk.decide.reason")).fill("Du har rätt, det är ingen reklam.");
    await desk.getByRole("button", { name: t("desk.appeal.submit") }).click();
    await arrive(desk, "Omprövningar");
    await desk.getByRole("status").getByText(t("desk.done.appeal")).waitFor();

    await page.reload();
    await page.getByText("Vi tittade en gång till, och du hade rätt").waitFor();
    await page.getByText("Du har rätt, det är ingen reklam.").first().waitFor();
    const { page: reader } = await forum.open(`/threads/${threadId}`, { scripts });
    await letter(reader, body).waitFor();
  });

  test("staff slow a thread down, everybody reads so, and a second reply waits with its words", async () => {
    const { threadId, postId } = await beginOne();
    const item = `/desk/items/${await itemIdOf(forum.site, postId)}`;
    const { page: desk, t } = await forum.open(item, { scripts, as: anna });
    await desk.getByRole("link", { name: t("desk.slow.link") }).click();
    await arrive(desk, "En tråds takt");
    if (scripts) await hydrated(desk);
    await desk.getByRole("radio", { name: t("desk.slow.15") }).check();
    await desk.getByLabel(t("desk.decide.reason")).fill("Det hettar till i tråden.");
    await desk.getByRole("button", { name: t("desk.slow.submit") }).click();
    await desk.getByRole("status").getByText(t("desk.done.slow")).waitFor();

    const member = await makeMember(forum.site);
    const { page } = await forum.open(`/threads/${threadId}`, { scripts, as: member });
    await page.getByText("Den här tråden går långsamt just nu").waitFor();
    const send = async (words: string) => {
      await page.getByLabel(t("thread.reply")).fill(words);
      await page.getByRole("button", { name: t("write.reply") }).click();
    };
    await send("Mitt första svar till dig i kväll.");
    await letter(page, "Mitt första svar till dig i kväll.").waitFor();
    await send("Mitt andra svar till dig i kväll.");
    await page.getByRole("alert").getByText("Du kan skicka nästa svar om 15 minuter.").waitFor();
    expect(await page.getByLabel(t("thread.reply")).inputValue()).toBe(
      "Mitt andra svar till dig i kväll.",
    );
  });
});

test("the desk shows what readers say, and answers them with the decision", async () => {
  const { postId } = await beginOne();
  const { page: reader, t } = await forum.open(`/posts/${postId}/report`);
  await reader.getByRole("radio", { name: "Reklam" }).check();
  await reader.getByLabel(t("report.words")).fill("Samma text står i fyra trådar.");
  await reader.getByRole("button", { name: "Skicka anmälan" }).click();
  const code = await reader.locator(".receipt-code").innerText();

  const { page: desk } = await forum.open("/desk", { as: anna });
  await desk.getByText("Anmäld: Reklam").first().waitFor();
  await desk.goto(`/desk/items/${await itemIdOf(forum.site, postId)}`);
  await hydrated(desk);
  const said = desk.getByRole("region", { name: t("desk.reports.title") });
  await said.getByText("Samma text står i fyra trådar.").waitFor();
  await desk.getByText(t("desk.decide.answer.words")).click();
  await desk.getByText("Vi har läst texten noga och låtit den stå kvar.").first().waitFor();
  await desk.getByLabel(t("desk.decide.answer"), { exact: true }).fill("Tack, nu vet vi.");
  await decide(desk, t, { decision: t("desk.decide.read"), reason: "Inget fel på texten." });
  await desk.getByText(t("desk.done.read")).waitFor();

  await reader.goto("/reports");
  await reader.getByLabel(t("follow.code"), { exact: true }).fill(code);
  await reader.keyboard.press("Enter");
  await reader.getByRole("status").getByText("Tack, nu vet vi.").waitFor();
});

test("two reports of who somebody is hide a text, and its writer reads why", async () => {
  const { author, body, threadId, postId } = await beginOne();
  const other = await makeMember(forum.site);
  await answer(forum.site, other, threadId, { body: "Jag har varit här länge." });
  for (const as of [undefined, other]) {
    const { page } = await forum.open(`/posts/${postId}/report`, { as });
    await page.getByRole("radio", { name: "Det går att se vem någon är" }).check();
    await page.getByRole("button", { name: "Skicka anmälan" }).click();
    await arrive(page, "Tack för att du berättade");
  }
  const { page: reader } = await forum.open(`/threads/${threadId}`);
  await letter(reader, "Jag har varit här länge.").waitFor();
  expect(await reader.getByText(body).count()).toBe(0);
  const { page: own, t } = await forum.open("/me", { as: author });
  await own.getByText("Läsare har sagt till oss").waitFor();
  const { page: mine } = await forum.open("/me", { as: other });
  await mine
    .getByRole("region", { name: t("me.reports") })
    .getByText("Vi har den.")
    .waitFor();
});

describe.each(["sv", "en"] as const)("looked over in %s", (locale) => {
  test("every page and form of reports, reasons and appeals", async () => {
    const { author, postId, threadId } = await beginOne();
    const wrong: string[] = [];
    const { page, t } = await forum.open(`/posts/${postId}/report`, { locale });
    const look = async (shown = page) => {
      wrong.push(...(await lookOver(shown, locale)));
      await shown.setViewportSize({ width: 1280, height: 800 });
    };
    await look();
    await page.getByRole("button", { name: t("report.send") }).click();
    await page.getByRole("alert").waitFor();
    await look();
    await page.getByRole("radio", { name: t("report.reason.danger") }).check();
    await page.getByRole("button", { name: t("report.send") }).click();
    await arrive(page, t("receipt.title"));
    await look();
    const code = await page.locator(".receipt-code").innerText();
    await page.goto("/reports");
    await look();
    await page.getByLabel(t("follow.code"), { exact: true }).fill(code);
    await page.getByRole("button", { name: t("follow.button") }).click();
    await page.getByRole("status").waitFor();
    await look();

    const { page: desk } = await forum.open(`/desk/items/${await itemIdOf(forum.site, postId)}`, {
      locale,
      as: karin,
    });
    await hydrated(desk);
    await look(desk);
    await decideAs(forum.site, anna, postId, { decision: "remove", rule: "no-selling" });
    const notice = `/me/notices/${await noticeIdOf(author.id)}`;
    const { page: mine } = await forum.open(notice, { locale, as: author });
    await look(mine);
    await mine.getByLabel(t("appeal.words")).fill("Titta en gång till.");
    await mine.getByRole("button", { name: t("appeal.send") }).click();
    await mine.getByText(t("appeal.open"), { exact: true }).waitFor();
    await look(mine);
    await desk.goto("/desk/appeals");
    await hydrated(desk);
    await look(desk);
    await desk.getByRole("link", { name: "En tråd" }).last().click();
    await arrive(desk, t("desk.appeal.title"));
    await hydrated(desk);
    await look(desk);
    await desk.goto(`/desk/threads/${threadId}/slow`);
    await hydrated(desk);
    await look(desk);
    expect(wrong).toEqual([]);
  });
});
