import { and, eq, gt, max } from "drizzle-orm";
import type { App, Staff } from "#app/context.ts";
import type { Db } from "#db/store.ts";
import type { CaseRefusal, CaseRow } from "./move-case.server.ts";

/**
 * What a second reader must be: not the one who proposed, and somebody who has opened the text since
 * the proposal. A signature without a reading is not a second reading.
 */
export async function refuseSecondReader(
  app: App,
  tx: Db,
  row: CaseRow,
  staff: Staff,
): Promise<CaseRefusal | null> {
  if (row.closeProposedBy === staff.id) return "own-proposal";
  const { escalationEvents } = app.store.schema;
  const inCase = eq(escalationEvents.escalationId, row.id);
  const [proposal] = await tx
    .select({ seq: max(escalationEvents.seq) })
    .from(escalationEvents)
    .where(and(inCase, eq(escalationEvents.kind, "close-proposed")));
  const [read] = await tx
    .select({ seq: escalationEvents.seq })
    .from(escalationEvents)
    .where(
      and(
        inCase,
        eq(escalationEvents.kind, "read"),
        eq(escalationEvents.staffId, staff.id),
        gt(escalationEvents.seq, proposal?.seq ?? 0),
      ),
    )
    .limit(1);
  return read ? null : "not-read";
}
