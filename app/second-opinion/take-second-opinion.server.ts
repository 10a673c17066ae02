import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { enqueueJob } from "#app/jobs/enqueue.server.ts";
import { findSecondOpinion, findWords } from "#db/queries/second-opinions.ts";
import type { Db } from "#db/store.ts";
import { retryAfterMilliseconds } from "./limits.ts";
import { raiseByOpinion } from "./raise-by-opinion.server.ts";
import type { Opinion } from "./types.ts";

/** A post to ask about; `isLast` when it has been asked about in vain once already. */
export type OpinionWanted = { postId: string; isLast: boolean };

/**
 * Asks the operator's service about a post and keeps what came of it, once, however often it runs.
 * Asking happens outside any transaction. A service that did not answer is asked once more.
 */
export async function takeSecondOpinion(
  app: App,
  { postId, isLast }: OpinionWanted,
  stop?: AbortSignal,
): Promise<void> {
  const { secondOpinion, store } = app;
  if (!secondOpinion || (await findSecondOpinion(store, postId))) return;
  const words = await findWords(store, postId);
  // Erased by its writer meanwhile: nobody is asked to read it any more.
  if (!words?.body) return;
  const askedAt = app.clock();
  // A reply stands under somebody else's title: only the writer's own words are read as theirs.
  const title = words.number === 1 ? words.title : "";
  const opinion = await secondOpinion.ask({ title, text: words.body }, stop);
  // We are closing, which says nothing about the service: the job stays as it was.
  if (opinion.outcome !== "answered") stop?.throwIfAborted();
  const { outcome } = opinion;
  if (!isLast && (outcome === "late" || outcome === "unreachable")) {
    await store.write((tx) => askOnceMore(app, tx, postId));
    return;
  }
  if (outcome !== "answered") app.log.warn("no second opinion", { errorName: outcome });
  // This process may have taken no text since the policy was changed.
  await app.engine.refresh();
  await store.write((tx) =>
    keep(app, tx, { postId, opinion, askedAt, model: secondOpinion.model }),
  );
}

type Kept = { postId: string; opinion: Opinion; askedAt: Date; model: string };

async function keep(app: App, tx: Db, { postId, opinion, askedAt, model }: Kept): Promise<void> {
  const { secondOpinions } = app.store.schema;
  const [present] = await tx
    .select({ seq: secondOpinions.seq })
    .from(secondOpinions)
    .where(eq(secondOpinions.postId, postId));
  if (present) return;
  const isAnswered = opinion.outcome === "answered";
  await tx.insert(secondOpinions).values({
    postId,
    outcome: opinion.outcome,
    level: isAnswered ? opinion.level : null,
    categories: isAnswered ? opinion.categories : {},
    model,
    askedAt,
  });
  if (isAnswered) await raiseByOpinion(app, tx, postId, opinion);
}

/** The one second try, as a job of its own: written once, even if the first runs again. */
async function askOnceMore(app: App, tx: Db, postId: string): Promise<void> {
  await enqueueJob(app, tx, {
    kind: "second-opinion",
    payload: { postId, turn: "last" },
    runAt: new Date(app.clock().getTime() + retryAfterMilliseconds),
    dedupeKey: `second-opinion:${postId}:last`,
  });
}
