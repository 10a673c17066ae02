import type { RequestContext } from "#app/context.ts";
import { findHelpline } from "#db/queries/find-helpline.ts";
import { type Helpline, listHelplines } from "#db/queries/helplines.ts";
import { helpCountries } from "./helpline-seed.ts";

/** After so many days an admin is told that a line should be called again (DOMAIN, section 4). */
const oldAfterDays = 90;

/** The lines of one country as the admin area lists them, and the countries to choose from. */
export async function readLinesOf(context: RequestContext, wanted: string | null) {
  const { locale, config, store } = context;
  const known = helpCountries.some(({ code }) => code === wanted);
  const country = known && wanted ? wanted : config.country;
  const lines = await listHelplines(store, country);
  return {
    country,
    countries: helpCountries.map(({ code, nameSv, nameEn }) => ({
      value: code,
      label: locale === "sv" ? nameSv : nameEn,
    })),
    lines: lines.map((line) => ({
      id: line.id,
      name: line.name,
      contact: line.contact,
      hours: locale === "sv" ? line.hoursSv : line.hoursEn,
      checked: checkedWords(context, line),
    })),
  };
}

/** One line to be changed. @throws 404 when there is none. */
export async function requireLine({ store }: RequestContext, id = ""): Promise<Helpline> {
  const line = await findHelpline(store, id);
  if (!line) throw new Response(null, { status: 404 });
  return line;
}

function checkedWords({ t, clock }: RequestContext, { checkedOn }: Helpline): string {
  if (!checkedOn) return t("admin.lines.notChecked");
  const days = (clock().getTime() - new Date(`${checkedOn}T00:00:00Z`).getTime()) / 86_400_000;
  return days > oldAfterDays ? t("admin.lines.old", { day: checkedOn }) : checkedOn;
}
