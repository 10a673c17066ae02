import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freeAliases } from "#app/accounts/join.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Paging } from "#app/components/paging.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { takeStaffReply } from "#app/desk/take-staff-reply.server.ts";
import { readThreadPage } from "#app/forum/read-thread-page.server.ts";
import { requireThread } from "#app/forum/require.server.ts";
import { takeText } from "#app/forum/write-flow.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DraftsSent } from "#app/pages/drafts-sent.tsx";
import { PostView } from "#app/pages/post-view.tsx";
import { StaffReplyForm } from "#app/pages/staff-reply-form.tsx";
import { WriteForm } from "#app/pages/write-form.tsx";

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const thread = await requireThread(context, params.threadId);
  const viewer = await context.viewer();
  const query = new URL(request.url).searchParams;
  return {
    ...(await readThreadPage(context, thread, query.get("page"))),
    sent: query.has("sent"),
    isPublic: thread.visibility === "published",
    suggestions: viewer.kind === "nobody" ? await freeAliases(context, context.locale) : null,
    staff:
      viewer.kind === "staff" ? { name: viewer.firstName, profession: viewer.profession } : null,
    indexed: context.config.indexThreads,
    heading: context.t("thread.title"),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const thread = await requireThread(context, params.threadId);
  const viewer = await context.viewer();
  if (viewer.kind === "staff") return await takeStaffReply(context, request, viewer, thread);
  return await takeText(context, request, {
    kind: "reply",
    roomSlug: thread.roomSlug,
    threadId: thread.id,
    title: thread.title,
  });
}

/** Neutral: a title in the browser's history must tell nobody what was read. */
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
  ...(data?.indexed ? [] : [{ name: "robots", content: "noindex, noarchive" }]),
];

export default function ThreadPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const { thread, room, posts, paging } = page;
  return (
    <>
      <PageHead
        title={thread.title}
        written
        lang={thread.lang}
        crumbs={[{ href: `/rooms/${room.slug}`, label: room.name }]}
        crumbsLabel={t("common.crumbs")}
      />
      {posts.length ? (
        posts.map((post) => <PostView key={post.id} post={post} />)
      ) : (
        <EmptyState title={t("thread.emptyPage")} />
      )}
      <Paging {...paging} />
      {page.sent ? (
        <>
          <StateNote
            tone="done"
            title={t(page.isPublic ? "thread.sent" : "thread.sentHeld")}
            role="status"
          />
          <DraftsSent drafts={[`thread-${thread.id}`, `room-${room.slug}`]} />
        </>
      ) : null}
      {page.staff ? (
        <StaffReplyForm action={page.url} staff={page.staff} state={state} />
      ) : (
        <WriteForm
          action={page.url}
          kind="reply"
          draftKey={`thread-${thread.id}`}
          suggestions={page.suggestions}
          state={state}
          indexed={page.indexed}
        />
      )}
    </>
  );
}
