import { describe, expect, test } from "vitest";
import type { RequestContext } from "#app/context.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import type { Helpline } from "#db/queries/helplines.ts";
import { helpCountries, helplineSeed } from "./helpline-seed.ts";
import { fittingHelplines, showHelpline, staleAfterDays } from "./show-helplines.server.ts";

const line = (part: Partial<Helpline>): Helpline => ({
  id: "x",
  country: "se",
  position: 1,
  topic: "crisis",
  name: "A line",
  contact: "123",
  href: "tel:123",
  hoursSv: "Dygnet runt",
  hoursEn: "Day and night",
  audienceSv: "Alla",
  audienceEn: "Everybody",
  basis: "seen",
  source: "example.org",
  opening: null,
  timeZone: null,
  checkedOn: null,
  ...part,
});

function show(part: Partial<Helpline>, now = "2026-03-01T12:00:00Z", locale: "sv" | "en" = "en") {
  const clock = () => new Date(now);
  return showHelpline(line(part), { locale, t: translatorFor(locale), clock } as RequestContext);
}

describe("a help line in words", () => {
  const t = translatorFor("en");

  test("speaks the reader's language", () => {
    expect(show({}, undefined, "sv")).toMatchObject({ hours: "Dygnet runt", audience: "Alla" });
    expect(show({})).toMatchObject({ hours: "Day and night", audience: "Everybody" });
  });

  test.each([
    ["tel:1", "help.channel.phone"],
    ["sms:1", "help.channel.text"],
    ["https://example.org", "help.channel.web"],
    [null, "help.channel.phone"],
  ] as const)("%s is reached by %s", (href, key) => {
    expect(show({ href }).channel).toBe(t(key));
  });

  test("says how fresh the facts are", () => {
    const checkedOn = "2026-01-01";
    const day = 86_400_000;
    const daysLater = (days: number) => new Date(Date.parse(checkedOn) + days * day).toISOString();
    expect(show({ checkedOn }, daysLater(staleAfterDays)).checked).toBe(
      t("help.checked.on", { date: checkedOn }),
    );
    expect(show({ checkedOn }, daysLater(staleAfterDays + 1)).checked).toBe(
      t("help.checked.old", { date: checkedOn }),
    );
    expect(show({}).checked).toBe(t("help.checked.seen", { source: "example.org" }));
    expect(show({ source: "" }).checked).toBe(t("help.checked.unknown"));
  });
});

describe("whether somebody answers now", () => {
  const t = translatorFor("en");
  const timeZone = "Europe/Stockholm";
  const day: [string, string][] = [["09:00", "17:00"]];
  const opening = [day, day, day, day, day, [], []];

  test("is said in words, with when it opens", () => {
    const tuesday = "2026-03-10T12:00:00Z";
    expect(show({ opening, timeZone }, tuesday).now).toEqual({
      open: true,
      words: t("lines.open"),
    });
    expect(show({ opening, timeZone }, "2026-03-13T20:00:00Z").now).toEqual({
      open: false,
      words: t("lines.closed", { opening: "on Monday at 09:00" }),
    });
    expect(show({ opening: "always" }, tuesday).now.open).toBe(true);
    expect(show({}).now).toEqual({ open: false, words: t("lines.unknown") });
  });

  test("closed lines stand after the others that fit", () => {
    const lines = [
      line({ id: "shut", contact: "1", opening, timeZone }),
      line({ id: "perhaps", contact: "2" }),
      line({ id: "open", contact: "3", opening: "always" }),
    ];
    const at = (now: string) =>
      fittingHelplines(lines, ["self-harm"], new Date(now)).map(({ id }) => id);
    expect(at("2026-03-10T12:00:00Z")).toEqual(["shut", "perhaps"]);
    expect(at("2026-03-10T22:00:00Z")).toEqual(["perhaps", "open"]);
  });
});

describe("the lines after a grave text", () => {
  const of = (country: string) => helplineSeed.filter((l) => l.country === country) as Helpline[];
  const noon = new Date("2026-03-10T12:00:00Z");
  const asked = ["self-harm", "violence", "child-welfare", "acute-danger"];

  test.each(helpCountries.map(({ code }) => code).filter((code) => code !== "international"))(
    "in %s begin with the emergency number and offer at least two more",
    (country) => {
      for (const category of [...asked, "unheard-of"]) {
        const [first, ...rest] = fittingHelplines(of(country), [category], noon);
        expect(first?.topic, `${country} ${category}`).toBe("emergency");
        expect(rest.length, `${country} ${category}`).toBeGreaterThanOrEqual(2);
        expect(rest.length).toBeLessThanOrEqual(4);
      }
    },
  );

  test("fit what was found, once each", () => {
    const lines = fittingHelplines(of("se"), ["violence"], noon);
    expect(lines[1]?.topic).toBe("violence");
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(fittingHelplines(of("se"), ["child-welfare"], noon)[1]?.topic).toBe("children");
  });
});
