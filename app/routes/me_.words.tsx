import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { writeOnce } from "#app/accounts/once.server.ts";
import { renewRecoveryWords } from "#app/accounts/renew-recovery-words.server.ts";
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
  return { heading: context.t("me.words.title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { t, locale } = context;
  const { current } = await readForm(request, { current: typed });
  const renewed = await renewRecoveryWords(context, member, { current, locale });
  if (!renewed.ok) {
    return renewed.problem === "wait"
      ? data({ errors: { form: [t("accounts.wait")] } }, { status: 429 })
      : data({ errors: { current: [t("me.passphrase.wrong")] } }, { status: 422 });
  }
  const { alias, words } = renewed;
  return redirect("/welcome", {
    headers: { "Set-Cookie": writeOnce(context, { kind: "words", alias, words }) },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function NewWordsPage() {
  const t = useT();
  const { heading } = useLoaderData<typeof loader>();
  const errors: Record<string, string[]> = useActionData<typeof action>()?.errors ?? {};
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("me.words.text")}</p>}
        crumbs={[{ href: "/me", label: t("me.title") }]}
        crumbsLabel={t("common.crumbs")}
      />
      <p>{t("me.words.old")}</p>
      <Form id="form">
        <ErrorSummary
          title={t("accounts.onceMore")}
          errors={listErrors(errors, ["form", "current"])}
        />
        <Field
          id="current"
          name="current"
          type="password"
          label={t("me.passphrase.current")}
          help={t("me.leave.confirmHelp")}
          errors={errors.current}
          autoComplete="current-password"
        />
        <Actions>
          <Button variant="primary">{t("me.words.button")}</Button>
          <Button variant="text" href="/me">
            {t("common.cancel")}
          </Button>
        </Actions>
      </Form>
    </>
  );
}
