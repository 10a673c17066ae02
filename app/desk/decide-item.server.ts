import { desc, eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { removedByWriter } from "#app/rules/house-rules.ts";
import { newId } from "#db/new-id.ts";
import type { Visibility } from "#db/schema/forum.ts";
import type { Decision } from "#db/schema/moderation.ts";
import type { Db, Store } from "#db/store.ts";
import { changeThread } from "./change-thread.server.ts";
import { type DecisionRefusal, refuseDecision, visibilityAfter } from "./decision-rules.ts";
import { escalatePost } from "./escalate-post.server.ts";
import { tellMember } from "./tell-member.server.ts";

export type WantedDecision = {
  staff: Staff;
  itemId: string;
  decision: Decision;
  rule: string;
  reason: string;
  /** The id of the newest decision the page showed; "" when it showed none. */
  seen: string;
};

export type Decided =
  | { kind: "done"; visibility: Visibility; repeated: boolean }
  | { kind: "refused"; why: DecisionRefusal | "not-found" }
  /** Somebody else has decided since the page was opened. */
  | { kind: "conflict"; by: string; decision: Decision; reason: string; at: Date };

type PostRow = Store["schema"]["posts"]["$inferSelect"];
type ItemRow = Store["schema"]["reviewItems"]["$inferSelect"];

const auditAction: Record<Decision, string> = {
  publish: "post.published",
  "ask-for-change": "post.change-asked",
  remove: "post.removed",
  escalate: "post.escalated",
  read: "post.read",
};

/**
 * A human decision on a text, in one transaction: who may see it, its thread's figures, the appended
 * decision, the words to its writer, a case if it is escalated, the audit row. A decision can be
 * followed by another; nothing is edited.
 */
export async function decideItem(app: App, wanted: WantedDecision): Promise<Decided> {
  const { reviewItems, posts } = app.store.schema;
  return await app.store.write(async (tx): Promise<Decided> => {
    const [found] = await tx
      .select({ item: reviewItems, post: posts })
      .from(reviewItems)
      .innerJoin(posts, eq(posts.id, reviewItems.postId))
      .where(eq(reviewItems.id, wanted.itemId));
    if (!found) return { kind: "refused", why: "not-found" };
    const { item, post } = found;
    const earlier = await newestDecision(app, tx, post.id);
    if (earlier && earlier.id !== wanted.seen) {
      if (isSame(earlier, wanted)) {
        return { kind: "done", visibility: post.visibility, repeated: true };
      }
      const { by, decision, reason, at } = earlier;
      return { kind: "conflict", by, decision, reason, at };
    }
    const why = refuseDecision({
      ...wanted,
      level: item.level,
      visibility: post.visibility,
      isErased: post.removedRule === removedByWriter,
    });
    if (why) return { kind: "refused", why };
    const after = await carryOut(app, tx, { wanted, item, post });
    return { kind: "done", visibility: after, repeated: false };
  });
}

async function carryOut(
  app: App,
  tx: Db,
  { wanted, item, post }: { wanted: WantedDecision; item: ItemRow; post: PostRow },
): Promise<Visibility> {
  const { reviewItems, posts, decisions } = app.store.schema;
  const { staff, decision, rule } = wanted;
  const reason = wanted.reason.trim();
  const after = visibilityAfter(decision, post.visibility);
  if (after !== post.visibility) {
    await tx
      .update(posts)
      .set({ visibility: after, removedRule: after === "removed" ? rule : null })
      .where(eq(posts.id, post.id));
    await changeThread(app, tx, { post: { ...post, visibility: after }, rule });
  }
  const now = app.clock();
  await tx
    .update(reviewItems)
    .set({ state: "done", doneAt: now, held: after === "held" })
    .where(eq(reviewItems.id, item.id));
  await tx.insert(decisions).values({
    id: newId(),
    postId: post.id,
    staffId: staff.id,
    decision,
    rule,
    reason,
    visibilityBefore: post.visibility,
    visibilityAfter: after,
    decidedAt: now,
  });
  await appendAudit(app, tx, {
    actorKind: "staff",
    actorId: staff.id,
    action: auditAction[decision],
    subjectKind: "post",
    subjectId: post.id,
    reason,
    detail: { rule, before: post.visibility, after },
  });
  if (decision === "escalate") {
    await escalatePost(app, tx, { staff, post, level: item.level, reason });
  } else {
    await tellWriter(app, tx, { wanted: { ...wanted, reason }, post, after });
  }
  return after;
}

/** Every change of who may see a text is told to its writer, with the reason and the rule. */
async function tellWriter(
  app: App,
  tx: Db,
  { wanted, post, after }: { wanted: WantedDecision; post: PostRow; after: Visibility },
) {
  const { decision, reason, rule, staff } = wanted;
  const notice = { memberId: post.memberId, postId: post.id, words: reason, staffId: staff.id };
  if (decision === "ask-for-change") {
    await tellMember(app, tx, { ...notice, kind: "change-asked", rule });
  } else if (decision === "remove") {
    await tellMember(app, tx, { ...notice, kind: "removed", rule });
  } else if (after !== post.visibility) {
    await tellMember(app, tx, { ...notice, kind: "published" });
  }
}

async function newestDecision(app: App, tx: Db, postId: string) {
  const { decisions, staff } = app.store.schema;
  const [newest] = await tx
    .select({
      id: decisions.id,
      staffId: decisions.staffId,
      by: staff.firstName,
      decision: decisions.decision,
      rule: decisions.rule,
      reason: decisions.reason,
      at: decisions.decidedAt,
    })
    .from(decisions)
    .innerJoin(staff, eq(staff.id, decisions.staffId))
    .where(eq(decisions.postId, postId))
    .orderBy(desc(decisions.seq))
    .limit(1);
  return newest;
}

type Newest = NonNullable<Awaited<ReturnType<typeof newestDecision>>>;

/** The same person has sent the same decision twice: a double press, not a disagreement. */
function isSame(earlier: Newest, wanted: WantedDecision): boolean {
  return (
    earlier.staffId === wanted.staff.id &&
    earlier.decision === wanted.decision &&
    earlier.rule === wanted.rule &&
    earlier.reason === wanted.reason.trim()
  );
}
