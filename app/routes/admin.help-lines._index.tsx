import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Select } from "#app/components/select.tsx";
import { Table } from "#app/components/table.tsx";
import { adminDoneWords } from "#app/desk/done-words.server.ts";
import { readLinesOf } from "#app/help/read-help-lines-admin.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { DoneNote } from "#app/pages/desk/done-note.tsx";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireAdmin(context);
  const url = new URL(request.url);
  return {
    heading: context.t("admin.lines.title"),
    done: adminDoneWords(context, url),
    ...(await readLinesOf(context, url.searchParams.get("country"))),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function HelpLinesPage() {
  const t = useT();
  const { heading, done, country, countries, lines } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("admin.lines.intro")}</p>}
        crumbs={[{ href: "/admin", label: t("admin.title") }]}
        crumbsLabel={t("admin.title")}
      />
      <DoneNote words={done} />
      <form method="get" action="/admin/help-lines" className="form">
        <Select
          id="country"
          name="country"
          label={t("admin.lines.country")}
          options={countries}
          defaultValue={country}
        />
        <Actions>
          <Button>{t("admin.lines.show")}</Button>
        </Actions>
      </form>
      <Table
        caption={t("admin.lines.title")}
        captionHidden
        columns={[
          { label: t("admin.lines.name") },
          { label: t("admin.lines.contact") },
          { label: t("admin.lines.hours") },
          { label: t("admin.lines.checked") },
        ]}
        rows={lines.map((line) => ({
          id: line.id,
          cells: [
            <a key="name" href={`/admin/help-lines/${line.id}`}>
              {line.name}
            </a>,
            line.contact,
            line.hours,
            line.checked,
          ],
        }))}
      />
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
