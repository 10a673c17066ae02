import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
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

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await context.viewer();
  if (viewer.kind === "staff") throw redirect("/desk");
  const member = await requireMember(context);
  const done = new URL(request.url).searchParams.get("done");
  const page = await readMe(context, member);
  return { ...page, heading: context.t("me.title"), changed: done === "passphrase", mostPosts };
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
      {page.changed ? (
        <StateNote tone="done" title={t("me.passphrase.done")} role="status" />
      ) : null}
      <Section id="notices" title={t("me.notices")}>
        <NoticeList unseen={page.unseen} seen={page.seen} />
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
      <Section id="account" title={t("me.account")} intro={t("me.accountText")}>
        <ul className="section-more">
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
            <a href="/me/leave">{t("me.toLeave")}</a>
          </li>
        </ul>
      </Section>
    </>
  );
}
