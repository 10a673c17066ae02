import type { RequestContext, Viewer } from "#app/context.ts";
import { listFilledPages } from "#db/queries/filled-pages.ts";
import { findFirstUnread, findMark } from "#db/queries/reading.ts";
import { findRoom } from "#db/queries/rooms.ts";
import type { ThreadRow } from "#db/queries/threads.ts";
import { readQuote } from "./read-quote.server.ts";
import { showPosts } from "./show-posts.server.ts";
import { roomWords } from "./show-thread-list.server.ts";
import { pageSize, threadUrl } from "./thread-url.ts";

/** From so many posts on, a thread offers the way to its end. */
const longThread = 8;

/**
 * One page of a thread as its reader may see it. Pages are made of post numbers, which never move:
 * page 2 holds numbers 21 to 40 for ever, whatever is held, published late or removed.
 */
export async function readThreadPage(
  context: RequestContext,
  thread: ThreadRow,
  wantedPage: string | null,
  /** The post to begin a reply with. */
  quote: string | null = null,
) {
  const { store, locale, t } = context;
  const viewer = await context.viewer();
  const pageCount = Math.max(1, Math.ceil(thread.lastNumber / pageSize));
  const page = pageOf(wantedPage, pageCount);
  const range = { from: (page - 1) * pageSize + 1, to: page * pageSize };
  const posts = await showPosts(context, thread, range);
  const room = await findRoom(store, thread.roomSlug);
  const pages = await pagesToShow(context, thread, pageCount);
  const latestPage = pages.at(-1) ?? 1;
  const latestUrl = `/threads/${thread.id}${latestPage > 1 ? `?page=${latestPage}` : ""}#latest`;
  return {
    url: `/threads/${thread.id}${page > 1 ? `?page=${page}` : ""}`,
    thread: {
      id: thread.id,
      audience: thread.audience,
      ...(thread.writerStanding === "hidden"
        ? { title: t("away.hiddenTitle"), lang: undefined }
        : { title: thread.title, lang: thread.locale === locale ? undefined : thread.locale }),
    },
    note: audienceNote(context, thread, viewer.kind),
    tags: thread.need ? [t(`need.${thread.need}`)] : [],
    room: { slug: thread.roomSlug, name: room ? roomWords(room, context).name : "" },
    posts,
    /** Where the newest of the thread stands on this page. */
    latestId: page === latestPage ? (posts.at(-1)?.id ?? null) : null,
    toLatest: thread.lastNumber >= longThread ? latestUrl : null,
    unread: await unreadOf(context, thread, posts.at(-1)?.number ?? 0),
    quote: quote ? await readQuote(context, thread, quote) : null,
    paging: pagingOf(context, thread.id, page, pages),
  };
}

/** Who may read a thread that is not for everyone, said on top of it. */
function audienceNote({ t }: RequestContext, { audience }: ThreadRow, viewer: Viewer["kind"]) {
  if (audience === "everyone") return null;
  return audience === "therapists" && viewer === "staff"
    ? t("audience.therapists.threadStaff")
    : t(`audience.${audience}.thread`);
}

/** The number of a page in an address. @throws 404 when there is no such page. */
export function pageOf(wanted: string | null, pageCount: number): number {
  const page = wanted === null ? 1 : /^\d{1,9}$/.test(wanted) ? Number(wanted) : 0;
  if (page < 1 || page > pageCount) throw new Response(null, { status: 404 });
  return page;
}

/** For a member: the first post they have not read, and up to which number this page would mark. */
async function unreadOf(context: RequestContext, thread: ThreadRow, lastShown: number) {
  const viewer = await context.viewer();
  if (viewer.kind !== "member") return null;
  const { store } = context;
  const mark = await findMark(store, viewer.id, thread.id);
  const first =
    mark === null ? undefined : await findFirstUnread(store, viewer.id, thread.id, mark);
  return {
    first: first
      ? { id: `p-${first.id}`, href: threadUrl(thread.id, first.number, first.id) }
      : null,
    markTo: lastShown > (mark ?? 0) ? lastShown : null,
  };
}

/**
 * The pages of a thread that have something on them. Held texts keep their numbers, so a flood of them
 * leaves pages without a word: nobody has to walk through those.
 */
async function pagesToShow({ store }: RequestContext, thread: ThreadRow, count: number) {
  const all = Array.from({ length: count }, (_, i) => i + 1);
  if (thread.lastNumber - thread.postCount < pageSize) return all;
  const filled = new Set(await listFilledPages(store, thread.id, pageSize));
  return all.filter((n) => n === 1 || filled.has(n));
}

/** The way through those of a thread's pages that are shown, numbered in `?name=`. */
export function pagingOf(
  { t }: RequestContext,
  threadId: string,
  page: number,
  all: readonly number[],
  { path = "", name = "page" } = {},
) {
  const href = (n: number) => `/threads/${threadId}${path}${n > 1 ? `?${name}=${n}` : ""}`;
  const before = all.filter((n) => n < page);
  const after = all.filter((n) => n > page);
  // First, last, and two on either side of here: the same width at any length.
  const near = new Set([all[0], all.at(-1), page, ...before.slice(-2), ...after.slice(0, 2)]);
  const numbers = all.filter((n) => near.has(n));
  const pages = numbers.flatMap((n, i) => {
    const isGap = i > 0 && all.indexOf(n) - all.indexOf(numbers[i - 1] ?? 0) > 1;
    const gap = isGap ? [{ label: i < 3 ? "…" : "… " }] : [];
    return [...gap, { href: href(n), label: String(n), current: n === page }];
  });
  const [previous, next] = [before.at(-1), after[0]];
  return {
    label: t("thread.paging"),
    pages,
    previous: previous ? { href: href(previous), label: t("common.previous") } : undefined,
    next: next ? { href: href(next), label: t("common.next") } : undefined,
  };
}
