import { beforeAll, describe, expect, test } from "vitest";
import { baseRooms } from "#app/forum/base-rooms.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { arrive, letter, openForum } from "#tests/support/pages.ts";
import { answer, beginThread, makeMember, type SignedInMember } from "#tests/support/people.ts";

const forum = openForum();
const titles = { sv: "Första veckan utan vin", en: "Three weeks without smoking" };
let writer: SignedInMember;
let longThread: string;

beforeAll(async () => {
  writer = await makeMember(forum.site, { alias: "Stilla Hav" });
  const first = { title: titles.sv, body: "Det här är inlägg 1.", room: "alcohol-quitting" };
  longThread = (await beginThread(forum.site, writer, first)).threadId;
  for (let n = 2; n <= 45; n += 1) {
    await answer(forum.site, writer, longThread, { body: `Det här är inlägg ${n}.` });
  }
  const english = await makeMember(forum.site, { alias: "Quiet Heron", locale: "en" });
  const body = "I sleep badly, but I am still here.";
  await beginThread(forum.site, english, {
    title: titles.en,
    body,
    room: "cannabis",
    locale: "en",
  });
});

describe.each([{ scripts: true }, { scripts: false }])("with scripts: $scripts", ({ scripts }) => {
  test("somebody without an account finds a room, a thread and its last page", async () => {
    const { page, t } = await forum.open("/", { scripts });
    await arrive(page, "En plats att skriva av sig på");
    const rooms = page.getByRole("region", { name: t("home.rooms") });
    for (const { nameSv, purposeSv } of baseRooms) {
      expect(await rooms.getByRole("link", { name: nameSv, exact: true }).count()).toBe(1);
      expect(await rooms.getByText(purposeSv, { exact: true }).count()).toBe(1);
    }
    const latest = page.getByRole("region", { name: t("home.latest") });
    const listed = latest.getByRole("listitem").getByRole("link");
    expect(await listed.allInnerTexts()).toEqual([titles.en, titles.sv]);
    expect(await latest.getByRole("link", { name: t("latest.all") }).count()).toBe(1);
    const who = page.getByRole("region", { name: t("home.who") });
    expect(await who.innerText()).toContain(t("home.hours", { hours: "dygnet runt" }));

    await rooms.getByRole("link", { name: "Alkohol – sluta" }).click();
    await arrive(page, "Alkohol – sluta");
    expect(await page.getByRole("link", { name: titles.en }).count()).toBe(0);
    await page.getByRole("link", { name: titles.sv }).click();
    await arrive(page, titles.sv);
    expect(await page.getByRole("article").count()).toBe(20);

    const pages = page.getByRole("navigation", { name: t("thread.paging") });
    await pages.getByRole("link", { name: t("common.next") }).click();
    await letter(page, "Det här är inlägg 21.").waitFor();
    await pages.getByRole("link", { name: "3", exact: true }).click();
    await page.waitForURL("**/threads/*?page=3");
    await letter(page, "Det här är inlägg 45.").waitFor();
    expect(await page.getByRole("article").count()).toBe(5);
    expect(await pages.getByRole("link", { name: t("common.next") }).count()).toBe(0);
  });

  test("an English browser gets English, the switch changes it, and it is kept", async () => {
    const { page } = await forum.open("/rooms/cannabis", { scripts, locale: "en" });
    await arrive(page, "Cannabis");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("link", { name: "Write something new" }).waitFor();

    await page.getByRole("button", { name: "På svenska" }).click();
    await page.getByRole("link", { name: "Skriv något nytt" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/rooms/cannabis");
    expect(await page.locator("html").getAttribute("lang")).toBe("sv");
    await page.goto("/help");
    await arrive(page, "Hjälp nu");

    await page.getByRole("button", { name: "In English" }).click();
    await arrive(page, "Help now");
  });

  test("an address that leads nowhere gets a kind page and a way back", async () => {
    const { page, t } = await forum.open("/", { scripts });
    const nowhere = [
      "/threads/does-not-exist",
      `/threads/${longThread}?page=99`,
      `/threads/${longThread}?page=two`,
      "/rooms/attic",
      "/rooms/attic/new",
      "/nothing/here",
    ];
    for (const path of nowhere) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(404);
      await arrive(page, "Vi hittar inte sidan");
    }
    await page.getByRole("link", { name: t("common.toStart") }).click();
    await arrive(page, t("home.title"));
  });
});

test("a page of a thread stays the same while somebody writes", async () => {
  const { page } = await forum.open(`/threads/${longThread}?page=2`);
  const before = await page.getByRole("article").allInnerTexts();
  expect(before).toHaveLength(20);
  const wanted = Array.from({ length: 20 }, (_, i) => `Det här är inlägg ${i + 21}.`);
  before.forEach((text, i) => {
    expect(text).toContain(wanted[i]);
  });

  const other = await makeMember(forum.site);
  const body = "Jag läste allt. Tack.";
  const { postId, threadId } = await answer(forum.site, other, longThread, { body });
  await page.reload();
  expect(await page.getByRole("article").allInnerTexts()).toEqual(before);
  await page.goto(`/threads/${threadId}?page=3`);
  await letter(page, body).waitFor();
  // A link to one letter leads to its page and to its place there.
  const own = letter(page, body).getByRole("link");
  expect(await own.first().getAttribute("href")).toBe(`/threads/${threadId}?page=3#p-${postId}`);
});

test("a thread shows no clock time, in words or in its markup, and no text in its title", async () => {
  for (const locale of ["sv", "en"] as const) {
    const { page, t } = await forum.open(`/threads/${longThread}`, { locale });
    await letter(page, "Det här är inlägg 20.").waitFor();
    const markup = await page.locator("main").innerHTML();
    expect(markup).not.toMatch(/\d{1,2}[:.]\d{2}\b/);
    expect(markup).not.toMatch(/\d{10,}/);
    const times = page.getByRole("article").getByRole("time");
    expect(await times.count()).toBe(20);
    for (const time of await times.all()) {
      expect(await time.getAttribute("datetime")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(await times.first().innerText()).toMatch(
      locale === "sv"
        ? /^(i natt|i morse|i eftermiddags?|i kväll)$/
        : /^(tonight|last night|this (morning|afternoon|evening))$/,
    );
    expect(await page.title()).toBe(`${t("thread.title")} – Leeward`);
  }
});

test("a thread in another language says so to those who hear the page", async () => {
  const { page } = await forum.open("/", { locale: "sv" });
  const link = page.getByRole("link", { name: titles.en });
  expect(await link.getAttribute("lang")).toBe("en");
  await link.click();
  await arrive(page, titles.en);
  expect(await letter(page, "I sleep badly").locator("[lang=en]").count()).toBe(1);
});

test("a room shows its newest threads first and keeps the older ones behind a link", async () => {
  const t = translatorFor("sv");
  for (let n = 1; n <= 27; n += 1) {
    await beginThread(forum.site, writer, {
      title: `Fråga nummer ${n}`,
      body: "Hur gör ni?",
      room: "family",
    });
  }
  const { page } = await forum.open("/rooms/family");
  const links = page.getByRole("main").getByRole("link", { name: /^Fråga nummer/ });
  expect(await links.count()).toBe(25);
  expect(await links.first().innerText()).toBe("Fråga nummer 27");
  await page.getByRole("link", { name: t("room.older") }).click();
  await page.waitForURL("**/rooms/family?before=*");
  await page.getByRole("link", { name: "Fråga nummer 1", exact: true }).waitFor();
  expect(await links.allInnerTexts()).toEqual(["Fråga nummer 2", "Fråga nummer 1"]);
  await page.getByRole("link", { name: t("room.newest") }).click();
  await page.getByRole("link", { name: "Fråga nummer 27" }).waitFor();
});
