import { and, eq, sql } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { restReports } from "#app/desk/answer-reports.server.ts";
import { refreshThreadCounters } from "#app/desk/thread-counters.server.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { locales } from "#app/i18n/translator.ts";
import { removedByWriter } from "#app/rules/house-rules.ts";
import type { Db } from "#db/store.ts";

/**
 * Erases what a member has written, inside a transaction: bodies are blanked, titles of threads they
 * started replaced, and the staff's queue no longer asks anybody to read them. A thread in which
 * others have been published stays for their sake; one of the member's own alone is removed. A report
 * of theirs keeps its reason, without their words.
 */
export async function eraseWords(app: App, tx: Db, memberId: string): Promise<void> {
  const { posts, threads, reviewItems, reports } = app.store.schema;
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
      topicNote: null,
      gently: false,
      editableUntil: null,
      // A rule that staff have named stays: others may have been told of it.
      removedRule: sql`coalesce(${posts.removedRule}, ${removedByWriter})`,
    })
    .where(eq(posts.memberId, memberId));
  for (const id of own.map((post) => post.id)) {
    await tx
      .update(reviewItems)
      .set({ state: "done", held: false, doneAt: app.clock() })
      .where(and(eq(reviewItems.postId, id), eq(reviewItems.state, "open")));
    await eraseWeighed(app, tx, id);
    await restReports(app, tx, id);
  }
  for (const locale of locales) {
    await tx
      .update(threads)
      .set({
        title: translatorFor(locale)("accounts.removedTitle"),
        need: null,
        topicNote: null,
      })
      .where(and(eq(threads.memberId, memberId), eq(threads.locale, locale)));
  }
  await tx.update(reports).set({ words: "" }).where(eq(reports.memberId, memberId));
  for (const threadId of new Set(own.map((post) => post.threadId))) {
    await settleThread(app, tx, threadId);
  }
}

/** Counts a thread again, and takes it out of the lists when nothing published is left in it. */
async function settleThread(app: App, tx: Db, threadId: string) {
  const { threads } = app.store.schema;
  await refreshThreadCounters(app, tx, threadId);
  await tx
    .update(threads)
    .set({ visibility: "removed" })
    .where(and(eq(threads.id, threadId), eq(threads.postCount, 0)));
}

/** What was found stays as places and levels; the words that the engine took from the text go. */
export async function eraseWeighed(app: App, tx: Db, postId: string) {
  const { assessments } = app.store.schema;
  const found = await tx
    .select({ seq: assessments.seq, signals: assessments.signals })
    .from(assessments)
    .where(eq(assessments.postId, postId));
  for (const { seq, signals } of found) {
    if (!signals.some(({ words }) => words)) continue;
    const bare = signals.map(({ words: _, ...signal }) => signal);
    await tx.update(assessments).set({ signals: bare }).where(eq(assessments.seq, seq));
  }
}
