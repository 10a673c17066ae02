import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { newestPolicyNumber } from "#db/queries/policy-versions.ts";
import { auditDetail } from "./audit-detail.server.ts";
import type { PolicyContent } from "./content.server.ts";

export type PolicySaved =
  | { done: true; number: number }
  /** Somebody else saved a version after `seen`. */
  | { done: false; why: "reason" | "stale" };

/** A reason is a sentence: the same bounds as for a decision. */
const reasonLength = { least: 10, most: 2_000 };

/**
 * Saves a content as the newest version and puts it in force in this process. Refuses without a
 * reason, and when `seen` is no longer the newest: nobody overwrites what they have not looked at.
 */
export async function savePolicy(
  app: App,
  {
    staff,
    seen,
    inForce,
    content,
    reason: given,
  }: {
    staff: Staff;
    seen: number;
    inForce: PolicyContent;
    content: PolicyContent;
    reason: string;
  },
): Promise<PolicySaved> {
  const reason = given.trim();
  if (reason.length < reasonLength.least || reason.length > reasonLength.most) {
    return { done: false, why: "reason" };
  }
  const { policyVersions } = app.store.schema;
  const saved = await app.store.write(async (tx): Promise<PolicySaved> => {
    if ((await newestPolicyNumber(app.store, tx)) !== seen) return { done: false, why: "stale" };
    const [version] = await tx
      .insert(policyVersions)
      .values({
        policy: { changes: content.changes },
        terms: content.terms,
        reason,
        staffId: staff.id,
        savedAt: app.clock(),
      })
      .returning({ number: policyVersions.number });
    if (!version) throw new Error("the version was not written");
    await appendAudit(app, tx, {
      actorKind: "staff",
      actorId: staff.id,
      action: "policy.saved",
      subjectKind: "policy",
      subjectId: String(version.number),
      reason,
      detail: auditDetail(inForce, content),
    });
    return { done: true, number: version.number };
  });
  if (saved.done) await app.engine.refresh({ now: true });
  return saved;
}
