import { eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App } from "#app/context.ts";
import { hastenCase } from "#app/escalations/hasten-case.server.ts";
import { openEscalation } from "#app/escalations/open-escalation.server.ts";
import { addStaffedMinutes } from "#app/time/staffed-hours.ts";
import type { Db } from "#db/store.ts";
import { rank, scoreIn } from "#moderation/levels.ts";
import type { Assessment, Category, PolicyDecision } from "#moderation/types.ts";
import { namedCategories } from "./named-categories.ts";
import type { Answer } from "./types.ts";

/**
 * Raises a post where the second opinion is graver than what stands in the queue, inside the caller's
 * transaction: level, order and time of the review item, and a case where the policy wants one. It
 * lowers nothing, and who may see the post stays as it is: that is for humans. What a human has
 * decided stays decided; only a crisis opens a case all the same.
 */
export async function raiseByOpinion(
  app: App,
  tx: Db,
  postId: string,
  answer: Answer,
): Promise<void> {
  const { reviewItems, posts, threads } = app.store.schema;
  const [found] = await tx
    .select({ item: reviewItems, post: posts, title: threads.title, room: threads.roomSlug })
    .from(reviewItems)
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(reviewItems.postId, postId));
  // Without words it was erased by its writer while the service was reading.
  if (!found?.post.body) return;
  const { item, post, title, room } = found;
  if (rank(answer.level) <= rank(item.level)) return;
  const isOpen = item.state === "open";
  if (!isOpen && answer.level !== "crisis") return;

  const asFound = assessmentOf(answer);
  const policy = app.engine.decide(asFound, room);
  if (isOpen) await raiseItem(app, tx, item, asFound, policy);
  const moved = await raiseCase(app, tx, { post, title, policy, answer });
  if (!isOpen && !moved) return;
  await appendAudit(app, tx, {
    actorKind: "system",
    actorId: null,
    action: "post.raised",
    subjectKind: "post",
    subjectId: postId,
    detail: { by: "second-opinion", from: item.level, to: answer.level, case: moved },
  });
}

type ItemRow = App["store"]["schema"]["reviewItems"]["$inferSelect"];
type PostRow = App["store"]["schema"]["posts"]["$inferSelect"];

async function raiseItem(
  app: App,
  tx: Db,
  item: ItemRow,
  { level, score }: Assessment,
  { review }: PolicyDecision,
): Promise<void> {
  const { reviewItems } = app.store.schema;
  const wanted = review.dueStaffedMinutes === null ? null : dueIn(app, review.dueStaffedMinutes);
  await tx
    .update(reviewItems)
    .set({
      level,
      gravity: rank(level),
      score: Math.max(item.score, Math.round(score * 1000)),
      dueAt: earlier(item.dueAt, wanted),
    })
    .where(eq(reviewItems.id, item.id));
}

/** The number of the case that was opened or whose time was moved; null when there was none to. */
async function raiseCase(
  app: App,
  tx: Db,
  wanted: { post: PostRow; title: string; policy: PolicyDecision; answer: Answer },
): Promise<number | null> {
  const { post, title, policy, answer } = wanted;
  if (!policy.escalation) return null;
  const dueAt = dueIn(app, policy.escalation.dueStaffedMinutes);
  const opened = await openEscalation(app, tx, {
    postId: post.id,
    memberId: post.memberId,
    title,
    body: post.body,
    level: answer.level,
    categories: namedCategories(answer.categories),
    dueAt,
    openedBy: null,
    source: "second-opinion",
  });
  return opened ? opened.number : await hastenCase(app, tx, post.id, dueAt);
}

/** The opinion in the engine's form, for the policy to be asked the same question in the same way. */
function assessmentOf({ level, categories }: Answer): Assessment {
  const named = namedCategories(categories) as Category[];
  const score = scoreIn(level, Math.max(0, ...Object.values(categories)));
  return {
    engineVersion: "second-opinion",
    language: "sv",
    level,
    score,
    categories,
    // A level without a category is still a level: the policy is asked as for any danger.
    signals: (named.length ? named : (["acute-danger"] as const)).map((category) => ({
      rule: "second-opinion",
      category,
      level,
      stance: [],
      score,
      span: { field: "text", start: 0, end: 0 },
    })),
  };
}

function dueIn({ config, clock }: App, minutes: number): Date {
  return addStaffedMinutes(config.staffedHours, clock(), minutes, config.timeZone);
}

function earlier(a: Date | null, b: Date | null): Date | null {
  return a && b ? (a < b ? a : b) : (a ?? b);
}
