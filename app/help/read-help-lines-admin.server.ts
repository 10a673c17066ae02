import type { RequestContext } from "#app/context.ts";
import { findHelpline } from "#db/queries/find-helpline.ts";
import { type Helpline, listHelplines } from "#db/queries/helplines.ts";
import { helpCountries } from "./helpline-seed.ts";
import { isStale, staleAfterDays } from "./show-helplines.server.ts";

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
  return isStale({ checkedOn }, clock()) ? t("admin.lines.old", { day: checkedOn }) : checkedOn;
}

/** By which day a line should be called again. */
export function reviewWords({ t, clock }: RequestContext, { checkedOn }: Helpline): string {
  if (!checkedOn) return t("admin.lines.review.never");
  const due = new Date(Date.parse(checkedOn) + staleAfterDays * 86_400_000);
  const day = due.toISOString().slice(0, 10);
  return t(isStale({ checkedOn }, clock()) ? "admin.lines.review.late" : "admin.lines.review.due", {
    day,
  });
}

/** For the overview: how many lines of the operator's own country should be called again; or none. */
export async function staleLineWords(context: RequestContext): Promise<string[]> {
  const { store, config, clock, t } = context;
  const lines = await listHelplines(store, config.country);
  const count = lines.filter((line) => isStale(line, clock())).length;
  return count ? [t("admin.lines.stale", { count, days: staleAfterDays })] : [];
}
