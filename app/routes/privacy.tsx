import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { storedFacts } from "#app/pages/stored-facts.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  return { heading: context.t("privacy.title"), sections: storedFacts(context) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function PrivacyPage() {
  const t = useT();
  const { sections } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("privacy.title")} intro={<p>{t("privacy.intro")}</p>} />
      {sections.map(({ id, title, facts }) => (
        <Section key={id} id={id} title={title}>
          {facts.map((fact) => (
            <p key={fact}>{fact}</p>
          ))}
        </Section>
      ))}
    </>
  );
}
