import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { beginHere } from "#app/accounts/last-here.server.ts";
import { sendHomeIfSignedIn } from "#app/accounts/send-home.server.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Fold } from "#app/components/fold.tsx";
import { Form } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { Checkbox } from "#app/pages/checkbox.tsx";
import { listErrors } from "#app/pages/list-errors.ts";
import { localPath } from "#app/pages/local-path.server.ts";
import { readForm, ticked, typed } from "#app/pages/read-form.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await sendHomeIfSignedIn(context);
  const back = new URL(request.url).searchParams.get("back");
  return { heading: context.t("common.signIn"), back: back ? localPath(back) : null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { t } = context;
  const form = await readForm(request, {
    alias: typed,
    passphrase: typed,
    words: typed,
    stay: ticked,
    back: typed,
  });
  const { alias, stay } = form;
  const secret = form.passphrase || form.words;
  const back = form.back ? localPath(form.back) : null;
  const again = (status: number, errors: Record<string, string[]>) =>
    data({ values: { alias: alias.slice(0, 200), stay, back }, errors }, { status });

  const missing = {
    ...(alias.trim() ? {} : { alias: [t("accounts.signIn.aliasMissing")] }),
    ...(secret ? {} : { passphrase: [t("accounts.signIn.passphraseMissing")] }),
  };
  if (Object.keys(missing).length) return again(422, missing);
  if (!(await context.mayTry("sign-in"))) return again(429, { form: [t("accounts.wait")] });

  const previousToken = context.cookie("session");
  const result = await signIn(context, { alias, secret, stay, previousToken });
  if (result.kind === "wait") return again(429, { form: [t("accounts.wait")] });
  if (result.kind === "refused") {
    return again(422, { passphrase: [t("accounts.signIn.refused")] });
  }
  const { token, maxAge } = result.session;
  const headers = new Headers({ "Set-Cookie": context.setCookie("session", token, maxAge) });
  const here = result.kind === "member" ? beginHere(context, stay) : null;
  if (here) headers.append("Set-Cookie", here);
  return redirect(result.kind === "member" ? (back ?? "/me") : "/sign-in/code", { headers });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function SignInPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const errors: Record<string, string[]> = state?.errors ?? {};
  const back = state?.values.back ?? page.back;
  return (
    <>
      <PageHead title={page.heading} />
      <Form id="form" action="/sign-in">
        <ErrorSummary
          title={t("accounts.onceMore")}
          errors={listErrors(errors, ["form", "alias", "passphrase"])}
        />
        {back ? <input type="hidden" name="back" value={back} /> : null}
        <Field
          id="alias"
          name="alias"
          label={t("accounts.signIn.alias")}
          help={t("accounts.signIn.aliasHelp")}
          defaultValue={state?.values.alias}
          errors={errors.alias}
          autoComplete="username"
          autoCapitalize="words"
          spellCheck={false}
        />
        <Field
          id="passphrase"
          name="passphrase"
          type="password"
          label={t("accounts.signIn.passphrase")}
          help={t("accounts.signIn.passphraseHelp")}
          errors={errors.passphrase}
          autoComplete="current-password"
        />
        <Fold summary={t("accounts.signIn.wordsSummary")}>
          <Field
            id="words"
            name="words"
            label={t("accounts.signIn.words")}
            help={t("accounts.signIn.wordsHelp")}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        </Fold>
        <Checkbox
          id="stay"
          name="stay"
          label={t("write.alias.stay")}
          defaultChecked={state?.values.stay ?? false}
        />
        <Actions>
          <Button variant="primary">{t("common.signIn")}</Button>
          <Button variant="text" href="/join">
            {t("accounts.signIn.noAlias")}
          </Button>
        </Actions>
      </Form>
      <Fold summary={t("accounts.signIn.lostSummary")}>
        <p>{t("accounts.signIn.lost")}</p>
      </Fold>
    </>
  );
}
