import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { Select } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { answerHandOver, readHandOver } from "#app/desk/hand-over.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { StaffForm, typedIn } from "#app/pages/desk/staff-form.tsx";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";

export const handle = { hydrate: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  return {
    heading: context.t("queues.handOver.title"),
    ...(await readHandOver(context, staff, params.threadId)),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const refusal = await answerHandOver(
    context,
    staff,
    params.threadId ?? "",
    await request.formData(),
  );
  if (refusal) return refusal;
  throw redirect("/desk/queues/mine?done=handed");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function HandOverPage() {
  const t = useT();
  useUnsentWarning();
  const { heading, threadId, title, lang, colleagues } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p lang={lang}>{title}</p>}
        crumbs={[{ href: "/desk/queues/waiting", label: t("queues.waiting") }]}
        crumbsLabel={t("desk.title")}
      />
      {colleagues.length ? (
        <StaffForm
          id="over"
          title={heading}
          intro={t("queues.handOver.intro")}
          action={`/desk/claims/${threadId}/hand-over`}
          state={state}
          submit={t("queues.handOver")}
        >
          <Select
            id="over-to"
            name="to"
            label={t("queues.handOver.to")}
            options={[{ value: "", label: "–" }, ...colleagues]}
            defaultValue={typedIn(state, "to") ?? ""}
            errors={state?.errors.to}
          />
          <TextArea
            id="over-reason"
            name="reason"
            label={t("queues.handOver.reason")}
            errors={state?.errors.reason}
            defaultValue={typedIn(state, "reason")}
            rows={3}
          />
        </StaffForm>
      ) : (
        <p>{t("queues.handOver.nobody")}</p>
      )}
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
