import type { RequestContext } from "#app/context.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import { listOpenReasons, listPostReports } from "#db/queries/reports.ts";
import type { ReviewItem, WaitingItem } from "#db/queries/review.ts";
import type { Decision } from "#db/schema/moderation.ts";
import { decisionKinds } from "./decision-rules.ts";

/** More than these are counted in the queue; whoever sends hundreds says nothing more. */
const mostReports = 20;

export type ReportView = {
  id: string;
  reason: string;
  words: string;
  state: string;
  answer: string | null;
  when: string;
  whenDate: string;
};

/** What readers say of one text: reason, words and when, never who. */
export async function readPostReports(
  context: RequestContext,
  item: Pick<ReviewItem, "postId" | "locale">,
): Promise<{ given: ReportView[]; answers: Record<Decision, string> | null }> {
  const { t, locale, clock, config, store } = context;
  const reports = await listPostReports(store, item.postId, mostReports);
  return {
    given: reports.map((report) => {
      const at = { timeZone: config.timeZone, locale };
      const { label, date } = coarseTime(report.reportedOn, clock(), at);
      return {
        id: report.id,
        reason: t(`desk.report.reason.${report.reason}`),
        words: report.words,
        state: t(report.state === "open" ? "desk.reports.open" : "desk.reports.answered"),
        answer: report.answer,
        when: label,
        whenDate: date,
      };
    }),
    answers: reports.some(({ state }) => state === "open") ? answersIn(item.locale) : null,
  };
}

/** What a reporter reads for each decision where staff write nothing, in the thread's language. */
function answersIn(locale: "sv" | "en"): Record<Decision, string> {
  const t = translatorFor(locale);
  const entries = decisionKinds.map((decision) => [decision, t(`follow.answer.${decision}`)]);
  return Object.fromEntries(entries) as Record<Decision, string>;
}

/** For the texts of a queue: how often each has been reported and as what, in words. */
export async function readReportFacts(
  { t, store }: RequestContext,
  items: readonly Pick<WaitingItem, "postId">[],
): Promise<Map<string, string>> {
  const open = await listOpenReasons(
    store,
    items.map(({ postId }) => postId),
  );
  const facts = new Map<string, string>();
  for (const postId of new Set(open.map((report) => report.postId))) {
    const given = open.filter((report) => report.postId === postId);
    const reasons = new Set(given.map(({ reason }) => t(`desk.report.reason.${reason}`)));
    const reason = [...reasons].join(", ");
    facts.set(
      postId,
      given.length === 1
        ? t("desk.reports.fact", { reason })
        : t("desk.reports.facts", { count: given.length, reasons: reason }),
    );
  }
  return facts;
}
