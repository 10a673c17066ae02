import { showNotice } from "#app/accounts/read-me.server.ts";
import type { Member, RequestContext } from "#app/context.ts";
import { roomWords } from "#app/forum/show-thread-list.server.ts";
import { threadUrl } from "#app/forum/thread-url.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import { findBellSettings } from "#db/queries/member-settings.ts";
import { findNewest, listNews, type NewInThread } from "#db/queries/news-list.ts";
import { listNotices } from "#db/queries/notices.ts";
import { listRooms, type Room } from "#db/queries/rooms.ts";
import { sealUpTo } from "./seen-up-to.server.ts";

/** More than anybody looks through on one page. */
const mostThreads = 50;
const mostNotices = 50;

/** What is new for a member: words from staff first, then threads. Looking changes nothing. */
export async function readNews(context: RequestContext, member: Member) {
  const { store, t } = context;
  const settings = await findBellSettings(store, member.id);
  const away = settings?.standing !== "present";
  // Asked before the lists: what comes meanwhile is not marked as seen unseen.
  const newest = await findNewest(store, member.id);
  const news = away ? [] : await listNews(store, member.id, mostThreads);
  const notices = (await listNotices(store, member.id, mostNotices)).filter(({ seen }) => !seen);
  const rooms = news.length ? await listRooms(store) : [];
  return {
    heading: t("news.title"),
    away,
    notices: notices.map((notice) => showNotice(context, notice)),
    threads: news.map((thread) => showThread(context, thread, rooms)),
    most: news.length === mostThreads ? mostThreads : null,
    upTo: sealUpTo(context, member, newest),
  };
}

function showThread(context: RequestContext, news: NewInThread, rooms: Room[]) {
  const { t, locale, clock, config } = context;
  const when = coarseTime(news.lastOn, clock(), { timeZone: config.timeZone, locale });
  const room = rooms.find(({ slug }) => slug === news.roomSlug);
  return {
    href: threadUrl(news.threadId, news.firstNumber, news.firstPostId),
    title: news.title || t("away.hiddenTitle"),
    lang: news.locale === locale ? undefined : news.locale,
    count: news.firstNumber === 1 ? t("news.thread") : t("news.posts", { count: news.posts }),
    room: room ? roomWords(room, context).name : "",
    when: when.label,
    whenDate: when.date,
  };
}
