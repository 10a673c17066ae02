import { eq } from "drizzle-orm";
import type { Store } from "../store.ts";

/** What somebody on the staff has chosen; undefined while they have chosen nothing. For them only. */
export async function findStaffSettings(
  { read, schema: { staffSettings } }: Store,
  staffId: string,
) {
  const [row] = await read.select().from(staffSettings).where(eq(staffSettings.staffId, staffId));
  return row;
}
