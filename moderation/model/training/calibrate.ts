import type { Category } from "../../types.ts";
import { categories, type Output, outputs } from "../heads.ts";
import type { Logistic } from "../logistic.ts";
import { type Calibration, type Verdict, verdictOf } from "../verdict.ts";
import { learnLogistic } from "./learn-logistic.ts";
import type { PreparedCorpus } from "./prepare.ts";

/** Learns to turn what the heads say into probabilities, from posts of writers they had not seen. */
export function calibrate(
  corpus: PreparedCorpus,
  inputs: readonly (readonly number[] | undefined)[],
  learns: (post: number) => boolean = () => true,
): Calibration {
  const rows = inputs.flatMap((row, at) => (row && learns(at) ? [{ row, at }] : []));
  const given = rows.map(({ row }) => row);
  const asked = (yes: (at: number) => boolean) =>
    learnLogistic(
      given,
      rows.map(({ at }) => yes(at)),
    );
  const answers = outputs.map((name, least): [Output, Logistic] => [
    name,
    asked((at) => (corpus.posts[at]?.rank ?? 0) > least),
  ]);
  const named = categories.map((name): [Category, Logistic] => [
    name,
    asked((at) => corpus.posts[at]?.post.categories.includes(name) === true),
  ]);
  return {
    outputs: Object.fromEntries(answers) as Calibration["outputs"],
    categories: Object.fromEntries(named) as Calibration["categories"],
  };
}

/** Verdicts on posts whose writer neither the heads nor the calibration had seen. */
export function heldOutVerdicts(
  corpus: PreparedCorpus,
  inputs: readonly (readonly number[] | undefined)[],
  folds: readonly number[],
): (Verdict | undefined)[] {
  const verdicts: (Verdict | undefined)[] = inputs.map(() => undefined);
  for (let fold = 0; fold <= Math.max(...folds); fold += 1) {
    const calibration = calibrate(corpus, inputs, (post) => folds[post] !== fold);
    inputs.forEach((row, at) => {
      if (row && folds[at] === fold) verdicts[at] = verdictOf(calibration, row);
    });
  }
  return verdicts;
}
