import type { RequestContext } from "#app/context.ts";
import { findMemberContact } from "#db/queries/member-wishes.ts";

/** What the one who started a thread wants of the staff, in words; null when they have left. */
export async function readContact({ store, t }: RequestContext, memberId: string | null) {
  const member = memberId ? await findMemberContact(store, memberId) : undefined;
  return member
    ? t("care.contactOf", { alias: member.alias, wish: t(`contact.${member.contact}`) })
    : null;
}
