import { eq } from "drizzle-orm";
import type { Standing } from "../schema/accounts.ts";
import type { Store } from "../store.ts";

export type BellSettings = {
  standing: Standing;
  followsWriting: boolean;
  quietFrom: number;
  quietTo: number;
  locale: "sv" | "en";
};

/** How a member wants to hear of what is new; for that member only. */
export async function findBellSettings(
  store: Store,
  memberId: string,
): Promise<BellSettings | undefined> {
  const { members } = store.schema;
  const [found] = await store.read
    .select({
      standing: members.standing,
      followsWriting: members.followsWriting,
      quietFrom: members.quietFrom,
      quietTo: members.quietTo,
      locale: members.locale,
    })
    .from(members)
    .where(eq(members.id, memberId));
  return found;
}
