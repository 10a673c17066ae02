import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { markAllSeen } from "#app/belonging/mark-all-seen.server.ts";
import { readNews } from "#app/belonging/read-news.server.ts";
import { openUpTo } from "#app/belonging/seen-up-to.server.ts";
import { FormButton } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { NewsList } from "#app/pages/news-list.tsx";
import { NoticeWords } from "#app/pages/notice-list.tsx";
import { readForm, typed } from "#app/pages/read-form.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const done = new URL(request.url).searchParams.get("done");
  return { ...(await readNews(context, member)), marked: done === "seen" };
}

/** Marks what the page showed as seen. A form that is not ours, or another alias's, marks nothing. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { upTo } = await readForm(request, { upTo: typed });
  const newest = openUpTo(context, member, upTo);
  if (!newest) return redirect("/me/new");
  await markAllSeen(context, member, newest);
  return redirect("/me/new?done=seen");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function NewsPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const isQuiet = page.notices.length + page.threads.length === 0;
  return (
    <>
      <PageHead
        title={page.heading}
        crumbs={[
          { href: "/me", label: t("me.title") },
          { href: "/me/following", label: t("following.title") },
        ]}
        crumbsLabel={t("common.crumbs")}
      >
        {isQuiet ? null : (
          <FormButton action="/me/new" fields={{ upTo: page.upTo }} variant="quiet">
            {t("news.markAll")}
          </FormButton>
        )}
      </PageHead>
      {page.marked && isQuiet ? (
        <StateNote tone="done" title={t("news.marked")} role="status" />
      ) : null}
      {page.away ? <StateNote tone="quiet" title={t("following.away")} /> : null}
      {isQuiet && !page.away ? (
        <EmptyState title={t("news.none")}>
          <p>{t("news.noneText")}</p>
        </EmptyState>
      ) : null}
      {page.notices.length ? (
        <Section id="words" title={t("me.notices")}>
          {page.notices.map((notice) => (
            <StateNote key={notice.id} tone="help" title={notice.title}>
              <NoticeWords notice={notice} />
            </StateNote>
          ))}
        </Section>
      ) : null}
      {page.threads.length ? (
        <Section id="followed" title={t("news.followed")}>
          <NewsList threads={page.threads} />
          {page.most ? <p>{t("news.most", { count: page.most })}</p> : null}
        </Section>
      ) : null}
    </>
  );
}
