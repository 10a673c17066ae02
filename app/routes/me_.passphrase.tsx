import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePassphrase } from "#app/accounts/change-passphrase.server.ts";
import { requireMember } from "#app/accounts/guards.server.ts";
import { PASSPHRASE_MIN, PassphraseQueueFull } from "#app/accounts/passphrase.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Form } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { listErrors } from "#app/pages/list-errors.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  await requireMember(context);
  return { heading: context.t("me.passphrase.title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { t } = context;
  const again = (status: number, errors: Record<string, string[]>) => data({ errors }, { status });
  const form = await readForm(request, { current: typed, passphrase: typed });
  const token = context.cookie("session");
  try {
    const result = await changePassphrase(context, member, { ...form, token });
    if (result.ok) return redirect("/me?done=passphrase");
    if (result.wait) return again(429, { form: [t("accounts.wait")] });
    const { current, passphrase } = result;
    return again(422, {
      ...(current ? { current: [t("me.passphrase.wrong")] } : {}),
      ...(passphrase
        ? { passphrase: [t(`accounts.passphrase.${passphrase}`, { min: PASSPHRASE_MIN })] }
        : {}),
    });
  } catch (error) {
    if (!(error instanceof PassphraseQueueFull)) throw error;
    return again(429, { form: [t("accounts.wait")] });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function NewPassphrasePage() {
  const t = useT();
  const { heading } = useLoaderData<typeof loader>();
  const errors: Record<string, string[]> = useActionData<typeof action>()?.errors ?? {};
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("me.passphrase.others")}</p>}
        crumbs={[{ href: "/me", label: t("me.title") }]}
        crumbsLabel={t("common.crumbs")}
      />
      <Form id="form">
        <ErrorSummary
          title={t("accounts.onceMore")}
          errors={listErrors(errors, ["form", "current", "passphrase"])}
        />
        <Field
          id="current"
          name="current"
          type="password"
          label={t("me.passphrase.current")}
          errors={errors.current}
          autoComplete="current-password"
        />
        <Field
          id="passphrase"
          name="passphrase"
          type="password"
          label={t("me.passphrase.new")}
          help={t("me.passphrase.newHelp")}
          errors={errors.passphrase}
          autoComplete="new-password"
        />
        <Actions>
          <Button variant="primary">{t("me.passphrase.button")}</Button>
          <Button variant="text" href="/me">
            {t("common.cancel")}
          </Button>
        </Actions>
      </Form>
    </>
  );
}
