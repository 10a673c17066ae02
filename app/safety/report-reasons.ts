import type { ReportReason } from "#db/schema/safety.ts";

/** What a report can say is wrong, in the order it is offered: danger first. */
export const reportReasons = [
  "danger",
  "identifies",
  "attack",
  "sourcing",
  "spam",
  "under-18",
  "other",
] as const satisfies readonly ReportReason[];

/** Room for a careful account, not for a second forum. */
export const maxReportWords = 2_000;

/** So many days after the answer a reporter's own words go: long enough to ask again, no longer. */
export const keepWordsDays = 90;
