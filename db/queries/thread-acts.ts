import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { ThreadAct } from "../schema/desk.ts";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

export type StandingAct = {
  act: ThreadAct;
  rule: string;
  detail: Record<string, string>;
  staffFirstName: string;
  staffProfession: string;
};

/** What staff have done to a thread and not undone, oldest first: the reason stays with them. */
export async function listStandingActs(store: Store, threadId: string): Promise<StandingAct[]> {
  const { threadActs, staff } = store.schema;
  return await prepared(store, "thread_acts_standing", () =>
    store.read
      .select({
        act: threadActs.act,
        rule: threadActs.rule,
        detail: threadActs.detail,
        staffFirstName: staff.firstName,
        staffProfession: staff.profession,
      })
      .from(threadActs)
      .innerJoin(staff, eq(staff.id, threadActs.staffId))
      .where(and(eq(threadActs.threadId, sql.placeholder("threadId")), isNull(threadActs.undoneAt)))
      .orderBy(asc(threadActs.seq)),
  ).execute({ threadId });
}

export type ListedAct = StandingAct & {
  id: string;
  reason: string;
  doneAt: Date;
  undoneAt: Date | null;
  /** Who undid it; null for one that stands. */
  undoneBy: string | null;
};

/** Everything that staff have done to a thread, newest first. For staff only. */
export async function listThreadActs(store: Store, threadId: string): Promise<ListedAct[]> {
  const { threadActs, staff } = store.schema;
  return await store.read
    .select({
      id: threadActs.id,
      act: threadActs.act,
      rule: threadActs.rule,
      reason: threadActs.reason,
      detail: threadActs.detail,
      staffFirstName: staff.firstName,
      staffProfession: staff.profession,
      doneAt: threadActs.doneAt,
      undoneAt: threadActs.undoneAt,
      undoneBy: sql<
        string | null
      >`(select u.first_name from ${staff} u where u.id = ${threadActs.undoneBy})`,
    })
    .from(threadActs)
    .innerJoin(staff, eq(staff.id, threadActs.staffId))
    .where(eq(threadActs.threadId, threadId))
    .orderBy(desc(threadActs.seq));
}
