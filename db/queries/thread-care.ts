import { eq } from "drizzle-orm";
import type { Waiting } from "../schema/desk.ts";
import type { Store } from "../store.ts";

export type ThreadCare = { pinned: boolean; waiting: Waiting | null };

/** Whose turn it is in a thread and whether it stands first in its room. For staff only. */
export async function findCare(store: Store, threadId: string): Promise<ThreadCare | undefined> {
  const { threads, threadCare } = store.schema;
  const [care] = await store.read
    .select({ pinned: threads.pinned, waiting: threadCare.waiting })
    .from(threads)
    .leftJoin(threadCare, eq(threadCare.threadId, threads.id))
    .where(eq(threads.id, threadId));
  return care;
}
