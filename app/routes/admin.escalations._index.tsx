import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { pageNumber } from "#app/desk/done-words.server.ts";
import { readCaseList } from "#app/escalations/read-case-list.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { CaseTable } from "#app/pages/admin/case-table.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { QueuePaging } from "#app/pages/desk/queue-paging.tsx";
import { useLive } from "#app/pages/desk/use-live.ts";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireAdmin(context);
  const url = new URL(request.url);
  const show = url.searchParams.get("show") === "closed" ? "closed" : "open";
  return {
    heading: context.t("admin.cases.title"),
    list: await readCaseList(context, show, pageNumber(url, "page")),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function CasesPage() {
  const t = useT();
  useLive();
  const { heading, list } = useLoaderData<typeof loader>();
  const { show, page, pages, cases } = list;
  const isOpen = show === "open";
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("admin.cases.intro")}</p>}
        crumbs={[{ href: "/admin", label: t("admin.title") }]}
        crumbsLabel={t("admin.title")}
      >
        <nav className="crumbs" aria-label={t("admin.cases.title")}>
          {(["open", "closed"] as const).map((kind) => (
            <a
              key={kind}
              href={kind === "open" ? "/admin/escalations" : "/admin/escalations?show=closed"}
              aria-current={kind === show ? "page" : undefined}
            >
              {t(`admin.cases.${kind}`)} ({list.counts[kind]})
            </a>
          ))}
        </nav>
      </PageHead>
      {cases.length ? (
        <CaseTable
          caption={t(isOpen ? "admin.cases.open" : "admin.cases.closed")}
          cases={cases}
          show={show}
        />
      ) : (
        <EmptyState title={t(isOpen ? "admin.cases.none" : "admin.cases.noneClosed")} />
      )}
      <QueuePaging
        label={t("admin.cases.paging")}
        page={page}
        pages={pages}
        href={(n) => `/admin/escalations?show=${show}&page=${n}`}
      />
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
