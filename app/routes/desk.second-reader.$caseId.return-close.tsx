import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { keepTyped } from "#app/desk/form-state.server.ts";
import { answerMove } from "#app/escalations/answer-move.server.ts";
import { readSecondReading } from "#app/escalations/read-second-reading.server.ts";
import { returnClose } from "#app/escalations/return-close.server.ts";
import { ActPage } from "#app/pages/admin/act-page.tsx";
import { SecondForm } from "#app/pages/admin/closing-forms.tsx";
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
  const typed = keepTyped(await request.formData(), ["reason"]);
  const moved = await returnClose(context, { staff, caseId, reason: typed.reason?.[0] ?? "" });
  return answerMove(context, moved, { to: "/desk?done=returned", typed });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function CaseActPage() {
  const { found } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <ActPage number={found.number} back={`/desk/second-reader/${found.id}`}>
      <SecondForm answer="return-close" base={`/desk/second-reader/${found.id}`} state={state} />
    </ActPage>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
