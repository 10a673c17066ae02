import type { RequestContext } from "#app/context.ts";
import { categoryWords } from "#app/desk/show-words.server.ts";
import { dueWords, exactTime, waitedWords } from "#app/desk/time-words.ts";
import {
  countCases,
  type ListedCase,
  listClosedCases,
  listForSecondReader,
  listOpenCases,
} from "#db/queries/escalations.ts";
import { isClockRunning } from "./case-state.ts";

/** Cases on one page of a list. */
const pageSize = 25;

export type CaseView = {
  id: string;
  number: number;
  level: ListedCase["machineLevel"];
  levelLabel: string;
  machine: string;
  human: string | null;
  categories: string[];
  waiting: string;
  due: { label: string; overdue: boolean };
  state: string;
  owner: string | null;
  outcome: string | null;
  closed: string | null;
};

/** One page of the open or the closed cases. A page that no longer exists gives the last one. */
export async function readCaseList(
  context: RequestContext,
  show: "open" | "closed",
  wanted: number,
) {
  const { store, clock } = context;
  const counts = await countCases(store, clock());
  const pages = Math.max(1, Math.ceil(counts[show] / pageSize));
  const page = Math.min(Math.max(1, wanted), pages);
  const list = show === "open" ? listOpenCases : listClosedCases;
  const cases = await list(store, pageSize, (page - 1) * pageSize);
  return { show, counts, page, pages, cases: cases.map((found) => showCase(context, found)) };
}

/** Closings that this person may read as the second one. */
export async function readForSecondReader(context: RequestContext, staffId: string) {
  const cases = await listForSecondReader(context.store, staffId);
  return cases.map((found) => showCase(context, found));
}

/** A case in words, without a word of its text. */
export function showCase(context: RequestContext, found: ListedCase): CaseView {
  const { t } = context;
  const level = found.humanLevel ?? found.machineLevel;
  return {
    id: found.id,
    number: found.number,
    level,
    levelLabel: t(`common.level.${level}`),
    machine: t(`common.level.${found.machineLevel}`),
    human: found.humanLevel ? t(`common.level.${found.humanLevel}`) : null,
    categories: found.categories.map((category) => categoryWords(t, category)),
    waiting: waitedWords(context, found.openedAt),
    due: showDue(context, found),
    state: t(`admin.state.${found.state}`),
    owner: found.ownerFirstName,
    outcome: found.outcome ? t(`admin.outcome.${found.outcome}`) : null,
    closed: found.closedAt ? exactTime(context, found.closedAt) : null,
  };
}

/** The first answer: by when it is owed, or whether it came in time. */
function showDue(context: RequestContext, found: ListedCase): { label: string; overdue: boolean } {
  const { t } = context;
  if (isClockRunning(found.state)) return dueWords(context, found.dueAt);
  const late = found.acknowledgedAt !== null && found.acknowledgedAt > found.dueAt;
  return { label: late ? t("admin.due.late") : t("admin.due.inTime"), overdue: false };
}
