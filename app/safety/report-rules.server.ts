import type { StoredLevel } from "#db/schema/moderation.ts";
import type { ReportReason } from "#db/schema/safety.ts";
import { graver } from "#moderation/levels.ts";

/** Danger: four staffed hours, as for any red text (MODERATION, What follows). */
const dangerDue = 240;
/** Somebody may be recognised this very minute: the same four staffed hours. */
const identifiesDue = 240;
/** Everything else: one staffed day. */
const plainDue = 480;

/** In how many staffed minutes a person owes a report an answer. */
export function reportDueMinutes(reason: ReportReason): number {
  if (reason === "danger") return dangerDue;
  return reason === "identifies" ? identifiesDue : plainDue;
}

/**
 * How high a reported text stands in the queue. A report of danger counts as red whatever the engine
 * said; any other stands above ordinary reading. The reporter's own words may raise it further.
 */
export function reportLevel(reason: ReportReason, words: StoredLevel = "green"): StoredLevel {
  return graver(reason === "danger" ? "red" : "amber", words);
}

/** What is known of a text at the moment somebody reports that it identifies someone. */
export type IdentityReport = {
  /** The engine too saw something by which somebody could be recognised. */
  engineSeesIdentity: boolean;
  /** Somebody else has reported the same before. */
  hasEarlier: boolean;
  /** It does not come from where an earlier one came from a moment ago. */
  isIndependent: boolean;
  /** Staff have read such a report of this text and let the text stand. */
  wasLetStand: boolean;
};

/**
 * Whether a report of "it identifies someone" hides a text until a person has read it: two people who
 * do not know of each other say so, or one and the engine. Nothing is ever removed by reports, and
 * what staff have let stand is not hidden by more of the same, however many there are.
 */
export function isHeldByReport(known: IdentityReport): boolean {
  if (known.wasLetStand) return false;
  return known.engineSeesIdentity || (known.hasEarlier && known.isIndependent);
}
