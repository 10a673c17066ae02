import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";

/**
 * Whoever waited for staff goes on waiting, where their words are now. Resolves with whose turn it was, for
 * the undoing.
 */
export async function carryTurn(
  app: App,
  tx: Db,
  from: string,
  to: string,
): Promise<Record<string, string>> {
  const { threadCare } = app.store.schema;
  const [care] = await tx.select().from(threadCare).where(eq(threadCare.threadId, from));
  if (!care) return {};
  await tx.update(threadCare).set({ waiting: "resting" }).where(eq(threadCare.threadId, from));
  const [there] = await tx.select().from(threadCare).where(eq(threadCare.threadId, to));
  if (care.waiting === "us" && there && there.waiting !== "us") {
    await tx
      .update(threadCare)
      .set({ waiting: "us", waitingSince: care.waitingSince })
      .where(eq(threadCare.threadId, to));
  }
  return { waiting: care.waiting };
}
