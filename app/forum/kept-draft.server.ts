import { and, eq, lt } from "drizzle-orm";
import { open, seal } from "#app/accounts/seal.server.ts";
import type { App, Member } from "#app/context.ts";
import { nextMorning } from "#app/time/next-morning.ts";
import { findKeptDraft, type KeptDraftRow, listKeptDrafts } from "#db/queries/kept-drafts.ts";
import { type Db, isUniqueViolation } from "#db/store.ts";
import { plainChoices, type WritingChoices } from "./writing-choices.ts";

/** How long a draft stays once its morning has come. */
export const draftDays = 7;

export type DraftWords = { title: string; body: string; choices: WritingChoices };
export type KeptDraft = DraftWords & {
  id: string;
  roomSlug: string;
  /** The thread it answers in; null for a new thread. */
  threadId: string | null;
  readyAt: Date;
};

const contextOf = (column: "title_sealed" | "body_sealed", id: string) =>
  `kept_drafts.${column}.${id}`;

/** The title is sealed together with the choices that belong to the text; the body alone. */
function sealWords({ keys }: App, id: string, { title, body, choices }: DraftWords) {
  const head = JSON.stringify({ title, choices });
  return {
    titleSealed: seal(head, keys.seal, contextOf("title_sealed", id)),
    bodySealed: seal(body, keys.seal, contextOf("body_sealed", id)),
  };
}

/** A kept draft in words, or null where it does not open: another key, or a damaged row. */
function openDraft({ keys }: App, row: KeptDraftRow): KeptDraft | null {
  const { id, roomSlug, threadId, readyAt } = row;
  const head = open(row.titleSealed, keys.seal, contextOf("title_sealed", id));
  const body = open(row.bodySealed, keys.seal, contextOf("body_sealed", id));
  if (head === null || body === null) return null;
  // Only we can seal, so what opens has the shape that `sealWords` gave it.
  const { title, choices } = JSON.parse(head) as Omit<DraftWords, "body">;
  return { id, roomSlug, threadId, readyAt, title, body, choices: { ...plainChoices, ...choices } };
}

/** All drafts a member has kept, in words. */
export async function readDrafts(app: App, member: Member): Promise<KeptDraft[]> {
  const rows = await listKeptDrafts(app.store, member.id);
  return rows.flatMap((row) => openDraft(app, row) ?? []);
}

/** One draft of a member. @throws 404 when it is not there, or not theirs. */
export async function requireDraft(app: App, member: Member, id = ""): Promise<KeptDraft> {
  const row = await findKeptDraft(app.store, id, member.id);
  const draft = row && openDraft(app, row);
  if (!draft) throw new Response(null, { status: 404 });
  return draft;
}

export type DraftToKeep = DraftWords & {
  member: Member;
  roomSlug: string;
  threadId: string | null;
  /** The same form twice keeps one draft: its id. */
  submissionId: string;
};

/** Keeps words till morning, sealed: nobody but their writer reads them. Resolves with the draft's id. */
export async function keepDraft(app: App, wanted: DraftToKeep): Promise<string> {
  const { store, clock, config } = app;
  const id = wanted.submissionId;
  const row = {
    id,
    memberId: wanted.member.id,
    roomSlug: wanted.roomSlug,
    threadId: wanted.threadId,
    ...sealWords(app, id, wanted),
    readyAt: nextMorning(clock(), config.timeZone),
  };
  try {
    await store.write(async (tx) => {
      await tx.insert(store.schema.keptDrafts).values(row);
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
  return id;
}

/** Keeps a draft as it has been changed; its morning stays. */
export async function saveDraft(app: App, member: Member, id: string, words: DraftWords) {
  const { keptDrafts } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx
      .update(keptDrafts)
      .set(sealWords(app, id, words))
      .where(and(eq(keptDrafts.id, id), eq(keptDrafts.memberId, member.id)));
  });
}

/** Throws a draft away. */
export async function discardDraft(app: App, member: Member, id: string): Promise<void> {
  await app.store.write((tx) => dropDraft(app, tx, member.id, id));
}

/** The same inside the caller's transaction: a draft that is sent is a draft no more. */
export async function dropDraft({ store }: App, tx: Db, memberId: string, id: string) {
  const { keptDrafts } = store.schema;
  await tx.delete(keptDrafts).where(and(eq(keptDrafts.id, id), eq(keptDrafts.memberId, memberId)));
}

/** Forgets drafts that nobody came back to, inside the caller's transaction. */
export async function dropOldDrafts({ store, clock }: App, tx: Db): Promise<void> {
  const { keptDrafts } = store.schema;
  const limit = new Date(clock().getTime() - draftDays * 24 * 3_600_000);
  await tx.delete(keptDrafts).where(lt(keptDrafts.readyAt, limit));
}
