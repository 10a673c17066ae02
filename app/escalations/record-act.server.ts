import type { App, Staff } from "#app/context.ts";
import { type ActKind, actKinds, cleanReason } from "./case-choices.ts";
import { writeNote } from "./case-note.ts";
import { type CaseMoved, moveCase, refuse } from "./move-case.server.ts";

export type CaseAct = { staff: Staff; caseId: string; act: ActKind; reason: string };

/** An admin writes down what has been done about a case: what kind of act, and an account of it. */
export async function recordAct(app: App, wanted: CaseAct): Promise<CaseMoved> {
  const { staff, caseId, act } = wanted;
  const reason = cleanReason(wanted.reason);
  if (reason === null) return refuse("reason");
  if (!actKinds.includes(act)) return refuse("choice");
  return await moveCase(app, {
    staff,
    caseId,
    move: "act",
    kind: "acted",
    note: writeNote({ codes: [act], words: reason }),
    reason,
    detail: { act },
  });
}
