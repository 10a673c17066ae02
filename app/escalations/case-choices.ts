import type { EscalationOutcome } from "#db/schema/escalations.ts";
import type { StoredLevel } from "#db/schema/moderation.ts";

/** How a case may end (MODERATION, Escalation). */
export const outcomes = [
  "no-risk-found",
  "supported",
  "consulted-social-services",
  "reported-to-social-services",
  "police-or-emergency",
  "could-not-reach",
] as const satisfies readonly EscalationOutcome[];

/** What a human may find, gravest first. */
export const humanLevels = [
  "crisis",
  "red",
  "amber",
  "green",
] as const satisfies readonly StoredLevel[];

/** What a case may be about (MODERATION, Categories). */
export const categories = [
  "violence",
  "child-welfare",
  "self-harm",
  "acute-danger",
  "identity",
  "abuse",
  "sourcing",
  "spam",
] as const;
export type CaseCategory = (typeof categories)[number];

/** What somebody may have done about a case, besides writing to the person from the case itself. */
export const actKinds = [
  "answered-in-thread",
  "asked-colleague",
  "consulted-social-services",
  "reported-to-social-services",
  "police-or-emergency",
  "other",
] as const;
export type ActKind = (typeof actKinds)[number];

/** The first code of the history's line about a message sent from the case. */
export const messageCode = "message-sent" as const;

/** The code of the history's first line when the second opinion opened the case. */
export const opinionCode = "second-opinion" as const;

/** The code of the history's first line when a reader's report opened the case, or opened it again. */
export const reportCode = "report" as const;

/** The same when it was the writer's own words in an appeal. */
export const appealCode = "appeal" as const;

/** The shortest reason that says anything. */
const minReason = 10;
/** Long enough for a careful account, short enough for a log. */
const maxReason = 2_000;

/** A reason as it is stored: trimmed, or null when it is too short or too long. */
export function cleanReason(reason: string): string | null {
  const words = reason.replace(/\r\n?/g, "\n").trim();
  return words.length >= minReason && words.length <= maxReason ? words : null;
}
