import type { App, Staff } from "#app/context.ts";
import { findReviewItem } from "#db/queries/review.ts";
import { decideItem } from "./decide-item.server.ts";

/** As many as stand on one page: what has not been before somebody's eyes is not marked as read. */
const most = 20;

/**
 * Marks texts as read, each by itself: only those that are calm, shown to others and not decided on
 * meanwhile. The others stay where they are.
 * @returns how many were marked
 */
export async function readInBulk(
  app: App,
  staff: Staff,
  itemIds: readonly string[],
): Promise<number> {
  let count = 0;
  for (const itemId of new Set(itemIds.slice(0, most))) {
    const item = await findReviewItem(app.store, itemId);
    if (item?.level !== "green" || item.held || item.state !== "open") continue;
    const decided = await decideItem(app, {
      staff,
      itemId,
      decision: "read",
      rule: "no-rule-broken",
      reason: "",
      seen: "",
    });
    if (decided.kind === "done") count += 1;
  }
  return count;
}
