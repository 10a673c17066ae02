import { expect, test } from "vitest";
import type { Locale } from "#app/i18n/translator.ts";
import { describeOpening, nextOpening } from "#app/time/staffed-hours.ts";
import { arrive, openForum } from "#tests/support/pages.ts";
import { makeMember } from "#tests/support/people.ts";
import { closedHours } from "#tests/support/site.ts";

// A site where nobody of the staff reads before the day after tomorrow.
const forum = openForum({ STAFFED_HOURS: closedHours() });

function opening(locale: Locale): string {
  const { staffedHours, timeZone } = forum.site.app.config;
  const now = new Date();
  return describeOpening(nextOpening(staffedHours, now, timeZone), now, { timeZone, locale });
}

test.each(["sv", "en"] as const)(
  "every page says in %s when somebody reads next",
  async (locale) => {
    const { page, t } = await forum.open("/", { locale });
    expect(opening(locale)).toMatch(locale === "sv" ? /klockan 08\.00$/ : /at 08:00$/);
    for (const path of ["/", "/rooms/new-here", "/rules", "/sign-in"]) {
      await page.goto(path);
      await page
        .getByRole("banner")
        .getByText(t("common.nightNotice", { opening: opening(locale) }))
        .waitFor();
    }
    await page.goto("/help");
    await page.getByText(t("help.night", { opening: opening(locale) })).waitFor();
    await page.goto("/about");
    await page
      .getByRole("region", { name: t("about.night.title") })
      .getByText(t("about.night.body"))
      .waitFor();
  },
);

test.each([
  { locale: "sv", body: "Jag har bestämt mig. I kväll tar jag alla tabletterna på en gång." },
  { locale: "en", body: "I have made up my mind. Tonight I will take all the pills." },
] as const)(
  "nobody is promised an answer tonight that nobody can give ($locale)",
  async (night) => {
    const { locale, body } = night;
    const { page, t } = await forum.open("/rooms/family/new", {
      locale,
      as: await makeMember(forum.site),
    });
    await page.getByLabel(t("write.title")).fill("Natt");
    await page.getByLabel(t("write.body")).fill(body);
    await page.getByRole("button", { name: t("write.publish") }).click();
    await arrive(page, t("sent.title.help"));
    const when = t("sent.when.opening", { opening: opening(locale) });
    await page.getByText(t("sent.crisis.next", { when })).waitFor();
    expect(await page.getByRole("main").innerText()).not.toMatch(/minut|senast i (kväll|natt)/);
    // Lines that are open whatever the hour come before what happens next.
    const help = page.getByRole("region", { name: t("common.helpNow") });
    expect(await help.getByRole("link", { name: /^[\d -]+$/ }).count()).toBeGreaterThanOrEqual(2);
  },
);
