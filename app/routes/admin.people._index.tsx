import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { inviteStaff } from "#app/accounts/invite-staff.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { adminDoneWords } from "#app/desk/done-words.server.ts";
import { readPeople } from "#app/desk/read-people.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { InviteForm } from "#app/pages/admin/invite-form.tsx";
import { InviteLink } from "#app/pages/admin/invite-link.tsx";
import { PeopleTable } from "#app/pages/admin/people-table.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { DoneNote } from "#app/pages/desk/done-note.tsx";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireAdmin(context);
  return {
    heading: context.t("admin.people.title"),
    people: await readPeople(context, staff),
    done: adminDoneWords(context, new URL(request.url)),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const by = await requireAdmin(context);
  const role = (await request.formData()).get("role");
  if (role !== "therapist" && role !== "admin") {
    const errors = { role: [context.t("admin.invite.error")] };
    return data({ link: null, form: { values: {}, errors } }, { status: 422 });
  }
  const token = await inviteStaff(context, { role, by });
  const origin = context.config.baseUrl ?? new URL(request.url).origin;
  // Shown in the answer itself: a token in an address would stay in the history.
  return data({ link: `${origin}/invitations/${token}`, form: null });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.heading} – Leeward` : "Leeward" },
];

export default function PeoplePage() {
  const t = useT();
  const { heading, people, done } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("admin.people.intro")}</p>}
        crumbs={[{ href: "/admin", label: t("admin.title") }]}
        crumbsLabel={t("admin.title")}
      />
      <DoneNote words={done} />
      {state?.link ? <InviteLink link={state.link} /> : null}
      <PeopleTable people={people} />
      <InviteForm state={state?.form ?? undefined} />
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
