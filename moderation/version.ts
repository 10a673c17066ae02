/** Raised whenever a rule, a lexicon or a threshold changes; stored with every assessment. */
export const engineVersion = "1.0.0";
