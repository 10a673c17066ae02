import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deactivateStaff } from "#app/accounts/deactivate-staff.server.ts";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { keepTyped, refused } from "#app/desk/form-state.server.ts";
import { requirePerson } from "#app/desk/read-people.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { StaffForm, typedIn } from "#app/pages/desk/staff-form.tsx";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";

export const handle = { hydrate: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const staff = await requireAdmin(context);
  const person = await requirePerson(context, staff, params.staffId);
  return { heading: context.t("admin.people.title"), person };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const by = await requireAdmin(context);
  const { t } = context;
  const values = keepTyped(await request.formData(), ["reason"]);
  const result = await deactivateStaff(context, {
    staffId: params.staffId ?? "",
    by,
    reason: values.reason?.[0] ?? "",
  });
  if (result.ok) throw redirect("/admin/people?done=deactivate");
  if (result.problem === "unknown") throw new Response(null, { status: 404 });
  if (result.problem === "self") {
    return refused({ values, problem: t("admin.deactivate.error.self") }, 409);
  }
  if (result.problem === "last-admin") {
    return refused({ values, problem: t("admin.deactivate.error.last") }, 409);
  }
  return refused({ values, errors: { reason: [t("admin.deactivate.error.reason")] } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function DeactivatePage() {
  const t = useT();
  useUnsentWarning();
  const { heading, person } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const { firstName: name } = person;
  return (
    <>
      <PageHead
        title={heading}
        crumbs={[{ href: "/admin/people", label: heading }]}
        crumbsLabel={t("admin.title")}
      />
      <StaffForm
        id="deactivate"
        title={t("admin.deactivate.title", { name })}
        intro={<p>{t("admin.deactivate.text", { name })}</p>}
        action={`/admin/people/${person.id}/deactivate`}
        state={state}
        submit={t("admin.deactivate.submit", { name })}
        variant="danger"
      >
        <TextArea
          id="deactivate-reason"
          name="reason"
          label={t("admin.deactivate.reason")}
          help={t("admin.deactivate.reason.help")}
          rows={3}
          defaultValue={typedIn(state, "reason")}
          errors={state?.errors.reason}
        />
      </StaffForm>
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
