import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isReturning } from "#app/accounts/last-here.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { RoomList } from "#app/components/room-list.tsx";
import { Section } from "#app/components/section.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { ThreadList } from "#app/components/thread-list.tsx";
import { readerOf } from "#app/forum/may-read.ts";
import { roomWords } from "#app/forum/show-thread-list.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { MutedRoomsNote } from "#app/pages/muted-rooms-note.tsx";
import { listForReader } from "#app/reading/list-for-reader.server.ts";
import { findReader } from "#app/reading/reader.server.ts";
import { describeHours } from "#app/time/staffed-hours.ts";
import { listRooms } from "#db/queries/rooms.ts";
import { listLatestThreads } from "#db/queries/threads.ts";

/** Enough to see that people write here; the rooms hold the rest. */
const latestShown = 12;

export async function loader({ context }: LoaderFunctionArgs) {
  const { store, config, locale } = context;
  const rooms = await listRooms(store);
  const reader = await findReader(context);
  const { memberId, mutedRooms } = reader;
  const forWhom = readerOf(await context.viewer());
  const threads = await listLatestThreads(store, latestShown, forWhom, { memberId });
  return {
    rooms: rooms
      .filter(({ slug }) => !mutedRooms.has(slug))
      .map((room) => ({ href: `/rooms/${room.slug}`, ...roomWords(room, context) })),
    threads: await listForReader(context, threads, rooms, reader),
    isPart: mutedRooms.size > 0,
    returning: await isReturning(context),
    days: config.answerDays,
    hours: describeHours(config.staffedHours, locale),
  };
}

export default function Home() {
  const t = useT();
  const { rooms, threads, isPart, days, hours, returning } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("home.title")} intro={<p>{t("home.intro")}</p>} />
      {returning ? <StateNote tone="quiet" title={t("common.returning")} role="status" /> : null}
      <p className="section-more">
        <a href="/start">{t("start.link")}</a>
      </p>
      <Section
        id="rooms"
        title={t("home.rooms")}
        more={{ href: "/search", label: t("search.inSite") }}
      >
        <RoomList rooms={rooms} />
        {isPart ? <MutedRoomsNote /> : null}
      </Section>
      <Section
        id="latest"
        title={t("home.latest")}
        more={{ href: "/latest", label: t("latest.all") }}
      >
        {threads.length ? <ThreadList threads={threads} /> : <EmptyState title={t("home.empty")} />}
      </Section>
      <Section id="who" title={t("home.who")} more={{ href: "/about", label: t("home.whoMore") }}>
        <p>
          {t("home.whoText", { days })} {t("home.hours", { hours })}
        </p>
      </Section>
    </>
  );
}
