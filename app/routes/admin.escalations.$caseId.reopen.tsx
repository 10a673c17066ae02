import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { keepTyped } from "#app/desk/form-state.server.ts";
import { answerMove } from "#app/escalations/answer-move.server.ts";
import { readCase } from "#app/escalations/read-case.server.ts";
import { reopenCase } from "#app/escalations/reopen-case.server.ts";
import { ActPage } from "#app/pages/admin/act-page.tsx";
import { ReopenForm } from "#app/pages/admin/closing-forms.tsx";
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
  const typed = keepTyped(await request.formData(), ["reason"]);
  const moved = await reopenCase(context, { staff, caseId, reason: typed.reason?.[0] ?? "" });
  return answerMove(context, moved, { to: `/admin/escalations/${caseId}?done=reopen`, typed });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function CaseActPage() {
  const { found } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <ActPage number={found.number} back={`/admin/escalations/${found.id}`}>
      <ReopenForm found={found} state={state} />
    </ActPage>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
