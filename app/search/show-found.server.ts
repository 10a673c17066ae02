import type { RequestContext } from "#app/context.ts";
import { roomWords } from "#app/forum/show-thread-list.server.ts";
import { threadUrl } from "#app/forum/thread-url.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import { type FoundPost, listFoundPosts } from "#db/queries/found-posts.ts";
import type { Room } from "#db/queries/rooms.ts";
import { plainText } from "#db/search/plain-text.ts";
import { excerptOf, markedText } from "./excerpt.server.ts";
import { type Found, mostFound } from "./find-posts.server.ts";

/** Posts on one page of results. */
const shownAtOnce = 20;

export type ShownFind = ReturnType<typeof row>;

/** One page of what was found, in words. */
export async function showFound(
  context: RequestContext,
  found: Found,
  { from, rooms }: { from: number; rooms: Room[] },
) {
  const { t } = context;
  const count = found.seqs.length;
  const begin = from < count ? from : 0;
  const seqs = found.seqs.slice(begin, begin + shownAtOnce);
  const posts = new Map(
    (await listFoundPosts(context.store, seqs)).map((post) => [post.seq, post]),
  );
  const shown = seqs.flatMap((seq) => posts.get(seq) ?? []);
  const end = begin + seqs.length;
  return {
    heading: found.hasMore ? t("search.many", { most: mostFound }) : t("search.found", { count }),
    part: count > shownAtOnce ? t("search.part", { from: begin + 1, to: end, count }) : null,
    posts: shown.map((post) => row(context, post, found, rooms)),
    next: end < count ? String(end) : null,
    previous: begin > 0 ? String(Math.max(0, begin - shownAtOnce)) : null,
  };
}

function row(context: RequestContext, post: FoundPost, { wanted }: Found, rooms: Room[]) {
  const { t, locale, clock, config } = context;
  const when = coarseTime(post.writtenOn, clock(), { timeZone: config.timeZone, locale });
  const room = rooms.find(({ slug }) => slug === post.roomSlug);
  const isFolded = Boolean(post.topicNote ?? (post.number === 1 ? post.threadTopicNote : null));
  return {
    href: threadUrl(post.threadId, post.number, post.id),
    title: markedText(post.threadTitle, wanted, post.locale),
    // What is folded away in its thread is not opened here.
    excerpt: isFolded ? null : excerptOf(plainText(post.html), wanted, post.locale),
    lang: post.locale === locale ? undefined : post.locale,
    alias: post.alias ?? t("common.someone"),
    staff:
      post.staffFirstName && post.staffProfession
        ? { name: post.staffFirstName, profession: post.staffProfession }
        : null,
    room: room ? roomWords(room, context).name : "",
    when: when.label,
    whenDate: when.date,
  };
}
