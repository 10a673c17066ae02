import type { RequestContext } from "#app/context.ts";
import { exactTime } from "#app/desk/time-words.ts";
import { type ListedAuditRow, listAudit, listAuditActions } from "#db/queries/audit.ts";
import { knownActions, knownSubjects } from "./action-words.ts";
import { verifyAudit } from "./verify-audit.server.ts";

/** Rows on one page of the log. */
const pageSize = 50;
/** So many rows from the end are verified each time the page is opened: some ten milliseconds. */
const verified = 2_000;

/** One page of the log, newest first, from below row `before`, and whether the chain holds. */
export async function readAuditPage(
  context: RequestContext,
  { action, before }: { action: string; before: number | undefined },
) {
  const [actions, check] = await Promise.all([
    listAuditActions(context.store),
    verifyAudit(context, { newest: verified }),
  ]);
  const chosen = actions.includes(action) ? action : "";
  const rows = await listAudit(context.store, {
    limit: pageSize + 1,
    before,
    action: chosen || undefined,
  });
  const shown = rows.slice(0, pageSize);
  return {
    check: checkWords(context, check),
    holds: check.holds,
    chosen,
    actions: actions.map((value) => ({ value, label: actionWords(context, value) })),
    rows: shown.map((row) => showRow(context, row)),
    isFirst: before === undefined,
    older: rows.length > pageSize ? (shown.at(-1)?.seq ?? null) : null,
  };
}

function checkWords({ t }: RequestContext, check: Awaited<ReturnType<typeof verifyAudit>>): string {
  if (!check.holds) return t("admin.audit.broken", { row: check.brokenAt });
  return check.isWhole
    ? t("admin.audit.holds", { count: check.checked })
    : t("admin.audit.holdsNewest", { count: check.checked });
}

function actionWords({ t }: RequestContext, action: string): string {
  const known = knownActions.find((a) => a === action);
  return known ? t(`admin.action.${known}`) : action;
}

function showRow(context: RequestContext, row: ListedAuditRow) {
  const { t } = context;
  const subject = knownSubjects.find((known) => known === row.subjectKind);
  return {
    seq: row.seq,
    when: exactTime(context, row.at),
    who: whoWords(context, row),
    what: actionWords(context, row.action),
    subject: subject ? t(`admin.subject.${subject}`) : row.subjectKind,
    // Enough of an id to tell two apart; the whole of it where it leads somewhere.
    short: row.subjectId.slice(0, 6),
    href: row.subjectKind === "case" ? `/admin/escalations/${row.subjectId}` : null,
    reason: row.reason,
  };
}

function whoWords({ t }: RequestContext, row: ListedAuditRow): string {
  if (row.actorKind === "staff") return row.staffFirstName ?? t("admin.role.therapist");
  return row.actorKind === "member" ? t("admin.member") : t("admin.system");
}
