import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { answerAct } from "#app/escalations/answer-case-forms.server.ts";
import { readCase } from "#app/escalations/read-case.server.ts";
import { ActPage } from "#app/pages/admin/act-page.tsx";
import { ActForm } from "#app/pages/admin/work-forms.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";

export const handle = { hydrate: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const staff = await requireAdmin(context);
  const found = await readCase(context, staff, params.caseId);
  return { heading: context.t("admin.case.title", { number: found.number }), found };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireAdmin(context);
  const caseId = params.caseId ?? "";
  const form = await request.formData();
  const to = `/admin/escalations/${caseId}?done=act`;
  return await answerAct(context, { staff, caseId, form, to });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function CaseActPage() {
  const { found } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <ActPage number={found.number} back={`/admin/escalations/${found.id}`}>
      <ActForm found={found} state={state} />
    </ActPage>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
