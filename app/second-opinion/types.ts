import type { OpinionOutcome } from "#db/schema/moderation.ts";
import type { Category, Level } from "#moderation/types.ts";

/** All that the operator's service is ever sent: no alias, no id, no room, no time. */
export type OpinionText = { title: string; text: string };

/** How grave the service found a text, and what about: 0 to 1 for each category it named. */
export type Answer = { level: Level; categories: Partial<Record<Category, number>> };

/** What came of asking. Anything but an answer that can be used has its reason as outcome. */
export type Opinion =
  | ({ outcome: "answered" } & Answer)
  | { outcome: Exclude<OpinionOutcome, "answered"> };

/** The operator's own service behind one call, so that a test can pass one that fails. */
export type SecondOpinion = {
  model: string;
  /** Never throws. `stop` gives the request up. */
  ask(text: OpinionText, stop?: AbortSignal): Promise<Opinion>;
};

/** Where the service is and how it is spoken to. */
export type SecondOpinionSettings = Readonly<{
  /** Base address, without a trailing slash. */
  url: string;
  model: string;
  key: string | undefined;
  kind: "chat" | "moderation";
}>;
