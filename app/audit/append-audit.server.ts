import { createHmac } from "node:crypto";
import { desc } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import type { Db } from "#db/store.ts";

export type AuditEntry = {
  actorKind: "system" | "member" | "staff";
  actorId: string | null;
  /** What was done, as `subject.verb`: "post.removed", "case.closed". */
  action: string;
  subjectKind: string;
  subjectId: string;
  /** Why, in the words of whoever did it; empty when the act needs none. */
  reason?: string;
  /** Ids and codes only, never members' words or addresses. */
  detail?: Record<string, string | number | boolean | null>;
};

/**
 * Appends one row to the audit log inside the caller's transaction. Each row's keyed hash covers the
 * one before it, so that an edited, dropped or reordered row shows.
 */
export async function appendAudit(app: App, tx: Db, entry: AuditEntry): Promise<void> {
  const { audit } = app.store.schema;
  const [last] = await tx
    .select({ hash: audit.hash })
    .from(audit)
    .orderBy(desc(audit.seq))
    .limit(1);
  const now = app.clock();
  const row = {
    // Staff answer for the minute they act; of a member the log knows the part of the day only.
    at: entry.actorKind === "member" ? roundToPartOfDay(now, app.config.timeZone) : now,
    actorKind: entry.actorKind,
    actorId: entry.actorId,
    action: entry.action,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    reason: entry.reason ?? "",
    detail: JSON.stringify(entry.detail ?? {}),
    previousHash: last?.hash ?? "",
  };
  await tx.insert(audit).values({ ...row, hash: auditHash(row, app.keys.audit) });
}

export type ChainedRow = {
  at: Date;
  actorKind: string;
  actorId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  reason: string;
  detail: string;
  previousHash: string;
};

/** HMAC-SHA-256 over every column of a row and the hash before it, hex. */
export function auditHash(row: ChainedRow, key: Buffer): string {
  const text = JSON.stringify([
    row.at.toISOString(),
    row.actorKind,
    row.actorId,
    row.action,
    row.subjectKind,
    row.subjectId,
    row.reason,
    row.detail,
    row.previousHash,
  ]);
  return createHmac("sha256", key).update(text).digest("hex");
}
