import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { answerAct, requireAct } from "#app/desk/thread-care/answer-act.server.ts";
import { readCare, rulesFor } from "#app/desk/thread-care/read-care.server.ts";
import { CareHead } from "#app/pages/desk/care-head.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { ThreadActForm } from "#app/pages/desk/thread-act-form.tsx";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";

export const handle = { hydrate: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  await requireStaff(context);
  const act = requireAct(params.act);
  return {
    heading: context.t(`threadCare.act.${act}`),
    act,
    rules: rulesFor(context, act),
    care: await readCare(context, params.threadId),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const act = requireAct(params.act);
  const { threadId = "" } = params;
  return await answerAct(context, staff, { threadId, act, form: await request.formData() });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function ThreadActPage() {
  useUnsentWarning();
  const { care, act, rules } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <CareHead care={care} inner />
      <ThreadActForm care={care} act={act} rules={rules} state={state} />
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
