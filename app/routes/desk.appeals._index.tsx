import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { deskDoneWords } from "#app/desk/done-words.server.ts";
import { readAppeals } from "#app/desk/read-appeals.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { AppealList } from "#app/pages/desk/appeal-list.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { DoneNote } from "#app/pages/desk/done-note.tsx";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  return {
    heading: context.t("desk.appeals.title"),
    done: deskDoneWords(context, new URL(request.url)),
    appeals: await readAppeals(context, staff),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function AppealsPage() {
  const t = useT();
  const { heading, done, appeals } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("desk.appeals.intro")}</p>}
        crumbs={[{ href: "/desk", label: t("desk.item.toQueue") }]}
        crumbsLabel={t("desk.title")}
      />
      <DoneNote words={done} />
      {appeals.length ? (
        <AppealList appeals={appeals} />
      ) : (
        <EmptyState title={t("desk.appeals.none")} />
      )}
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
