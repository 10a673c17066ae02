import type { Category } from "../types.ts";

export const categories: readonly Category[] = [
  "violence",
  "child-welfare",
  "self-harm",
  "acute-danger",
  "identity",
  "abuse",
  "sourcing",
  "spam",
];

/**
 * The questions that each feature has a weight for. The first eleven are asked of a whole post, the
 * last two of one sentence: does it carry the risk, and does it carry red or crisis.
 */
const wholeHeads = ["flagged", "urgent", "crisis", ...categories] as const;
const sentenceHeads = ["sentence-flagged", "sentence-urgent"] as const;
export const HEADS = wholeHeads.length + sentenceHeads.length;
export const FIRST_CATEGORY = 3;
export const FIRST_SENTENCE = wholeHeads.length;

/** The three questions that levels are decided by, each answered with a probability. */
export const outputs = ["flagged", "urgent", "crisis"] as const;
export type Output = (typeof outputs)[number];
