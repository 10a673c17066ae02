import type { RequestContext } from "#app/context.ts";
import { firstInstantOf, wallClock } from "#app/time/local-clock.ts";
import { findAssessment } from "#db/queries/assessments.ts";
import { countVerdicts, listPostCorrections } from "#db/queries/corrections.ts";
import type { ReviewItem } from "#db/queries/review.ts";
import { failedEngine } from "./correct-item.server.ts";
import { possibleVerdicts, type Reading } from "./correction-rules.ts";
import { categoryWords } from "./show-words.server.ts";
import { exactTime } from "./time-words.ts";

/** What the desk shows of the engine's reading of a text: what it said, and what people say of it. */
export async function readCorrections(
  context: RequestContext,
  item: Pick<ReviewItem, "postId" | "body">,
) {
  const { t, store } = context;
  const [assessed, corrections] = await Promise.all([
    findAssessment(store, item.postId),
    listPostCorrections(store, item.postId),
  ]);
  const wasRead = assessed !== undefined && assessed.engineVersion !== failedEngine;
  const engine: Reading | null = wasRead
    ? { level: assessed.level, categories: Object.keys(assessed.categories) }
    : null;
  return {
    /** Null when there is nothing to correct: the engine could not read it, or the words are gone. */
    form:
      engine && item.body !== ""
        ? { said: readingWords(context, engine), verdicts: possibleVerdicts(engine) }
        : null,
    given: corrections.map(({ id, verdict, staffFirstName, correctedAt, level, categories }) => ({
      id,
      what: t(`desk.corrected.${verdict}`),
      reading: readingWords(context, { level, categories }),
      by: staffFirstName,
      when: exactTime(context, correctedAt),
      whenDate: correctedAt.toISOString(),
    })),
  };
}

function readingWords({ t }: RequestContext, { level, categories }: Reading): string {
  return [
    t(`common.level.${level}`),
    ...categories.map((category) => categoryWords(t, category)),
  ].join(" · ");
}

/** How often the engine read right this month by the operator's clock; null when nobody has said. */
export async function readEngineFigures(context: RequestContext): Promise<string | null> {
  const { t, store, clock, config } = context;
  const today = new Date(wallClock(clock().getTime(), config.timeZone));
  const first = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 1);
  const of = await countVerdicts(store, new Date(firstInstantOf(first, config.timeZone)));
  const figures = {
    right: of.right ?? 0,
    low: of["too-low"] ?? 0,
    high: of["too-high"] ?? 0,
    other: of["wrong-category"] ?? 0,
  };
  const count = Object.values(figures).reduce((sum, posts) => sum + posts, 0);
  return count ? t("desk.correct.figures", { count, ...figures }) : null;
}
