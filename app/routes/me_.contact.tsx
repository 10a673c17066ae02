import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { contactWishes, isContactWish, setWishes } from "#app/belonging/set-wishes.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { listErrors } from "#app/pages/list-errors.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";
import { findMemberWishes } from "#db/queries/member-wishes.ts";

const help = {
  read: "contact.readHelp",
  ask: "contact.askHelp",
  "check-in": "contact.checkInHelp",
} as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const { t } = context;
  return {
    heading: t("contact.title"),
    done: new URL(request.url).searchParams.has("done"),
    chosen: (await findMemberWishes(context.store, member.id)).contact,
    choices: contactWishes.map((value) => ({
      value,
      label: t(`contact.${value}`),
      help: t(help[value]),
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { contact } = await readForm(request, { contact: typed });
  if (!isContactWish(contact)) {
    return data({ errors: { contact: [context.t("contact.missing")] } }, { status: 422 });
  }
  await setWishes(context, member, { contact });
  return redirect("/me/contact?done=1");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function ContactPage() {
  const t = useT();
  const { heading, done, chosen, choices } = useLoaderData<typeof loader>();
  const errors: Record<string, string[]> = useActionData<typeof action>()?.errors ?? {};
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("contact.intro")}</p>}
        crumbs={[{ href: "/me", label: t("me.title") }]}
        crumbsLabel={t("common.crumbs")}
      />
      {done ? <StateNote tone="done" title={t("contact.saved")} role="status" /> : null}
      <Form action="/me/contact" id="form">
        <ErrorSummary title={t("accounts.onceMore")} errors={listErrors(errors, ["contact"])} />
        <ChoiceGroup
          id="contact"
          type="radio"
          name="contact"
          legend={t("contact.label")}
          errors={errors.contact}
          chosen={chosen}
          choices={choices}
        />
        <Actions>
          <Button variant="primary">{t("contact.save")}</Button>
        </Actions>
      </Form>
    </>
  );
}
