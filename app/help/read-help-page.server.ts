import type { RequestContext } from "#app/context.ts";
import { describeOpening, isStaffed, nextOpening } from "#app/time/staffed-hours.ts";
import { listHelplines } from "#db/queries/helplines.ts";
import { audienceFrom, helpAudiences, linesFor } from "./audiences.ts";
import { type HelpTopic, helpCountries } from "./helpline-seed.ts";
import { showHelpline } from "./show-helplines.server.ts";

const topicOrder: HelpTopic[] = [
  "emergency",
  "crisis",
  "violence",
  "children",
  "health",
  "substances",
  "other",
];

/**
 * The help page of one country and, if asked for, one audience; the operator's own country when none,
 * or an unknown one, is asked for.
 */
export async function readHelpPage(
  context: RequestContext,
  wanted: string | null,
  wantedAudience: string | null = null,
) {
  const { store, config, locale, clock } = context;
  const nameOf = (c: (typeof helpCountries)[number]) => (locale === "sv" ? c.nameSv : c.nameEn);
  const country =
    helpCountries.find(({ code }) => code === wanted) ??
    helpCountries.find(({ code }) => code === config.country);
  const code = country?.code ?? "se";
  const all = await listHelplines(store, code);
  const audience = audienceFrom(wantedAudience);
  const lines = linesFor(all, audience);
  const now = clock();
  const { staffedHours, timeZone } = config;
  return {
    country: code,
    countryName: country ? nameOf(country) : "",
    countries: helpCountries.map((c) => ({ value: c.code, label: nameOf(c) })),
    audience,
    audiences: [null, ...helpAudiences].map((value) => ({
      href: `/help?country=${code}${value ? `&for=${value}` : ""}`,
      label: context.t(`lines.for.${value ?? "all"}`),
      current: value === audience,
    })),
    emergency: all.find(({ topic }) => topic === "emergency")?.contact ?? "112",
    topics: topicOrder
      .map((topic) => ({
        topic,
        lines: lines
          .filter((line) => line.topic === topic)
          .map((line) => showHelpline(line, context)),
      }))
      .filter(({ lines }) => lines.length > 0),
    opening: isStaffed(staffedHours, now, timeZone)
      ? null
      : describeOpening(nextOpening(staffedHours, now, timeZone), now, { timeZone, locale }),
  };
}
