import { asc, eq, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

export type Helpline = Store["schema"]["helplines"]["$inferSelect"];

/** The help lines of one country, in the operator's order. */
export async function listHelplines(store: Store, country: string): Promise<Helpline[]> {
  const { helplines } = store.schema;
  return await prepared(store, "helplines_of_country", () =>
    store.read
      .select()
      .from(helplines)
      .where(eq(helplines.country, sql.placeholder("country")))
      .orderBy(asc(helplines.position)),
  ).execute({ country });
}
