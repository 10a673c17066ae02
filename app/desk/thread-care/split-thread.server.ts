import type { App } from "#app/context.ts";
import { cleanTitle } from "#app/forum/clean-text.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/store.ts";
import { packNumbers, postsToSplit } from "./act-rules.ts";
import { carryFollows, carryReading } from "./carry-marks.server.ts";
import { movePosts, type PostOfThread, postsOf } from "./move-posts.server.ts";
import { settleThread } from "./settle-thread.server.ts";
import type { Change, ThreadRow } from "./types.ts";

const longestTitle = 120;

/**
 * Makes some of a thread's posts a thread of their own, under a title by staff. The numbers of those that
 * stay do not change, and none is given out again.
 */
export async function splitThread(
  app: App,
  tx: Db,
  wanted: { thread: ThreadRow; title: string | undefined; numbers: readonly number[] | undefined },
): Promise<Change> {
  const { thread, numbers = [] } = wanted;
  const title = cleanTitle(wanted.title ?? "");
  if (title === "" || title.length > longestTitle) return "title";
  const moving = postsToSplit(await postsOf(app, tx, thread.id), new Set(numbers));
  const [first] = moving;
  if (!first) return "posts";
  const places = moving.map(({ id }, i) => ({ id, number: i + 1 }));
  const to = await beginThread(app, tx, { thread, title, first, count: places.length });
  await movePosts(app, tx, { to, places });
  await settleThread(app, tx, thread.id);
  await settleThread(app, tx, to);
  await noteTurn(app, tx, to, moving);
  const writers = new Set(moving.flatMap(({ memberId }) => memberId ?? []));
  await carryFollows(app, tx, { from: thread.id, to, only: writers });
  const before = moving.map(({ number }) => number);
  await carryReading(app, tx, { from: thread.id, to, places, before });
  return {
    detail: { numbers: packNumbers(moving) },
    twin: to,
    tell: { posts: moving, what: (t) => t("threadCare.told.split", { title }) },
  };
}

async function beginThread(
  app: App,
  tx: Db,
  {
    thread,
    title,
    first,
    count,
  }: { thread: ThreadRow; title: string; first: PostOfThread; count: number },
): Promise<string> {
  const { threads } = app.store.schema;
  const id = newId();
  await tx.insert(threads).values({
    id,
    roomSlug: thread.roomSlug,
    title,
    locale: thread.locale,
    visibility: first.visibility,
    audience: thread.audience,
    memberId: first.memberId,
    postCount: 0,
    lastNumber: count,
    topicNote: first.topicNote,
    // Where nothing in it is shown, it stands where it came from.
    lastPostSeq: thread.lastPostSeq,
    lastPostOn: thread.lastPostOn,
    slowMinutes: thread.slowMinutes,
  });
  return id;
}

/** The new thread waits for staff unless theirs was the last word that its starter can read. */
async function noteTurn(app: App, tx: Db, threadId: string, moving: readonly PostOfThread[]) {
  const { threadCare } = app.store.schema;
  if (!moving[0]?.memberId) return;
  const last = moving.filter(({ visibility }) => visibility !== "removed").at(-1);
  await tx.insert(threadCare).values({
    threadId,
    waiting: last?.staffId ? "them" : "us",
    waitingSince: app.clock(),
  });
}
