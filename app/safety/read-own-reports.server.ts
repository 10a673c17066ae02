import type { Member, RequestContext } from "#app/context.ts";
import { listOwnReports } from "#db/queries/reports.ts";
import { type ShownReport, showReport } from "./show-report.server.ts";

/** More than anybody looks through on one page. */
const mostReports = 20;

/** What a member has reported while signed in, in words. */
export async function readOwnReports(
  context: RequestContext,
  member: Member,
): Promise<ShownReport[]> {
  const reports = await listOwnReports(context.store, member.id, mostReports);
  return reports.map((report) => showReport(context, report));
}
