import type { Category } from "../types.ts";
import { categories, type Output, outputs } from "./heads.ts";
import { type Logistic, probability } from "./logistic.ts";

/** Probabilities from which a level is given, and under which an uncertain rule is lowered. */
export type Thresholds = {
  amber: number;
  red: number;
  crisis: number;
  /** A rule's red becomes amber when the probability of red or above is under this. */
  lowerRed: number;
  /** A sum of small signs, or a rule's amber, is left out when that of any risk is under this. */
  lowerAmber: number;
  /** A category is named when its probability is at least this. */
  category: number;
};

/** Turns what the heads say into probabilities; learned on posts of writers they had not seen. */
export type Calibration = {
  outputs: Record<Output, Logistic>;
  categories: Record<Category, Logistic>;
};

/** How probable it is that a post is amber or above, red or above, crisis, and of each category. */
export type Verdict = Record<Output, number> & { categories: Record<Category, number> };

/** @param inputs of `inputsOf` */
export function verdictOf(calibration: Calibration, inputs: readonly number[]): Verdict {
  const asked = (model: Logistic) => probability(model, inputs);
  return {
    ...(Object.fromEntries(
      outputs.map((name) => [name, asked(calibration.outputs[name])]),
    ) as Record<Output, number>),
    categories: Object.fromEntries(
      categories.map((name) => [name, asked(calibration.categories[name])]),
    ) as Record<Category, number>,
  };
}
