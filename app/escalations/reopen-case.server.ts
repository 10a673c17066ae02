import { watchCase } from "#app/alarm/watch-case.server.ts";
import type { App, Staff } from "#app/context.ts";
import { addStaffedMinutes } from "#app/time/staffed-hours.ts";
import type { Db } from "#db/store.ts";
import { cleanReason } from "./case-choices.ts";
import { writeNote } from "./case-note.ts";
import { type CaseMoved, moveCaseIn, refuse } from "./move-case.server.ts";

/** Four staffed hours, as for a new red case (MODERATION, What follows). */
export const redDueMinutes = 240;

/** What a case that is opened again starts from: nobody has taken it on, and it ends nowhere yet. */
export const nobodysCase = {
  ownerId: null,
  acknowledgedAt: null,
  closedAt: null,
  closedBy: null,
  outcome: null,
  closeReason: null,
  closeProposedBy: null,
} as const;

export type CaseReopening = { staff: Staff; caseId: string; reason: string };

/** Opens a closed case again: it is new, nobody's, and its clock runs from now. */
export async function reopenCase(app: App, wanted: CaseReopening): Promise<CaseMoved> {
  return await app.store.write((tx) => reopenCaseIn(app, tx, wanted));
}

/** As `reopenCase`, inside the caller's transaction. */
export async function reopenCaseIn(app: App, tx: Db, wanted: CaseReopening): Promise<CaseMoved> {
  const { staff, caseId } = wanted;
  const reason = cleanReason(wanted.reason);
  if (reason === null) return refuse("reason");
  const { staffedHours, timeZone } = app.config;
  const dueAt = addStaffedMinutes(staffedHours, app.clock(), redDueMinutes, timeZone);
  return await moveCaseIn(app, tx, {
    staff,
    caseId,
    move: "reopen",
    kind: "reopened",
    note: writeNote({ codes: [], words: reason }),
    reason,
    set: () => ({ ...nobodysCase, dueAt }),
    also: (inner) => watchCase(app, inner, { caseId, dueAt }),
  });
}
