import { asc, eq } from "drizzle-orm";
import type { App, Staff } from "#app/context.ts";
import type { EscalationOutcome } from "#db/schema/escalations.ts";
import { cleanReason, outcomes } from "./case-choices.ts";
import { readGravity } from "./case-gravity.ts";
import { writeNote } from "./case-note.ts";
import { type CaseMoved, moveCaseIn, refuse } from "./move-case.server.ts";

export type CaseClosing = {
  staff: Staff;
  caseId: string;
  outcome: EscalationOutcome;
  reason: string;
};

/**
 * Closes a case with an outcome and a reason, or, where anybody ever held it for red or crisis, proposes it:
 * then the case waits for a second reader.
 */
export async function closeCase(app: App, wanted: CaseClosing): Promise<CaseMoved> {
  const { staff, caseId, outcome } = wanted;
  const reason = cleanReason(wanted.reason);
  if (reason === null) return refuse("reason");
  if (!outcomes.includes(outcome)) return refuse("choice");
  const { escalations, escalationEvents } = app.store.schema;
  return await app.store.write(async (tx) => {
    const [row] = await tx.select().from(escalations).where(eq(escalations.id, caseId));
    if (!row) return refuse("not-found");
    // Said as what is missing, not as an impossible move.
    if (staff.role === "admin" && row.state === "acknowledged") return refuse("not-assessed");
    const history = await tx
      .select({ kind: escalationEvents.kind, note: escalationEvents.note })
      .from(escalationEvents)
      .where(eq(escalationEvents.escalationId, caseId))
      .orderBy(asc(escalationEvents.seq));
    const { needsTwo: isGrave, isAssessed } = readGravity(row, history);
    return await moveCaseIn(app, tx, {
      staff,
      caseId,
      move: isGrave ? "propose-close" : "close",
      kind: isGrave ? "close-proposed" : "closed",
      note: writeNote({ codes: [outcome], words: reason }),
      reason,
      detail: { outcome },
      check: async () => (isAssessed ? null : "not-assessed"),
      set: () => ({
        outcome,
        closeReason: reason,
        closeProposedBy: isGrave ? staff.id : null,
        ...(isGrave ? {} : { closedAt: app.clock(), closedBy: staff.id }),
      }),
    });
  });
}
