import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { houseRules } from "#app/rules/house-rules.ts";

export function loader({ context: { t, locale } }: LoaderFunctionArgs) {
  return {
    heading: t("rules.title"),
    rules: houseRules.map((rule) => ({ id: rule.id, ...rule[locale] })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function RulesPage() {
  const t = useT();
  const { rules } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("rules.title")} intro={<p>{t("rules.intro")}</p>} />
      {rules.map((rule) => (
        <Section key={rule.id} id={rule.id} title={rule.title}>
          <p>{rule.why}</p>
          <p>
            <em>{t("rules.example")}:</em> {rule.example}
          </p>
        </Section>
      ))}
      <Section id="broken" title={t("rules.broken.title")}>
        <p>{t("rules.broken.body")}</p>
      </Section>
      <Section
        id="report"
        title={t("rules.report.title")}
        more={{ href: "/reports", label: t("receipt.follow") }}
      >
        <p>{t("rules.report.body")}</p>
      </Section>
      <Section id="decisions" title={t("rules.decisions.title")}>
        <p>{t("rules.decisions.machine")}</p>
        <p>{t("rules.decisions.people")}</p>
      </Section>
      <Section id="reason" title={t("rules.reason.title")}>
        <p>{t("rules.reason.body")}</p>
      </Section>
      <Section id="again" title={t("rules.again.title")}>
        <p>{t("rules.again.body")}</p>
      </Section>
      <Section id="limits" title={t("rules.limits.title")}>
        <ul>
          <li>{t("rules.limits.life")}</li>
          <li>{t("rules.limits.child")}</li>
        </ul>
        <p>{t("rules.limits.unknown")}</p>
      </Section>
    </>
  );
}
