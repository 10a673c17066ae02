import type { RequestContext } from "#app/context.ts";
import { findReportByReceipt } from "#db/queries/reports.ts";
import { cleanReceiptCode, receiptHash } from "./receipt-code.ts";
import { type ShownReport, showReport } from "./show-report.server.ts";

type Followed =
  | { report: ShownReport }
  | { report: null; status: number; errors: { code: string[] } };

/** How the report with a code stands, or what is wrong with the code. */
export async function followReport(context: RequestContext, typed: string): Promise<Followed> {
  const { t, store, keys } = context;
  const refused = (status: number, words: string): Followed => ({
    report: null,
    status,
    errors: { code: [words] },
  });
  const code = cleanReceiptCode(typed);
  if (code === null) return refused(422, t("follow.error.code"));
  if (!(await context.mayTry("follow"))) return refused(429, t("follow.error.wait"));
  const found = await findReportByReceipt(store, receiptHash(code, keys.recovery));
  return found ? { report: showReport(context, found) } : refused(422, t("follow.error.unknown"));
}
