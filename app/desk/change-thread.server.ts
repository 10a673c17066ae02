import { and, desc, eq, ne } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Visibility } from "#db/schema/forum.ts";
import type { Db } from "#db/store.ts";
import { threadVisibilityAfter } from "./decision-rules.ts";
import { findActive } from "./thread-care/active-act.server.ts";
import { refreshThreadCounters } from "./thread-counters.server.ts";

type ChangedPost = { id: string; threadId: string; number: number; visibility: Visibility };

/** Brings a thread in line after one of its posts has changed, inside the caller's transaction. */
export async function changeThread(
  app: App,
  tx: Db,
  { post, rule }: { post: ChangedPost; rule: string },
): Promise<void> {
  const { threads } = app.store.schema;
  if (post.number === 1) {
    const [thread] = await tx
      .select({ visibility: threads.visibility })
      .from(threads)
      .where(eq(threads.id, post.threadId));
    if (!thread) throw new Error("the thread is gone");
    const visibility = threadVisibilityAfter({
      before: thread.visibility,
      firstPost: post.visibility,
      hasOtherPosts: await hasOtherPosts(app, tx, post),
      titleIsSafe: rule !== "identifies-someone" && !(await isTitleNoticed(app, tx, post.id)),
    });
    // A thread that staff hold stays out of sight, whatever becomes of its first post.
    const isHeld =
      visibility === "published" && (await findActive(app, tx, post.threadId, ["hold"]));
    await tx
      .update(threads)
      .set({ visibility: isHeld ? "held" : visibility })
      .where(eq(threads.id, post.threadId));
  }
  await refreshThreadCounters(app, tx, post.threadId);
}

async function hasOtherPosts(app: App, tx: Db, post: ChangedPost): Promise<boolean> {
  const { posts } = app.store.schema;
  const [other] = await tx
    .select({ id: posts.id })
    .from(posts)
    .where(
      and(
        eq(posts.threadId, post.threadId),
        eq(posts.visibility, "published"),
        ne(posts.id, post.id),
      ),
    )
    .limit(1);
  return other !== undefined;
}

/** Whether the engine noticed something in the title, which stays in sight when the post does not. */
async function isTitleNoticed(app: App, tx: Db, postId: string): Promise<boolean> {
  const { assessments } = app.store.schema;
  const [assessment] = await tx
    .select({ signals: assessments.signals })
    .from(assessments)
    .where(eq(assessments.postId, postId))
    .orderBy(desc(assessments.seq))
    .limit(1);
  return (assessment?.signals ?? []).some(
    ({ span, level }) => span.field === "title" && level !== "green",
  );
}
