import { desc, eq } from "drizzle-orm";
import type { App, Staff } from "#app/context.ts";
import { removedByWriter } from "#app/rules/house-rules.ts";
import type { Visibility } from "#db/schema/forum.ts";
import type { Decision } from "#db/schema/moderation.ts";
import type { Db } from "#db/store.ts";
import { maxAnswer } from "./answer-reports.server.ts";
import { carryOutDecision } from "./carry-out-decision.server.ts";
import { type DecisionRefusal, refuseDecision } from "./decision-rules.ts";

export type WantedDecision = {
  staff: Staff;
  itemId: string;
  decision: Decision;
  rule: string;
  reason: string;
  /** The id of the newest decision the page showed; "" when it showed none. */
  seen: string;
  /** To whoever reported the text; empty, or left out, lets the decision speak for itself. */
  answer?: string;
};

export type Decided =
  | { kind: "done"; visibility: Visibility; repeated: boolean }
  | { kind: "refused"; why: DecisionRefusal | "not-found" | "answer" | "own" }
  /** Somebody else has decided since the page was opened. */
  | { kind: "conflict"; by: string; decision: Decision; reason: string; at: Date };

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
      hasWriter: post.memberId !== null,
    });
    if (why) return { kind: "refused", why };
    // What readers say of a therapist's post is for a colleague to read.
    if (post.staffId === wanted.staff.id) return { kind: "refused", why: "own" };
    if ((wanted.answer ?? "").trim().length > maxAnswer) return { kind: "refused", why: "answer" };
    const after = await carryOutDecision(app, tx, { wanted, item, post });
    return { kind: "done", visibility: after, repeated: false };
  });
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
