import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acceptInvitation } from "#app/accounts/accept-invitation.server.ts";
import { invitationErrors } from "#app/accounts/invitation-errors.server.ts";
import { writeOnce } from "#app/accounts/once.server.ts";
import { PassphraseQueueFull } from "#app/accounts/passphrase.server.ts";
import { openSetup, readInvitation, showSetup } from "#app/accounts/read-invitation.server.ts";
import { shareAnswer } from "#app/accounts/share-answer.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import type { RequestContext } from "#app/context.ts";
import { submissionKey } from "#app/forum/publish.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { InvitationForm } from "#app/pages/invitation-form.tsx";
import { readForm, typed } from "#app/pages/read-form.server.ts";

/** 404: never was; 410: was, and is over. */
const closedStatus = { unknown: 404, used: 410, expired: 410 } as const;

const fields = {
  firstName: typed,
  profession: typed,
  passphrase: typed,
  setup: typed,
  code: typed,
};
type InvitationAnswers = Awaited<ReturnType<typeof readForm<typeof fields>>>;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const invitation = await readInvitation(context, params.token ?? "");
  if (invitation.state !== "open") {
    const { state } = invitation;
    const heading = context.t(`accounts.invite.${state}`);
    return data({ heading, closed: state, open: null }, { status: closedStatus[state] });
  }
  const { role, tokenHash } = invitation;
  const heading = context.t("accounts.invite.title");
  return data({ heading, closed: null, open: { role, setup: showSetup(context, tokenHash) } });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const form = await readForm(request, fields);
  // Whoever presses twice must not meet "already used" and lose the recovery codes. The sealed
  // secret is a random value that only this page knows.
  const key = submissionKey(form.setup, token, ...Object.values(form));
  const take = () => takeForm(context, token, form);
  return await shareAnswer(context.store, key, take);
}

/** Makes the account and throws a redirect to its codes, or resolves with the page to show again. */
async function takeForm(context: RequestContext, token: string, form: InvitationAnswers) {
  const invitation = await readInvitation(context, token);
  if (invitation.state !== "open") return data(null, { status: closedStatus[invitation.state] });
  const again = (status: number, errors: Record<string, string[]>) => {
    const secret = openSetup(context, invitation.tokenHash, form.setup) ?? undefined;
    const setup = showSetup(context, invitation.tokenHash, secret);
    const { firstName, profession } = form;
    return data({ values: { firstName, profession }, errors, setup }, { status });
  };
  try {
    const accepted = await acceptInvitation(context, { ...form, token, locale: context.locale });
    if (accepted.ok) {
      const { signInName, codes, session } = accepted;
      const headers = new Headers();
      headers.append("Set-Cookie", context.setCookie("session", session.token));
      headers.append("Set-Cookie", writeOnce(context, { kind: "codes", signInName, codes }));
      throw redirect("/welcome", { headers });
    }
    if ("closed" in accepted) return data(null, { status: closedStatus[accepted.closed] });
    return again(422, invitationErrors(context.t, accepted.problems));
  } catch (error) {
    if (!(error instanceof PassphraseQueueFull)) throw error;
    return again(429, { form: [context.t("accounts.wait")] });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
  { name: "robots", content: "noindex" },
];

export default function InvitationPage() {
  const t = useT();
  const { heading, closed, open } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (!open) {
    return (
      <>
        <PageHead title={heading} />
        <p>{t(`accounts.invite.${closed}Text`)}</p>
        <p className="section-more">
          <a href="/sign-in">{t("common.signIn")}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <PageHead title={heading} intro={<p>{t(`accounts.invite.${open.role}`)}</p>} />
      <InvitationForm
        setup={state?.setup ?? open.setup}
        values={state?.values ?? {}}
        errors={state?.errors ?? {}}
      />
    </>
  );
}
