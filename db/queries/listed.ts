import { and, eq, inArray, type SQL } from "drizzle-orm";
import type { Audience } from "../schema/forum.ts";
import type { Store } from "../store.ts";

/** For whom a list is made: anyone at all, or somebody signed in. */
export type Reader = "anyone" | "member";

/** Whose threads may stand in a list for `reader`. Private lines stand in none, not even their own writer's. */
const listedAudiences: Record<Reader, Audience[]> = {
  anyone: ["everyone"],
  member: ["everyone", "members"],
};

/**
 * Which threads may be listed, found or counted for `reader`: published ones that are written for
 * them. Every query that shows threads or posts to readers joins `threads` and asks this.
 */
export function isListedFor({ schema: { threads } }: Pick<Store, "schema">, reader: Reader): SQL {
  return and(
    eq(threads.visibility, "published"),
    inArray(threads.audience, listedAudiences[reader]),
  ) as SQL;
}
