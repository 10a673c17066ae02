import type { RequestContext, Staff } from "#app/context.ts";
import { listCaseEvents } from "#db/queries/escalations.ts";
import { type CasePage, readCase, requireCase } from "./read-case.server.ts";

/**
 * A case for its second reader. @throws 404 unless it waits for one or this person has read it as one:
 * a therapist sees no other case, and learns of no other case's number.
 */
export async function readSecondReading(
  context: RequestContext,
  staff: Staff,
  id: string | undefined,
): Promise<CasePage> {
  const found = await requireCase(context, id);
  if (found.state !== "waiting-for-second-reader") {
    const events = await listCaseEvents(context.store, found.id);
    const hasRead = events.some(({ kind, staffId }) => kind === "read" && staffId === staff.id);
    if (!hasRead) throw new Response(null, { status: 404 });
  }
  return await readCase(context, staff, id);
}
