import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { readAlarmPage } from "#app/alarm/read-alarm.server.ts";
import { testChannels } from "#app/alarm/test-channels.server.ts";
import { FormButton } from "#app/components/button.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { Table } from "#app/components/table.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { AlarmWarnings } from "#app/pages/admin/alarm-warnings.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { DoneNote } from "#app/pages/desk/done-note.tsx";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireAdmin(context);
  const done = new URL(request.url).searchParams.get("done");
  return {
    heading: context.t("alarm.title"),
    done: done === "tested" || done === "failed" ? context.t(`alarm.done.${done}`) : null,
    ...(await readAlarmPage(context)),
  };
}

/** Tries every channel. */
export async function action({ context }: ActionFunctionArgs) {
  const admin = await requireAdmin(context);
  const allWent = await testChannels(context, admin, context.locale);
  return redirect(`/admin/alarm?done=${allWent ? "tested" : "failed"}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function AlarmPage() {
  const t = useT();
  const { heading, done, warnings, channels, people } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("alarm.intro")}</p>}
        crumbs={[{ href: "/admin", label: t("admin.title") }]}
        crumbsLabel={t("admin.title")}
      />
      <DoneNote words={done} />
      <AlarmWarnings warnings={warnings} />
      {channels.length ? (
        <Section id="channels" title={t("alarm.channels")}>
          <Table
            caption={t("alarm.channels")}
            captionHidden
            columns={[
              { label: t("alarm.channel") },
              { label: t("alarm.tested") },
              { label: t("alarm.latest") },
            ]}
            rows={channels.map(({ id, name, tested, latest }) => ({
              id,
              cells: [name, tested, latest],
            }))}
          />
          <FormButton action="/admin/alarm" variant="primary">
            {t("alarm.test")}
          </FormButton>
        </Section>
      ) : null}
      <Section
        id="people"
        title={t("alarm.people")}
        more={{ href: "/desk/alarm", label: t("alarm.own") }}
      >
        <ul>
          {people.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
