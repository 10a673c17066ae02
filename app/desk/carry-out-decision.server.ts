import { eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { askToRing } from "#app/push/ring.server.ts";
import { newId } from "#db/new-id.ts";
import type { Visibility } from "#db/schema/forum.ts";
import type { Decision } from "#db/schema/moderation.ts";
import type { Db, Store } from "#db/store.ts";
import { answerReports } from "./answer-reports.server.ts";
import { changeThread } from "./change-thread.server.ts";
import { visibilityAfter } from "./decision-rules.ts";
import { escalatePost } from "./escalate-post.server.ts";
import { tellMember } from "./tell-member.server.ts";

export type TakenDecision = {
  staff: Staff;
  decision: Decision;
  rule: string;
  reason: string;
  answer?: string;
};

type PostRow = Store["schema"]["posts"]["$inferSelect"];
type ItemRow = Store["schema"]["reviewItems"]["$inferSelect"];
export type Decidable = { item: ItemRow; post: PostRow };

const auditAction: Record<Decision, string> = {
  publish: "post.published",
  hold: "post.held",
  "ask-for-change": "post.change-asked",
  remove: "post.removed",
  escalate: "post.escalated",
  read: "post.read",
};

/**
 * Carries a decision out inside the caller's transaction: who may see the text, its thread's figures,
 * the appended decision, the answer to its reports, a case if it is escalated, the audit row, and the
 * words to its writer unless the caller has words of its own.
 */
export async function carryOutDecision(
  app: App,
  tx: Db,
  { wanted, item, post, tells = true }: Decidable & { wanted: TakenDecision; tells?: boolean },
): Promise<Visibility> {
  const { reviewItems, posts, decisions } = app.store.schema;
  const { staff, decision, rule } = wanted;
  const reason = wanted.reason.trim();
  const after = visibilityAfter(decision, post.visibility);
  if (after !== post.visibility) {
    await tx
      .update(posts)
      .set({
        visibility: after,
        removedRule: after === "removed" ? rule : null,
        removedBy: after === "removed" ? staff.id : null,
      })
      .where(eq(posts.id, post.id));
    await changeThread(app, tx, { post: { ...post, visibility: after }, rule });
    if (after === "published") await askToRing(app, tx, { postId: post.id });
  }
  const now = app.clock();
  await tx
    .update(reviewItems)
    .set(
      decision === "hold"
        ? // Somebody still owes its writer and its reporters an answer.
          { state: "open", doneAt: null, held: true, openedAt: now }
        : { state: "done", doneAt: now, held: after === "held" },
    )
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
  const { answer = "" } = wanted;
  const report = { postId: post.id, staff, decision, answer, at: now };
  const reported = decision === "hold" ? 0 : await answerReports(app, tx, report);
  if (decision === "escalate") {
    await escalatePost(app, tx, { staff, post, level: item.level, reason });
  } else if (tells) {
    const basis = reported > 0 ? "report" : "own";
    await tellWriter(app, tx, { wanted: { ...wanted, reason }, post, after, basis });
  }
  return after;
}

/** Every change of who may see a text is told to its writer, with the reason and the rule. */
async function tellWriter(
  app: App,
  tx: Db,
  {
    wanted,
    post,
    after,
    basis,
  }: { wanted: TakenDecision; post: PostRow; after: Visibility; basis: "own" | "report" },
) {
  const { decision, reason, rule, staff } = wanted;
  const notice = { memberId: post.memberId, postId: post.id, words: reason, staffId: staff.id };
  if (decision === "ask-for-change") {
    await tellMember(app, tx, { ...notice, kind: "change-asked", rule, basis });
  } else if (decision === "hold") {
    await tellMember(app, tx, { ...notice, kind: "held", rule, basis });
  } else if (decision === "remove") {
    await tellMember(app, tx, { ...notice, kind: "removed", rule, basis });
  } else if (after !== post.visibility) {
    await tellMember(app, tx, { ...notice, kind: "published" });
  }
}
