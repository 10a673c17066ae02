import { and, asc, eq, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

export type ListedMute = {
  kind: "word" | "room" | "alias";
  value: string;
  /** Of a blocked writer. */
  alias: string | null;
};

/** What a member does not want to meet, in the order it was added, for that member only. */
export async function listMutes(store: Store, memberId: string): Promise<ListedMute[]> {
  const { mutes, members } = store.schema;
  return await prepared(store, "mutes_own", () =>
    store.read
      .select({ kind: mutes.kind, value: mutes.value, alias: members.alias })
      .from(mutes)
      .leftJoin(members, and(eq(mutes.kind, "alias"), eq(members.id, mutes.value)))
      .where(eq(mutes.memberId, sql.placeholder("memberId")))
      .orderBy(asc(mutes.seq)),
  ).execute({ memberId });
}

/** Whether texts with a topic note stand open at once for a member. */
export async function findOpensNotes(store: Store, memberId: string): Promise<boolean> {
  const { members } = store.schema;
  const [member] = await prepared(store, "members_opens_notes", () =>
    store.read
      .select({ opensNotes: members.opensNotes })
      .from(members)
      .where(eq(members.id, sql.placeholder("memberId"))),
  ).execute({ memberId });
  return member?.opensNotes ?? false;
}
