import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { useT } from "#app/i18n/use-t.ts";

export function loader({ context: { t, config } }: LoaderFunctionArgs) {
  return { heading: t("accessibility.title"), contact: config.operatorContact ?? null };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

const tested = ["axe", "keyboard", "narrow", "scripts"] as const;

export default function AccessibilityPage() {
  const t = useT();
  const { contact } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("accessibility.title")} intro={<p>{t("accessibility.intro")}</p>} />
      <Section id="tested" title={t("accessibility.tested.title")}>
        <ul>
          {tested.map((key) => (
            <li key={key}>{t(`accessibility.tested.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="untested" title={t("accessibility.untested.title")}>
        <p>{t("accessibility.untested.body")}</p>
      </Section>
      <Section id="report" title={t("accessibility.report.title")}>
        <p>
          {contact
            ? t("accessibility.report.contact", { contact })
            : t("accessibility.report.forum")}
        </p>
      </Section>
    </>
  );
}
