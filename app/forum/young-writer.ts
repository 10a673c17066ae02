import type { Signal } from "#moderation/types.ts";
import type { Judgement } from "./publish.server.ts";

/** Stands among the policy rows of a text whose writer says that they are under 18. */
export const youngRule = "own-word-under-18";
/** Staffed minutes within which somebody on the staff reads it: four hours. */
const youngDueMinutes = 240;

/**
 * What becomes of a text by somebody under 18, by their own word: never published, read by staff
 * within four staffed hours, and higher in their queue than ordinary reading. What the engine found
 * stays as it is.
 */
export function asYoung(judgement: Judgement): Judgement {
  const { policy } = judgement;
  const due = policy.review.dueStaffedMinutes ?? youngDueMinutes;
  return {
    ...judgement,
    reviewAtLeast: "amber",
    policy: {
      ...policy,
      review: { dueStaffedMinutes: Math.min(due, youngDueMinutes) },
      rules: [...policy.rules, youngRule],
    },
  };
}

/** Whether the engine read that a child or a young person writes. */
export function readsYoung(signals: readonly Pick<Signal, "stance">[]): boolean {
  return signals.some(({ stance }) => stance.includes("minor-writing"));
}
