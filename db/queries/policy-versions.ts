import { desc, eq, lt } from "drizzle-orm";
import type { Db, Store } from "../store.ts";

export type PolicyVersion = {
  number: number;
  policy: Record<string, unknown>;
  terms: Record<string, unknown>[];
  reason: string;
  savedAt: Date;
  staffFirstName: string;
};

/**
 * The number of the version in force, read within a transaction where one is given; 0 while nobody
 * has changed anything.
 */
export async function newestPolicyNumber(store: Store, db: Db = store.read): Promise<number> {
  const { number } = store.schema.policyVersions;
  const [newest] = await db
    .select({ number })
    .from(store.schema.policyVersions)
    .orderBy(desc(number))
    .limit(1);
  return newest?.number ?? 0;
}

/** The version in force, if there is one. */
export async function findNewestPolicy(store: Store): Promise<PolicyVersion | undefined> {
  const [found] = await listPolicyVersions(store, { limit: 1 });
  return found;
}

/** One version by its number. For admins only. */
export async function findPolicyVersion(
  store: Store,
  number: number,
): Promise<PolicyVersion | undefined> {
  const [found] = await versions(store).where(eq(store.schema.policyVersions.number, number));
  return found;
}

/** Versions, newest first, from below `before`. For admins only. */
export async function listPolicyVersions(
  store: Store,
  { limit, before }: { limit: number; before?: number },
): Promise<PolicyVersion[]> {
  const { number } = store.schema.policyVersions;
  return await versions(store)
    .where(before === undefined ? undefined : lt(number, before))
    .orderBy(desc(number))
    .limit(limit);
}

function versions({ read, schema: { policyVersions, staff } }: Store) {
  return read
    .select({
      number: policyVersions.number,
      policy: policyVersions.policy,
      terms: policyVersions.terms,
      reason: policyVersions.reason,
      savedAt: policyVersions.savedAt,
      staffFirstName: staff.firstName,
    })
    .from(policyVersions)
    .innerJoin(staff, eq(staff.id, policyVersions.staffId));
}
