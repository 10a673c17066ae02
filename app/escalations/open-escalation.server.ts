import { eq } from "drizzle-orm";
import { watchCase } from "#app/alarm/watch-case.server.ts";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App } from "#app/context.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/store.ts";
import type { Level } from "#moderation/types.ts";
import type { appealCode, opinionCode, reportCode } from "./case-choices.ts";
import { writeNote } from "./case-note.ts";

export type NewEscalation = {
  postId: string;
  memberId: string | null;
  title: string;
  body: string;
  level: Level;
  categories: string[];
  dueAt: Date;
  /** Staff id, or null when the engine, the second opinion or a report raised it. */
  openedBy: string | null;
  /** Told in the history when it was not the engine or a person. */
  source?: typeof opinionCode | typeof reportCode | typeof appealCode;
  /** How grave the person who raises it holds it to be; kept apart from the machine's level. */
  humanLevel?: Level;
  /** Why, in the words of the person who raises it. */
  note?: string;
};

/**
 * Opens a case on a post with a snapshot of its text, its first history row, its audit row and the
 * clock that calls people until somebody takes it on. A post has one case: null when it already has one.
 */
export async function openEscalation(app: App, tx: Db, wanted: NewEscalation) {
  const { escalations, escalationEvents } = app.store.schema;
  const now = app.clock();
  const [present] = await tx
    .select({ id: escalations.id })
    .from(escalations)
    .where(eq(escalations.postId, wanted.postId));
  if (present) return null;
  const [opened] = await tx
    .insert(escalations)
    .values({
      id: newId(),
      postId: wanted.postId,
      memberId: wanted.memberId,
      openedBy: wanted.openedBy,
      machineLevel: wanted.level,
      humanLevel: wanted.humanLevel ?? null,
      categories: wanted.categories,
      state: "new",
      titleSnapshot: wanted.title,
      textSnapshot: wanted.body,
      openedAt: now,
      dueAt: wanted.dueAt,
    })
    .returning({ id: escalations.id, number: escalations.number });
  if (!opened) throw new Error("the case was not opened");
  await tx.insert(escalationEvents).values({
    escalationId: opened.id,
    kind: "opened",
    staffId: wanted.openedBy,
    note: firstNote(wanted),
    at: now,
  });
  await appendAudit(app, tx, {
    actorKind: wanted.openedBy ? "staff" : "system",
    actorId: wanted.openedBy,
    action: "case.opened",
    subjectKind: "case",
    subjectId: opened.id,
    reason: wanted.note ?? "",
    detail: { number: opened.number, level: wanted.humanLevel ?? wanted.level },
  });
  await watchCase(app, tx, { caseId: opened.id, dueAt: wanted.dueAt });
  return opened;
}

function firstNote({ source, note }: NewEscalation): string {
  if (!source && !note) return "";
  return writeNote({ codes: source ? [source] : [], words: note ?? "" });
}
