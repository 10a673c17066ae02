import { and, desc, eq, ne, or } from "drizzle-orm";
import type { DayWent } from "../schema/belonging.ts";
import type { Visibility } from "../schema/forum.ts";
import type { Store } from "../store.ts";
import { isNotHidden, titleFor } from "./hidden.ts";

/*
 * What stands on a member's own path, each kind newest first, at most `limit` of it. Only the member
 * it belongs to may see any of these.
 */

type InThread = { postId: string; threadId: string; number: number; title: string; body: string };

export type PathPost = InThread & { seq: number; at: Date; visibility: Visibility };

/** What the member has written, whatever has become of it. */
export async function listPathPosts(store: Store, memberId: string, limit: number) {
  const { posts, threads } = store.schema;
  const rows: PathPost[] = await store.read
    .select({
      ...inThread(store, memberId),
      seq: posts.seq,
      at: posts.writtenOn,
      visibility: posts.visibility,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.memberId, memberId))
    .orderBy(desc(posts.seq))
    .limit(limit);
  return rows;
}

export type PathAnswer = InThread & { seq: number; at: Date; name: string; profession: string };

/** Published answers by staff that the member was told of. */
export async function listPathAnswers(store: Store, memberId: string, limit: number) {
  const { notices, posts, threads, staff } = store.schema;
  const rows: PathAnswer[] = await store.read
    .select({
      ...inThread(store, memberId),
      seq: posts.seq,
      at: posts.writtenOn,
      name: staff.firstName,
      profession: staff.profession,
    })
    .from(notices)
    .innerJoin(posts, eq(posts.id, notices.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(staff, eq(staff.id, posts.staffId))
    .where(
      and(
        eq(notices.memberId, memberId),
        eq(notices.kind, "answered"),
        eq(posts.visibility, "published"),
        or(eq(threads.memberId, memberId), eq(threads.visibility, "published")),
      ),
    )
    .orderBy(desc(posts.seq))
    .limit(limit);
  return rows;
}

export type PathBookmark = InThread & {
  seq: number;
  at: Date;
  alias: string | null;
  staffFirstName: string | null;
};

/**
 * Posts that the member has saved, as long as they stand and the member may read them; not those whose
 * writer hides their words.
 */
export async function listPathBookmarks(store: Store, memberId: string, limit: number) {
  const { bookmarks, posts, threads, members, staff } = store.schema;
  const rows: PathBookmark[] = await store.read
    .select({
      ...inThread(store, memberId),
      seq: bookmarks.seq,
      at: bookmarks.savedOn,
      alias: members.alias,
      staffFirstName: staff.firstName,
    })
    .from(bookmarks)
    .innerJoin(posts, eq(posts.id, bookmarks.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(members, eq(members.id, posts.memberId))
    .leftJoin(staff, eq(staff.id, posts.staffId))
    .where(
      and(
        eq(bookmarks.memberId, memberId),
        isNotHidden(store),
        eq(posts.visibility, "published"),
        or(
          eq(threads.memberId, memberId),
          and(eq(threads.visibility, "published"), ne(threads.audience, "therapists")),
        ),
      ),
    )
    .orderBy(desc(bookmarks.seq))
    .limit(limit);
  return rows;
}

export type PathNote = {
  seq: number;
  id: string;
  at: Date;
  bodySealed: string;
  postId: string | null;
  threadId: string | null;
  number: number | null;
  title: string | null;
};

function notesOf(store: Store, memberId: string) {
  const { notes, posts, threads } = store.schema;
  return store.read
    .select({
      seq: notes.seq,
      id: notes.id,
      at: notes.writtenOn,
      bodySealed: notes.bodySealed,
      postId: posts.id,
      threadId: posts.threadId,
      number: posts.number,
      title: titleFor(store, memberId),
    })
    .from(notes)
    .leftJoin(posts, and(eq(posts.id, notes.postId), eq(posts.visibility, "published")))
    .leftJoin(threads, eq(threads.id, posts.threadId));
}

/** The member's private notes, sealed; the post each is about as long as that stands. */
export async function listPathNotes(
  store: Store,
  memberId: string,
  limit: number,
): Promise<PathNote[]> {
  const { notes } = store.schema;
  return await notesOf(store, memberId)
    .where(eq(notes.memberId, memberId))
    .orderBy(desc(notes.seq))
    .limit(limit);
}

/** One note of the member who wrote it; undefined for anybody else's. */
export async function findOwnNote(
  store: Store,
  id: string,
  memberId: string,
): Promise<PathNote | undefined> {
  const { notes } = store.schema;
  const [note] = await notesOf(store, memberId).where(
    and(eq(notes.id, id), eq(notes.memberId, memberId)),
  );
  return note;
}

export type PathDay = { day: string; went: DayWent; noteSealed: string | null };

/** The member's marked days, the words sealed. */
export async function listPathDays(
  store: Store,
  memberId: string,
  limit: number,
): Promise<PathDay[]> {
  const { diaryDays } = store.schema;
  return await store.read
    .select({ day: diaryDays.day, went: diaryDays.went, noteSealed: diaryDays.noteSealed })
    .from(diaryDays)
    .where(eq(diaryDays.memberId, memberId))
    .orderBy(desc(diaryDays.day))
    .limit(limit);
}

function inThread(store: Store, memberId: string) {
  const { posts } = store.schema;
  return {
    postId: posts.id,
    threadId: posts.threadId,
    number: posts.number,
    title: titleFor(store, memberId),
    body: posts.body,
  };
}
