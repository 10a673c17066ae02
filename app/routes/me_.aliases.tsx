import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { freeAliases } from "#app/accounts/join.server.ts";
import { makeAlias, mostAliases } from "#app/accounts/make-alias.server.ts";
import { readAliases } from "#app/accounts/read-aliases.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { AliasForm } from "#app/pages/alias-form.tsx";
import { AliasList } from "#app/pages/alias-list.tsx";
import { readForm, typed } from "#app/pages/read-form.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const done = new URL(request.url).searchParams.get("done");
  const aliases = await readAliases(context, member);
  return {
    heading: context.t("aliases.title"),
    ...aliases,
    most: mostAliases,
    done: done === "made" || done === "switched" || done === "left" ? done : null,
    suggestions:
      aliases.all.length < mostAliases ? await freeAliases(context, context.locale) : null,
  };
}

/** Makes another alias, and writes under it from here on. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { t, locale } = context;
  const form = await readForm(request, { alias: typed, suggestion: typed });
  const again = (status: number, errors: Record<string, string[]>) =>
    data({ values: form, errors }, { status });
  if (!(await context.mayTry("join"))) return again(429, { form: [t("accounts.wait")] });
  const alias = form.alias.trim() || form.suggestion;
  const token = context.cookie("session");
  const made = await makeAlias(context, member, { alias, locale, token });
  if (!made.ok) {
    const words =
      made.problem === "too-many"
        ? t("aliases.tooMany", { count: mostAliases })
        : t(`accounts.alias.${made.problem}`);
    return again(422, { [made.problem === "too-many" ? "form" : "alias"]: [words] });
  }
  return redirect("/me/aliases?done=made", {
    headers: {
      "Set-Cookie": context.setCookie("session", made.session.token, made.session.maxAge),
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function AliasesPage() {
  const t = useT();
  const { heading, done, all, here, first, most, suggestions } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("aliases.intro")}</p>}
        crumbs={[{ href: "/me", label: t("me.title") }]}
        crumbsLabel={t("common.crumbs")}
      />
      {done ? (
        <StateNote
          tone="done"
          title={
            done === "left"
              ? t("aliases.left", { alias: here, first })
              : t("aliases.writes", { alias: here })
          }
          role="status"
        />
      ) : null}
      <AliasList all={all} here={here} first={first} />
      {all.length > 1 ? <p>{t("aliases.signIn", { alias: first })}</p> : null}
      <p>{t("aliases.apart")}</p>
      {suggestions ? (
        <AliasForm suggestions={suggestions} state={state} />
      ) : (
        <p>{t("aliases.tooMany", { count: most })}</p>
      )}
    </>
  );
}
