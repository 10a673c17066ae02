import type { App } from "#app/context.ts";
import { cleanReason } from "./case-choices.ts";
import { writeNote } from "./case-note.ts";
import type { SecondReading } from "./confirm-close.server.ts";
import { type CaseMoved, moveCase, refuse } from "./move-case.server.ts";
import { refuseSecondReader } from "./second-reading.server.ts";

/** A second reader does not agree: the case goes back to its owner, with the reason in its history. */
export async function returnClose(app: App, wanted: SecondReading): Promise<CaseMoved> {
  const { staff, caseId } = wanted;
  const reason = cleanReason(wanted.reason);
  if (reason === null) return refuse("reason");
  return await moveCase(app, {
    staff,
    caseId,
    move: "return-close",
    kind: "close-returned",
    note: writeNote({ codes: [], words: reason }),
    reason,
    check: (tx, row) => refuseSecondReader(app, tx, row, staff),
    set: () => ({ outcome: null, closeReason: null, closeProposedBy: null }),
  });
}
