import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { endOwnSession } from "#app/accounts/end-own-session.server.ts";
import { requireMember } from "#app/accounts/guards.server.ts";
import { readSessions } from "#app/accounts/read-sessions.server.ts";
import { signedOut } from "#app/accounts/signed-out.server.ts";
import { FormButton } from "#app/components/button.tsx";
import { OwnList } from "#app/components/own-list.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const done = new URL(request.url).searchParams.get("done") === "ended";
  return {
    heading: context.t("sessions.title"),
    done,
    sessions: await readSessions(context, member),
  };
}

/** Ends one session. One that is gone already is as good as ended. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { session } = await readForm(request, { session: typed });
  const ended = await endOwnSession(context, member, session, context.cookie("session"));
  if (ended === "here") return redirect("/", { headers: signedOut(context) });
  return redirect("/me/sessions?done=ended");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function SessionsPage() {
  const t = useT();
  const { heading, done, sessions } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("sessions.intro")}</p>}
        crumbs={[{ href: "/me", label: t("me.title") }]}
        crumbsLabel={t("common.crumbs")}
      />
      {done ? <StateNote tone="done" title={t("sessions.ended")} role="status" /> : null}
      <OwnList
        items={sessions.map(({ handle, isHere, since, alias }, index) => ({
          key: handle ?? String(index),
          title: isHere ? t("sessions.here") : t("sessions.other"),
          facts: [since, alias],
          act: handle ? (
            <FormButton action="/me/sessions" fields={{ session: handle }}>
              {t(isHere ? "common.signOut" : "sessions.end")}
            </FormButton>
          ) : null,
        }))}
      />
      <FormButton action="/me/sign-out" variant="quiet">
        {t("me.signOutEverywhere")}
      </FormButton>
    </>
  );
}
