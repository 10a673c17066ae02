import { eq } from "drizzle-orm";
import { watchCase } from "#app/alarm/watch-case.server.ts";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";
import { hastenCase } from "./hasten-case.server.ts";
import type { CaseRow } from "./move-case.server.ts";

/** Between the words a case was opened for and those that took their place. */
const parting = "\n\n———\n\n";

export type Renewal = {
  postId: string;
  /** The words that have taken the place of the old ones. */
  title: string;
  body: string;
  /** By when somebody must look, where the new words are a case by themselves; null where not. */
  dueAt: Date | null;
};

/**
 * Adds a text's new words to the case about it, inside the caller's transaction: what it was opened for
 * stays, and whoever works on it sees what is said now. Where the new words are grave themselves, its
 * time is brought forward, and a closed case opens again.
 * @returns whether there is a case about the text
 */
export async function renewCase(app: App, tx: Db, renewal: Renewal): Promise<boolean> {
  const { escalations } = app.store.schema;
  const { postId, title, body, dueAt } = renewal;
  const [row] = await tx.select().from(escalations).where(eq(escalations.postId, postId));
  if (!row) return false;
  const add = (old: string, words: string) => (old.endsWith(words) ? old : old + parting + words);
  const textSnapshot = add(row.textSnapshot, body);
  const titleSnapshot =
    row.titleSnapshot === title ? title : `${row.titleSnapshot} / ${title}`.slice(0, 500);
  await tx
    .update(escalations)
    .set({ textSnapshot, titleSnapshot })
    .where(eq(escalations.id, row.id));
  if (dueAt === null) return true;
  if (row.state === "closed") await openAgain(app, tx, row, dueAt);
  else await hastenCase(app, tx, postId, dueAt);
  return true;
}

async function openAgain(app: App, tx: Db, row: CaseRow, dueAt: Date) {
  const { escalations, escalationEvents } = app.store.schema;
  await tx
    .update(escalations)
    .set({
      state: "new",
      dueAt,
      ownerId: null,
      acknowledgedAt: null,
      closedAt: null,
      closedBy: null,
      outcome: null,
      closeReason: null,
      closeProposedBy: null,
    })
    .where(eq(escalations.id, row.id));
  await tx.insert(escalationEvents).values({
    escalationId: row.id,
    kind: "reopened",
    staffId: null,
    note: "",
    at: app.clock(),
  });
  await appendAudit(app, tx, {
    actorKind: "system",
    actorId: null,
    action: "case.reopened",
    subjectKind: "case",
    subjectId: row.id,
    detail: { number: row.number, from: row.state, to: "new" },
  });
  await watchCase(app, tx, { caseId: row.id, dueAt });
}
