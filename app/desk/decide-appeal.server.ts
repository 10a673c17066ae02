import { eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { cleanReason } from "#app/escalations/case-choices.ts";
import { isAboutThread, mayDecideAppeal } from "#app/safety/appeal-rules.ts";
import { findUpholder } from "#db/queries/appeals.ts";
import type { Db } from "#db/store.ts";
import { carryOutDecision } from "./carry-out-decision.server.ts";
import { tellMember } from "./tell-member.server.ts";
import { findActTold } from "./thread-care/active-act.server.ts";
import { carryOutUndoing } from "./thread-care/undo-act.server.ts";

export type AppealOutcome = "stands" | "changed";

export type WantedAnswer = {
  staff: Staff;
  appealId: string;
  outcome: AppealOutcome;
  /** Why, for the member to read. */
  reason: string;
};

export type AppealDecided =
  | { kind: "done"; repeated: boolean }
  | { kind: "refused"; why: "not-found" | "reason" | "own" | "erased" | "later" }
  /** Somebody else has answered since the page was opened. */
  | { kind: "conflict" };

/**
 * Answers an appeal, in one transaction and never by whoever took the decision or has upheld it since:
 * the decision stands, or it is undone and the text published. The member is told, with the reason.
 */
export async function decideAppeal(app: App, wanted: WantedAnswer): Promise<AppealDecided> {
  const reason = cleanReason(wanted.reason);
  return await app.store.write(async (tx): Promise<AppealDecided> => {
    const found = await findAppealed(app, tx, wanted.appealId);
    if (!found) return { kind: "refused", why: "not-found" };
    const { appeal, notice, post } = found;
    if (appeal.state === "decided") {
      const isSame = appeal.decidedBy === wanted.staff.id && appeal.outcome === wanted.outcome;
      return isSame ? { kind: "done", repeated: true } : { kind: "conflict" };
    }
    const upheldBy = await findUpholder(app.store, tx, post.id);
    if (!mayDecideAppeal(wanted.staff.id, { decidedBy: notice.staffId, upheldBy })) {
      return { kind: "refused", why: "own" };
    }
    if (reason === null) return { kind: "refused", why: "reason" };
    const isChanged = wanted.outcome === "changed";
    if (isChanged && post.body === "" && !isAboutThread(notice.kind)) {
      return { kind: "refused", why: "erased" };
    }
    const isDone = await carryOut(app, tx, { ...found, wanted: { ...wanted, reason } });
    return isDone ? { kind: "done", repeated: false } : { kind: "refused", why: "later" };
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findAppealed>>>;

async function findAppealed(app: App, tx: Db, id: string) {
  const { appeals, notices, posts, reviewItems } = app.store.schema;
  const [found] = await tx
    .select({ appeal: appeals, notice: notices, post: posts, item: reviewItems })
    .from(appeals)
    .innerJoin(notices, eq(notices.id, appeals.noticeId))
    .innerJoin(posts, eq(posts.id, notices.postId))
    .innerJoin(reviewItems, eq(reviewItems.postId, posts.id))
    .where(eq(appeals.id, id));
  return found;
}

async function carryOut(
  app: App,
  tx: Db,
  { appeal, notice, post, item, wanted }: Found & { wanted: WantedAnswer },
): Promise<boolean> {
  const { appeals } = app.store.schema;
  const { staff, outcome, reason } = wanted;
  if (outcome === "changed" && isAboutThread(notice.kind)) {
    const act = await findActTold(app, tx, { ...notice, threadId: post.threadId });
    const undone = act && { act, staff, reason, tells: false };
    if (undone && !(await carryOutUndoing(app, tx, undone))) return false;
  }
  await tx
    .update(appeals)
    .set({
      state: "decided",
      outcome,
      answer: reason,
      decidedBy: staff.id,
      decidedAt: app.clock(),
    })
    .where(eq(appeals.id, appeal.id));
  if (outcome === "changed" && !isAboutThread(notice.kind) && post.visibility !== "published") {
    await carryOutDecision(app, tx, {
      wanted: { staff, decision: "publish", rule: "no-rule-broken", reason },
      item,
      post,
      tells: false,
    });
  }
  await tellMember(app, tx, {
    memberId: appeal.memberId,
    postId: post.id,
    kind: "appeal-answered",
    rule: outcome === "stands" ? (notice.rule ?? undefined) : undefined,
    words: (t) => `${t(`notice.appeal.${outcome}`)}\n\n${reason}`,
    staffId: staff.id,
  });
  await appendAudit(app, tx, {
    actorKind: "staff",
    actorId: staff.id,
    action: "appeal.decided",
    subjectKind: "appeal",
    subjectId: appeal.id,
    reason,
    detail: { outcome, post: post.id, against: notice.kind },
  });
  return true;
}
