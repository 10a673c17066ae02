import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { PolicyStepPage } from "#app/pages/admin/policy/policy-step.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";
import { answerPolicyForm } from "#app/policy/answer-policy-form.server.ts";

export const handle = { hydrate: true };

export async function loader({ context }: LoaderFunctionArgs) {
  await requireAdmin(context);
  return { heading: context.t("policy.preview.title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireAdmin(context);
  return await answerPolicyForm(context, request, { saveAs: staff });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function PolicySavePage() {
  useUnsentWarning();
  const { heading } = useLoaderData<typeof loader>();
  return <PolicyStepPage heading={heading} step={useActionData<typeof action>()} />;
}

export function ErrorBoundary() {
  return <DeskError />;
}
