import { rank, scoreIn } from "../levels.ts";
import type { Finding } from "../read.ts";
import type { Category, Level, Signal } from "../types.ts";
import { categories, FIRST_CATEGORY, FIRST_SENTENCE } from "./heads.ts";
import { inputsOf } from "./inputs.ts";
import { levelOf } from "./revise.ts";
import { type ScoredSentence, Scorer, type WeighedWord } from "./score.ts";
import type { Model } from "./table.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** What the model says of one post, and where in it. */
export type Learned = { verdict: Verdict; level: Level; signals: Signal[] };

/** Sentences shown as evidence for one category. */
const SHOWN = 3;
/** Words named for one sentence. */
const NAMED = 3;
/** A further sentence is shown if it weighs at least this share of the heaviest. */
const SHARE = 0.5;

const scorers = new WeakMap<Model, Scorer>();

/** Lets the learned model read a post that the rules have read. Linear in its length. */
export function readLearned(finding: Finding, model: Model): Learned {
  let scorer = scorers.get(model);
  if (!scorer) {
    scorer = new Scorer(model);
    scorers.set(model, scorer);
  }
  const { whole, sentences } = scorer.score(finding);
  const sides = sentences.map((sentence) => sentence.sides);
  const verdict = verdictOf(model.calibration, inputsOf(whole, sides, finding));
  const level = levelOf(verdict, model.thresholds);
  if (rank(level) === 0) return { verdict, level, signals: [] };
  const named = namedOf(verdict, level, model.thresholds.category).filter(
    // A rule that found a name or a number says exactly where; a sentence around it adds nothing.
    (name) => name !== "identity" || !finding.signals.some((found) => found.category === name),
  );
  const signals = named.flatMap((category, at): Signal[] => {
    // A category that is not the first gives a place to look; it does not raise by itself.
    const own: Level = at === 0 ? level : "amber";
    const weight = at === 0 ? verdict.urgent : verdict.categories[category];
    return evidence(sentences, category).map(({ field, start, end, words }) => ({
      rule: `learned-${category}`,
      category,
      level: own,
      stance: [],
      score: scoreIn(own, weight),
      span: { field, start, end },
      words: heaviest(words, FIRST_CATEGORY + categories.indexOf(category)),
    }));
  });
  return { verdict, level, signals };
}

/**
 * The most probable category first, then every other that is probable enough. A name or an
 * advertisement is never what makes a post urgent.
 */
function namedOf({ categories: probable }: Verdict, level: Level, least: number): Category[] {
  const order = [...categories].sort((a, b) => probable[b] - probable[a]);
  const mild = (name: Category) => name === "identity" || name === "spam";
  const main = order.find((name) => rank(level) < 2 || !mild(name));
  return order
    .filter((name) => name === main || probable[name] >= least)
    .sort((a, b) => Number(b === main) - Number(a === main));
}

/** The sentences that weighed most for a category and for risk at all. */
function evidence(sentences: readonly ScoredSentence[], category: Category): ScoredSentence[] {
  const head = FIRST_CATEGORY + categories.indexOf(category);
  const weighed = sentences
    .map(({ sides }, at) => ({ at, weight: (sides[head] ?? 0) + (sides[FIRST_SENTENCE + 1] ?? 0) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  const lightest = weighed.at(-1)?.weight ?? 0;
  const range = (weighed[0]?.weight ?? 0) - lightest;
  return weighed
    .slice(0, SHOWN)
    .filter(({ weight }) => weight - lightest >= SHARE * range)
    .flatMap(({ at }) => {
      const sentence = sentences[at];
      return sentence && sentence.end > sentence.start ? [sentence] : [];
    });
}

/** The words of a sentence that weigh most for a head, by themselves and by their letters. */
function heaviest(words: readonly WeighedWord[], head: number): string[] {
  return words
    .map(({ word, sums }) => ({ word, weight: sums[head] ?? 0 }))
    .filter(({ word, weight }) => weight > 0 && !word.startsWith("#"))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, NAMED)
    .map(({ word }) => word);
}
