import { and, asc, desc, eq, gt, lt, sql } from "drizzle-orm";
import type { Store } from "../store.ts";

export type AuditRow = {
  seq: number;
  at: Date;
  actorKind: "system" | "member" | "staff";
  actorId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  reason: string;
  detail: string;
  previousHash: string;
  hash: string;
};

export type ListedAuditRow = AuditRow & { staffFirstName: string | null };

/** PostgreSQL compares with an int4 column and refuses a larger number. */
const maxInt = 2_147_483_647;

/** The log, newest first, from below `before`; of one action when `action` is given. For admins only. */
export async function listAudit(
  store: Store,
  options: { limit: number; before?: number; action?: string },
): Promise<ListedAuditRow[]> {
  const { audit, staff } = store.schema;
  const { limit, before = maxInt, action } = options;
  return await store.read
    .select({ ...auditColumns(store), staffFirstName: staff.firstName })
    .from(audit)
    .leftJoin(staff, and(eq(audit.actorKind, "staff"), eq(staff.id, audit.actorId)))
    .where(
      and(lt(audit.seq, Math.min(before, maxInt)), action ? eq(audit.action, action) : undefined),
    )
    .orderBy(desc(audit.seq))
    .limit(limit);
}

/** Every action that stands in the log, for the filter. */
export async function listAuditActions(store: Store): Promise<string[]> {
  const { audit } = store.schema;
  const rows = await store.read
    .selectDistinct({ action: audit.action })
    .from(audit)
    .orderBy(asc(audit.action));
  return rows.map(({ action }) => action);
}

/** The next rows of the chain in the order they were written, from above `after`. */
export async function readAuditChain(
  store: Readable,
  after: number,
  limit: number,
): Promise<AuditRow[]> {
  const { audit } = store.schema;
  return await store.read
    .select(auditColumns(store))
    .from(audit)
    .where(gt(audit.seq, after))
    .orderBy(sql`${audit.seq} asc`)
    .limit(limit);
}

type Readable = Pick<Store, "read" | "schema">;

/** The newest row's place and hash; undefined while the log is empty. */
export async function findAuditHead({ read, schema: { audit } }: Readable) {
  const [head] = await read
    .select({ seq: audit.seq, hash: audit.hash })
    .from(audit)
    .orderBy(desc(audit.seq))
    .limit(1);
  return head;
}

/** The hash of one row, or null when it is not there. */
export async function findAuditHash(
  { read, schema: { audit } }: Readable,
  seq: number,
): Promise<string | null> {
  if (seq > maxInt) return null;
  const [row] = await read.select({ hash: audit.hash }).from(audit).where(eq(audit.seq, seq));
  return row?.hash ?? null;
}

function auditColumns({ schema: { audit } }: Readable) {
  return {
    seq: audit.seq,
    at: audit.at,
    actorKind: audit.actorKind,
    actorId: audit.actorId,
    action: audit.action,
    subjectKind: audit.subjectKind,
    subjectId: audit.subjectId,
    reason: audit.reason,
    detail: audit.detail,
    previousHash: audit.previousHash,
    hash: audit.hash,
  };
}
