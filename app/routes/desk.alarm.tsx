import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { readOwnAddress, setOwnAddress } from "#app/alarm/own-address.server.ts";
import { Field } from "#app/components/field.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { keepTyped, refused } from "#app/desk/form-state.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { DoneNote } from "#app/pages/desk/done-note.tsx";
import { StaffForm, typedIn } from "#app/pages/desk/staff-form.tsx";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  const { t } = context;
  return {
    heading: t("alarm.address.title"),
    done: new URL(request.url).searchParams.has("saved") ? t("alarm.address.saved") : null,
    address: await readOwnAddress(context, staff),
    hasMail: context.alarm.some(({ kind }) => kind === "mail"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const values = keepTyped(await request.formData(), ["email"]);
  if (await setOwnAddress(context, staff, values.email?.[0] ?? "")) {
    throw redirect("/desk/alarm?saved=1");
  }
  return refused({ values, errors: { email: [context.t("alarm.address.error")] } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function OwnAlarmPage() {
  const t = useT();
  const { heading, done, address, hasMail } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("alarm.address.intro")}</p>}
        crumbs={[{ href: "/desk", label: t("desk.title") }]}
        crumbsLabel={t("desk.title")}
      />
      <DoneNote words={done} />
      {hasMail ? null : <p>{t("alarm.address.noMail")}</p>}
      <StaffForm
        id="address"
        title={t("alarm.address.label")}
        action="/desk/alarm"
        state={state}
        submit={t("alarm.address.save")}
      >
        <Field
          id="address-email"
          name="email"
          type="email"
          autoComplete="email"
          label={t("alarm.address.label")}
          help={t("alarm.address.help")}
          errors={state?.errors.email}
          defaultValue={typedIn(state, "email") ?? address}
        />
      </StaffForm>
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
