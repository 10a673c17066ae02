import { eq } from "drizzle-orm";
import type { ContactWish } from "../schema/accounts.ts";
import type { Store } from "../store.ts";

export type MemberWishes = { contact: ContactWish; showsDays: boolean };

/** What a member has chosen: how close staff may come, and whether their days stand by their alias. */
export async function findMemberWishes(store: Store, memberId: string): Promise<MemberWishes> {
  const { members } = store.schema;
  const [wishes] = await store.read
    .select({ contact: members.contact, showsDays: members.showsDays })
    .from(members)
    .where(eq(members.id, memberId));
  return wishes ?? { contact: "ask", showsDays: false };
}

/** What a member wants of the staff, with their alias. For staff only. */
export async function findMemberContact(
  store: Store,
  memberId: string,
): Promise<{ alias: string; contact: ContactWish } | undefined> {
  const { members } = store.schema;
  const [member] = await store.read
    .select({ alias: members.alias, contact: members.contact })
    .from(members)
    .where(eq(members.id, memberId));
  return member;
}
