import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readFollow } from "#app/belonging/read-follow.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ThreadList } from "#app/components/thread-list.tsx";
import { readerOf } from "#app/forum/may-read.ts";
import { requireRoom } from "#app/forum/require.server.ts";
import { roomWords } from "#app/forum/show-thread-list.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { feedOf } from "#app/pages/feed-of.ts";
import { FollowForm } from "#app/pages/follow-form.tsx";
import { listForReader } from "#app/reading/list-for-reader.server.ts";
import { listPinnedThreads, listRoomThreads } from "#db/queries/threads.ts";

const shown = 25;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const room = await requireRoom(context, params.room);
  const before = Number(new URL(request.url).searchParams.get("before")) || undefined;
  const reader = readerOf(await context.viewer());
  const threads = await listRoomThreads(context.store, room.slug, shown + 1, reader, before);
  const pinned = before ? [] : await listPinnedThreads(context.store, room.slug, reader);
  const last = threads.length > shown ? threads[shown - 1] : undefined;
  return {
    slug: room.slug,
    ...roomWords(room, context),
    threads: await listForReader(context, [...pinned, ...threads.slice(0, shown)]),
    older: last ? `/rooms/${room.slug}?before=${last.lastPostSeq}` : null,
    isFirst: before === undefined,
    follow: await readFollow(context, { roomSlug: room.slug }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.name} – Leeward` : "Leeward" },
  ...(data ? [feedOf(`/rooms/${data.slug}/feed.atom`), feedOf("/feed.atom")] : []),
];

export default function RoomPage() {
  const t = useT();
  const { slug, name, purpose, threads, older, isFirst, follow } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={name}
        intro={<p>{purpose}</p>}
        crumbs={[{ href: "/", label: t("common.rooms") }]}
        crumbsLabel={t("common.crumbs")}
      >
        <Actions>
          <Button variant="primary" href={`/rooms/${slug}/new`}>
            {t("room.write")}
          </Button>
          <Button href={`/search?room=${slug}`}>{t("search.inRoom")}</Button>
        </Actions>
        {follow ? <FollowForm {...follow} /> : null}
      </PageHead>
      {threads.length ? <ThreadList threads={threads} /> : <EmptyState title={t("room.empty")} />}
      {older || !isFirst ? (
        <Actions>
          {older ? <Button href={older}>{t("room.older")}</Button> : null}
          {isFirst ? null : <Button href={`/rooms/${slug}`}>{t("room.newest")}</Button>}
        </Actions>
      ) : null}
    </>
  );
}
