import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { showCopy } from "#app/accounts/show-copy.server.ts";
import { FormButton } from "#app/components/button.tsx";
import { DefinitionList } from "#app/components/definition-list.tsx";
import { Fold } from "#app/components/fold.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { useT } from "#app/i18n/use-t.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  return { heading: context.t("copy.title"), copy: await showCopy(context, member) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function CopyPage() {
  const t = useT();
  const { heading, copy } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("copy.intro")}</p>}
        crumbs={[{ href: "/me", label: t("me.title") }]}
        crumbsLabel={t("common.crumbs")}
      />
      <p>{t("copy.leftOut")}</p>
      <p>{t("copy.device")}</p>
      <FormButton action="/me/download/file" variant="primary">
        {t("copy.save")}
      </FormButton>
      {copy.map(({ alias, tables }, index) => (
        <Section key={alias} id={`alias-${index + 1}`} title={t("copy.alias", { alias })}>
          {tables.map(({ id, title, rows }) => (
            <Fold key={id} summary={t("copy.part", { title, count: rows.length })}>
              {rows.map((facts, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have an order and nothing else
                <DefinitionList key={row} items={facts} />
              ))}
            </Fold>
          ))}
        </Section>
      ))}
    </>
  );
}
