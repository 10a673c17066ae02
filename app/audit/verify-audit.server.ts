import { max } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { readAuditChain } from "#db/queries/audit.ts";
import type { Reader } from "#db/store.ts";
import { auditHash } from "./append-audit.server.ts";

/** Rows read at a time, so that a long log never stands in memory whole. */
const batch = 500;

export type AuditCheck =
  /** `isWhole`: from the very first row; otherwise only the newest `checked` were looked at. */
  { holds: true; checked: number; isWhole: boolean } | { holds: false; brokenAt: number };

/**
 * Whether the log's rows are the ones that were written, in the order they were written: every hash is
 * computed anew and must be the one the next row names. With `newest` only that many rows from the
 * end are looked at. A cut at the very end cannot be seen from the log alone.
 */
export async function verifyAudit(
  app: { store: Pick<Reader, "read" | "schema">; keys: Pick<App["keys"], "audit"> },
  { newest }: { newest?: number } = {},
): Promise<AuditCheck> {
  const { audit } = app.store.schema;
  const [whole] = await app.store.read.select({ last: max(audit.seq) }).from(audit);
  const start = newest === undefined ? 0 : Math.max(0, (whole?.last ?? 0) - newest);
  let after = start;
  let previous: string | null = start === 0 ? "" : null;
  let checked = 0;
  for (;;) {
    const rows = await readAuditChain(app.store, after, batch);
    for (const row of rows) {
      const isLinked = previous === null || row.previousHash === previous;
      if (!isLinked || row.hash !== auditHash(row, app.keys.audit)) {
        return { holds: false, brokenAt: row.seq };
      }
      previous = row.hash;
      after = row.seq;
      checked += 1;
    }
    if (rows.length < batch) return { holds: true, checked, isWhole: start === 0 };
  }
}
