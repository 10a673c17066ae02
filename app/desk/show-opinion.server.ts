import type { RequestContext } from "#app/context.ts";
import { namedCategories } from "#app/second-opinion/named-categories.ts";
import type { ReviewItem } from "#db/queries/review.ts";
import { findSecondOpinion } from "#db/queries/second-opinions.ts";
import { rank } from "#moderation/levels.ts";
import { categoryWords } from "./show-words.server.ts";

export type OpinionView = {
  words: string;
  /** Why the text stands higher than the engine put it; null when it does not. */
  raised: string | null;
  isAnswered: boolean;
};

/** What the operator's own service said of a text, or why it did not; null when it was not asked. */
export async function showOpinion(
  context: RequestContext,
  item: Pick<ReviewItem, "postId" | "level" | "engineLevel">,
): Promise<OpinionView | null> {
  const { t, locale, store } = context;
  const found = await findSecondOpinion(store, item.postId);
  if (!found) return null;
  const { outcome, level, categories } = found;
  if (outcome !== "answered" || !level) {
    const why = outcome === "answered" ? "wrong" : outcome;
    return { words: t(`desk.opinion.failed.${why}`), raised: null, isAnswered: false };
  }
  const named = level === "green" ? [] : namedCategories(categories);
  const about = named.map((name) => categoryWords(t, name).toLocaleLowerCase(locale)).join(", ");
  const levelWords = t(`desk.opinion.level.${level}`);
  const what = about
    ? t("desk.opinion.about", { level: levelWords, categories: about })
    : levelWords;
  const isRaised = rank(item.level) > rank(item.engineLevel ?? item.level);
  return {
    words: t("desk.opinion.answered", { what }),
    raised: isRaised ? t("desk.opinion.raised") : null,
    isAnswered: true,
  };
}
