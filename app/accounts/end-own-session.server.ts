import { and, eq, inArray } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import { listAliasesOf } from "#db/queries/aliases.ts";
import { hashToken } from "./sessions.server.ts";

/**
 * Ends one of the sessions that somebody has under any of their aliases, by the handle in their list.
 * Says whether it was the one of `token`; a handle that is nobody's, or another's, ends nothing.
 */
export async function endOwnSession(
  app: App,
  member: Member,
  handle: string,
  token: string | undefined,
): Promise<"here" | "elsewhere" | "none"> {
  const { sessions } = app.store.schema;
  return await app.store.write(async (tx) => {
    const aliases = await listAliasesOf(app.store, member.id, tx);
    const ids = aliases.map(({ id }) => id);
    if (ids.length === 0) return "none";
    const [ended] = await tx
      .delete(sessions)
      .where(and(eq(sessions.handle, handle), inArray(sessions.memberId, ids)))
      .returning({ tokenHash: sessions.tokenHash });
    if (!ended) return "none";
    return token && ended.tokenHash === hashToken(token) ? "here" : "elsewhere";
  });
}
