import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { adminDoneWords } from "#app/desk/done-words.server.ts";
import { readCase } from "#app/escalations/read-case.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { CaseActs } from "#app/pages/admin/case-acts.tsx";
import { CaseFile } from "#app/pages/admin/case-file.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { DoneNote } from "#app/pages/desk/done-note.tsx";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";

export const handle = { hydrate: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const staff = await requireAdmin(context);
  const found = await readCase(context, staff, params.caseId);
  return {
    heading: context.t("admin.case.title", { number: found.number }),
    found,
    done: adminDoneWords(context, new URL(request.url)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function CasePage() {
  const t = useT();
  useUnsentWarning();
  const { heading, found, done } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={heading}
        crumbs={[{ href: "/admin/escalations", label: t("admin.case.toList") }]}
        crumbsLabel={t("admin.title")}
      />
      <DoneNote words={done} />
      <div className="case">
        <CaseFile found={found} base={`/admin/escalations/${found.id}`} />
        <div className="flow">
          <CaseActs found={found} />
        </div>
      </div>
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
