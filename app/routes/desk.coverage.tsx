import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { Table } from "#app/components/table.tsx";
import { showCoverage } from "#app/desk/read-coverage.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";

export const handle = { hydrate: true };

export async function loader({ context }: LoaderFunctionArgs) {
  await requireStaff(context);
  const { rows } = await showCoverage(context);
  return { heading: context.t("coverage.title"), rows };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function CoveragePage() {
  const t = useT();
  const { heading, rows } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("coverage.intro")}</p>}
        crumbs={[{ href: "/desk", label: t("desk.title") }]}
        crumbsLabel={t("desk.title")}
      />
      <Table
        caption={heading}
        captionHidden
        columns={[{ label: t("coverage.figure") }, { label: t("coverage.value") }]}
        rows={rows.map(([what, value]) => ({ id: what, cells: [what, value] }))}
      />
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
