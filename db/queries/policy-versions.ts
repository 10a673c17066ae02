import { desc, eq, lt } from "drizzle-orm";
import type { Db, Store } from "../store.ts";
import { prepared } from "./prepared.ts";

export type PolicyVersion = {
  number: number;
  policy: Record<string, unknown>;
  terms: Record<string, unknown>[];
  reason: string;
  savedAt: Date;
  staffFirstName: string;
};

/** The number of the version in force; 0 while nobody has changed anything. */
export async function newestPolicyNumber(store: Store): Promise<number> {
  const { policyVersions } = store.schema;
  const [newest] = await prepared(store, "policy_newest_number", () =>
    store.read
      .select({ number: policyVersions.number })
      .from(policyVersions)
      .orderBy(desc(policyVersions.number))
      .limit(1),
  ).execute();
  return newest?.number ?? 0;
}

/** The version in force, read within a transaction where one is given. */
export async function findNewestPolicy(
  store: Store,
  db: Db = store.read,
): Promise<PolicyVersion | undefined> {
  const [found] = await versions(store, db)
    .orderBy(desc(store.schema.policyVersions.number))
    .limit(1);
  return found;
}

/** One version by its number. For admins only. */
export async function findPolicyVersion(
  store: Store,
  number: number,
): Promise<PolicyVersion | undefined> {
  const [found] = await versions(store, store.read).where(
    eq(store.schema.policyVersions.number, number),
  );
  return found;
}

/** Versions, newest first, from below `before`. For admins only. */
export async function listPolicyVersions(
  store: Store,
  { limit, before }: { limit: number; before?: number },
): Promise<PolicyVersion[]> {
  const { number } = store.schema.policyVersions;
  return await versions(store, store.read)
    .where(before === undefined ? undefined : lt(number, before))
    .orderBy(desc(number))
    .limit(limit);
}

function versions({ schema: { policyVersions, staff } }: Store, db: Db) {
  return db
    .select({
      number: policyVersions.number,
      policy: policyVersions.policy,
      terms: policyVersions.terms,
      reason: policyVersions.reason,
      savedAt: policyVersions.savedAt,
      staffFirstName: staff.firstName,
    })
    .from(policyVersions)
    .innerJoin(staff, eq(staff.id, policyVersions.staffId))
    .$dynamic();
}
