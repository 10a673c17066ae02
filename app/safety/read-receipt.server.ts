import { readOnce } from "#app/accounts/once.server.ts";
import type { RequestContext } from "#app/context.ts";
import { fittingHelplines, showHelpline } from "#app/help/show-helplines.server.ts";
import { listHelplines } from "#db/queries/helplines.ts";
import { dueBy } from "./show-report.server.ts";

/** The receipt that the request brings, in words; null when it has been shown, or never was. */
export async function readReceipt(context: RequestContext) {
  const note = readOnce(context);
  if (note?.kind !== "receipt") return null;
  const { t, store, config } = context;
  const lines = note.isGrave ? await listHelplines(store, config.country) : [];
  return {
    code: note.code,
    when: t("receipt.when", { when: dueBy(context, new Date(note.due)) }),
    isMember: (await context.viewer()).kind === "member",
    emergency: lines.find(({ topic }) => topic === "emergency")?.contact ?? "112",
    lines: fittingHelplines(lines, [], context.clock()).map((line) => ({
      ...showHelpline(line, context),
      // As after a grave post: how fresh each fact is stands on the help page.
      checked: undefined,
    })),
  };
}
