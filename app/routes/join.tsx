import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { aliasErrors } from "#app/accounts/alias-errors.server.ts";
import { freeAliases, join } from "#app/accounts/join.server.ts";
import { writeOnce } from "#app/accounts/once.server.ts";
import { PassphraseQueueFull } from "#app/accounts/passphrase.server.ts";
import { sendHomeIfSignedIn } from "#app/accounts/send-home.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { AliasFields } from "#app/pages/alias-fields.tsx";
import { listErrors } from "#app/pages/list-errors.ts";
import { readForm, ticked, typed } from "#app/pages/read-form.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  await sendHomeIfSignedIn(context);
  return {
    heading: context.t("accounts.join.title"),
    suggestions: await freeAliases(context, context.locale),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await sendHomeIfSignedIn(context);
  const { t, locale } = context;
  const form = await readForm(request, {
    alias: typed,
    suggestion: typed,
    passphrase: typed,
    stay: ticked,
  });
  const { alias, stay } = form;
  const again = (status: number, suggestion: string, errors: Record<string, string[]>) =>
    data({ values: { alias, suggestion, stay }, errors }, { status });
  const busy = () => again(429, form.suggestion, { form: [t("accounts.wait")] });

  if (!(await context.mayTry("join"))) return busy();
  const own = alias.trim();
  try {
    const wanted = { alias: own || form.suggestion, passphrase: form.passphrase, stay, locale };
    const joined = await join(context, wanted);
    if (!joined.ok) {
      // A suggestion that somebody has taken meanwhile is not offered again.
      const gone = !own && joined.alias === "taken";
      return again(422, gone ? "" : form.suggestion, aliasErrors(t, joined));
    }
    const headers = new Headers();
    const { token, maxAge } = joined.session;
    headers.append("Set-Cookie", context.setCookie("session", token, maxAge));
    if (!joined.words) return redirect("/me", { headers });
    const note = { kind: "words", alias: joined.member.alias, words: joined.words } as const;
    headers.append("Set-Cookie", writeOnce(context, note));
    return redirect("/welcome", { headers });
  } catch (error) {
    if (error instanceof PassphraseQueueFull) return busy();
    throw error;
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function JoinPage() {
  const t = useT();
  const { heading, suggestions } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const errors = state?.errors ?? {};
  return (
    <>
      <PageHead title={heading} intro={<p>{t("write.alias.intro")}</p>} />
      <Form id="form">
        <ErrorSummary
          title={t("common.errorsTitle")}
          errors={listErrors(errors, ["form", "alias", "passphrase"])}
        />
        <AliasFields suggestions={suggestions} values={state?.values ?? {}} errors={errors} />
        <Actions>
          <Button variant="primary">{t("accounts.join.button")}</Button>
          <Button variant="text" href="/sign-in">
            {t("write.alias.have")}
          </Button>
        </Actions>
      </Form>
    </>
  );
}
