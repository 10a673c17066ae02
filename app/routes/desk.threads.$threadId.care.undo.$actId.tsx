import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { answerUndoing } from "#app/desk/thread-care/answer-act.server.ts";
import { readCare } from "#app/desk/thread-care/read-care.server.ts";
import { CareHead } from "#app/pages/desk/care-head.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { UndoForm } from "#app/pages/desk/undo-form.tsx";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";

export const handle = { hydrate: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  await requireStaff(context);
  const care = await readCare(context, params.threadId);
  const act = care.acts.find(({ id }) => id === params.actId);
  if (!act) throw new Response(null, { status: 404 });
  return { heading: act.undo, care, act };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const { threadId = "", actId = "" } = params;
  return await answerUndoing(context, staff, { threadId, actId, form: await request.formData() });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function UndoPage() {
  useUnsentWarning();
  const { care, act } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <CareHead care={care} inner />
      {act.undone ? <p>{act.undone}</p> : <UndoForm care={care} act={act} state={state} />}
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
