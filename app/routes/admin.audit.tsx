import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { readAuditPage } from "#app/audit/read-audit-page.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Select } from "#app/components/select.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { Table } from "#app/components/table.tsx";
import { pageNumber } from "#app/desk/done-words.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireAdmin(context);
  const url = new URL(request.url);
  const log = await readAuditPage(context, {
    action: url.searchParams.get("action") ?? "",
    before: url.searchParams.has("before") ? pageNumber(url, "before") : undefined,
  });
  return { heading: context.t("admin.audit.title"), log };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function AuditPage() {
  const t = useT();
  const { heading, log } = useLoaderData<typeof loader>();
  const filtered = log.chosen ? `action=${encodeURIComponent(log.chosen)}` : "";
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("admin.audit.intro")}</p>}
        crumbs={[{ href: "/admin", label: t("admin.title") }]}
        crumbsLabel={t("admin.title")}
      />
      <StateNote tone={log.holds ? "quiet" : "held"} title={log.check} />
      <form method="get" action="/admin/audit" className="form">
        <Select
          id="action"
          name="action"
          label={t("admin.audit.filter")}
          defaultValue={log.chosen}
          options={[{ value: "", label: t("admin.audit.all") }, ...log.actions]}
        />
        <Actions>
          <Button>{t("admin.audit.show")}</Button>
        </Actions>
      </form>
      {log.rows.length ? <Rows rows={log.rows} /> : <EmptyState title={t("admin.audit.none")} />}
      <Actions>
        {log.older === null ? null : (
          <Button
            href={`/admin/audit?${[filtered, `before=${log.older}`].filter(Boolean).join("&")}`}
          >
            {t("admin.audit.older")}
          </Button>
        )}
        {log.isFirst ? null : (
          <Button variant="text" href={`/admin/audit${filtered ? `?${filtered}` : ""}`}>
            {t("admin.audit.newest")}
          </Button>
        )}
      </Actions>
    </>
  );
}

type Log = Awaited<ReturnType<typeof readAuditPage>>;

function Rows({ rows }: { rows: Log["rows"] }) {
  const t = useT();
  return (
    <Table
      caption={t("admin.audit.title")}
      captionHidden
      columns={[
        { label: t("admin.audit.row"), numeric: true },
        { label: t("admin.audit.when") },
        { label: t("admin.audit.who") },
        { label: t("admin.audit.what") },
        { label: t("admin.audit.subject") },
        { label: t("admin.audit.reason") },
      ]}
      rows={rows.map((row) => ({
        id: String(row.seq),
        cells: [
          <span key="row" className="steady">
            {row.seq}
          </span>,
          <span key="when" className="steady">
            {row.when}
          </span>,
          <span key="who" className="steady">
            {row.who}
          </span>,
          row.what,
          row.href ? (
            <a key="subject" href={row.href}>
              {row.subject} {row.short}
            </a>
          ) : (
            `${row.subject} ${row.short}`
          ),
          row.reason,
        ],
      }))}
    />
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
