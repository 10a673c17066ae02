import { and, eq, gt, inArray } from "drizzle-orm";
import type { Store } from "../store.ts";

export type OwnSession = {
  tokenHash: string;
  handle: string | null;
  startedOn: Date | null;
  alias: string;
};

/** Where somebody is signed in under their aliases, for that person only. */
export async function listSessionsOf(
  { read, schema }: Store,
  memberIds: string[],
  now: Date,
): Promise<OwnSession[]> {
  const { sessions, members } = schema;
  return await read
    .select({
      tokenHash: sessions.tokenHash,
      handle: sessions.handle,
      startedOn: sessions.startedOn,
      alias: members.alias,
    })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .where(and(inArray(sessions.memberId, memberIds), gt(sessions.expiresAt, now)));
}
