import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { answerAppeal } from "#app/desk/answer-appeal.server.ts";
import { readAppeal } from "#app/desk/read-appeals.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { AppealFile } from "#app/pages/desk/appeal-file.tsx";
import { AppealForm } from "#app/pages/desk/appeal-form.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";

export const handle = { hydrate: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  return {
    heading: context.t("desk.appeal.title"),
    appeal: await readAppeal(context, staff, params.appealId),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  return await answerAppeal(context, staff, params.appealId ?? "", await request.formData());
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function AppealPage() {
  const t = useT();
  useUnsentWarning();
  const { heading, appeal } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={heading}
        crumbs={[
          { href: "/desk", label: t("desk.item.toQueue") },
          { href: "/desk/appeals", label: t("desk.appeals.title") },
        ]}
        crumbsLabel={t("desk.title")}
      />
      <div className="case">
        <AppealFile appeal={appeal} />
        <div className="flow">
          <AppealForm appeal={appeal} state={state} />
        </div>
      </div>
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
