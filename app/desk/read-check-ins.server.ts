import { isLow } from "#app/belonging/check-in-values.ts";
import type { RequestContext } from "#app/context.ts";
import { threadUrl } from "#app/forum/thread-url.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import { listDoubtfulCheckIns, readCheckInMeans } from "#db/queries/check-ins.ts";

/** After so long an answer is no longer waiting for anybody. */
const repairDays = 30;
const meanDays = 90;
const mostRead = 200;
const mostShown = 10;

const questions = ["understood", "rightThings", "rightWay"] as const;
const day = 86_400_000;

/** Members who did not feel met by an answer, and how answers landed on the whole; never public. */
export async function readCheckIns(context: RequestContext) {
  const { t, store, clock, config, locale } = context;
  const now = clock();
  const since = (days: number) => new Date(now.getTime() - days * day);
  const [doubtful, means] = await Promise.all([
    listDoubtfulCheckIns(store, since(repairDays), mostRead),
    readCheckInMeans(store, since(meanDays)),
  ]);
  const low = doubtful.filter(isLow);
  return {
    count: low.length,
    days: repairDays,
    repairs: low.slice(0, mostShown).map((one) => ({
      id: one.id,
      href: threadUrl(one.threadId, one.number, one.postId),
      title: one.threadTitle,
      lang: one.locale,
      who: t("care.answeredBy", { alias: one.alias, name: one.staffFirstName }),
      answers: questions.flatMap((question) => {
        const value = one[question];
        if (value !== 0 && value !== 1 && value !== 2) return [];
        return [
          t("care.answer", {
            question: t(`care.${question}`),
            value: t(`care.value.${value}`),
          }),
        ];
      }),
      when: coarseTime(one.writtenOn, now, { timeZone: config.timeZone, locale }).label,
    })),
    means: means.count ? meanWords(context, means) : null,
  };
}
export type CheckInsView = Awaited<ReturnType<typeof readCheckIns>>;

function meanWords(
  { t, locale }: RequestContext,
  means: Awaited<ReturnType<typeof readCheckInMeans>>,
) {
  const figures = questions.flatMap((question) => {
    const mean = means[question];
    if (mean === null) return [];
    const words = mean.toLocaleString(locale, { maximumFractionDigits: 1 });
    return [t("care.meanOne", { question: t(`care.${question}`).toLowerCase(), mean: words })];
  });
  return t("care.mean", { days: meanDays, means: figures.join(", "), count: means.count });
}
