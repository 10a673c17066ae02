import { desc, eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { newId } from "#db/new-id.ts";
import type { CorrectionVerdict } from "#db/schema/moderation.ts";
import type { Db } from "#db/store.ts";
import {
  type CorrectionRefusal,
  type GivenCorrection,
  type Reading,
  settleCorrection,
} from "./correction-rules.ts";

export type WantedCorrection = GivenCorrection & { staff: Staff; itemId: string };

export type Corrected =
  | { kind: "done"; repeated: boolean }
  | { kind: "refused"; why: CorrectionRefusal | "not-found" | "erased" | "unread" };

/** What stands in an assessment's place when the engine could not read the text. */
export const failedEngine = "failed";

/**
 * Keeps what a person says of the engine's reading of a text, beside what was said before; the newest
 * counts. Who may see the text, its case and the queue stay as they are.
 */
export async function correctItem(app: App, wanted: WantedCorrection): Promise<Corrected> {
  const { reviewItems, posts } = app.store.schema;
  const { staff, verdict } = wanted;
  return await app.store.write(async (tx): Promise<Corrected> => {
    const [post] = await tx
      .select({ id: posts.id, body: posts.body })
      .from(reviewItems)
      .innerJoin(posts, eq(posts.id, reviewItems.postId))
      .where(eq(reviewItems.id, wanted.itemId));
    if (!post) return { kind: "refused", why: "not-found" };
    if (post.body === "") return { kind: "refused", why: "erased" };
    const engine = await newestReading(app, tx, post.id);
    if (!engine) return { kind: "refused", why: "unread" };
    const settled = settleCorrection(engine, wanted);
    if (!settled.ok) return { kind: "refused", why: settled.why };
    const correction = { staffId: staff.id, verdict, ...settled.reading };
    if (await isNewest(app, tx, post.id, correction)) return { kind: "done", repeated: true };
    await keep(app, tx, post.id, { ...correction, engineVersion: engine.version });
    return { kind: "done", repeated: false };
  });
}

type Kept = Reading & { staffId: string; verdict: CorrectionVerdict };

async function keep(app: App, tx: Db, postId: string, kept: Kept & { engineVersion: string }) {
  const { staffId, verdict, level, engineVersion } = kept;
  await tx.insert(app.store.schema.corrections).values({
    ...kept,
    id: newId(),
    postId,
    categories: [...kept.categories],
    correctedAt: app.clock(),
  });
  await appendAudit(app, tx, {
    actorKind: "staff",
    actorId: staffId,
    action: "post.corrected",
    subjectKind: "post",
    subjectId: postId,
    detail: { verdict, level, categories: kept.categories.join(" "), engine: engineVersion },
  });
}

async function newestReading(
  app: App,
  tx: Db,
  postId: string,
): Promise<(Reading & { version: string }) | null> {
  const { assessments } = app.store.schema;
  const [found] = await tx
    .select()
    .from(assessments)
    .where(eq(assessments.postId, postId))
    .orderBy(desc(assessments.seq))
    .limit(1);
  if (!found || found.engineVersion === failedEngine) return null;
  const { level, categories, engineVersion } = found;
  return { level, categories: Object.keys(categories), version: engineVersion };
}

/** The same person has sent the same answer twice: a double press. */
async function isNewest(app: App, tx: Db, postId: string, wanted: Kept): Promise<boolean> {
  const { corrections } = app.store.schema;
  const [newest] = await tx
    .select()
    .from(corrections)
    .where(eq(corrections.postId, postId))
    .orderBy(desc(corrections.seq))
    .limit(1);
  return (
    newest?.staffId === wanted.staffId &&
    newest.verdict === wanted.verdict &&
    newest.level === wanted.level &&
    newest.categories.join() === wanted.categories.join()
  );
}
