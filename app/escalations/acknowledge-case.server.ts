import type { App, Staff } from "#app/context.ts";
import { type CaseMoved, moveCase } from "./move-case.server.ts";

/** An admin takes a new case on and becomes its owner. Taking it on needs no reason. */
export async function acknowledgeCase(
  app: App,
  { staff, caseId }: { staff: Staff; caseId: string },
): Promise<CaseMoved> {
  return await moveCase(app, {
    staff,
    caseId,
    move: "acknowledge",
    kind: "acknowledged",
    note: "",
    reason: "",
    set: () => ({ ownerId: staff.id, acknowledgedAt: app.clock() }),
  });
}
