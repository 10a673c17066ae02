import { eq } from "drizzle-orm";
import type { Store } from "../store.ts";
import { listAliasesOf } from "./aliases.ts";

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

/**
 * What opens the account of a member who is signed in; to confirm that it is still them. Of several
 * aliases one holds the secrets of all: the id and the alias are that one's.
 */
export async function findMemberSecrets(
  store: Store,
  memberId: string,
): Promise<MemberSecrets | undefined> {
  const aliases = await listAliasesOf(store, memberId);
  return (
    aliases.find((alias) => alias.passphraseHash !== null || alias.recoveryHash !== null) ??
    aliases.find(({ id }) => id === memberId)
  );
}

function secretColumns({ schema: { members } }: Store) {
  return {
    id: members.id,
    alias: members.alias,
    passphraseHash: members.passphraseHash,
    recoveryHash: members.recoveryHash,
  };
}
