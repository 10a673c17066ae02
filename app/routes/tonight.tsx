import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fold } from "#app/components/fold.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { readOpenLines } from "#app/help/read-open-lines.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { describeOpening, isStaffed, nextOpening } from "#app/time/staffed-hours.ts";

/** Enough to choose from at night; the help page has them all. */
const linesShown = 4;

export async function loader({ context }: LoaderFunctionArgs) {
  const { config, clock, locale, t } = context;
  const { staffedHours, timeZone } = config;
  const now = clock();
  return {
    heading: t("tonight.title"),
    lines: (await readOpenLines(context)).slice(0, linesShown),
    opening: isStaffed(staffedHours, now, timeZone)
      ? null
      : describeOpening(nextOpening(staffedHours, now, timeZone), now, { timeZone, locale }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

const wave = ["sit", "where", "breathe", "watch", "after"] as const;

export default function TonightPage() {
  const t = useT();
  const { heading, lines, opening } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={heading} intro={<p>{t("tonight.intro")}</p>} />
      <Section id="wave" title={t("tonight.wave.title")} intro={t("tonight.wave.intro")}>
        <ol className="steps">
          {wave.map((step) => (
            <li key={step}>{t(`tonight.wave.${step}`)}</li>
          ))}
        </ol>
        <p>{t("tonight.wave.again")}</p>
      </Section>
      <Fold summary={t("tonight.breath.title")}>
        <p>{t("tonight.breath.text")}</p>
      </Fold>
      <Fold summary={t("tonight.write.title")}>
        <p>{t("tonight.write.text")}</p>
        <p>
          <a href="/rooms/new-here/new">{t("tonight.write.here")}</a>
        </p>
      </Fold>
      <Section
        id="lines"
        title={t("tonight.lines.title")}
        more={{ href: "/help", label: t("tonight.lines.more") }}
      >
        {lines.length ? (
          <ul className="steps">
            {lines.map(({ name, contact, href }) => (
              <li key={href}>
                {name}{" "}
                <a href={href} rel="noreferrer">
                  {contact}
                </a>
              </li>
            ))}
          </ul>
        ) : (
          <p>{t("tonight.lines.none")}</p>
        )}
        {opening ? <p>{t("tonight.reads", { opening })}</p> : null}
      </Section>
      <p>{t("help.stopping.body")}</p>
    </>
  );
}
