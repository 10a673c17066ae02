import { rank, scoreIn } from "../levels.ts";
import type { Finding } from "../read.ts";
import type { Category, Level, Signal, Span } from "../types.ts";
import { type Features, featuresOf, type Vector } from "./features.ts";
import { categories, FIRST_CATEGORY, FIRST_SENTENCE, HEADS } from "./heads.ts";
import { inputsOf } from "./inputs.ts";
import { levelOf } from "./revise.ts";
import type { Model } from "./table.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** What the model says of one post, and where in it. */
export type Learned = { verdict: Verdict; level: Level; signals: Signal[] };

/** Sentences shown as evidence for one category. */
const SHOWN = 3;
/** A further sentence is shown if it weighs at least this share of the heaviest. */
const SHARE = 0.5;

/** Lets the learned model read a post that the rules have read. Pure; linear in its length. */
export function readLearned(finding: Finding, model: Model): Learned {
  const features = featuresOf(finding, model.known);
  const whole = sidesOf(features.whole, model, 0, FIRST_SENTENCE);
  const sentences = features.sentences.map((sentence) =>
    sidesOf(sentence.vector, model, FIRST_SENTENCE, HEADS),
  );
  const verdict = verdictOf(model.calibration, inputsOf(whole, sentences, finding));
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
    return evidence(features, sentences, category, model).map((span) => ({
      rule: `learned-${category}`,
      category,
      level: own,
      stance: [],
      score: scoreIn(own, weight),
      span,
    }));
  });
  return { verdict, level, signals };
}

/** On which side of the lines of some heads a vector lies; nought for the other heads. */
function sidesOf(
  { rows, values, square }: Vector,
  { table, heads }: Model,
  firstHead: number,
  end: number,
): Float64Array {
  const sums = new Float64Array(HEADS);
  for (let at = 0; at < rows.length; at += 1) {
    const row = (rows[at] as number) * HEADS;
    const value = values[at] as number;
    for (let head = firstHead; head < end; head += 1) {
      sums[head] = (sums[head] as number) + value * (table[row + head] as number);
    }
  }
  const length = Math.sqrt(square) || 1;
  for (let head = firstHead; head < end; head += 1) {
    const { scale, bias } = heads[head] as Model["heads"][number];
    sums[head] = ((sums[head] as number) / length) * scale + bias;
  }
  return sums;
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
function evidence(
  { sentences }: Features,
  sides: readonly Float64Array[],
  category: Category,
  model: Model,
): Span[] {
  const head = FIRST_CATEGORY + categories.indexOf(category);
  const weighed = sentences
    .map(({ vector }, at) => {
      const own = sidesOf(vector, model, head, head + 1)[head] ?? 0;
      return { at, weight: own + (sides[at]?.[FIRST_SENTENCE + 1] ?? 0) };
    })
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  const lightest = weighed.at(-1)?.weight ?? 0;
  const range = (weighed[0]?.weight ?? 0) - lightest;
  return weighed
    .slice(0, SHOWN)
    .filter(({ weight }) => weight - lightest >= SHARE * range)
    .flatMap(({ at }) => {
      const sentence = sentences[at];
      if (!sentence || sentence.end <= sentence.start) return [];
      return [{ field: sentence.field, start: sentence.start, end: sentence.end }];
    });
}
