import type { Model } from "../table.ts";
import { quantise } from "../table.ts";
import { calibrate, heldOutVerdicts } from "./calibrate.ts";
import type { LabelledPost } from "./corpus.ts";
import { foldsOf, heldOutInputs } from "./cross.ts";
import { learnHeads } from "./learn-heads.ts";
import { prepare } from "./prepare.ts";
import { chooseThresholds, type HeldOut } from "./thresholds.ts";

/** Groups of writers that are held out in turn. */
const FOLDS = 6;

/** What was learned, and what it said of every post while its writer was held out. */
export type Trained = { model: Model; heldOut: HeldOut[] };

/**
 * Learns from labelled posts. Writers are held out in turn; calibration and thresholds come from
 * what was said of the posts of held-out writers, the weights from all. Same posts, same weights.
 */
export function trainModel(posts: readonly LabelledPost[], folds = FOLDS): Trained {
  const corpus = prepare(posts);
  const places = foldsOf(corpus, folds);
  const inputs = heldOutInputs(corpus, places);
  const verdicts = heldOutVerdicts(corpus, inputs, places);
  const heldOut = corpus.posts.flatMap((prepared, at): HeldOut[] => {
    const verdict = verdicts[at];
    return verdict ? [{ prepared, verdict }] : [];
  });
  const model: Model = {
    ...quantise(learnHeads(corpus, () => true)),
    calibration: calibrate(corpus, inputs),
    thresholds: chooseThresholds(heldOut),
    known: corpus.known,
  };
  return { model, heldOut };
}
