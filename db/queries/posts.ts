import { and, asc, between, desc, eq, gt, or, sql } from "drizzle-orm";
import type { Standing } from "../schema/accounts.ts";
import type { Audience } from "../schema/forum.ts";
import type { Store } from "../store.ts";
import { isHidden, isNotHidden, titleFor } from "./hidden.ts";
import { prepared } from "./prepared.ts";

export type PublicPost = {
  id: string;
  number: number;
  /** Empty unless published, and while its writer has hidden their words. */
  html: string;
  visibility: "published" | "held" | "removed";
  removedRule: string | null;
  /** The member of staff who removed it; null where its writer did. */
  removedBy: string | null;
  /** The number of the earlier post it adds to, and whether that one can be read. */
  addsTo: number | null;
  addsToVisibility: "published" | "held" | "removed" | null;
  topicNote: string | null;
  /** Null for staff and for who has left. */
  writerStanding: Standing | null;
  writtenOn: Date;
  gently: boolean;
  memberId: string | null;
  alias: string | null;
  staffId: string | null;
  staffFirstName: string | null;
  staffProfession: string | null;
  reactionCounts: Record<string, number> | null;
  /** The writer lets the count of their good days stand beside the alias. */
  showsDays: boolean | null;
};

/**
 * What any visitor may read of a thread, numbers `from` to `to`, oldest first. Removed posts, and those
 * of a writer who has hidden their words, come without them; held ones never leave this room.
 */
export async function listPublicPosts(
  store: Store,
  threadId: string,
  from: number,
  to: number,
): Promise<PublicPost[]> {
  const { posts } = store.schema;
  return await prepared(store, "posts_public", () =>
    publicPosts(store)
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

/**
 * What was added later to the posts `from` to `to` of a thread, by their own writers, oldest first;
 * published ones only, wherever in the thread they stand.
 */
export async function listPublicAdditions(
  store: Store,
  threadId: string,
  from: number,
  to: number,
): Promise<PublicPost[]> {
  const { posts } = store.schema;
  return await prepared(store, "posts_public_additions", () =>
    publicPosts(store)
      .where(
        and(
          eq(posts.threadId, sql.placeholder("threadId")),
          between(posts.addsTo, sql.placeholder("from"), sql.placeholder("to")),
          eq(posts.visibility, "published"),
        ),
      )
      .orderBy(asc(posts.number)),
  ).execute({ threadId, from, to });
}

function publicPosts(store: Store) {
  const { posts, members, staff } = store.schema;
  return store.read
    .select({
      id: posts.id,
      number: posts.number,
      html: sql<string>`case when ${posts.visibility} = 'published' and not (${isHidden(store)}) then ${posts.html} else '' end`,
      writerStanding: members.standing,
      visibility: posts.visibility,
      removedRule: posts.removedRule,
      removedBy: posts.removedBy,
      addsTo: posts.addsTo,
      addsToVisibility: sql<
        PublicPost["addsToVisibility"]
      >`case when ${posts.addsTo} is null then null else (select earlier.visibility from ${posts} earlier where earlier.thread_id = ${posts.threadId} and earlier.number = ${posts.addsTo}) end`,
      topicNote: posts.topicNote,
      writtenOn: posts.writtenOn,
      gently: posts.gently,
      memberId: posts.memberId,
      alias: sql<string | null>`case when ${isHidden(store)} then null else ${members.alias} end`,
      staffId: posts.staffId,
      staffFirstName: staff.firstName,
      staffProfession: staff.profession,
      reactionCounts: posts.reactionCounts,
      showsDays: members.showsDays,
    })
    .from(posts)
    .leftJoin(members, eq(members.id, posts.memberId))
    .leftJoin(staff, eq(staff.id, posts.staffId));
}

export type QuotablePost = {
  body: string;
  alias: string | null;
  staffFirstName: string | null;
  staffProfession: string | null;
};

/** The words of a published post of a thread, as they were typed, to be quoted by any reader of it. */
export async function findQuotablePost(
  store: Store,
  threadId: string,
  postId: string,
): Promise<QuotablePost | undefined> {
  const { posts, members, staff } = store.schema;
  const [post] = await store.read
    .select({
      body: posts.body,
      alias: members.alias,
      staffFirstName: staff.firstName,
      staffProfession: staff.profession,
    })
    .from(posts)
    .leftJoin(members, eq(members.id, posts.memberId))
    .leftJoin(staff, eq(staff.id, posts.staffId))
    .where(
      and(
        eq(posts.id, postId),
        eq(posts.threadId, threadId),
        eq(posts.visibility, "published"),
        isNotHidden(store),
      ),
    );
  return post;
}

export type PostWriter = {
  threadId: string;
  number: number;
  memberId: string | null;
  alias: string | null;
};

/** Who wrote a published post. The caller decides who may know of its thread. */
export async function findPostWriter(
  store: Store,
  postId: string,
): Promise<PostWriter | undefined> {
  const { posts, members } = store.schema;
  const [post] = await store.read
    .select({
      threadId: posts.threadId,
      number: posts.number,
      memberId: posts.memberId,
      alias: members.alias,
    })
    .from(posts)
    .leftJoin(members, eq(members.id, posts.memberId))
    .where(and(eq(posts.id, postId), eq(posts.visibility, "published")));
  return post;
}

export type OwnPost = {
  id: string;
  number: number;
  threadId: string;
  html: string;
  body: string;
  visibility: "published" | "held" | "removed";
  removedRule: string | null;
  addsTo: number | null;
  topicNote: string | null;
  writtenOn: Date;
  /** Until when its writer may change it; null or past when no longer. */
  editableUntil: Date | null;
  gently: boolean;
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

/** One post of the member of staff who wrote it; undefined for anybody else's. */
export async function findOwnStaffPost(
  store: Store,
  postId: string,
  staffId: string,
): Promise<OwnPost | undefined> {
  const { posts } = store.schema;
  const [post] = await store.read
    .select(ownColumns(store))
    .from(posts)
    .where(and(eq(posts.id, postId), eq(posts.staffId, staffId)));
  return post;
}

/** Which posts of a thread their writer may still change at `now`: for that member only. */
export async function listEditable(
  store: Store,
  threadId: string,
  memberId: string,
  now: Date,
): Promise<string[]> {
  const { posts } = store.schema;
  const rows = await store.read
    .select({ id: posts.id })
    .from(posts)
    .where(
      and(gt(posts.editableUntil, now), eq(posts.memberId, memberId), eq(posts.threadId, threadId)),
    );
  return rows.map(({ id }) => id);
}

export type OwnPostInList = OwnPost & { threadTitle: string; audience: Audience };

/** A member's own posts, newest first, for that member only. */
export async function listOwnPosts(
  store: Store,
  memberId: string,
  limit: number,
): Promise<OwnPostInList[]> {
  const { posts, threads } = store.schema;
  return await store.read
    .select({
      ...ownColumns(store),
      threadTitle: titleFor(store, memberId),
      audience: threads.audience,
    })
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
    addsTo: posts.addsTo,
    topicNote: posts.topicNote,
    writtenOn: posts.writtenOn,
    editableUntil: posts.editableUntil,
    gently: posts.gently,
  };
}
