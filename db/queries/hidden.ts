import { ne, or, type SQL, sql } from "drizzle-orm";
import type { Store } from "../store.ts";

/**
 * Whether the joined row of `members` has hidden their words: for any query of words that others may
 * read. Join `members` on the writer; a writer who has left hides nothing.
 */
export function isHidden({ schema: { members } }: Store): SQL<boolean> {
  return sql<boolean>`coalesce(${members.standing}, 'present') = 'hidden'`;
}

/** The other half of it, for a condition. */
export function isNotHidden({ schema: { members } }: Store): SQL | undefined {
  return or(sql`${members.standing} is null`, ne(members.standing, "hidden"));
}

/**
 * A thread's title as a member may read it in what is theirs (their posts, notices, saved places): empty
 * while somebody else who began the thread hides their words. For queries that join `threads`.
 */
export function titleFor({ schema: { threads, members } }: Store, memberId: string): SQL<string> {
  return sql<string>`case when ${threads.memberId} <> ${memberId} and exists (select 1 from ${members} where ${members.id} = ${threads.memberId} and ${members.standing} = 'hidden') then '' else ${threads.title} end`;
}
