import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { Select } from "#app/components/select.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { adminDoneWords } from "#app/desk/done-words.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { PolicyTable } from "#app/pages/admin/policy/policy-table.tsx";
import { TermForm, TermList } from "#app/pages/admin/policy/term-forms.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { DoneNote } from "#app/pages/desk/done-note.tsx";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";
import { type PolicyPageView, readPolicyPage } from "#app/policy/read-policy-page.server.ts";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireAdmin(context);
  return {
    heading: context.t("policy.title"),
    done: adminDoneWords(context, new URL(request.url)),
    policy: await readPolicyPage(context),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function PolicyPage() {
  const t = useT();
  useUnsentWarning();
  const { heading, done, policy } = useLoaderData<typeof loader>();
  const { state, rows, rooms, terms, seen } = policy;
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("policy.intro")}</p>}
        crumbs={[{ href: "/admin", label: t("admin.title") }]}
        crumbsLabel={t("common.crumbs")}
      />
      <DoneNote words={done} />
      <StateNote tone={state.readable ? "quiet" : "held"} title={state.title}>
        {state.reason ? <p>{state.reason}</p> : null}
        <p className="section-more">
          <a href="/admin/policy/versions">{t("policy.versions.link")}</a>
        </p>
      </StateNote>
      <Section id="table" title={t("policy.table.title")}>
        <PolicyTable caption={t("policy.table.title")} rows={rows} />
        <p className="section-intro">{t("policy.table.always")}</p>
      </Section>
      {rooms.map((room) => {
        const title = t("policy.table.room", { room: room.name });
        return (
          <Section key={room.id} id={`room-${room.id}`} title={title}>
            <PolicyTable caption={title} rows={room.rows} />
          </Section>
        );
      })}
      <ChooseForm places={policy.places} />
      <TermList terms={terms} seen={seen} />
      <TermForm form={policy.termForm} />
    </>
  );
}

function ChooseForm({ places }: { places: PolicyPageView["places"] }) {
  const t = useT();
  return (
    <Section id="change" title={t("policy.change.title")} intro={<p>{t("policy.change.intro")}</p>}>
      <form method="get" action="/admin/policy/edit" className="form">
        <Select id="room" name="room" label={t("policy.change.room")} options={places.rooms} />
        <Select
          id="about"
          name="about"
          label={t("policy.change.category")}
          options={places.categories}
        />
        <Actions>
          <Button variant="primary">{t("policy.change.open")}</Button>
        </Actions>
      </form>
    </Section>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
