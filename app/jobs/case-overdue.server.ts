import { eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App } from "#app/context.ts";

/**
 * Runs when a case's time has passed. If nobody has acknowledged it, the history and the audit log
 * say so and the server's log raises the alarm, with the case number and not a word of the text.
 */
export async function caseOverdue(
  app: App,
  { caseId = "", round }: Record<string, string>,
): Promise<void> {
  const { escalations, escalationEvents } = app.store.schema;
  const number = await app.store.write(async (tx) => {
    const [found] = await tx.select().from(escalations).where(eq(escalations.id, caseId));
    // A time that has been moved since has an alarm of its own.
    if (found?.state !== "new" || found.dueAt.toISOString() !== round) return null;
    await tx
      .insert(escalationEvents)
      .values({ escalationId: caseId, kind: "overdue", note: "", at: app.clock() });
    await appendAudit(app, tx, {
      actorKind: "system",
      actorId: null,
      action: "case.overdue",
      subjectKind: "case",
      subjectId: caseId,
      detail: { number: found.number },
    });
    return found.number;
  });
  if (number !== null) app.log.error("case overdue", { caseNumber: number });
}
