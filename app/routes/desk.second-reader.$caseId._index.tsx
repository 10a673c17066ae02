import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { readSecondReading } from "#app/escalations/read-second-reading.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { CaseFile } from "#app/pages/admin/case-file.tsx";
import { SecondReading } from "#app/pages/admin/second-reading.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";

export const handle = { hydrate: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  const found = await readSecondReading(context, staff, params.caseId);
  return { heading: context.t("admin.case.title", { number: found.number }), found };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function SecondReaderPage() {
  const t = useT();
  useUnsentWarning();
  const { heading, found } = useLoaderData<typeof loader>();
  const base = `/desk/second-reader/${found.id}`;
  return (
    <>
      <PageHead
        title={heading}
        crumbs={[{ href: "/desk", label: t("desk.item.toQueue") }]}
        crumbsLabel={t("desk.title")}
      />
      <div className="case">
        <CaseFile found={found} base={base} />
        <div className="flow">
          <SecondReading found={found} base={base} />
        </div>
      </div>
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
