import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { ThreadAct } from "#db/schema/desk.ts";
import type { Db, Store } from "#db/store.ts";

export type ActRow = Store["schema"]["threadActs"]["$inferSelect"];

/** The newest act of these kinds on a thread that has not been undone. */
export async function findActive(
  { store }: Pick<App, "store">,
  db: Db,
  threadId: string,
  acts: readonly ThreadAct[],
): Promise<ActRow | undefined> {
  const { threadActs } = store.schema;
  const [act] = await db
    .select()
    .from(threadActs)
    .where(
      and(
        eq(threadActs.threadId, threadId),
        inArray(threadActs.act, [...acts]),
        isNull(threadActs.undoneAt),
      ),
    )
    .orderBy(desc(threadActs.seq))
    .limit(1);
  return act;
}
