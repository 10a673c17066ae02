import { and, eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import { listAliasesOf } from "#db/queries/aliases.ts";
import type { Db } from "#db/store.ts";
import { hashToken, type StartedSession, startSession } from "./sessions.server.ts";

/**
 * Lets somebody write under another of their aliases. The session's token is made anew, so that
 * nothing the browser sends under one alias is ever sent under the other; its end stays the same.
 * Null when the alias is not theirs.
 */
export async function switchAlias(
  app: App,
  member: Member,
  alias: string,
  token: string | undefined,
): Promise<StartedSession | null> {
  return await app.store.write(async (tx) => {
    const aliases = await listAliasesOf(app.store, member.id, tx);
    const wanted = aliases.find((own) => own.alias === alias);
    return wanted ? await moveSession(app, tx, { from: member.id, to: wanted.id, token }) : null;
  });
}

/** Ends the session of `token` and begins one of another alias that lasts as long, inside a transaction. */
export async function moveSession(
  app: App,
  tx: Db,
  { from, to, token }: { from: string; to: string; token: string | undefined },
): Promise<StartedSession> {
  const { sessions } = app.store.schema;
  const [old] = token
    ? await tx
        .delete(sessions)
        .where(and(eq(sessions.tokenHash, hashToken(token)), eq(sessions.memberId, from)))
        .returning({ expiresAt: sessions.expiresAt })
    : [];
  return await startSession(app, tx, { memberId: to, until: old?.expiresAt });
}
