import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { RoomList } from "#app/components/room-list.tsx";
import { Section } from "#app/components/section.tsx";
import { ThreadList } from "#app/components/thread-list.tsx";
import { roomWords, threadRows } from "#app/forum/show-thread-list.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { describeHours } from "#app/time/staffed-hours.ts";
import { listRooms } from "#db/queries/rooms.ts";
import { listLatestThreads } from "#db/queries/threads.ts";

/** Enough to see that people write here; the rooms hold the rest. */
const latestShown = 12;

export async function loader({ context }: LoaderFunctionArgs) {
  const { store, config, locale } = context;
  const rooms = await listRooms(store);
  const threads = await listLatestThreads(store, latestShown);
  return {
    rooms: rooms.map((room) => ({ href: `/rooms/${room.slug}`, ...roomWords(room, context) })),
    threads: threadRows(context, threads, rooms),
    days: config.answerDays,
    hours: describeHours(config.staffedHours, locale),
  };
}

export default function Home() {
  const t = useT();
  const { rooms, threads, days, hours } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("home.title")} intro={<p>{t("home.intro")}</p>} />
      <Section id="rooms" title={t("home.rooms")}>
        <RoomList rooms={rooms} />
      </Section>
      <Section id="latest" title={t("home.latest")}>
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
