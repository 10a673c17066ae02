import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";
import type { ThreadRow } from "./types.ts";

/** A thread with all that is stored about it, inside the caller's transaction. */
export async function findThreadRow(
  { store }: App,
  tx: Db,
  id: string,
): Promise<ThreadRow | undefined> {
  const { threads } = store.schema;
  const [thread] = await tx.select().from(threads).where(eq(threads.id, id));
  return thread;
}

/** The id of the thread in which another one's posts now stand; its own where they stand there. */
export async function whereNow(app: App, tx: Db, id: string): Promise<string> {
  const thread = await findThreadRow(app, tx, id);
  return thread?.mergedInto ? await whereNow(app, tx, thread.mergedInto) : id;
}
