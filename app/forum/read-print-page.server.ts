import type { RequestContext } from "#app/context.ts";
import { audienceFact, needFact } from "#app/desk/audience-words.ts";
import { findRoom } from "#db/queries/rooms.ts";
import type { ThreadRow } from "#db/queries/threads.ts";
import { pageOf, pagingOf } from "./read-thread-page.server.ts";
import { showPosts } from "./show-posts.server.ts";
import { roomWords } from "./show-thread-list.server.ts";

/** Posts on one part of a thread for paper: nearly every thread is one part. */
const partSize = 200;

/** A thread for paper as its reader may see it, whole or in parts of so many post numbers. */
export async function readPrintPage(
  context: RequestContext,
  thread: ThreadRow,
  wantedPart: string | null,
) {
  const { store, locale, t } = context;
  const count = Math.max(1, Math.ceil(thread.lastNumber / partSize));
  const part = pageOf(wantedPart, count);
  const range = { from: (part - 1) * partSize + 1, to: part * partSize };
  const posts = await showPosts(context, thread, range);
  const room = await findRoom(store, thread.roomSlug);
  const parts = Array.from({ length: count }, (_, i) => i + 1);
  const paging = pagingOf(context, thread.id, part, parts, { path: "/print", name: "part" });
  return {
    title: thread.title,
    lang: thread.locale === locale ? undefined : thread.locale,
    facts: [
      ...(room ? [roomWords(room, context).name] : []),
      ...(count > 1 ? [t("print.part", { part, count })] : []),
      ...audienceFact(t, thread.audience),
      ...needFact(t, thread.need),
    ],
    back: `/threads/${thread.id}`,
    posts,
    hasFolds: posts.some(
      ({ fold, additions }) => fold || additions.some((addition) => addition.fold),
    ),
    paging: { ...paging, label: t("print.parts") },
  };
}
