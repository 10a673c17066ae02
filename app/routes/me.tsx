import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { isReturning } from "#app/accounts/last-here.server.ts";
import { markNoticesSeen } from "#app/accounts/mark-notices-seen.server.ts";
import { mostPosts, readMe } from "#app/accounts/read-me.server.ts";
import { FormButton } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { NoticeList } from "#app/pages/notice-list.tsx";
import { OwnPostList } from "#app/pages/own-post-list.tsx";
import { readForm, typed } from "#app/pages/read-form.server.ts";
import { ReportNotes } from "#app/pages/report-notes.tsx";
import { readOwnReports } from "#app/safety/read-own-reports.server.ts";
import { findMemberWishes } from "#db/queries/member-wishes.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await context.viewer();
  if (viewer.kind === "staff") throw redirect("/desk");
  const member = await requireMember(context);
  const done = new URL(request.url).searchParams.get("done");
  const [page, reports, wishes] = await Promise.all([
    readMe(context, member),
    readOwnReports(context, member),
    findMemberWishes(context.store, member.id),
  ]);
  return {
    ...page,
    reports,
    heading: context.t("me.title"),
    changed: done === "passphrase",
    returning: await isReturning(context),
    mostPosts,
    contact: context.t(`contact.${wishes.contact}`),
  };
}

/** Marks one word from staff as read, or without a name all of them. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { notice } = await readForm(request, { notice: typed });
  await markNoticesSeen(context, member, notice || null);
  return redirect("/me");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function MePage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={page.heading} intro={<p>{t("me.alias", { alias: page.alias })}</p>} />
      {page.returning ? (
        <StateNote tone="quiet" title={t("common.returning")} role="status" />
      ) : null}
      {page.changed ? (
        <StateNote tone="done" title={t("me.passphrase.done")} role="status" />
      ) : null}
      <Section id="notices" title={t("me.notices")}>
        <NoticeList unseen={page.unseen} seen={page.seen} />
      </Section>
      <Section id="own" title={t("path.title")}>
        <ul className="section-more">
          <li>
            <a href="/me/path">{t("path.link")}</a>
          </li>
          <li>
            <a href="/me/diary">{t("path.toDiary")}</a>
          </li>
          <li>
            <a href="/me/contact">{t("contact.link", { wish: page.contact })}</a>
          </li>
        </ul>
      </Section>
      <Section id="posts" title={t("me.posts")}>
        {page.posts.length ? (
          <OwnPostList posts={page.posts} />
        ) : (
          <EmptyState title={t("me.noPosts")} />
        )}
        {page.posts.length === page.mostPosts ? (
          <p>{t("me.postsMost", { count: page.mostPosts })}</p>
        ) : null}
      </Section>
      {page.reports.length ? (
        <Section id="reports" title={t("me.reports")} intro={<p>{t("me.reports.intro")}</p>}>
          <ReportNotes reports={page.reports} />
        </Section>
      ) : null}
      <Section id="account" title={t("me.account")} intro={t("me.accountText")}>
        <ul className="section-more">
          <li>
            <a href="/me/drafts">{t("drafts.link")}</a>
          </li>
          <li>
            <a href="/me/following">{t("following.title")}</a>
          </li>
          <li>
            <a href="/me/reading">{t("me.toReading")}</a>
          </li>
          <li>
            <a href="/me/aliases">{t("me.toAliases")}</a>
          </li>
          <li>
            <a href="/me/sessions">{t("me.toSessions")}</a>
          </li>
          <li>
            <a href="/me/words">{t("me.toWords")}</a>
          </li>
          <li>
            <a href="/me/passphrase">{t("me.toPassphrase")}</a>
          </li>
          <li>
            <FormButton action="/me/sign-out">{t("me.signOutEverywhere")}</FormButton>
          </li>
          <li>
            <a href="/me/download">{t("me.toCopy")}</a>
          </li>
          <li>
            <a href="/me/leave">{t("me.toAway")}</a>
          </li>
        </ul>
      </Section>
    </>
  );
}
