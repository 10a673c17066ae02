import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { Field } from "#app/components/field.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { keepTyped, refused } from "#app/desk/form-state.server.ts";
import {
  changeHelpline,
  type HelplineChange,
  helplineFields,
  helplineTexts,
} from "#app/help/change-helpline.server.ts";
import { requireLine, reviewWords } from "#app/help/read-help-lines-admin.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { StaffForm, typedIn } from "#app/pages/desk/staff-form.tsx";

export const handle = { hydrate: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  await requireAdmin(context);
  const line = await requireLine(context, params.lineId);
  const texts = helplineTexts(line);
  return {
    heading: context.t("admin.lines.title"),
    line: { id: line.id, name: line.name, country: line.country },
    review: reviewWords(context, line),
    fields: helplineFields.map((name) => ({ name, value: texts[name] })),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireAdmin(context);
  const { t } = context;
  const line = await requireLine(context, params.lineId);
  const values = keepTyped(await request.formData(), [...helplineFields, "reason"]);
  const change = Object.fromEntries(
    helplineFields.map((name) => [name, values[name]?.[0] ?? ""]),
  ) as HelplineChange;
  const reason = values.reason?.[0] ?? "";
  const result = await changeHelpline(context, { staff, id: line.id, change, reason });
  if (result.done) throw redirect(`/admin/help-lines?country=${line.country}&done=helpLine`);
  switch (result.why) {
    case "not-found":
      throw new Response(null, { status: 404 });
    case "contact":
      return refused({ values, errors: { contact: [t("admin.lines.error.contact")] } });
    case "opening":
      return refused({
        values,
        errors: { opening: [t(`admin.lines.error.${result.problem}`, { piece: result.piece })] },
      });
    case "timeZone":
      return refused({ values, errors: { timeZone: [t("admin.lines.error.timeZone")] } });
    case "checkedOn":
      return refused({ values, errors: { checkedOn: [t("admin.lines.error.checkedOn")] } });
    case "too-long":
      return refused({ values, problem: t("admin.lines.error.long") });
    case "reason":
      return refused({ values, errors: { reason: [t("admin.lines.error.reason")] } });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function HelpLinePage() {
  const t = useT();
  const { heading, line, fields, review } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{review}</p>}
        crumbs={[{ href: `/admin/help-lines?country=${line.country}`, label: heading }]}
        crumbsLabel={t("admin.title")}
      />
      <StaffForm
        id="line"
        title={t("admin.lines.changeTitle", { name: line.name })}
        action={`/admin/help-lines/${line.id}`}
        state={state}
        submit={t("admin.lines.submit")}
      >
        {fields.map(({ name, value }) => (
          <Field
            key={name}
            id={`line-${name}`}
            name={name}
            label={t(`admin.lines.${name}`)}
            help={isHelped(name) ? t(`admin.lines.${name}.help`) : undefined}
            defaultValue={typedIn(state, name) ?? value}
            errors={state?.errors[name]}
            autoComplete="off"
          />
        ))}
        <Field
          id="line-reason"
          name="reason"
          label={t("admin.lines.reason")}
          help={t("admin.lines.reason.help")}
          defaultValue={typedIn(state, "reason")}
          errors={state?.errors.reason}
          autoComplete="off"
        />
      </StaffForm>
    </>
  );
}

const helped = ["checkedOn", "opening", "timeZone"] as const;

function isHelped(name: string): name is (typeof helped)[number] {
  return helped.some((field) => field === name);
}

export function ErrorBoundary() {
  return <DeskError />;
}
