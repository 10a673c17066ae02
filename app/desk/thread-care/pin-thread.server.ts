import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";
import type { Change, ThreadRow } from "./types.ts";

/** Puts a thread first in its room. It restricts nobody. */
export async function pinThread(app: App, tx: Db, thread: ThreadRow): Promise<Change> {
  const { threads } = app.store.schema;
  if (thread.pinned) return "same";
  await tx.update(threads).set({ pinned: true }).where(eq(threads.id, thread.id));
  return {};
}
