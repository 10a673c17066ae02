import { eq } from "drizzle-orm";
import type { Store } from "../store.ts";

export type Invitation = {
  tokenHash: string;
  role: "therapist" | "admin";
  expiresAt: Date;
  usedAt: Date | null;
};

/** One invitation by the hash of its token, whether or not it can still be used. */
export async function findInvitation(
  store: Store,
  tokenHash: string,
): Promise<Invitation | undefined> {
  const { invitations } = store.schema;
  const [invitation] = await store.read
    .select({
      tokenHash: invitations.tokenHash,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
      usedAt: invitations.usedAt,
    })
    .from(invitations)
    .where(eq(invitations.tokenHash, tokenHash));
  return invitation;
}
