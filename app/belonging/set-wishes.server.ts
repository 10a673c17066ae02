import { eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";

import type { MemberWishes } from "#db/queries/member-wishes.ts";
import type { ContactWish } from "#db/schema/accounts.ts";

/** How close a member wants the therapists, nearest last. */
export const contactWishes = ["read", "ask", "check-in"] as const satisfies ContactWish[];

/** Whether a form's value is one of the wishes. */
export function isContactWish(value: string): value is ContactWish {
  return contactWishes.some((wish) => wish === value);
}

/** Keeps what a member has chosen; what is left out stays as it was. */
export async function setWishes(
  app: App,
  member: Member,
  wishes: Partial<MemberWishes>,
): Promise<void> {
  const { members } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx.update(members).set(wishes).where(eq(members.id, member.id));
  });
}
