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
import { beginHere } from "#app/accounts/last-here.server.ts";
import { writeOnce } from "#app/accounts/once.server.ts";
import { PassphraseQueueFull } from "#app/accounts/passphrase.server.ts";
import { sendHomeIfSignedIn } from "#app/accounts/send-home.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import type { RequestContext } from "#app/context.ts";
import { freshSubmission } from "#app/forum/fresh-submission.ts";
import { submissionKey } from "#app/forum/publish.server.ts";
import { sameAnswer } from "#app/forum/same-answer.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { AliasFields } from "#app/pages/alias-fields.tsx";
import { listErrors } from "#app/pages/list-errors.ts";
import { readForm, ticked, typed } from "#app/pages/read-form.server.ts";

const fields = {
  alias: typed,
  suggestion: typed,
  passphrase: typed,
  stay: ticked,
  submission: typed,
};
type JoinForm = Awaited<ReturnType<typeof readForm<typeof fields>>>;

export async function loader({ context }: LoaderFunctionArgs) {
  await sendHomeIfSignedIn(context);
  return {
    heading: context.t("accounts.join.title"),
    suggestions: await freeAliases(context, context.locale),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, fields);
  const take = () => takeAlias(context, form);
  if (!form.submission) return await take();
  // Whoever presses twice must not meet "that alias is taken" and lose their words.
  const key = submissionKey(form.submission, form.alias, form.suggestion, form.passphrase);
  return await sameAnswer(context.store, key, context.clock().getTime(), take);
}

/** Makes the alias and throws a redirect to what comes next, or resolves with the form to show again. */
async function takeAlias(context: RequestContext, form: JoinForm) {
  await sendHomeIfSignedIn(context);
  const { t, locale } = context;
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
    const here = beginHere(context, stay);
    if (here) headers.append("Set-Cookie", here);
    if (!joined.words) throw redirect("/me", { headers });
    const note = { kind: "words", alias: joined.member.alias, words: joined.words } as const;
    headers.append("Set-Cookie", writeOnce(context, note));
    throw redirect("/welcome", { headers });
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
        <input type="hidden" name="submission" value={freshSubmission} />
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
