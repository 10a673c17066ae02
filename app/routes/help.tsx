import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/components/button.tsx";
import { ChoiceLinks } from "#app/components/choice-links.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { HelpLines } from "#app/components/help-lines.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { Select } from "#app/components/select.tsx";
import { readHelpPage } from "#app/help/read-help-page.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { HelpTonight } from "#app/pages/help-tonight.tsx";
import { LeaveFacts } from "#app/pages/leave-facts.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const page = await readHelpPage(context, query.get("country"), query.get("for"));
  return { heading: context.t("help.title"), ...page };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function HelpPage() {
  const t = useT();
  const { country, countryName, countries, emergency, topics, opening, audience, audiences } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("help.title")}
        intro={
          <>
            <p>
              <strong>{t("help.intro", { number: emergency })}</strong> {t("help.unseen")}
            </p>
            {opening ? <p>{t("help.night", { opening })}</p> : null}
          </>
        }
      />
      <h2 id="lines">{t("help.country.current", { country: countryName })}</h2>
      <ChoiceLinks label={t("lines.for.label")} links={audiences} />
      {audience === "hurting" ? <p>{t("lines.for.hurting.text")}</p> : null}
      {topics.length ? (
        topics.map(({ topic, lines }) => (
          <Section key={topic} id={topic} title={t(`help.topic.${topic}`)}>
            <HelpLines lines={lines} />
          </Section>
        ))
      ) : (
        <EmptyState title={t("help.empty")} />
      )}
      {country === "gb" ? <p>{t("help.silent.gb")}</p> : null}
      <form method="get" action="/help" className="form">
        {audience ? <input type="hidden" name="for" value={audience} /> : null}
        <Select
          id="country"
          name="country"
          label={t("help.country.label")}
          options={countries}
          defaultValue={country}
        />
        <Actions>
          <Button>{t("help.country.submit")}</Button>
        </Actions>
      </form>
      <Section id="unanswered" title={t("help.unanswered.title")}>
        <p>{t("help.unanswered.intro")}</p>
        <ul>
          <li>{t("help.unanswered.next")}</li>
          <li>{t("help.unanswered.emergency", { number: emergency })}</li>
          <li>{t("help.unanswered.near")}</li>
        </ul>
      </Section>
      <Section id="stopping" title={t("help.stopping.title")}>
        <p>{t("help.stopping.body")}</p>
        <p>{t("help.stopping.signs")}</p>
        <p>{t("help.stopping.emergency", { number: emergency })}</p>
      </Section>
      <Section id="child" title={t("help.child.title")}>
        <p>{t(country === "se" ? "help.child.se" : "help.child.other")}</p>
      </Section>
      <HelpTonight />
      <Section id="leaving" title={t("help.leave.title")}>
        <LeaveFacts />
      </Section>
    </>
  );
}
