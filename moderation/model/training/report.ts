import { type Judged, type Measures, measure } from "../../evaluation/measure.ts";
import { levels } from "../../levels.ts";
import type { Category } from "../../types.ts";
import { categories } from "../heads.ts";
import type { Thresholds } from "../verdict.ts";
import { type HeldOut, rankOf } from "./thresholds.ts";

/** What held-out writers' posts would have been given, as cases to be counted. */
function judgeHeldOut(posts: readonly HeldOut[], thresholds: Thresholds): Judged[] {
  return posts.map((post) => {
    const { prepared, verdict } = post;
    const level = levels[rankOf(post, thresholds)] ?? "green";
    const named: Partial<Record<Category, number>> = {};
    for (const { category, level: own } of prepared.finding.signals) {
      if (own !== "green") named[category] = 1;
    }
    if (level !== "green") {
      for (const category of categories) {
        const probable = verdict.categories[category];
        if (probable >= thresholds.category) named[category] = probable;
      }
    }
    return {
      case: prepared.post,
      found: {
        engineVersion: "held-out",
        language: prepared.post.lang,
        level,
        score: verdict.urgent,
        categories: named,
        signals: [],
      },
    };
  });
}

/** Counts over all held-out posts, and over those in each language. */
export function measureHeldOut(
  posts: readonly HeldOut[],
  thresholds: Thresholds,
): Record<"all" | "sv" | "en", Measures> {
  const judged = judgeHeldOut(posts, thresholds);
  const of = (lang: string) => measure(judged.filter((item) => item.case.lang === lang));
  return { all: measure(judged), sv: of("sv"), en: of("en") };
}
