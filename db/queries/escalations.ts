import { aliasedTable, and, asc, count, desc, eq, inArray, lt, ne, sql } from "drizzle-orm";
import type {
  EscalationEventKind,
  EscalationOutcome,
  EscalationState,
} from "../schema/escalations.ts";
import type { StoredLevel } from "../schema/moderation.ts";
import type { Store } from "../store.ts";

export type ListedCase = {
  id: string;
  number: number;
  machineLevel: StoredLevel;
  humanLevel: StoredLevel | null;
  categories: string[];
  state: EscalationState;
  openedAt: Date;
  dueAt: Date;
  acknowledgedAt: Date | null;
  closedAt: Date | null;
  outcome: EscalationOutcome | null;
  ownerFirstName: string | null;
  closeProposedBy: string | null;
};

function listed(store: Store) {
  const { escalations, staff } = store.schema;
  return store.read
    .select({
      id: escalations.id,
      number: escalations.number,
      machineLevel: escalations.machineLevel,
      humanLevel: escalations.humanLevel,
      categories: escalations.categories,
      state: escalations.state,
      openedAt: escalations.openedAt,
      dueAt: escalations.dueAt,
      acknowledgedAt: escalations.acknowledgedAt,
      closedAt: escalations.closedAt,
      outcome: escalations.outcome,
      ownerFirstName: staff.firstName,
      closeProposedBy: escalations.closeProposedBy,
    })
    .from(escalations)
    .leftJoin(staff, eq(staff.id, escalations.ownerId));
}

/** A human's level, once given, counts before the machine's. */
function gravity({ schema: { escalations } }: Store) {
  const level = sql`coalesce(${escalations.humanLevel}, ${escalations.machineLevel})`;
  return sql`case ${level} when 'crisis' then 3 when 'red' then 2 when 'amber' then 1 else 0 end`;
}

/** Open cases, gravest first, then by how long their time has passed. For admins only. */
export async function listOpenCases(
  store: Store,
  limit: number,
  offset = 0,
): Promise<ListedCase[]> {
  const { escalations } = store.schema;
  return await listed(store)
    .where(ne(escalations.state, "closed"))
    .orderBy(desc(gravity(store)), asc(escalations.dueAt), asc(escalations.number))
    .limit(limit)
    .offset(offset);
}

/** Closed cases, the last closed first. For admins only. */
export async function listClosedCases(
  store: Store,
  limit: number,
  offset = 0,
): Promise<ListedCase[]> {
  const { escalations } = store.schema;
  return await listed(store)
    .where(eq(escalations.state, "closed"))
    .orderBy(desc(escalations.closedAt), desc(escalations.number))
    .limit(limit)
    .offset(offset);
}

/** Cases whose closing waits for somebody other than `staffId`. For any staff. */
export async function listForSecondReader(store: Store, staffId: string): Promise<ListedCase[]> {
  const { escalations } = store.schema;
  return await listed(store)
    .where(
      and(
        eq(escalations.state, "waiting-for-second-reader"),
        ne(escalations.closeProposedBy, staffId),
      ),
    )
    .orderBy(desc(gravity(store)), asc(escalations.dueAt), asc(escalations.number));
}

/** How many cases are open, closed, and not looked at in time. */
export async function countCases(
  store: Store,
  now: Date,
): Promise<{ open: number; closed: number; overdue: number }> {
  const { escalations } = store.schema;
  const rows = await store.read
    .select({ state: escalations.state, n: count() })
    .from(escalations)
    .groupBy(escalations.state);
  const closed = rows.find(({ state }) => state === "closed")?.n ?? 0;
  const [late] = await store.read
    .select({ n: count() })
    .from(escalations)
    .where(and(inArray(escalations.state, ["new", "acknowledged"]), lt(escalations.dueAt, now)));
  return { open: rows.reduce((sum, { n }) => sum + n, 0) - closed, closed, overdue: late?.n ?? 0 };
}

export type Case = ListedCase & {
  postId: string;
  openedBy: string | null;
  memberId: string | null;
  alias: string | null;
  memberLocale: "sv" | "en" | null;
  itemId: string | null;
  visibility: string;
  titleSnapshot: string;
  textSnapshot: string;
  closeReason: string | null;
  proposedByFirstName: string | null;
  closedByFirstName: string | null;
};

/**
 * One case with its text snapshot. For staff only; the caller shows the text only to a person who
 * has given a reason for opening it.
 */
export async function findCase(store: Store, id: string): Promise<Case | undefined> {
  const { escalations, staff, members, posts, reviewItems } = store.schema;
  const proposer = aliasedTable(staff, "proposer");
  const closer = aliasedTable(staff, "closer");
  const [found] = await store.read
    .select({
      id: escalations.id,
      number: escalations.number,
      openedBy: escalations.openedBy,
      machineLevel: escalations.machineLevel,
      humanLevel: escalations.humanLevel,
      categories: escalations.categories,
      state: escalations.state,
      openedAt: escalations.openedAt,
      dueAt: escalations.dueAt,
      acknowledgedAt: escalations.acknowledgedAt,
      closedAt: escalations.closedAt,
      outcome: escalations.outcome,
      ownerFirstName: staff.firstName,
      closeProposedBy: escalations.closeProposedBy,
      postId: escalations.postId,
      memberId: escalations.memberId,
      alias: members.alias,
      memberLocale: members.locale,
      itemId: reviewItems.id,
      visibility: posts.visibility,
      titleSnapshot: escalations.titleSnapshot,
      textSnapshot: escalations.textSnapshot,
      closeReason: escalations.closeReason,
      proposedByFirstName: proposer.firstName,
      closedByFirstName: closer.firstName,
    })
    .from(escalations)
    .innerJoin(posts, eq(posts.id, escalations.postId))
    .leftJoin(reviewItems, eq(reviewItems.postId, escalations.postId))
    .leftJoin(members, eq(members.id, escalations.memberId))
    .leftJoin(staff, eq(staff.id, escalations.ownerId))
    .leftJoin(proposer, eq(proposer.id, escalations.closeProposedBy))
    .leftJoin(closer, eq(closer.id, escalations.closedBy))
    .where(eq(escalations.id, id));
  return found;
}

export type CaseEvent = {
  seq: number;
  kind: EscalationEventKind;
  staffId: string | null;
  staffFirstName: string | null;
  note: string;
  at: Date;
};

/** A case's whole history in order, reads included. For staff only. */
export async function listCaseEvents(store: Store, caseId: string): Promise<CaseEvent[]> {
  const { escalationEvents, staff } = store.schema;
  return await store.read
    .select({
      seq: escalationEvents.seq,
      kind: escalationEvents.kind,
      staffId: escalationEvents.staffId,
      staffFirstName: staff.firstName,
      note: escalationEvents.note,
      at: escalationEvents.at,
    })
    .from(escalationEvents)
    .leftJoin(staff, eq(staff.id, escalationEvents.staffId))
    .where(eq(escalationEvents.escalationId, caseId))
    .orderBy(asc(escalationEvents.seq));
}
