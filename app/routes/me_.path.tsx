import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { readPath } from "#app/belonging/read-path.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Fold } from "#app/components/fold.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { PathList } from "#app/pages/path-list.tsx";
import { PathSearchForm } from "#app/pages/path-search-form.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const query = new URL(request.url).searchParams;
  const wanted = { kind: query.get("kind"), page: query.get("page") };
  return { ...(await readPath(context, member, wanted)), heading: context.t("path.title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function PathPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={page.heading}
        intro={<p>{t("path.intro")}</p>}
        crumbs={[{ href: "/me", label: t("me.title") }]}
        crumbsLabel={t("common.crumbs")}
      />
      <nav className="path-ways" aria-label={t("path.keep")}>
        <a href="/me/notes/new">{t("path.toNote")}</a>
        <a href="/me/diary">{t("path.toDiary")}</a>
        <a href="/me/path/print">{t("path.toPrint")}</a>
        <a href="/me/path/download">{t("path.toDownload")}</a>
      </nav>
      <Fold summary={t("path.searchTitle")}>
        <PathSearchForm />
      </Fold>
      <nav className="path-filter" aria-label={t("path.filter")}>
        {page.filters.map(({ href, label, current }) => (
          <a key={href} href={href} aria-current={current ? "page" : undefined}>
            {label}
          </a>
        ))}
      </nav>
      {page.entries.length ? (
        <PathList entries={page.entries} />
      ) : (
        <EmptyState title={t(page.kind === "all" ? "path.empty" : "path.emptyKind")} />
      )}
      {page.newer || page.older ? (
        <nav className="path-ways" aria-label={t("path.paging")}>
          {page.newer ? (
            <a href={page.newer} rel="prev">
              {t("path.newer")}
            </a>
          ) : null}
          {page.older ? (
            <a href={page.older} rel="next">
              {t("path.older")}
            </a>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}
