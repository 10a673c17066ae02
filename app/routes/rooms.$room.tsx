import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ThreadList } from "#app/components/thread-list.tsx";
import { requireRoom } from "#app/forum/require.server.ts";
import { roomWords, threadRows } from "#app/forum/show-thread-list.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { listRoomThreads } from "#db/queries/threads.ts";

const shown = 25;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const room = await requireRoom(context, params.room);
  const before = Number(new URL(request.url).searchParams.get("before")) || undefined;
  const threads = await listRoomThreads(context.store, room.slug, shown + 1, before);
  const last = threads.length > shown ? threads[shown - 1] : undefined;
  return {
    slug: room.slug,
    ...roomWords(room, context),
    threads: threadRows(context, threads.slice(0, shown)),
    older: last ? `/rooms/${room.slug}?before=${last.lastPostSeq}` : null,
    isFirst: before === undefined,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.name} – Leeward` : "Leeward" },
];

export default function RoomPage() {
  const t = useT();
  const { slug, name, purpose, threads, older, isFirst } = useLoaderData<typeof loader>();
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
        </Actions>
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
