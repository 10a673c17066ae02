import { and, asc, count, eq, inArray, isNull } from "drizzle-orm";
import type { Db, Store } from "../store.ts";

export type ListedStaff = {
  id: string;
  firstName: string;
  profession: string;
  role: "therapist" | "admin";
  signInName: string;
  createdAt: Date;
  /** Null while the account is active. */
  deactivatedAt: Date | null;
};

/** Everybody who works or has worked here, in order of joining: for admins. No secrets. */
export async function listStaff(store: Store): Promise<ListedStaff[]> {
  const { staff } = store.schema;
  return await store.read
    .select({
      id: staff.id,
      firstName: staff.firstName,
      profession: staff.profession,
      role: staff.role,
      signInName: staff.signInName,
      createdAt: staff.createdAt,
      deactivatedAt: staff.deactivatedAt,
    })
    .from(staff)
    .orderBy(asc(staff.createdAt), asc(staff.id));
}

/** What opens an active staff account, found by the key of its sign-in name. */
export async function findStaffBySkeleton(
  store: Store,
  skeleton: string,
): Promise<{ id: string; passphraseHash: string } | undefined> {
  const { staff } = store.schema;
  const [person] = await store.read
    .select({ id: staff.id, passphraseHash: staff.passphraseHash })
    .from(staff)
    .where(and(eq(staff.skeleton, skeleton), isNull(staff.deactivatedAt)));
  return person;
}

/** How many active admins there are, inside a transaction. */
export async function countActiveAdmins({ schema: { staff } }: Store, tx: Db): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(staff)
    .where(and(eq(staff.role, "admin"), isNull(staff.deactivatedAt)));
  return row?.n ?? 0;
}

export type StaffName = { id: string; firstName: string; profession: string };

/** How members see these members of staff, whether or not they still work here. */
export async function listStaffNames(store: Store, ids: readonly string[]): Promise<StaffName[]> {
  if (ids.length === 0) return [];
  const { staff } = store.schema;
  return await store.read
    .select({ id: staff.id, firstName: staff.firstName, profession: staff.profession })
    .from(staff)
    .where(inArray(staff.id, [...ids]));
}
