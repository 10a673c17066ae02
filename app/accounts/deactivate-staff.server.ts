import { and, eq, isNull } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { countActiveAdmins } from "#db/queries/staff.ts";
import { endSessionsOf } from "./sessions.server.ts";

/** Long enough for two sentences; it is kept in the log for good. */
const REASON_MAX = 500;

export type DeactivationResult =
  | { ok: true }
  | { ok: false; problem: "no-reason" | "reason-too-long" | "self" | "last-admin" | "unknown" };

/**
 * Takes a staff account out of use: signed out everywhere, its unused invitations gone, never able to
 * sign in again. What they have written stays under their name. Refuses without a reason, for
 * oneself, and for the last active admin.
 */
export async function deactivateStaff(
  app: App,
  { staffId, by, reason }: { staffId: string; by: Staff; reason: string },
): Promise<DeactivationResult> {
  const why = reason.trim();
  if (why === "") return { ok: false, problem: "no-reason" };
  if (Array.from(why).length > REASON_MAX) return { ok: false, problem: "reason-too-long" };
  if (staffId === by.id) return { ok: false, problem: "self" };
  const { staff, invitations, alarmAddresses } = app.store.schema;
  return await app.store.write(async (tx): Promise<DeactivationResult> => {
    const [person] = await tx
      .select({ role: staff.role })
      .from(staff)
      .where(and(eq(staff.id, staffId), isNull(staff.deactivatedAt)));
    if (!person) return { ok: false, problem: "unknown" };
    if (person.role === "admin" && (await countActiveAdmins(app.store, tx)) <= 1) {
      return { ok: false, problem: "last-admin" };
    }
    await tx.update(staff).set({ deactivatedAt: app.clock() }).where(eq(staff.id, staffId));
    await tx
      .delete(invitations)
      .where(and(eq(invitations.invitedBy, staffId), isNull(invitations.usedAt)));
    await tx.delete(alarmAddresses).where(eq(alarmAddresses.staffId, staffId));
    await endSessionsOf(app, tx, { staffId });
    await appendAudit(app, tx, {
      actorKind: "staff",
      actorId: by.id,
      action: "staff.deactivated",
      subjectKind: "staff",
      subjectId: staffId,
      reason: why,
    });
    return { ok: true };
  });
}
