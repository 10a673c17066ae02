import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { pageNumber } from "#app/desk/done-words.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { OwnVersion, VersionPart } from "#app/pages/admin/policy/version-part.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { readVersions } from "#app/policy/read-versions.server.ts";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireAdmin(context);
  const url = new URL(request.url);
  const before = url.searchParams.has("before") ? pageNumber(url, "before") : undefined;
  return {
    heading: context.t("policy.versions.title"),
    list: await readVersions(context, before),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function PolicyVersionsPage() {
  const t = useT();
  const { heading, list } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("policy.versions.intro")}</p>}
        crumbs={[
          { href: "/admin", label: t("admin.title") },
          { href: "/admin/policy", label: t("policy.title") },
        ]}
        crumbsLabel={t("common.crumbs")}
      />
      {list.versions.map((version) => (
        <VersionPart key={version.number} version={version} seen={list.seen} />
      ))}
      {list.older === null ? <OwnVersion seen={list.seen} /> : null}
      <Actions>
        {list.older === null ? null : (
          <Button href={`/admin/policy/versions?before=${list.older}`}>
            {t("policy.versions.older")}
          </Button>
        )}
        {list.isFirst ? null : (
          <Button variant="text" href="/admin/policy/versions">
            {t("policy.versions.newest")}
          </Button>
        )}
      </Actions>
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
