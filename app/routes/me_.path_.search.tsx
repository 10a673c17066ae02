import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { searchPath } from "#app/belonging/read-path.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { PathList } from "#app/pages/path-list.tsx";
import { PathSearchForm } from "#app/pages/path-search-form.tsx";
import { readForm, typed } from "#app/pages/read-form.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  await requireMember(context);
  return { heading: context.t("path.searchTitle") };
}

/** Changes nothing. It is a POST so that what is looked for stands in no address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const query = (await readForm(request, { query: typed })).query.slice(0, 200);
  const found = await searchPath(context, member, query);
  const { t } = context;
  if (!found) return data({ query, error: t("path.searchMissing"), found: null }, { status: 422 });
  return data({ query, error: undefined, found });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function PathSearchPage() {
  const t = useT();
  const { heading } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const found = state?.found;
  return (
    <>
      <PageHead
        title={heading}
        crumbs={[
          { href: "/me", label: t("me.title") },
          { href: "/me/path", label: t("path.title") },
        ]}
        crumbsLabel={t("common.crumbs")}
      />
      <PathSearchForm query={state?.query} error={state?.error} />
      {found ? (
        <>
          <StateNote
            tone="quiet"
            role="status"
            title={found.count ? t("path.found", { count: found.count }) : t("path.foundNone")}
          >
            {found.count > found.entries.length ? (
              <p>{t("path.foundMost", { count: found.entries.length })}</p>
            ) : null}
          </StateNote>
          <PathList entries={found.entries} />
        </>
      ) : null}
    </>
  );
}
