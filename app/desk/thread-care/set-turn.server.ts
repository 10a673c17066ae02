import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Waiting } from "#db/schema/desk.ts";
import type { Db } from "#db/store.ts";
import type { Change, ThreadRow } from "./types.ts";

/**
 * Says that a thread needs no answer right now, or that it waits for one after all. Nobody is told: it
 * changes nothing for whoever writes there.
 */
export async function setTurn(
  app: App,
  tx: Db,
  { thread, waiting }: { thread: ThreadRow; waiting: Waiting },
): Promise<Change> {
  const { threadCare } = app.store.schema;
  const [care] = await tx.select().from(threadCare).where(eq(threadCare.threadId, thread.id));
  if (!care) return "not-found";
  if (care.waiting === waiting) return "same";
  await tx
    .update(threadCare)
    .set({ waiting, waitingSince: app.clock() })
    .where(eq(threadCare.threadId, thread.id));
  return { detail: { waiting: care.waiting, since: care.waitingSince.toISOString() } };
}
