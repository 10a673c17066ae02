import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freeAliases } from "#app/accounts/join.server.ts";
import { startFor } from "#app/accounts/start-facts.server.ts";
import { readFollow } from "#app/belonging/read-follow.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { Paging } from "#app/components/paging.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { Tags } from "#app/components/tags.tsx";
import { readContact } from "#app/desk/read-contact.server.ts";
import { takeStaffReply } from "#app/desk/take-staff-reply.server.ts";
import { readThreadPage } from "#app/forum/read-thread-page.server.ts";
import { readThreadState } from "#app/forum/read-thread-state.server.ts";
import { requireThread } from "#app/forum/require.server.ts";
import { takeReply } from "#app/forum/take-reply.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { ContactLine } from "#app/pages/contact-line.tsx";
import { DraftsSent } from "#app/pages/drafts-sent.tsx";
import { FollowForm } from "#app/pages/follow-form.tsx";
import { ReadToHere } from "#app/pages/read-to-here.tsx";
import { SlowNote } from "#app/pages/slow-note.tsx";
import { StaffReplyForm } from "#app/pages/staff-reply-form.tsx";
import { ThreadJumps } from "#app/pages/thread-jumps.tsx";
import { ThreadPosts } from "#app/pages/thread-posts.tsx";
import { LockedNote, MovedNote } from "#app/pages/thread-state.tsx";
import { WriteForm } from "#app/pages/write-form.tsx";
import { WordsKeptPage } from "#app/pages/writing/words-kept.tsx";

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const thread = await requireThread(context, params.threadId);
  // Its posts stand in another thread now.
  if (thread.id !== params.threadId) throw redirect(`/threads/${thread.id}?joined`);
  const viewer = await context.viewer();
  const query = new URL(request.url).searchParams;
  return {
    ...(await readThreadPage(context, thread, query.get("page"), query.get("quote"))),
    sent: query.has("sent"),
    joined: query.has("joined"),
    state: await readThreadState(context, thread),
    isPublic: thread.visibility === "published",
    slowMinutes: thread.slowMinutes,
    suggestions: viewer.kind === "nobody" ? await freeAliases(context, context.locale) : null,
    staff:
      viewer.kind === "staff" ? { name: viewer.firstName, profession: viewer.profession } : null,
    contact: viewer.kind === "staff" ? await readContact(context, thread.memberId) : null,
    indexed: context.config.indexThreads && thread.audience === "everyone",
    start: await startFor(context),
    heading: context.t("thread.title"),
    follow: await readFollow(context, { threadId: thread.id }),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { threadId = "" } = params;
  const viewer = await context.viewer();
  if (viewer.kind !== "staff") return await takeReply(context, request, threadId);
  const thread = await requireThread(context, threadId);
  return await takeStaffReply(context, request, viewer, thread);
}

/** Neutral: a title in the browser's history must tell nobody what was read. */
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
  ...(data?.indexed && !data.quote ? [] : [{ name: "robots", content: "noindex, noarchive" }]),
];

export default function ThreadPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const { thread, room, posts, paging, unread, quote } = page;
  return (
    <>
      <PageHead
        title={thread.title}
        written
        lang={thread.lang}
        crumbs={[{ href: `/rooms/${room.slug}`, label: room.name }]}
        crumbsLabel={t("common.crumbs")}
      >
        <ThreadJumps
          threadId={thread.id}
          toUnread={unread?.first?.href ?? null}
          toLatest={page.toLatest}
        />
        {page.follow ? <FollowForm {...page.follow} /> : null}
      </PageHead>
      {page.note ? <StateNote tone="quiet" title={page.note} /> : null}
      <Tags tags={page.tags} />
      <MovedNote joined={page.joined} moved={page.state.moved} />
      <ThreadPosts
        posts={posts}
        page={page.url}
        unreadId={unread?.first?.id}
        latestId={page.latestId}
      />
      {unread?.markTo ? <ReadToHere threadId={thread.id} number={unread.markTo} /> : null}
      <Paging {...paging} />
      {page.sent ? (
        <>
          <StateNote
            tone="done"
            title={
              !page.isPublic
                ? t("thread.sentHeld")
                : thread.audience === "everyone"
                  ? t("thread.sent")
                  : t(`audience.${thread.audience}.sent`)
            }
            role="status"
          />
          <DraftsSent drafts={[`thread-${thread.id}`, `add-${thread.id}`, `room-${room.slug}`]} />
        </>
      ) : null}
      {page.state.locked ? null : (
        <SlowNote minutes={page.slowMinutes} threadId={page.staff ? thread.id : null} />
      )}
      {page.state.locked ? <LockedNote words={page.state.locked} room={room.slug} /> : null}
      {page.staff ? (
        <p className="section-more">
          <a href={`/desk/threads/${thread.id}/care`}>{t("threadCare.link")}</a>
        </p>
      ) : null}
      {page.staff ? (
        <>
          <ContactLine contact={page.contact} />
          <StaffReplyForm
            action={page.url}
            staff={page.staff}
            audience={thread.audience}
            state={state}
            quote={quote}
          />
        </>
      ) : page.state.locked && !state ? null : (
        <WriteForm
          action={page.url}
          kind="reply"
          draftKey={`thread-${thread.id}`}
          suggestions={page.suggestions}
          state={state}
          quote={quote}
          audience={thread.audience}
          indexed={page.indexed}
          start={state?.understood ? null : page.start}
        />
      )}
    </>
  );
}

/** A session that ended while somebody wrote in a thread of members: their words, and nothing of it. */
export function ErrorBoundary() {
  return <WordsKeptPage kind="reply" />;
}
