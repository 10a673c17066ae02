import { asc, eq } from "drizzle-orm";
import type { Store } from "../store.ts";

export type Helpline = Store["schema"]["helplines"]["$inferSelect"];

/** The help lines of one country, in the operator's order. */
export async function listHelplines({ read, schema }: Store, country: string): Promise<Helpline[]> {
  const { helplines } = schema;
  return await read
    .select()
    .from(helplines)
    .where(eq(helplines.country, country))
    .orderBy(asc(helplines.position));
}
