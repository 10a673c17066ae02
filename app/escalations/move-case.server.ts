import { desc, eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import type { EscalationEventKind, EscalationState } from "#db/schema/escalations.ts";
import type { Db, Store } from "#db/store.ts";
import { type CaseMove, mayMove, nextState } from "./case-state.ts";

export type CaseRow = Store["schema"]["escalations"]["$inferSelect"];

/** Why a move was refused. The pages turn each into words. */
export type CaseRefusal =
  | "not-found"
  | "role"
  | "impossible"
  | "reason"
  | "choice"
  | "own-proposal"
  | "not-read"
  | "not-assessed"
  | "no-member";

export type CaseMoved =
  | { done: true; state: EscalationState }
  | { done: false; why: CaseRefusal; state?: EscalationState };

export type Move = {
  staff: Staff;
  caseId: string;
  move: CaseMove;
  kind: EscalationEventKind;
  /** The line of history. */
  note: string;
  /** The reason for the audit log; empty for a move that needs none. */
  reason: string;
  /** Ids and codes for the audit log. */
  detail?: Record<string, string | number | boolean | null>;
  /** What else must hold; resolves with the refusal, or null. */
  check?: (tx: Db, row: CaseRow) => Promise<CaseRefusal | null>;
  /** What else is written in the same transaction. */
  also?: (tx: Db, row: CaseRow) => Promise<void>;
  /** What changes in the case besides its state. */
  set?: (row: CaseRow) => Partial<CaseRow>;
};

export const refuse = (why: CaseRefusal): CaseMoved => ({ done: false, why });

/**
 * Moves a case in one transaction: state, history, audit. The same line sent twice in a row by the
 * same person is one line. Every rule of who and from where is kept here, whatever the page showed.
 */
export async function moveCase(app: App, move: Move): Promise<CaseMoved> {
  return await app.store.write((tx) => moveCaseIn(app, tx, move));
}

/** As `moveCase`, inside the caller's transaction. */
export async function moveCaseIn(app: App, tx: Db, move: Move): Promise<CaseMoved> {
  const { escalations } = app.store.schema;
  const { staff, caseId } = move;
  if (!mayMove(staff.role, move.move)) return refuse("role");
  const [row] = await tx.select().from(escalations).where(eq(escalations.id, caseId));
  if (!row) return refuse("not-found");
  if (await isRepeated(app, tx, move)) return { done: true, state: row.state };
  const state = nextState(row.state, move.move);
  if (state === null) return { done: false, why: "impossible", state: row.state };
  const refusal = await move.check?.(tx, row);
  if (refusal) return refuse(refusal);
  await tx
    .update(escalations)
    .set({ ...move.set?.(row), state })
    .where(eq(escalations.id, caseId));
  await appendCaseEvent(app, tx, move);
  await appendAudit(app, tx, {
    actorKind: "staff",
    actorId: staff.id,
    action: `case.${move.kind}`,
    subjectKind: "case",
    subjectId: caseId,
    reason: move.reason,
    detail: { number: row.number, from: row.state, to: state, ...move.detail },
  });
  await move.also?.(tx, row);
  return { done: true, state };
}

type NewCaseEvent = { staff: Staff; caseId: string; kind: EscalationEventKind; note: string };

/** Adds one line to a case's history inside the caller's transaction. */
export async function appendCaseEvent(app: App, tx: Db, event: NewCaseEvent): Promise<void> {
  await tx.insert(app.store.schema.escalationEvents).values({
    escalationId: event.caseId,
    kind: event.kind,
    staffId: event.staff.id,
    note: event.note,
    at: app.clock(),
  });
}

async function isRepeated(app: App, tx: Db, { staff, caseId, kind, note }: Move) {
  const { escalationEvents } = app.store.schema;
  const [last] = await tx
    .select()
    .from(escalationEvents)
    .where(eq(escalationEvents.escalationId, caseId))
    .orderBy(desc(escalationEvents.seq))
    .limit(1);
  return last?.kind === kind && last.note === note && last.staffId === staff.id;
}
