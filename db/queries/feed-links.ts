import { and, desc, eq } from "drizzle-orm";
import type { Store } from "../store.ts";

/** Whose private feed a link is: undefined when it is unknown, taken back, or its owner is away. */
export async function findFeedOwner(
  store: Store,
  tokenHash: string,
): Promise<{ id: string; locale: "sv" | "en" } | undefined> {
  const { feedLinks, members } = store.schema;
  const [owner] = await store.read
    .select({ id: members.id, locale: members.locale })
    .from(feedLinks)
    .innerJoin(members, eq(members.id, feedLinks.memberId))
    .where(and(eq(feedLinks.tokenHash, tokenHash), eq(members.standing, "present")));
  return owner;
}

/** A member's private feed links, the newest first, for that member only. */
export async function listFeedLinks(store: Store, memberId: string) {
  const { feedLinks } = store.schema;
  return await store.read
    .select({ tokenHash: feedLinks.tokenHash, createdOn: feedLinks.createdOn })
    .from(feedLinks)
    .where(eq(feedLinks.memberId, memberId))
    .orderBy(desc(feedLinks.createdOn), feedLinks.tokenHash);
}
