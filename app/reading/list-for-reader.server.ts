import type { RequestContext } from "#app/context.ts";
import { threadRows } from "#app/forum/show-thread-list.server.ts";
import { threadUrl } from "#app/forum/thread-url.ts";
import { topicNoteOf } from "#app/forum/topic-notes.ts";
import { listUnread } from "#db/queries/reading.ts";
import type { Room } from "#db/queries/rooms.ts";
import type { ListedThread } from "#db/queries/threads.ts";
import { findReader, foldFor, type Reader } from "./reader.server.ts";

/**
 * Rows of a thread list for whoever reads: what is new in threads they have read before, with the way
 * to the first of it, and titles folded together as they wish.
 */
export async function listForReader(
  context: RequestContext,
  threads: ListedThread[],
  rooms?: Room[],
  reader?: Reader,
) {
  const known = reader ?? (await findReader(context));
  const { memberId } = known;
  const ids = threads.map(({ id }) => id);
  const unread = memberId ? await listUnread(context.store, memberId, ids) : [];
  return threadRows(context, threads, rooms).map((row, i) => {
    const thread = threads[i] as ListedThread;
    const news = unread.find(({ threadId }) => threadId === thread.id);
    const note = topicNoteOf(thread.topicNote);
    // A note is said beside the title; only what the reader wants to be spared folds the title itself.
    const fold = foldFor(context, known, {
      memberId: thread.memberId,
      words: () => thread.title,
      topicNote: null,
    });
    return {
      ...row,
      href: news ? threadUrl(thread.id, news.first.number, news.first.id) : row.href,
      news: news ? context.t("threads.new", { count: news.count }) : undefined,
      topic: note ? context.t(`topic.${note}`) : undefined,
      folded: fold?.why,
    };
  });
}
