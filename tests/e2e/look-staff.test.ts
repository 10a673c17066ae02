import { beforeAll, describe, expect, test } from "vitest";
import { acknowledgeCase } from "#app/escalations/acknowledge-case.server.ts";
import { assessCase } from "#app/escalations/assess-case.server.ts";
import { closeCase } from "#app/escalations/close-case.server.ts";
import { confirmClose } from "#app/escalations/confirm-close.server.ts";
import { openCaseText } from "#app/escalations/open-case-text.server.ts";
import { hydrated, openForum } from "#tests/support/pages.ts";
import { lookOver } from "#tests/support/pages-look.ts";
import {
  answer,
  beginThread,
  makeColleague,
  makeFirstAdmin,
  makeMember,
  type SignedInStaff,
} from "#tests/support/people.ts";
import { answerAs, caseIdOf, decideAs, itemIdOf } from "#tests/support/people-scene.ts";

const forum = openForum();
let karin: SignedInStaff;
let anna: SignedInStaff;
const desk: string[] = [];
const admin: string[] = [];
let waiting: string;

beforeAll(async () => {
  const { site } = forum;
  karin = await makeFirstAdmin(site);
  anna = await makeColleague(site, karin);
  const member = await makeMember(site, { alias: "Silvervit Skogsduva" });
  const crisis = "Jag har bestämt mig. Tabletterna ligger framme och i kväll tar jag dem allihop.";
  const red = "Min man slår mig när han har druckit. Nästan varje lördag.";
  const titles = [
    "Nytt",
    "Omhändertaget",
    "Bedömt",
    "Två personer",
    "Ettordsomintegårattbrytanågonstans",
  ];
  const cases: string[] = [];
  for (const title of titles) {
    const { postId } = await beginThread(site, member, { title, body: `${crisis}\n\n${red}` });
    cases.push(await caseIdOf(site, postId));
    desk.push(`/desk/items/${await itemIdOf(site, postId)}`);
  }
  const title = "Ett helt vanligt samtal om helgen";
  const { postId, threadId } = await beginThread(site, member, { title, body: "Hur gör ni?" });
  await answerAs(site, anna, threadId, "Berätta gärna mer.");
  await decideAs(site, anna, postId, { decision: "read", rule: "no-rule-broken" });
  const reply = await answer(site, member, threadId, { body: "Köp lyrica av mig, pm." });
  await decideAs(site, anna, reply.postId, { decision: "remove", rule: "no-sourcing" });
  desk.splice(0, 4);
  desk.push(`/desk/items/${await itemIdOf(site, reply.postId)}`);
  for (let n = 1; n <= 25; n += 1) {
    await answer(site, member, threadId, { body: `En rad till, nummer ${n}.` });
  }

  const { app } = site;
  const reason = "Har svarat och har sällskap i kväll.";
  const [, acknowledged, assessed, proposed, closed] = cases;
  for (const caseId of [acknowledged, assessed, proposed, closed]) {
    await acknowledgeCase(app, { staff: karin, caseId: caseId ?? "" });
  }
  for (const caseId of [assessed, proposed, closed]) {
    const categories = ["self-harm" as const];
    await assessCase(app, { staff: karin, caseId: caseId ?? "", level: "red", categories, reason });
  }
  for (const caseId of [proposed, closed]) {
    await closeCase(app, { staff: karin, caseId: caseId ?? "", outcome: "supported", reason });
    await openCaseText(app, { staff: anna, caseId: caseId ?? "", reason: "Andra läsare" });
  }
  await confirmClose(app, { staff: anna, caseId: closed ?? "", reason });
  admin.push(...cases.map((caseId) => `/admin/escalations/${caseId}`));
  waiting = proposed ?? "";
});

describe.each(["sv", "en"] as const)("in %s", (locale) => {
  const lookAt = async (as: SignedInStaff, paths: readonly string[]) => {
    const { page } = await forum.open("/desk", { locale, as });
    const wrong: string[] = [];
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      await hydrated(page);
      wrong.push(...(await lookOver(page, locale)));
    }
    return wrong;
  };

  test("the desk", async () => {
    const paths = [
      "/desk",
      "/desk?page=1&ordinary=2&done=reply",
      ...desk,
      `${desk[0]}/correct`,
      `/desk/second-reader/${waiting}`,
    ];
    expect(await lookAt(anna, paths)).toEqual([]);
  });

  test("the admin's pages", async () => {
    const paths = [
      "/admin",
      "/admin/alarm",
      "/desk/alarm",
      "/admin/escalations",
      "/admin/escalations?show=closed",
      "/admin/people",
      `/admin/people/${anna.id}/deactivate`,
      "/admin/audit",
      "/admin/help-lines",
      "/admin/escalations/unknown",
    ];
    expect(await lookAt(karin, paths)).toEqual([]);
  });

  test("a case at every stage", async () => {
    expect(await lookAt(karin, admin)).toEqual([]);
  });

  test("forms of the staff that came back", async () => {
    const { page, t } = await forum.open(desk[0] ?? "", { locale, as: karin });
    const wrong: string[] = [];
    await hydrated(page);
    await page.getByRole("button", { name: t("desk.decide.submit"), exact: true }).click();
    await page.getByRole("alert").waitFor();
    await hydrated(page);
    wrong.push(...(await lookOver(page, locale)));
    await page.goto("/admin/people");
    await page.getByRole("radio", { name: t("admin.role.therapist") }).check();
    await page.getByRole("button", { name: t("admin.invite.submit") }).click();
    await page
      .getByRole("status")
      .filter({ hasText: t("admin.invite.made") })
      .waitFor();
    wrong.push(...(await lookOver(page, locale)));
    expect(wrong).toEqual([]);
  });
});
