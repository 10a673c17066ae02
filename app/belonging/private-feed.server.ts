import type { App } from "#app/context.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { findFeedOwner } from "#db/queries/feed-links.ts";
import { listNews } from "#db/queries/news-list.ts";
import { listNotices } from "#db/queries/notices.ts";
import { type AtomEntry, renderAtom } from "./atom.ts";
import { feedId } from "./feed-ids.server.ts";
import { hashFeedToken } from "./feed-links.server.ts";

const mostEntries = 30;

/**
 * What is new for the owner of a private feed link, in words that tell whoever looks over a shoulder
 * nothing: no title, no alias, no room. Null for a link that opens nothing, whatever the reason.
 */
export async function privateFeed(app: App, token: string): Promise<string | null> {
  const { store, config, clock } = app;
  const tokenHash = hashFeedToken(token);
  const owner = await findFeedOwner(store, tokenHash);
  if (!owner) return null;
  const t = translatorFor(owner.locale);
  const base = config.baseUrl ?? "";
  const notices = (await listNotices(store, owner.id, mostEntries)).filter(({ seen }) => !seen);
  const news = await listNews(store, owner.id, mostEntries);
  const words = notices.map(
    (notice): AtomEntry => ({
      id: feedId(app, tokenHash, "words", notice.id),
      title: t("feeds.words"),
      updated: notice.writtenOn,
      href: `${base}/me/new`,
    }),
  );
  const threads = news.map(
    (thread): AtomEntry => ({
      // Another entry with each new post, so that the reader's program shows it as new.
      id: feedId(app, tokenHash, "posts", thread.threadId, thread.lastSeq),
      title: t("feeds.posts", { count: thread.posts }),
      updated: thread.lastOn,
      href: `${base}/me/new`,
    }),
  );
  const entries = [...words, ...threads].sort((a, b) => b.updated.getTime() - a.updated.getTime());
  return renderAtom({
    id: feedId(app, tokenHash),
    title: "Leeward",
    updated: entries[0]?.updated ?? roundToPartOfDay(clock(), config.timeZone),
    self: `${base}/feeds/${token}.atom`,
    page: `${base}/me/new`,
    entries,
  });
}
