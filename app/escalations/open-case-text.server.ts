import { eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { writeNote } from "./case-note.ts";
import { appendCaseEvent, type CaseMoved, refuse } from "./move-case.server.ts";

/** For so long a text that somebody has opened is shown to that person. */
export const readingMinutes = 30;

/** "Duty" alone says nothing, but the ready reasons are short: shorter than other reasons may be. */
const minOpeningReason = 5;

export type CaseOpening = { staff: Staff; caseId: string; reason: string };

/**
 * Opens a case's text for one person: the history and the audit log get the reason in the same
 * transaction (SECURITY, requirement 20). A therapist may open what waits for a second reader.
 */
export async function openCaseText(app: App, wanted: CaseOpening): Promise<CaseMoved> {
  const { staff, caseId } = wanted;
  const reason = wanted.reason.trim();
  if (reason.length < minOpeningReason || reason.length > 500) return refuse("reason");
  const { escalations } = app.store.schema;
  return await app.store.write(async (tx) => {
    const [row] = await tx.select().from(escalations).where(eq(escalations.id, caseId));
    if (!row) return refuse("not-found");
    const isSecondReading = row.state === "waiting-for-second-reader";
    if (staff.role !== "admin" && !isSecondReading) return refuse("role");
    await appendCaseEvent(app, tx, {
      staff,
      caseId,
      kind: "read",
      note: writeNote({ codes: [], words: reason }),
    });
    await appendAudit(app, tx, {
      actorKind: "staff",
      actorId: staff.id,
      action: "case.read",
      subjectKind: "case",
      subjectId: caseId,
      reason,
      detail: { number: row.number },
    });
    return { done: true, state: row.state };
  });
}
