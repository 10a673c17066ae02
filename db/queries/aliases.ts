import { asc, eq, or, sql } from "drizzle-orm";
import type { Standing } from "../schema/accounts.ts";
import type { Db, Store } from "../store.ts";
import { prepared } from "./prepared.ts";

export type AccountAlias = {
  id: string;
  alias: string;
  accountId: string | null;
  standing: Standing;
  passphraseHash: string | null;
  recoveryHash: string | null;
};

/**
 * The aliases of the account that a member belongs to, that one included, by name: for the person
 * behind them, and for verbs of their account. `tx` reads inside a transaction.
 */
export async function listAliasesOf(
  store: Pick<Store, "schema" | "read">,
  memberId: string,
  tx: Db = store.read,
): Promise<AccountAlias[]> {
  const { members } = store.schema;
  const columns = {
    id: members.id,
    alias: members.alias,
    accountId: members.accountId,
    standing: members.standing,
    passphraseHash: members.passphraseHash,
    recoveryHash: members.recoveryHash,
  };
  const [own] = await tx.select(columns).from(members).where(eq(members.id, memberId));
  if (!own || own.accountId === null) return own ? [own] : [];
  return await tx
    .select(columns)
    .from(members)
    .where(or(eq(members.accountId, own.accountId), eq(members.id, memberId)))
    .orderBy(asc(members.alias));
}

/** Whether a member is here, pausing, or has hidden their words: for that member only. */
export async function findStanding(store: Store, memberId: string): Promise<Standing> {
  const { members } = store.schema;
  const [found] = await prepared(store, "members_standing", () =>
    store.read
      .select({ standing: members.standing })
      .from(members)
      .where(eq(members.id, sql.placeholder("memberId"))),
  ).execute({ memberId });
  return found?.standing ?? "present";
}
