import { desc, eq } from "drizzle-orm";
import { watchCase } from "#app/alarm/watch-case.server.ts";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App } from "#app/context.ts";
import type { EscalationEventKind } from "#db/schema/escalations.ts";
import type { Db } from "#db/store.ts";
import type { appealCode, reportCode } from "./case-choices.ts";
import { writeNote } from "./case-note.ts";
import { hastenCase } from "./hasten-case.server.ts";
import { type NewEscalation, openEscalation } from "./open-escalation.server.ts";
import { nobodysCase } from "./reopen-case.server.ts";

export type TouchedDanger = Pick<
  NewEscalation,
  "postId" | "memberId" | "title" | "body" | "level" | "categories" | "dueAt"
> & { source: typeof reportCode | typeof appealCode };

/**
 * What a report of danger, or an appeal whose words tell of it, does to a post's case, inside the caller's
 * transaction: opens one, opens a closed one again, or joins the open one. Several are one case.
 */
export async function raiseByReader(app: App, tx: Db, wanted: TouchedDanger): Promise<void> {
  if (await openEscalation(app, tx, { ...wanted, openedBy: null })) return;
  const { escalations } = app.store.schema;
  const { postId, dueAt, source } = wanted;
  const [found] = await tx.select().from(escalations).where(eq(escalations.postId, postId));
  if (!found) throw new Error("the case is gone");
  if (found.state === "closed") return await openAgain(app, tx, found, wanted);
  await hastenCase(app, tx, postId, dueAt);
  // A line for the first of many: the history stays readable, and the reports stand with the text.
  if ((await newestKind(app, tx, found.id)) !== "raised") {
    await addEvent(app, tx, { caseId: found.id, kind: "raised", source });
  }
}

async function openAgain(
  app: App,
  tx: Db,
  { id, number }: { id: string; number: number },
  { dueAt, source }: TouchedDanger,
): Promise<void> {
  const { escalations } = app.store.schema;
  await tx
    .update(escalations)
    .set({ ...nobodysCase, dueAt, state: "new" })
    .where(eq(escalations.id, id));
  await addEvent(app, tx, { caseId: id, kind: "reopened", source });
  await appendAudit(app, tx, {
    actorKind: "system",
    actorId: null,
    action: "case.reopened",
    subjectKind: "case",
    subjectId: id,
    detail: { number, by: source },
  });
  await watchCase(app, tx, { caseId: id, dueAt });
}

async function newestKind(app: App, tx: Db, caseId: string) {
  const { escalationEvents } = app.store.schema;
  const [newest] = await tx
    .select({ kind: escalationEvents.kind })
    .from(escalationEvents)
    .where(eq(escalationEvents.escalationId, caseId))
    .orderBy(desc(escalationEvents.seq))
    .limit(1);
  return newest?.kind;
}

async function addEvent(
  app: App,
  tx: Db,
  event: { caseId: string; kind: EscalationEventKind; source: TouchedDanger["source"] },
) {
  await tx.insert(app.store.schema.escalationEvents).values({
    escalationId: event.caseId,
    kind: event.kind,
    note: writeNote({ codes: [event.source], words: "" }),
    staffId: null,
    at: app.clock(),
  });
}
