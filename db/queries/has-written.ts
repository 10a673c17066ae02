import { eq, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

/** Whether a member has ever sent a text, for that member's own pages. */
export async function hasWritten(store: Store, memberId: string): Promise<boolean> {
  const { posts } = store.schema;
  const found = await prepared(store, "posts_any_of_member", () =>
    store.read
      .select({ id: posts.id })
      .from(posts)
      .where(eq(posts.memberId, sql.placeholder("memberId")))
      .limit(1),
  ).execute({ memberId });
  return found.length > 0;
}
