import type { RequestContext } from "#app/context.ts";
import { readWithin } from "#app/forum/publish.server.ts";
import { addStaffedMinutes, staffedMinutesBetween } from "#app/time/staffed-hours.ts";
import { listAnswerMinutes, listReadTimes, listUnreadSince } from "#db/queries/coverage.ts";
import { listWaitingSince } from "#db/queries/desk-threads.ts";
import { coarseHours, hoursOf, quantile } from "./coverage.ts";
import { staffedDayMinutes } from "./time-words.ts";

const days = 28;
const day = 86_400_000;
/** Fewer answers say nothing of the next one, and too much of each. */
const fewest = 10;

/** How the promises are kept, for the team: the last four weeks, and what stands open now. */
async function readCoverage(context: RequestContext) {
  const { store, clock, config } = context;
  const { staffedHours, timeZone, answerDays } = config;
  const now = clock();
  const since = new Date(now.getTime() - days * day);
  const [texts, answers, waiting, unread] = await Promise.all([
    listReadTimes(store, since),
    listAnswerMinutes(store, since),
    listWaitingSince(store),
    listUnreadSince(store),
  ]);
  const minutes = (from: Date, to: Date) => staffedMinutesBetween(staffedHours, from, to, timeZone);
  const isInTime = (from: Date, to: Date) => minutes(from, to) <= readWithin;
  // A text that is still within its time counts neither for nor against.
  const counted = texts.filter(
    ({ openedAt, doneAt }) => doneAt !== null || !isInTime(openedAt, now),
  );
  const read = counted.filter(({ openedAt, doneAt }) => doneAt && isInTime(openedAt, doneAt));
  const promised = answerDays * staffedDayMinutes(staffedHours);
  const isLate = (from: Date) => addStaffedMinutes(staffedHours, from, promised, timeZone) <= now;
  return {
    counted: counted.length,
    read: read.length,
    answers: answers.length,
    median: quantile(answers, 0.5),
    p90: quantile(answers, 0.9),
    waiting: waiting.length,
    overdue: waiting.filter(isLate).length,
    unread: unread.filter((from) => !isInTime(from, now)).length,
  };
}

/** The same as rows of words for the page. */
export async function showCoverage(context: RequestContext) {
  const { t, locale } = context;
  const found = await readCoverage(context);
  const hours = (minutes: number | null) =>
    minutes === null ? t("coverage.none") : t("coverage.hours", { count: hoursOf(minutes) });
  const share = found.counted
    ? t("coverage.share", {
        percent: Math.floor((100 * found.read) / found.counted).toLocaleString(locale),
        read: String(found.read),
        all: String(found.counted),
      })
    : t("coverage.none");
  return {
    rows: [
      [t("coverage.read"), share],
      [t("coverage.median"), hours(found.median)],
      [t("coverage.p90"), hours(found.p90)],
      [t("coverage.answers"), String(found.answers)],
      [t("coverage.waiting"), String(found.waiting)],
      [t("coverage.overdue"), String(found.overdue)],
      [t("coverage.unread"), String(found.unread)],
    ] as const,
    line:
      found.counted && found.median !== null
        ? t("coverage.line", {
            read: share,
            median: hours(found.median),
            p90: hours(found.p90),
          })
        : null,
  };
}

/**
 * How long an answer usually takes, for everybody: half of the answers of four weeks came within so many
 * staffed hours. Null until there are enough of them.
 */
export async function readUsualAnswer({ t, store, clock }: RequestContext): Promise<string | null> {
  const since = new Date(clock().getTime() - days * day);
  const answers = await listAnswerMinutes(store, since);
  const median = answers.length < fewest ? null : quantile(answers, 0.5);
  return median === null ? null : t("coverage.public", { count: coarseHours(median) });
}
