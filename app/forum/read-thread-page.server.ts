import type { RequestContext } from "#app/context.ts";
import { removedByWriter, ruleById } from "#app/rules/house-rules.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import { listOwnHeldPosts, listPublicPosts } from "#db/queries/posts.ts";
import { findRoom } from "#db/queries/rooms.ts";
import type { ThreadRow } from "#db/queries/threads.ts";
import { roomWords } from "./show-thread-list.server.ts";
import { pageSize } from "./thread-url.ts";

export type ShownPost = {
  id: string;
  number: number;
  permalink: string;
  html: string;
  alias: string;
  when: string;
  whenDate: string;
  staff: { firstName: string; profession: string } | null;
  own: boolean;
  /** In words, for a removed post: by whom, and which rule. */
  removed: string | null;
  held: boolean;
  lang: string | undefined;
};

/**
 * One page of a thread as its reader may see it. Pages are made of post numbers, which never move:
 * page 2 holds numbers 21 to 40 for ever, whatever is held, published late or removed.
 */
export async function readThreadPage(
  context: RequestContext,
  thread: ThreadRow,
  wantedPage: string | null,
) {
  const { store, t, locale, clock, config } = context;
  const viewer = await context.viewer();
  const me = viewer.kind === "member" ? viewer : null;
  const pageCount = Math.max(1, Math.ceil(thread.lastNumber / pageSize));
  const page = wantedPage === null ? 1 : /^\d{1,9}$/.test(wantedPage) ? Number(wantedPage) : 0;
  if (!Number.isInteger(page) || page < 1 || page > pageCount) {
    throw new Response(null, { status: 404 });
  }
  const from = (page - 1) * pageSize + 1;
  const to = page * pageSize;
  const rows = await listPublicPosts(store, thread.id, from, to);
  const held = me ? await listOwnHeldPosts(store, thread.id, me.id) : [];
  const now = clock();
  const lang = thread.locale === locale ? undefined : thread.locale;
  const url = `/threads/${thread.id}${page > 1 ? `?page=${page}` : ""}`;
  const time = (at: Date) => coarseTime(at, now, { timeZone: config.timeZone, locale });

  const published: ShownPost[] = rows.map((row) => {
    const when = time(row.writtenOn);
    return {
      id: `p-${row.id}`,
      number: row.number,
      permalink: `${url}#p-${row.id}`,
      html: row.html,
      alias: row.alias ?? t("common.someone"),
      when: when.label,
      whenDate: when.date,
      staff:
        row.staffFirstName && row.staffProfession
          ? { firstName: row.staffFirstName, profession: row.staffProfession }
          : null,
      own: me !== null && row.memberId === me.id,
      removed: row.visibility === "removed" ? removedWords(context, row.removedRule) : null,
      held: false,
      lang,
    };
  });
  const own: ShownPost[] = held
    .filter((post) => post.number >= from && post.number <= to)
    .map((post) => ({
      id: `p-${post.id}`,
      number: post.number,
      permalink: `${url}#p-${post.id}`,
      html: post.html,
      alias: me?.alias ?? "",
      when: time(post.writtenOn).label,
      whenDate: time(post.writtenOn).date,
      staff: null,
      own: true,
      removed: null,
      held: true,
      lang,
    }));
  const posts = own.length ? [...published, ...own].sort((a, b) => a.number - b.number) : published;
  const room = await findRoom(store, thread.roomSlug);
  return {
    url,
    thread: { id: thread.id, title: thread.title, lang },
    room: { slug: thread.roomSlug, name: room ? roomWords(room, context).name : "" },
    posts,
    paging: pagingOf(context, thread.id, page, pageCount),
  };
}

function removedWords({ t, locale }: RequestContext, removedRule: string | null): string {
  if (removedRule === removedByWriter) return t("accounts.removedByWriter");
  const rule = removedRule ? ruleById(removedRule) : undefined;
  return t("thread.removed", { rule: rule?.label[locale] ?? t("common.rules") });
}

function pagingOf({ t }: RequestContext, threadId: string, page: number, count: number) {
  const href = (n: number) => `/threads/${threadId}${n > 1 ? `?page=${n}` : ""}`;
  // First, last, and two on either side of here: the same width at any length.
  const numbers = Array.from({ length: count }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === count || Math.abs(n - page) <= 2,
  );
  const pages = numbers.flatMap((n, i) => {
    const gap = i > 0 && n - (numbers[i - 1] ?? 0) > 1 ? [{ label: i < 3 ? "…" : "… " }] : [];
    return [...gap, { href: href(n), label: String(n), current: n === page }];
  });
  return {
    label: t("thread.paging"),
    pages,
    previous: page > 1 ? { href: href(page - 1), label: t("common.previous") } : undefined,
    next: page < count ? { href: href(page + 1), label: t("common.next") } : undefined,
  };
}
