import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/store.ts";
import type { CareAct } from "./act-rules.ts";

export type DoneAct = {
  threadId: string;
  staff: Staff;
  act: CareAct;
  rule: string;
  reason: string;
  /** What an undoing needs: ids, numbers, slugs; never words. */
  detail?: Record<string, string>;
  /** The other thread of a split or a merge: the act stands with both. */
  twin?: string;
};

/** Keeps an act with its thread, and with the other one where it is about two, and logs it. */
export async function recordAct(app: App, tx: Db, done: DoneAct): Promise<void> {
  const { threadActs } = app.store.schema;
  const { threadId, staff, act, rule, reason, detail = {}, twin } = done;
  const pair = newId();
  const row = { staffId: staff.id, act, rule, reason, doneAt: app.clock() };
  const places = twin ? [threadId, twin] : [threadId];
  for (const place of places) {
    await tx.insert(threadActs).values({
      ...row,
      id: newId(),
      threadId: place,
      detail: twin ? { ...detail, pair, from: threadId, to: twin } : detail,
    });
  }
  await appendAudit(app, tx, {
    actorKind: "staff",
    actorId: staff.id,
    action: `thread.${act}`,
    subjectKind: "thread",
    subjectId: threadId,
    reason,
    detail: twin ? { rule, to: twin } : { rule, ...publicDetail(detail) },
  });
}

/** The log keeps where a thread went, not the numbers of everything in it. */
function publicDetail({ room, before }: Record<string, string>): Record<string, string> {
  return { ...(before ? { before } : {}), ...(room ? { room } : {}) };
}
