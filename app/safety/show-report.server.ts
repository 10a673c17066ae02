import type { RequestContext } from "#app/context.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import { describeOpening } from "#app/time/staffed-hours.ts";
import type { FollowedReport } from "#db/queries/reports.ts";

export type ShownReport = {
  id: string;
  about: string;
  state: string;
  /** What was decided, in kind words; null until then. */
  answer: string[] | null;
  when: string;
  whenDate: string;
};

/** A report in words, as whoever sent it may see it: received, read, or what was decided. */
export function showReport(context: RequestContext, report: FollowedReport): ShownReport {
  const { t, clock, config, locale } = context;
  const { timeZone } = config;
  const { label, date } = coarseTime(report.reportedOn, clock(), { timeZone, locale });
  return {
    id: report.id,
    about: t("follow.about", { reason: t(`report.reason.${report.reason}`) }),
    state: stateWords(context, report),
    answer: report.state === "answered" ? answerWords(context, report) : null,
    when: label,
    whenDate: date,
  };
}

function stateWords(context: RequestContext, { state, caseState, dueAt }: FollowedReport): string {
  const { t } = context;
  if (state === "answered") return t("follow.state.answered");
  if (caseState !== null && caseState !== "new") return t("follow.state.read");
  return t("follow.state.received", { when: dueBy(context, dueAt) });
}

function answerWords({ t }: RequestContext, { answer, decision }: FollowedReport): string[] {
  if (answer) return answer.split(/\n+/u).filter((words) => words.trim() !== "");
  return [decision ? t(`follow.answer.${decision}`) : t("follow.answer.other")];
}

/** By when somebody owes an answer, in words that follow "a person reads it". */
export function dueBy(context: RequestContext, dueAt: Date): string {
  const { t, clock, config, locale } = context;
  const now = clock();
  if (dueAt <= now) return t("report.late");
  const time = describeOpening(dueAt, now, { timeZone: config.timeZone, locale });
  return t("report.by.time", { time });
}
