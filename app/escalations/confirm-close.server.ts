import type { App, Staff } from "#app/context.ts";
import { cleanReason } from "./case-choices.ts";
import { writeNote } from "./case-note.ts";
import { type CaseMoved, moveCase, refuse } from "./move-case.server.ts";
import { refuseSecondReader } from "./second-reading.server.ts";

export type SecondReading = { staff: Staff; caseId: string; reason: string };

/** A second reader agrees and the case is closed. Never the one who proposed it. */
export async function confirmClose(app: App, wanted: SecondReading): Promise<CaseMoved> {
  const { staff, caseId } = wanted;
  const reason = cleanReason(wanted.reason);
  if (reason === null) return refuse("reason");
  return await moveCase(app, {
    staff,
    caseId,
    move: "confirm-close",
    kind: "closed",
    note: writeNote({ codes: [], words: reason }),
    reason,
    check: (tx, row) => refuseSecondReader(app, tx, row, staff),
    set: () => ({ closedAt: app.clock(), closedBy: staff.id }),
  });
}
