import type { RequestContext, Staff } from "#app/context.ts";
import { keepTyped } from "#app/desk/form-state.server.ts";
import type { EscalationOutcome } from "#db/schema/escalations.ts";
import { answerMove } from "./answer-move.server.ts";
import { assessCase } from "./assess-case.server.ts";
import { type ActKind, type CaseCategory, categories, type humanLevels } from "./case-choices.ts";
import { closeCase } from "./close-case.server.ts";
import { openCaseText } from "./open-case-text.server.ts";
import { recordAct } from "./record-act.server.ts";
import { writeToPerson } from "./write-to-person.server.ts";

/** A form sent about one case. The verbs check every value; here it is only read. */
export type CaseForm = { staff: Staff; caseId: string; form: FormData; to: string };

const first = (typed: Record<string, string[]>, name: string) => typed[name]?.[0] ?? "";

/** "Open the text": a reason of one's own, or a ready one. */
export async function answerOpenText(context: RequestContext, sent: CaseForm) {
  const { staff, caseId, form, to } = sent;
  const typed = keepTyped(form, ["reason", "ready"]);
  const reason = first(typed, "reason").trim() || first(typed, "ready");
  const moved = await openCaseText(context, { staff, caseId, reason });
  return answerMove(context, moved, {
    to,
    typed,
    reason: { field: "reason", key: "admin.open.error.reason" },
  });
}

/** "Assess": level, categories and why. */
export async function answerAssess(context: RequestContext, sent: CaseForm) {
  const { staff, caseId, form, to } = sent;
  const typed = keepTyped(form, ["level", "category", "reason"]);
  const moved = await assessCase(context, {
    staff,
    caseId,
    level: first(typed, "level") as (typeof humanLevels)[number],
    categories: (typed.category ?? []).filter((given): given is CaseCategory =>
      categories.some((known) => known === given),
    ),
    reason: first(typed, "reason"),
  });
  return answerMove(context, moved, {
    to,
    typed,
    choice: { field: "level", key: "admin.assess.error.level" },
  });
}

/** "Write down what was done". */
export async function answerAct(context: RequestContext, sent: CaseForm) {
  const { staff, caseId, form, to } = sent;
  const typed = keepTyped(form, ["act", "reason"]);
  const moved = await recordAct(context, {
    staff,
    caseId,
    act: first(typed, "act") as ActKind,
    reason: first(typed, "reason"),
  });
  return answerMove(context, moved, {
    to,
    typed,
    choice: { field: "act", key: "admin.act.error.kind" },
  });
}

/** "Write to" the person. */
export async function answerMessage(context: RequestContext, sent: CaseForm) {
  const { staff, caseId, form, to } = sent;
  const typed = keepTyped(form, ["body"]);
  const moved = await writeToPerson(context, { staff, caseId, body: first(typed, "body") });
  return answerMove(context, moved, {
    to,
    typed,
    reason: { field: "body", key: "admin.message.error.body" },
  });
}

/** "Close the case", or the proposal to. */
export async function answerClose(context: RequestContext, sent: CaseForm) {
  const { staff, caseId, form, to } = sent;
  const typed = keepTyped(form, ["outcome", "reason"]);
  const moved = await closeCase(context, {
    staff,
    caseId,
    outcome: first(typed, "outcome") as EscalationOutcome,
    reason: first(typed, "reason"),
  });
  const isProposed = moved.done && moved.state === "waiting-for-second-reader";
  return answerMove(context, moved, {
    to: isProposed ? to.replace("done=close", "done=propose") : to,
    typed,
    choice: { field: "outcome", key: "admin.close.error.outcome" },
  });
}
