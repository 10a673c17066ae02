import { and, count, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

/** The posts that stand on one page of a thread, as a part of another query. */
function onPage(store: Store) {
  const { posts } = store.schema;
  return store.read
    .select({ id: posts.id })
    .from(posts)
    .where(
      sql`${posts.threadId} = ${sql.placeholder("threadId")}
        and ${posts.number} between ${sql.placeholder("from")} and ${sql.placeholder("to")}`,
    );
}

export type PageOfThread = { threadId: string; from: number; to: number };

/** Which reactions a member has given on a page of a thread; that member only may see the result. */
export async function listOwnReactions(
  store: Store,
  memberId: string,
  page: PageOfThread,
): Promise<{ postId: string; kind: string }[]> {
  const { reactions } = store.schema;
  return await prepared(store, "reactions_own", () =>
    store.read
      .select({ postId: reactions.postId, kind: reactions.kind })
      .from(reactions)
      .where(
        and(
          eq(reactions.memberId, sql.placeholder("memberId")),
          inArray(reactions.postId, onPage(store)),
        ),
      ),
  ).execute({ memberId, ...page });
}

/** Which posts of a page a member has saved; that member only may see the result. */
export async function listOwnBookmarks(
  store: Store,
  memberId: string,
  page: PageOfThread,
): Promise<{ postId: string }[]> {
  const { bookmarks } = store.schema;
  return await prepared(store, "bookmarks_own", () =>
    store.read
      .select({ postId: bookmarks.postId })
      .from(bookmarks)
      .where(
        and(
          eq(bookmarks.memberId, sql.placeholder("memberId")),
          inArray(bookmarks.postId, onPage(store)),
        ),
      ),
  ).execute({ memberId, ...page });
}

/** What a member says of one post of theirs or anybody's, for the answer to a press. */
export async function listOwnReactionsTo(
  store: Store,
  memberId: string,
  postId: string,
): Promise<string[]> {
  const { reactions } = store.schema;
  const rows = await store.read
    .select({ kind: reactions.kind })
    .from(reactions)
    .where(and(eq(reactions.memberId, memberId), eq(reactions.postId, postId)));
  return rows.map(({ kind }) => kind);
}

/** How many of each kind of reaction a post has; anybody who reads the post may see it. */
export async function findReactionCounts(
  store: Store,
  postId: string,
): Promise<Record<string, number> | null> {
  const { posts } = store.schema;
  const [post] = await store.read
    .select({ counts: posts.reactionCounts })
    .from(posts)
    .where(eq(posts.id, postId));
  return post?.counts ?? null;
}

/**
 * How many days went as wanted for those writers of a page who show the figure beside their alias.
 * Anybody who reads the thread may see it: a number each, no day.
 */
export async function listShownDays(
  store: Store,
  page: PageOfThread,
): Promise<{ memberId: string; days: number }[]> {
  const { members, diaryDays, posts } = store.schema;
  return await prepared(store, "days_shown", () =>
    store.read
      .select({ memberId: members.id, days: count() })
      .from(members)
      .innerJoin(
        diaryDays,
        and(eq(diaryDays.memberId, members.id), eq(diaryDays.went, "as-wanted")),
      )
      .where(
        and(
          eq(members.showsDays, true),
          inArray(
            members.id,
            store.read
              .select({ id: posts.memberId })
              .from(posts)
              .where(and(inArray(posts.id, onPage(store)), isNotNull(posts.memberId))),
          ),
        ),
      )
      .groupBy(members.id),
  ).execute(page);
}

/**
 * The newest answer by staff to a member in a thread, and whether the member has said how it landed
 * or put the question aside. That member only may see the result.
 */
export async function findNewestAnswer(
  store: Store,
  memberId: string,
  threadId: string,
): Promise<{ postId: string; checkIn: "none" | "skipped" | "given" } | undefined> {
  const { notices, posts, checkIns } = store.schema;
  const [answer] = await prepared(store, "answer_newest", () =>
    store.read
      .select({
        postId: posts.id,
        checkInId: checkIns.id,
        understood: checkIns.understood,
        rightThings: checkIns.rightThings,
        rightWay: checkIns.rightWay,
      })
      .from(notices)
      .innerJoin(posts, eq(posts.id, notices.postId))
      .leftJoin(
        checkIns,
        and(eq(checkIns.postId, posts.id), eq(checkIns.memberId, notices.memberId)),
      )
      .where(
        and(
          eq(notices.memberId, sql.placeholder("memberId")),
          eq(notices.kind, "answered"),
          eq(posts.threadId, sql.placeholder("threadId")),
          eq(posts.visibility, "published"),
          isNull(posts.addsTo),
          isNotNull(posts.staffId),
        ),
      )
      .orderBy(desc(posts.number))
      .limit(1),
  ).execute({ memberId, threadId });
  if (!answer) return undefined;
  const { postId, checkInId, understood, rightThings, rightWay } = answer;
  const isGiven = [understood, rightThings, rightWay].some((value) => value !== null);
  return { postId, checkIn: checkInId === null ? "none" : isGiven ? "given" : "skipped" };
}

/** Whether a post by staff answers this member, as the member was told. */
export async function isAnswerTo(store: Store, postId: string, memberId: string): Promise<boolean> {
  const { notices, posts } = store.schema;
  const [notice] = await store.read
    .select({ id: notices.id })
    .from(notices)
    .innerJoin(posts, eq(posts.id, notices.postId))
    .where(
      and(
        eq(notices.postId, postId),
        eq(notices.memberId, memberId),
        eq(notices.kind, "answered"),
        isNotNull(posts.staffId),
      ),
    )
    .limit(1);
  return notice !== undefined;
}
