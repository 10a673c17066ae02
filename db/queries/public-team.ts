import { and, asc, eq, isNull } from "drizzle-orm";
import type { Store } from "../store.ts";

/** Who answers here, as anybody may know them: first name and profession of active therapists. */
export async function listPublicTeam({ read, schema }: Store) {
  const { staff } = schema;
  return await read
    .select({ firstName: staff.firstName, profession: staff.profession })
    .from(staff)
    .where(and(isNull(staff.deactivatedAt), eq(staff.role, "therapist")))
    .orderBy(asc(staff.firstName));
}
