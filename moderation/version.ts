import { weightsHash } from "./model/weights-hash.ts";

/**
 * Raised whenever a rule, a lexicon or a threshold changes; what follows the plus sign changes with
 * the learned weights. Stored with every assessment.
 */
export const engineVersion = `2.0.0+${weightsHash}`;
