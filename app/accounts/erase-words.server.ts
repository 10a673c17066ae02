import { and, count, desc, eq, sql } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { locales } from "#app/i18n/translator.ts";
import type { Db } from "#db/store.ts";

/** Stands in `posts.removedRule` where a writer took their own words away. */
export const REMOVED_BY_WRITER = "removed-by-writer";

/**
 * Erases what a member has written, inside a transaction: bodies are blanked, titles of threads they
 * started replaced, and the staff's queue no longer asks anybody to read them. A thread in which
 * others have been published stays for their sake; one of the member's own alone is removed.
 */
export async function eraseWords(app: App, tx: Db, memberId: string): Promise<void> {
  const { posts, threads, reviewItems } = app.store.schema;
  const own = await tx
    .select({ id: posts.id, threadId: posts.threadId })
    .from(posts)
    .where(eq(posts.memberId, memberId));
  await tx
    .update(posts)
    .set({
      body: "",
      html: "",
      visibility: "removed",
      // A rule that staff have named stays: others may have been told of it.
      removedRule: sql`coalesce(${posts.removedRule}, ${REMOVED_BY_WRITER})`,
    })
    .where(eq(posts.memberId, memberId));
  for (const id of own.map((post) => post.id)) {
    await tx
      .update(reviewItems)
      .set({ state: "done", held: false, doneAt: app.clock() })
      .where(and(eq(reviewItems.postId, id), eq(reviewItems.state, "open")));
  }
  for (const locale of locales) {
    await tx
      .update(threads)
      .set({ title: translatorFor(locale)("accounts.removedTitle") })
      .where(and(eq(threads.memberId, memberId), eq(threads.locale, locale)));
  }
  for (const threadId of new Set(own.map((post) => post.threadId))) {
    await settleThread(app, tx, threadId);
  }
}

/** Counts a thread's published posts again, and takes it out of the lists when none is left. */
async function settleThread({ store }: App, tx: Db, threadId: string) {
  const { posts, threads } = store.schema;
  const published = and(eq(posts.threadId, threadId), eq(posts.visibility, "published"));
  const [counted] = await tx.select({ n: count() }).from(posts).where(published);
  const [last] = await tx
    .select({ lastPostSeq: posts.seq, lastPostOn: posts.writtenOn })
    .from(posts)
    .where(published)
    .orderBy(desc(posts.seq))
    .limit(1);
  await tx
    .update(threads)
    .set({ postCount: counted?.n ?? 0, ...(last ?? { visibility: "removed" as const }) })
    .where(eq(threads.id, threadId));
}
