import { beforeAll, describe, expect, test } from "vitest";
import { arrive, hydrated, openForum } from "#tests/support/pages.ts";
import { lookOver } from "#tests/support/pages-look.ts";
import {
  beginThread,
  makeColleague,
  makeFirstAdmin,
  makeMember,
  type SignedInStaff,
} from "#tests/support/people.ts";
import { itemIdOf } from "#tests/support/people-scene.ts";
import { closedHours } from "#tests/support/site.ts";

const body = "Jag drack inte i går heller. Det var konstigt tyst hemma, men jag sov hela natten.";

describe("outside staffed hours", () => {
  const forum = openForum({ STAFFED_HOURS: closedHours() });
  let anna: SignedInStaff;
  beforeAll(async () => {
    anna = await makeColleague(forum.site, await makeFirstAdmin(forum.site));
  });

  test.each([{ scripts: true }, { scripts: false }])(
    "a reply waits for opening, is taken back, written anew and sent, with scripts: $scripts",
    async ({ scripts }) => {
      const title = `En kväll utan ${scripts}`;
      const { postId, threadId } = await beginThread(forum.site, await makeMember(forum.site), {
        title,
        body,
      });
      const { page, t } = await forum.open(`/desk/items/${await itemIdOf(forum.site, postId)}`, {
        as: anna,
        scripts,
        width: 360,
      });
      const reader = async () =>
        await (await fetch(`${forum.site.url}/threads/${threadId}`)).text();
      const words = "Tack för att du skrev. Hur var morgonen efter?";
      const write = async () => {
        await page.getByLabel(t("desk.reply.label")).fill(words);
        await page.getByRole("button", { name: /^Svara/ }).click();
        await arrive(page, t("hold.list.title"));
        await page.getByText(words).waitFor();
      };
      await write();
      expect(await reader()).not.toContain("morgonen efter");
      await page.getByRole("button", { name: t("hold.back") }).click();
      await page.getByText(t("hold.taken")).waitFor();
      await page.getByText(words).waitFor();
      await page.goto("/desk/replies");
      await page.getByText(t("hold.none")).waitFor();

      await page.goto(`/desk/items/${await itemIdOf(forum.site, postId)}`);
      await write();
      await page.getByRole("link", { name: t("hold.now") }).click();
      await arrive(page, t("hold.now"));
      await page.getByRole("button", { name: t("hold.now") }).click();
      await page.getByRole("alert").getByText(t("hold.error.reason")).waitFor();
      await page.getByLabel(t("hold.reason")).fill("Personen skrev att det är bråttom.");
      await page.getByRole("button", { name: t("hold.now") }).click();
      await arrive(page, t("queues.waiting"));
      expect(await reader()).toContain("morgonen efter");
    },
  );

  test.each(["sv", "en"] as const)("the pages are in order in %s", async (locale) => {
    const { postId } = await beginThread(forum.site, await makeMember(forum.site), {
      title: `Ordning ${locale}`,
      body,
    });
    const { page, t } = await forum.open(`/desk/items/${await itemIdOf(forum.site, postId)}`, {
      as: anna,
      locale,
    });
    await page.getByLabel(t("desk.reply.label")).fill("Tack för att du skrev. Hur var morgonen?");
    await page.getByRole("button", { name: locale === "sv" ? /^Svara/ : /^Reply/ }).click();
    await arrive(page, t("hold.list.title"));
    const wrong = await lookOver(page, locale);
    await page
      .getByRole("link", { name: t("hold.now") })
      .first()
      .click();
    await arrive(page, t("hold.now"));
    wrong.push(...(await lookOver(page, locale)));
    expect(wrong).toEqual([]);
  });
});

describe("in staffed hours", () => {
  const forum = openForum();
  let anna: SignedInStaff;
  beforeAll(async () => {
    anna = await makeColleague(forum.site, await makeFirstAdmin(forum.site));
  });

  test("advice stands beside what is being written, and holds nothing up", async () => {
    const { postId } = await beginThread(forum.site, await makeMember(forum.site), {
      title: "Två dygn nu",
      body,
    });
    const { page, t } = await forum.open(`/desk/items/${await itemIdOf(forum.site, postId)}`, {
      as: anna,
    });
    await hydrated(page);
    const advice = page.getByRole("list", { name: t("advice.title") });
    await page.getByLabel(t("desk.reply.label")).fill("Hur mår du? Åt du något? Varför drack du?");
    await advice.getByText(t("advice.questions", { count: 3 })).waitFor();
    await advice.getByText(t("advice.why")).waitFor();
    await page.getByRole("button", { name: /^Svara/ }).click();
    await page.getByText(t("desk.done.reply")).waitFor();
  });

  test("without scripts the same is asked for with a button, and the words stay", async () => {
    const { postId } = await beginThread(forum.site, await makeMember(forum.site), {
      title: "Tre dygn nu",
      body,
    });
    const { page, t } = await forum.open(`/desk/items/${await itemIdOf(forum.site, postId)}`, {
      as: anna,
      scripts: false,
    });
    const words = "Hur mår du? Åt du något? Varför drack du?";
    await page.getByLabel(t("desk.reply.label")).fill(words);
    await page.getByRole("button", { name: t("advice.look") }).click();
    await page.getByText(t("advice.questions", { count: 3 })).waitFor();
    expect(await page.getByLabel(t("desk.reply.label")).inputValue()).toBe(words);
  });
});
