import { and, asc, eq } from "drizzle-orm";
import type { Store } from "../store.ts";

export type KeptDraftRow = Store["schema"]["keptDrafts"]["$inferSelect"];

/** A member's kept drafts, still sealed, the one that is ready first on top. For that member only. */
export async function listKeptDrafts(store: Store, memberId: string): Promise<KeptDraftRow[]> {
  const { keptDrafts } = store.schema;
  return await store.read
    .select()
    .from(keptDrafts)
    .where(eq(keptDrafts.memberId, memberId))
    .orderBy(asc(keptDrafts.readyAt), asc(keptDrafts.id));
}

/** One kept draft of the member who wrote it, still sealed; undefined for anybody else's. */
export async function findKeptDraft(
  store: Store,
  id: string,
  memberId: string,
): Promise<KeptDraftRow | undefined> {
  const { keptDrafts } = store.schema;
  const [draft] = await store.read
    .select()
    .from(keptDrafts)
    .where(and(eq(keptDrafts.id, id), eq(keptDrafts.memberId, memberId)));
  return draft;
}
