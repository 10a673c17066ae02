import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { leaveForGood } from "#app/accounts/leave-for-good.server.ts";
import { signedOut } from "#app/accounts/signed-out.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Form } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { listErrors } from "#app/pages/list-errors.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";
import { ScopeChoice } from "#app/pages/scope-choice.tsx";
import { StandingParts } from "#app/pages/standing-parts.tsx";
import { findStanding, listAliasesOf } from "#db/queries/aliases.ts";

const standings = ["present", "paused", "hidden"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const done = new URL(request.url).searchParams.get("done");
  return {
    heading: context.t("away.title"),
    done: standings.find((standing) => standing === done) ?? null,
    standing: await findStanding(context.store, member.id),
    several: (await listAliasesOf(context.store, member.id)).length > 1,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { t } = context;
  const form = await readForm(request, { texts: typed, passphrase: typed, scope: typed });
  const { texts, passphrase } = form;
  const scope = form.scope === "all" ? "all" : "this";
  const again = (status: number, errors: Record<string, string[]>) =>
    data({ texts, scope, errors }, { status });
  if (texts !== "keep" && texts !== "remove") {
    return again(422, { texts: [t("me.leave.choiceMissing")] });
  }
  const token = context.cookie("session");
  const left = await leaveForGood(context, member, { secret: passphrase, texts, scope, token });
  if (left.ok && left.session) {
    const { token: next, maxAge } = left.session;
    return redirect("/me/aliases?done=left", {
      headers: { "Set-Cookie": context.setCookie("session", next, maxAge) },
    });
  }
  if (left.ok) return redirect("/me/left", { headers: signedOut(context) });
  return left.problem === "wait"
    ? again(429, { form: [t("accounts.wait")] })
    : again(422, { passphrase: [t("me.passphrase.wrong")] });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function LeaveForGoodPage() {
  const t = useT();
  const { heading, done, standing, several } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const errors: Record<string, string[]> = state?.errors ?? {};
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("away.intro")}</p>}
        crumbs={[{ href: "/me", label: t("me.title") }]}
        crumbsLabel={t("common.crumbs")}
      />
      {done ? (
        <StateNote tone="done" title={t(`away.done.${done}`)} role="status" />
      ) : standing === "present" ? null : (
        <StateNote tone="quiet" title={t(`away.now.${standing}`)} />
      )}
      <StandingParts standing={standing} several={several} />
      <Section id="leave" title={t("me.leave.title")} intro={t("me.leave.intro")}>
        <p>
          {t("away.leave.copy")} <a href="/me/download">{t("me.toCopy")}</a>
        </p>
        {standing === "hidden" ? <p>{t("away.leave.hidden")}</p> : null}
        <Form id="form">
          <ErrorSummary
            title={t("accounts.onceMore")}
            errors={listErrors(errors, ["form", "texts", "passphrase"])}
          />
          <ChoiceGroup
            id="texts"
            type="radio"
            name="texts"
            legend={t("me.leave.choice")}
            errors={errors.texts}
            chosen={state?.texts}
            choices={[
              { value: "keep", label: t("me.leave.keep"), help: t("me.leave.keepHelp") },
              { value: "remove", label: t("me.leave.remove"), help: t("me.leave.removeHelp") },
            ]}
          />
          {several ? <ScopeChoice id="scope" together chosen={state?.scope} /> : null}
          <p>{t("me.leave.case")}</p>
          <Field
            id="passphrase"
            name="passphrase"
            type="password"
            label={t("me.leave.confirm")}
            help={t("me.leave.confirmHelp")}
            errors={errors.passphrase}
            autoComplete="current-password"
          />
          <Actions>
            <Button variant="danger">{t("me.leave.button")}</Button>
            <Button href="/me">{t("me.leave.cancel")}</Button>
          </Actions>
        </Form>
      </Section>
    </>
  );
}
