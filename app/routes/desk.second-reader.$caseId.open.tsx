import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { answerOpenText } from "#app/escalations/answer-case-forms.server.ts";
import { readSecondReading } from "#app/escalations/read-second-reading.server.ts";
import { ActPage } from "#app/pages/admin/act-page.tsx";
import { CaseText } from "#app/pages/admin/case-text.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";

export const handle = { hydrate: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  const found = await readSecondReading(context, staff, params.caseId);
  return { heading: context.t("admin.case.title", { number: found.number }), found };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const caseId = params.caseId ?? "";
  const form = await request.formData();
  const to = `/desk/second-reader/${caseId}#text`;
  return await answerOpenText(context, { staff, caseId, form, to });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function CaseActPage() {
  const { found } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <ActPage number={found.number} back={`/desk/second-reader/${found.id}`}>
      <CaseText found={found} action={`/desk/second-reader/${found.id}/open`} state={state} />
    </ActPage>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
