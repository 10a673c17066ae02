import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { findSecondOpinion } from "#db/queries/second-opinions.ts";
import { answering, json, openService } from "#tests/support/opinion-service.ts";
import { arrive, openForum } from "#tests/support/pages.ts";
import { lookOver } from "#tests/support/pages-look.ts";
import {
  beginThread,
  makeColleague,
  makeFirstAdmin,
  makeMember,
  type SignedInStaff,
} from "#tests/support/people.ts";
import { caseIdOf, itemIdOf } from "#tests/support/people-scene.ts";

const service = await openService();
const forum = openForum({ SECOND_OPINION_URL: service.url, SECOND_OPINION_MODEL: "small-one" });
afterAll(async () => await service.close());

const indirect = "Vi handlade i går. Jag bar kassarna hem och han väntade.";
const unread = "Tredje dagen utan vin. Jag bakade bröd i stället.";

let karin: SignedInStaff;
let anna: SignedInStaff;
let raised: { item: string; caseId: string };
let failed: { item: string };

beforeAll(async () => {
  const { site } = forum;
  service.will((res, asked) => {
    const breaks = JSON.stringify(asked.body).includes(unread);
    const categories = { violence: 0.9, "child-welfare": 0.6 };
    const behave = breaks ? json({}, 500) : answering({ level: "red", categories });
    behave(res, asked);
  });
  karin = await makeFirstAdmin(site);
  anna = await makeColleague(site, karin);
  const member = await makeMember(site);
  const write = async (title: string, body: string) => {
    const { postId } = await beginThread(site, member, { title, body });
    // The site itself asks, when its loop next looks for work.
    await vi.waitFor(
      async () => expect(await findSecondOpinion(site.app.store, postId)).toBeDefined(),
      { timeout: 30_000, interval: 200 },
    );
    return { postId, item: `/desk/items/${await itemIdOf(site, postId)}` };
  };
  const [first, second] = await Promise.all([write("Kvitton", indirect), write("Bröd", unread)]);
  raised = { item: first.item, caseId: await caseIdOf(site, first.postId) };
  failed = second;
});

const everyWay = (["sv", "en"] as const).flatMap((locale) =>
  [true, false].map((scripts) => ({ locale, scripts })),
);

describe.each(everyWay)("in $locale with scripts: $scripts", ({ locale, scripts }) => {
  test("the desk shows what it said, apart from what the program noticed", async () => {
    const { page, t } = await forum.open(raised.item, { locale, scripts, as: anna });
    await arrive(page, "Kvitton");
    const main = page.getByRole("main");
    await main
      .getByText(
        locale === "sv"
          ? "En andra bedömning: rött (våld, ett barn). Den kommer från verksamhetens egen tjänst och hålls isär från programmets."
          : "Second opinion: red (violence, a child). From the operator’s own service, kept apart from the program.",
      )
      .waitFor();
    await main.getByText(t("desk.opinion.raised")).waitFor();
    await main.getByText(t("desk.item.nothingNoticed")).waitFor();
    await main.getByText(t("common.level.red")).first().waitFor();
    if (scripts) expect(await lookOver(page, locale)).toEqual([]);
  });

  test("when it failed, a quiet line says why", async () => {
    const { page, t } = await forum.open(failed.item, { locale, scripts, as: anna });
    await arrive(page, "Bröd");
    await page.getByText(t("desk.opinion.failed.wrong")).waitFor();
    expect(await page.getByText(t("desk.opinion.raised")).count()).toBe(0);
    if (scripts) expect(await lookOver(page, locale)).toEqual([]);
  });

  test("what is stored says that a second program reads", async () => {
    const { page, t } = await forum.open("/privacy", { locale, scripts });
    await page.getByRole("heading", { name: t("privacy.second.title") }).waitFor();
    await page.getByText(t("privacy.second.body")).waitFor();
    expect(await page.getByText(t("privacy.engine.who")).count()).toBe(0);
  });
});

test.each(["sv", "en"] as const)(
  "in %s a case says who opened it, and so does the log",
  async (locale) => {
    const { page, t } = await forum.open(`/admin/escalations/${raised.caseId}`, {
      locale,
      as: karin,
    });
    await page.getByText(t("admin.event.bySecondOpinion")).waitFor();
    await page.goto("/admin/audit");
    await page.getByRole("table").getByText(t("admin.action.post.raised")).first().waitFor();
  },
);
