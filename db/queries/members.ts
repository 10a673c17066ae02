import { eq } from "drizzle-orm";
import type { Store } from "../store.ts";

export type MemberSecrets = {
  id: string;
  alias: string;
  passphraseHash: string | null;
  recoveryHash: string | null;
};

/** What opens a member's account, found by the key of the alias; for signing in only. */
export async function findMemberBySkeleton(
  store: Store,
  skeleton: string,
): Promise<MemberSecrets | undefined> {
  const { members } = store.schema;
  const [member] = await store.read
    .select(secretColumns(store))
    .from(members)
    .where(eq(members.skeleton, skeleton));
  return member;
}

/** What opens the account of a member who is signed in; to confirm that it is still them. */
export async function findMemberSecrets(
  store: Store,
  memberId: string,
): Promise<MemberSecrets | undefined> {
  const { members } = store.schema;
  const [member] = await store.read
    .select(secretColumns(store))
    .from(members)
    .where(eq(members.id, memberId));
  return member;
}

function secretColumns({ schema: { members } }: Store) {
  return {
    id: members.id,
    alias: members.alias,
    passphraseHash: members.passphraseHash,
    recoveryHash: members.recoveryHash,
  };
}
