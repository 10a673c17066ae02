import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmSecondFactor } from "#app/accounts/confirm-second-factor.server.ts";
import { sendHomeIfSignedIn } from "#app/accounts/send-home.server.ts";
import { findPendingStaff } from "#app/accounts/sessions.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Form } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  await sendHomeIfSignedIn(context);
  if (!(await findPendingStaff(context, context.cookie("session")))) throw redirect("/sign-in");
  return { heading: context.t("accounts.code.title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { t } = context;
  const again = (status: number, error: string) => data({ errors: [error] }, { status });
  const { code } = await readForm(request, { code: typed });
  if (!code.trim()) return again(422, t("accounts.code.missing"));
  const token = context.cookie("session");
  const result = await confirmSecondFactor(context, { token, code });
  if (result.ok) {
    return redirect("/desk", {
      headers: { "Set-Cookie": context.setCookie("session", result.session.token) },
    });
  }
  if (result.problem === "not-pending") throw redirect("/sign-in");
  return result.problem === "wait"
    ? again(429, t("accounts.code.wait"))
    : again(422, t("accounts.code.wrong"));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function SecondFactorPage() {
  const t = useT();
  const { heading } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? [];
  return (
    <>
      <PageHead title={heading} intro={<p>{t("accounts.code.intro")}</p>} />
      <Form>
        <ErrorSummary
          title={t("accounts.onceMore")}
          errors={errors.map((text) => ({ href: "#code", text }))}
        />
        <Field
          id="code"
          name="code"
          label={t("accounts.code.code")}
          help={t("accounts.code.help")}
          errors={errors}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Actions>
          <Button variant="primary">{t("common.signIn")}</Button>
        </Actions>
      </Form>
    </>
  );
}
