import { eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App } from "#app/context.ts";
import { writeNote } from "#app/escalations/case-note.ts";
import { enqueueJob } from "#app/jobs/enqueue.server.ts";
import { newId } from "#db/new-id.ts";
import type { PagingStep } from "#db/schema/alarm.ts";
import type { Db } from "#db/store.ts";
import { peopleToPage } from "./people-to-page.server.ts";

/**
 * Takes one step of calling people to a case, if nobody has taken it on: plans one message for each
 * person and channel, once, in one transaction with the line in the case's history. Where there is
 * nobody to reach, the server's log says so, with the case number alone.
 */
export async function pageCase(app: App, payload: Record<string, string>): Promise<void> {
  const { caseId = "", round = "" } = payload;
  const step = payload.step as PagingStep;
  const { escalations, escalationEvents } = app.store.schema;
  const unreached = await app.store.write(async (tx) => {
    const [row] = await tx.select().from(escalations).where(eq(escalations.id, caseId));
    if (row?.state !== "new" || row.dueAt.toISOString() !== round) return null;
    const count = await planMessages(app, tx, { caseId, step, round });
    if (count === 0) return row.number;
    await tx.insert(escalationEvents).values({
      escalationId: caseId,
      kind: "paged",
      staffId: null,
      note: writeNote({ codes: [step], words: "" }),
      at: app.clock(),
    });
    await appendAudit(app, tx, {
      actorKind: "system",
      actorId: null,
      action: "case.paged",
      subjectKind: "case",
      subjectId: caseId,
      detail: { number: row.number, step, messages: count },
    });
    return null;
  });
  if (unreached !== null) app.log.error("nobody can be paged", { caseNumber: unreached });
}

type Step = { caseId: string; step: PagingStep; round: string };

async function planMessages(app: App, tx: Db, wanted: Step): Promise<number> {
  const { pagings } = app.store.schema;
  const people = await peopleToPage(app, tx, wanted.step);
  const messages = app.alarm.flatMap(({ id: channel, kind }) =>
    kind === "webhook"
      ? [{ channel, target: "" }]
      : people
          .filter(({ hasAddress }) => hasAddress)
          .map(({ id: target }) => ({ channel, target })),
  );
  for (const message of messages) {
    const id = newId();
    await tx
      .insert(pagings)
      .values({ id, ...wanted, ...message, state: "waiting", plannedAt: app.clock() });
    await enqueueJob(app, tx, {
      kind: "send-page",
      payload: { pagingId: id },
      runAt: app.clock(),
      dedupeKey: `send-page:${id}`,
    });
  }
  return messages.length;
}
