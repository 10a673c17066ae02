import { eq } from "drizzle-orm";
import type { Store } from "../store.ts";
import type { Helpline } from "./helplines.ts";

/** One help line by its id, or undefined. */
export async function findHelpline(store: Store, id: string): Promise<Helpline | undefined> {
  const { helplines } = store.schema;
  const [line] = await store.read.select().from(helplines).where(eq(helplines.id, id));
  return line;
}
