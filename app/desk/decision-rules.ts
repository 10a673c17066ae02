import { cleanReason } from "#app/escalations/case-choices.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import type { Decision, StoredLevel } from "#db/schema/moderation.ts";

type Visibility = "published" | "held" | "removed";

/** The order in which the desk offers them. */
export const decisionKinds = [
  "publish",
  "hold",
  "ask-for-change",
  "remove",
  "escalate",
  "read",
] as const satisfies readonly Decision[];

/** Why a decision was refused before anything happened. */
export type DecisionRefusal = "reason" | "rule" | "house-rule" | "held" | "no-change" | "no-writer";

/** What may be decided about a text: a held one must be let out, sent back, removed or handed over. */
export function possibleDecisions(
  visibility: Visibility,
  isErased = false,
  hasWriter = true,
): Decision[] {
  return decisionKinds.filter(
    (decision) => refuseByState(decision, visibility, isErased, hasWriter) === null,
  );
}

function refuseByState(
  decision: Decision,
  visibility: Visibility,
  isErased: boolean,
  hasWriter: boolean,
): DecisionRefusal | null {
  // A therapist's own text, or one whose writer has left: nobody is there to be asked.
  if (!hasWriter && decision === "ask-for-change") return "no-writer";
  // Its writer took the words away: there is nothing left to show or to change.
  if (isErased && (decision === "publish" || decision === "ask-for-change")) return "no-change";
  if (decision === "publish" && visibility === "published") return "no-change";
  if (decision === "hold" && visibility !== "published") return "no-change";
  if (decision === "remove" && visibility === "removed") return "no-change";
  // Otherwise its writer would wait for an answer that nobody owes any more.
  if (decision === "read" && visibility === "held") return "held";
  return null;
}

/** Reading ordinary text needs no words; everything else does. */
export function needsReason(decision: Decision, level: StoredLevel): boolean {
  return !(decision === "read" && level === "green");
}

/**
 * Whether a decision may be taken: it changes something, names a rule, and gives a reason. What takes
 * a text from the public names a house rule, so that its writer learns which.
 */
export function refuseDecision(wanted: {
  decision: Decision;
  rule: string;
  reason: string;
  level: StoredLevel;
  visibility: Visibility;
  isErased?: boolean;
  /** Whether the member who wrote it is still here. */
  hasWriter?: boolean;
}): DecisionRefusal | null {
  const { decision, level, visibility, isErased = false, hasWriter = true } = wanted;
  const byState = refuseByState(decision, visibility, isErased, hasWriter);
  if (byState) return byState;
  const rule = ruleById(wanted.rule);
  if (!rule) return "rule";
  const restricts = ["hold", "remove", "ask-for-change"].includes(decision);
  if (restricts && rule.house === null) return "house-rule";
  if (needsReason(decision, level) && cleanReason(wanted.reason) === null) return "reason";
  return null;
}

/** Who may see a text after a decision on it. */
export function visibilityAfter(decision: Decision, before: Visibility): Visibility {
  if (decision === "publish") return "published";
  if (decision === "remove") return "removed";
  if (decision === "hold" || decision === "ask-for-change") return "held";
  return before;
}

/**
 * Who may see a thread after its first post has changed. Other people's published replies keep it
 * open without that post, unless the title itself may show what must not be seen.
 */
export function threadVisibilityAfter(thread: {
  before: Visibility;
  firstPost: Visibility;
  hasOtherPosts: boolean;
  titleIsSafe: boolean;
}): Visibility {
  const { before, firstPost, hasOtherPosts, titleIsSafe } = thread;
  if (firstPost === "published") return "published";
  const staysOpen = before === "published" && hasOtherPosts && titleIsSafe;
  return staysOpen ? "published" : firstPost;
}
