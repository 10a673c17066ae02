import { eq, inArray } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import { listAliasesOf } from "#db/queries/aliases.ts";
import type { Standing } from "#db/schema/accounts.ts";

/** Which of somebody's aliases an act is about: the one that writes now, or all of them. */
export type Scope = "this" | "all";

/**
 * Lets a member pause (nothing is sent to them), hide (their words are folded away as well) or come
 * back, at once and without anybody's leave. Nothing is logged: when somebody was away is their own.
 */
export async function changeStanding(
  app: App,
  member: Member,
  { standing, scope }: { standing: Standing; scope: Scope },
): Promise<void> {
  const { members } = app.store.schema;
  await app.store.write(async (tx) => {
    const aliases = scope === "all" ? await listAliasesOf(app.store, member.id, tx) : [];
    const ids = aliases.map(({ id }) => id);
    await tx
      .update(members)
      .set({ standing })
      .where(ids.length ? inArray(members.id, ids) : eq(members.id, member.id));
  });
}
