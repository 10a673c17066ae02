import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { readDraftList } from "#app/forum/read-drafts.server.ts";
import { useT } from "#app/i18n/use-t.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  return {
    ...(await readDraftList(context, member)),
    heading: context.t("drafts.title"),
    discarded: new URL(request.url).searchParams.has("discarded"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function DraftsPage() {
  const t = useT();
  const { heading, days, drafts, discarded } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("drafts.intro", { days })}</p>}
        crumbs={[{ href: "/me", label: t("me.title") }]}
        crumbsLabel={t("common.crumbs")}
      />
      {discarded ? <StateNote tone="done" title={t("drafts.discarded")} role="status" /> : null}
      {drafts.length ? (
        <ul className="thread-list">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <a href={draft.href}>{draft.title}</a>
              <p className="thread-meta">
                <span>{draft.room}</span>
                <span>{draft.ready}</span>
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={t("drafts.none")} />
      )}
    </>
  );
}
