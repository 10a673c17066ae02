import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { Field } from "#app/components/field.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { keepTyped, refused } from "#app/desk/form-state.server.ts";
import { readKeyChoices, saveKeys } from "#app/desk/keys.server.ts";
import { faultsOf, type Keys, keyActs } from "#app/desk/keys.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { DoneNote } from "#app/pages/desk/done-note.tsx";
import { StaffForm, typedIn } from "#app/pages/desk/staff-form.tsx";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  const { t } = context;
  return {
    heading: t("keys.title"),
    done: new URL(request.url).searchParams.has("saved") ? t("keys.saved") : null,
    ...(await readKeyChoices(context, staff)),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const { t } = context;
  const values = keepTyped(await request.formData(), ["on", ...keyActs]);
  const keys = Object.fromEntries(
    keyActs.map((act) => [act, values[act]?.[0]?.trim() ?? ""]),
  ) as Keys;
  const faults = Object.entries(faultsOf(keys));
  if (faults.length === 0) {
    await saveKeys(context, staff, { on: values.on?.[0] === "yes", keys });
    throw redirect("/desk/keys?saved=1");
  }
  const errors = Object.fromEntries(faults.map(([act, why]) => [act, [t(`keys.error.${why}`)]]));
  return refused({ values, errors });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function KeysPage() {
  const t = useT();
  const { heading, done, on, keys } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const isOn = state ? state.values.on?.[0] === "yes" : on;
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("keys.intro")}</p>}
        crumbs={[{ href: "/desk", label: t("desk.title") }]}
        crumbsLabel={t("desk.title")}
      />
      <DoneNote words={done} />
      <StaffForm
        id="keys"
        title={heading}
        action="/desk/keys"
        state={state}
        submit={t("keys.save")}
      >
        <ChoiceGroup
          id="keys-on"
          type="checkbox"
          name="on"
          legend={t("keys.link")}
          choices={[{ value: "yes", label: t("keys.on") }]}
          chosen={isOn ? "yes" : undefined}
        />
        {keyActs.map((act) => (
          <Field
            key={act}
            id={`keys-${act}`}
            name={act}
            label={t(`keys.${act}`)}
            errors={state?.errors[act]}
            defaultValue={typedIn(state, act) ?? keys[act]}
            maxLength={4}
            size={3}
            autoComplete="off"
          />
        ))}
      </StaffForm>
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
