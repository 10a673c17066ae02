import { createHash } from "node:crypto";
import type { App } from "#app/context.ts";
import { roomWords } from "#app/forum/show-thread-list.server.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { listFeedThreads } from "#db/queries/feed-threads.ts";
import type { Room } from "#db/queries/rooms.ts";
import { renderAtom } from "./atom.ts";
import { feedId } from "./feed-ids.server.ts";

const mostEntries = 30;
/** Seconds for which a reader's program or a proxy may keep a public feed. */
const keptFor = 600;

/**
 * The public feed of the site or of a room: titles only, because feeds are copied by machines. A time
 * is the part of day that the pages tell too. Addresses are whole only where the operator has named
 * one: what a request claims to have asked for must not end up in a copy kept for others.
 */
export async function publicFeed(app: App, room?: Room): Promise<Response> {
  const { store, config, clock } = app;
  const base = config.baseUrl ?? "";
  const threads = await listFeedThreads(store, mostEntries, room?.slug);
  const page = room ? `/rooms/${room.slug}` : "/";
  const newest = threads.reduce((last, { lastPostOn }) => Math.max(last, lastPostOn.getTime()), 0);
  const xml = renderAtom({
    id: feedId(app, "feed", room?.slug ?? ""),
    // In the operator's language: a feed is the same for all who read it.
    title: room ? `Leeward – ${roomWords(room, { locale: config.defaultLocale }).name}` : "Leeward",
    updated: newest ? new Date(newest) : roundToPartOfDay(clock(), config.timeZone),
    self: `${base}${room ? page : ""}/feed.atom`,
    page: base + page,
    entries: threads.map((thread) => ({
      id: feedId(app, "thread", thread.id),
      title: thread.title,
      lang: thread.locale,
      updated: thread.lastPostOn,
      href: `${base}/threads/${thread.id}`,
    })),
  });
  return new Response(xml, {
    headers: {
      "content-type": "application/atom+xml; charset=utf-8",
      "cache-control": `public, max-age=${keptFor}`,
      etag: `W/"${createHash("sha256").update(xml).digest("base64url").slice(0, 22)}"`,
    },
  });
}
