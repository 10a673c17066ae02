import { and, asc, between, desc, eq, or, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

export type PublicPost = {
  id: string;
  number: number;
  html: string;
  /** Published, or removed: then `html` is empty and the rule is named. */
  visibility: "published" | "held" | "removed";
  removedRule: string | null;
  writtenOn: Date;
  memberId: string | null;
  alias: string | null;
  staffFirstName: string | null;
  staffProfession: string | null;
};

/**
 * What any visitor may read of a thread, numbers `from` to `to`, oldest first. Removed posts come
 * without their words; held ones never leave this room.
 */
export async function listPublicPosts(
  store: Store,
  threadId: string,
  from: number,
  to: number,
): Promise<PublicPost[]> {
  const { posts, members, staff } = store.schema;
  return await prepared(store, "posts_public", () =>
    store.read
      .select({
        id: posts.id,
        number: posts.number,
        html: sql<string>`case when ${posts.visibility} = 'published' then ${posts.html} else '' end`,
        visibility: posts.visibility,
        removedRule: posts.removedRule,
        writtenOn: posts.writtenOn,
        memberId: posts.memberId,
        alias: members.alias,
        staffFirstName: staff.firstName,
        staffProfession: staff.profession,
      })
      .from(posts)
      .leftJoin(members, eq(members.id, posts.memberId))
      .leftJoin(staff, eq(staff.id, posts.staffId))
      .where(
        and(
          eq(posts.threadId, sql.placeholder("threadId")),
          between(posts.number, sql.placeholder("from"), sql.placeholder("to")),
          or(eq(posts.visibility, "published"), eq(posts.visibility, "removed")),
        ),
      )
      .orderBy(asc(posts.number)),
  ).execute({ threadId, from, to });
}

export type OwnPost = {
  id: string;
  number: number;
  threadId: string;
  html: string;
  body: string;
  visibility: "published" | "held" | "removed";
  removedRule: string | null;
  writtenOn: Date;
};

/** The held posts of one member in one thread: only that member may see the result. */
export async function listOwnHeldPosts(
  store: Store,
  threadId: string,
  memberId: string,
): Promise<OwnPost[]> {
  const { posts } = store.schema;
  return await prepared(store, "posts_own_held", () =>
    store.read
      .select(ownColumns(store))
      .from(posts)
      .where(
        and(
          eq(posts.threadId, sql.placeholder("threadId")),
          eq(posts.memberId, sql.placeholder("memberId")),
          eq(posts.visibility, "held"),
        ),
      )
      .orderBy(asc(posts.number)),
  ).execute({ threadId, memberId });
}

/** One post of the member who wrote it, whatever its visibility; undefined for anybody else's. */
export async function findOwnPost(
  store: Store,
  postId: string,
  memberId: string,
): Promise<OwnPost | undefined> {
  const { posts } = store.schema;
  const [post] = await store.read
    .select(ownColumns(store))
    .from(posts)
    .where(and(eq(posts.id, postId), eq(posts.memberId, memberId)));
  return post;
}

export type OwnPostInList = OwnPost & { threadTitle: string };

/** A member's own posts, newest first, for that member only. */
export async function listOwnPosts(
  store: Store,
  memberId: string,
  limit: number,
): Promise<OwnPostInList[]> {
  const { posts, threads } = store.schema;
  return await store.read
    .select({ ...ownColumns(store), threadTitle: threads.title })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.memberId, memberId))
    .orderBy(desc(posts.seq))
    .limit(limit);
}

function ownColumns({ schema: { posts } }: Store) {
  return {
    id: posts.id,
    number: posts.number,
    threadId: posts.threadId,
    html: posts.html,
    body: posts.body,
    visibility: posts.visibility,
    removedRule: posts.removedRule,
    writtenOn: posts.writtenOn,
  };
}
