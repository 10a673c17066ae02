import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { ThreadAct } from "#db/schema/desk.ts";
import type { NoticeKind } from "#db/schema/forum.ts";
import type { Db, Store } from "#db/store.ts";

import { actsOfNotice } from "./act-rules.ts";

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

/**
 * The act that a member was told of, as long as it stands: of that kind, by that person, on the thread in
 * which the text now is. Undefined for a notice that is about the text alone.
 */
export async function findActTold(
  { store }: Pick<App, "store">,
  db: Db,
  told: { kind: NoticeKind; staffId: string | null; threadId: string },
): Promise<ActRow | undefined> {
  const acts = actsOfNotice(told.kind);
  if (!acts.length || told.staffId === null) return undefined;
  const act = await findActive({ store }, db, told.threadId, acts);
  return act?.staffId === told.staffId ? act : undefined;
}
