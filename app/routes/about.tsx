import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { TeamList } from "#app/components/team-list.tsx";
import { readUsualAnswer } from "#app/desk/read-coverage.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { describeHours, isAlwaysStaffed } from "#app/time/staffed-hours.ts";
import { listHelplines } from "#db/queries/helplines.ts";
import { listPublicTeam } from "#db/queries/public-team.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const { t, store, config, locale } = context;
  const lines = await listHelplines(store, config.country);
  return {
    heading: t("about.title"),
    team: await listPublicTeam(store),
    usual: await readUsualAnswer(context),
    hours: describeHours(config.staffedHours, locale),
    days: config.answerDays,
    hasNights: !isAlwaysStaffed(config.staffedHours),
    operator: config.operator ?? null,
    contact: config.operatorContact ?? null,
    emergency: lines.find(({ topic }) => topic === "emergency")?.contact ?? "112",
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function AboutPage() {
  const t = useT();
  const { team, usual, hours, days, hasNights, operator, contact, emergency } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("about.title")} />
      <Section id="what" title={t("about.what.title")}>
        <p>{t("about.what.is")}</p>
        <p>{t("about.what.isnot", { number: emergency })}</p>
        <p className="section-more">
          <a href="/start">{t("start.link")}</a>
        </p>
      </Section>
      <Section id="readers" title={t("about.readers.title")}>
        <p>{t("about.readers.body")}</p>
        {team.length ? <TeamList people={team} /> : <p>{t("about.readers.none")}</p>}
      </Section>
      <Section id="when" title={t("about.when.title")}>
        <p>
          {t("about.when.hours", { hours })} {t("about.when.promise", { count: days })}
          {usual ? ` ${usual}` : null}
        </p>
      </Section>
      {hasNights ? (
        <Section id="night" title={t("about.night.title")}>
          <p>{t("about.night.body")}</p>
          <p>{t("about.night.program")}</p>
        </Section>
      ) : null}
      <Section id="operator" title={t("about.who.title")}>
        <p>{operator ? t("about.who.named", { operator }) : t("about.who.unnamed")}</p>
        <p>{contact ? t("about.contact.given", { contact }) : t("about.contact.missing")}</p>
      </Section>
    </>
  );
}
