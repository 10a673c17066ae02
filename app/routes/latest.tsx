import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ThreadList } from "#app/components/thread-list.tsx";
import { readerOf } from "#app/forum/may-read.ts";
import { useT } from "#app/i18n/use-t.ts";
import { MutedRoomsNote } from "#app/pages/muted-rooms-note.tsx";
import { listForReader } from "#app/reading/list-for-reader.server.ts";
import { findReader } from "#app/reading/reader.server.ts";
import { listRooms } from "#db/queries/rooms.ts";
import { listLatestThreads } from "#db/queries/threads.ts";

const shown = 25;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const before = Number(new URL(request.url).searchParams.get("before")) || undefined;
  const reader = await findReader(context);
  const { memberId } = reader;
  const forWhom = readerOf(await context.viewer());
  const threads = await listLatestThreads(context.store, shown + 1, forWhom, { before, memberId });
  const last = threads.length > shown ? threads[shown - 1] : undefined;
  const rooms = await listRooms(context.store);
  return {
    heading: context.t("latest.title"),
    threads: await listForReader(context, threads.slice(0, shown), rooms, reader),
    older: last ? `/latest?before=${last.lastPostSeq}` : null,
    isFirst: before === undefined,
    isPart: reader.mutedRooms.size > 0,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function LatestPage() {
  const t = useT();
  const { heading, threads, older, isFirst, isPart } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("latest.intro")}</p>}
        crumbs={[{ href: "/", label: t("common.rooms") }]}
        crumbsLabel={t("common.crumbs")}
      >
        {isPart ? <MutedRoomsNote /> : null}
      </PageHead>
      {threads.length ? <ThreadList threads={threads} /> : <EmptyState title={t("home.empty")} />}
      {older || !isFirst ? (
        <Actions>
          {older ? <Button href={older}>{t("room.older")}</Button> : null}
          {isFirst ? null : <Button href="/latest">{t("room.newest")}</Button>}
        </Actions>
      ) : null}
    </>
  );
}
