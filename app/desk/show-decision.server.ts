import type { RequestContext } from "#app/context.ts";
import type { ListedDecision } from "#db/queries/decisions.ts";
import { ruleWords } from "./show-words.server.ts";
import { exactTime } from "./time-words.ts";

/** A decision in words, for staff. */
export function showDecision(context: RequestContext, decision: ListedDecision) {
  const { t } = context;
  return {
    id: decision.id,
    what: t(`desk.decided.${decision.decision}`),
    rule: ruleWords(context, decision.rule),
    reason: decision.reason,
    by: decision.staffFirstName,
    when: exactTime(context, decision.decidedAt),
    whenDate: decision.decidedAt.toISOString(),
  };
}
export type DecisionView = ReturnType<typeof showDecision>;
