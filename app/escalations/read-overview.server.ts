import { alarmWarnings } from "#app/alarm/read-alarm.server.ts";
import type { RequestContext } from "#app/context.ts";
import { readEngineFigures } from "#app/desk/read-corrections.server.ts";
import { staleLineWords } from "#app/help/read-help-lines-admin.server.ts";
import { countCases } from "#db/queries/escalations.ts";
import { countOverdueItems, countWaiting } from "#db/queries/review.ts";
import { listStaff } from "#db/queries/staff.ts";

/** The admin area's first page: a few figures, in words. */
export async function readOverview(context: RequestContext) {
  const { t, store, clock } = context;
  const now = clock();
  const [cases, noticed, ordinary, late, people, figures, staleLines, warnings] = await Promise.all(
    [
      countCases(store, now),
      countWaiting(store, "noticed"),
      countWaiting(store, "ordinary"),
      countOverdueItems(store, now),
      listStaff(store),
      readEngineFigures(context),
      staleLineWords(context),
      alarmWarnings(context),
    ],
  );
  const waiting = noticed + ordinary;
  const active = people.filter(({ deactivatedAt }) => deactivatedAt === null);
  const admins = active.filter(({ role }) => role === "admin").length;
  return {
    cases: [
      cases.open
        ? t("admin.overview.casesOpen", { count: cases.open })
        : t("admin.overview.casesNone"),
      cases.overdue
        ? t("admin.overview.overdue", { count: cases.overdue })
        : t("admin.overview.inTime"),
    ],
    desk: [
      waiting ? t("admin.overview.waiting", { count: waiting }) : t("admin.overview.waitingNone"),
      ...(late ? [t("admin.overview.waitingLate", { count: late })] : []),
      ...(figures ? [figures] : []),
    ],
    alarm: warnings.length ? warnings : [t("alarm.overview.fine")],
    lines: [...staleLines, t("admin.overview.helpLinesText")],
    people: [
      t("admin.overview.peopleCount", { count: active.length }),
      ...(admins < 2 ? [t("admin.overview.oneAdmin")] : []),
    ],
  };
}
