import { eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Member } from "#app/context.ts";
import type { Locale } from "#app/i18n/translator.ts";
import { newId } from "#db/new-id.ts";
import { listAliasesOf } from "#db/queries/aliases.ts";
import { findTakenSkeletons } from "#db/queries/skeletons.ts";
import { isUniqueViolation } from "#db/store.ts";
import { type AliasProblem, checkAlias } from "./alias-rules.ts";
import type { StartedSession } from "./sessions.server.ts";
import { moveSession } from "./switch-alias.server.ts";

/** Enough to keep parts of a life apart, too few to look like a crowd. */
export const mostAliases = 5;

export type MadeAlias =
  | { ok: true; alias: string; session: StartedSession }
  | { ok: false; problem: AliasProblem | "taken" | "too-many" };

/**
 * Gives somebody another alias and lets them write under it. It has no passphrase of its own: it is
 * reached by switching. Only `accountId` ties it to the others, and that leaves the server for nobody.
 */
export async function makeAlias(
  app: App,
  member: Member,
  wanted: { alias: string; locale: Locale; token: string | undefined },
): Promise<MadeAlias> {
  const checked = checkAlias(wanted.alias, { locale: wanted.locale });
  if (!checked.ok) return { ok: false, problem: checked.problem };
  const { members } = app.store.schema;
  const { alias, skeleton } = checked;
  if ((await findTakenSkeletons(app.store, [skeleton])).size > 0) {
    return { ok: false, problem: "taken" };
  }
  try {
    return await app.store.write(async (tx): Promise<MadeAlias> => {
      const aliases = await listAliasesOf(app.store, member.id, tx);
      if (aliases.length >= mostAliases) return { ok: false, problem: "too-many" };
      const known = aliases.find(({ accountId }) => accountId !== null)?.accountId;
      const accountId = known ?? newId();
      if (!known) await tx.update(members).set({ accountId }).where(eq(members.id, member.id));
      const id = newId();
      await tx.insert(members).values({
        id,
        alias,
        skeleton,
        locale: wanted.locale,
        joinedMonth: app.clock().toISOString().slice(0, 7),
        accountId,
      });
      await appendAudit(app, tx, {
        actorKind: "member",
        actorId: id,
        action: "member.joined",
        subjectKind: "member",
        subjectId: id,
      });
      const session = await moveSession(app, tx, {
        from: member.id,
        to: id,
        token: wanted.token,
      });
      return { ok: true, alias, session };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, problem: "taken" };
    throw error;
  }
}
