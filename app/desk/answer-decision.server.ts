import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { RequestContext, Staff } from "#app/context.ts";
import { findNextWaiting } from "#db/queries/review.ts";
import { type Decided, decideItem } from "./decide-item.server.ts";
import { decisionKinds } from "./decision-rules.ts";
import { type ErrorKey, keepTyped, readForm } from "./form-state.server.ts";
import { exactTime } from "./time-words.ts";

const schema = z.object({
  decision: z.enum(decisionKinds, { error: "desk.decide.error.decision" satisfies ErrorKey }),
  rule: z.string(),
  reason: z.string(),
  seen: z.string(),
  answer: z.string(),
});

const refusals = {
  rule: { field: "rule", key: "desk.decide.error.rule" },
  "house-rule": { field: "rule", key: "desk.decide.error.houseRule" },
  reason: { field: "reason", key: "desk.decide.error.reason" },
  held: { field: "decision", key: "desk.decide.error.held" },
  "no-change": { field: "decision", key: "desk.decide.error.noChange" },
  "no-writer": { field: "decision", key: "threadCare.error.noWriter" },
  own: { field: "decision", key: "desk.decide.error.own" },
  answer: { field: "answer", key: "desk.decide.error.answer" },
} as const;

/** Takes the decision form of one item: back to it with what is wrong, or on to the next item. */
export async function answerDecision(
  context: RequestContext,
  staff: Staff,
  itemId: string,
  form: FormData,
) {
  const { t, store } = context;
  const typed = keepTyped(form, ["decision", "rule", "reason", "seen", "answer"]);
  const read = readForm(t, typed, schema);
  if (!read.ok) return { conflict: null, ...refusedPart(typed, read.errors) };
  const decided = await decideItem(context, { staff, itemId, ...read.value });
  if (decided.kind === "refused") {
    if (decided.why === "not-found") throw new Response(null, { status: 404 });
    const { field, key } = refusals[decided.why];
    return { conflict: null, ...refusedPart(typed, { [field]: [t(key)] }) };
  }
  if (decided.kind === "conflict") {
    return { conflict: showConflict(context, decided), ...refusedPart(typed, {}, 409) };
  }
  const next = await findNextWaiting(store, itemId);
  const done = read.value.decision;
  throw redirect(next ? `/desk/items/${next}?done=${done}` : `/desk?done=${done}`);
}

function refusedPart(
  values: Record<string, string[]>,
  errors: Record<string, string[]>,
  status = 422,
) {
  return { status, form: { values, errors } };
}

function showConflict(context: RequestContext, conflict: Extract<Decided, { kind: "conflict" }>) {
  const { t } = context;
  const { by, decision, reason, at } = conflict;
  return {
    name: by,
    what: t(`desk.decided.${decision}`),
    reason,
    time: exactTime(context, at),
  };
}
export type ConflictView = ReturnType<typeof showConflict>;
