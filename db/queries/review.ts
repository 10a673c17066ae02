import { and, asc, count, desc, eq, exists, gt, lt, lte, ne, sql } from "drizzle-orm";
import type { ContactWish } from "../schema/accounts.ts";
import type { Audience, Need } from "../schema/forum.ts";
import type { StoredLevel, StoredSignal } from "../schema/moderation.ts";
import type { Store } from "../store.ts";

export type WaitingItem = {
  id: string;
  postId: string;
  level: StoredLevel;
  score: number;
  held: boolean;
  openedAt: Date;
  dueAt: Date | null;
  postNumber: number;
  /** The beginning of the text, at most 1,500 characters; staff only. */
  opening: string;
  /** The whole text's length in characters. */
  length: number;
  threadId: string;
  threadTitle: string;
  locale: "sv" | "en";
  alias: string | null;
  contact: ContactWish | null;
  audience: Audience;
  need: Need | null;
  roomSv: string;
  roomEn: string;
  categories: Record<string, number> | null;
  /** Rows of the policy that applied, and the writer's own word where they are under 18. */
  policyRules: string[] | null;
};

/** How much of a text the queue reads from the database. */
export const openingLength = 1_500;

/** What the engine noticed, ordinary reading, what nobody else can see yet, what readers have reported. */
export type QueuePart = "noticed" | "ordinary" | "held" | "reported";

function inPart({ read, schema: { reviewItems, reports } }: Store, part: QueuePart) {
  const open = eq(reviewItems.state, "open");
  if (part === "noticed") return and(open, gt(reviewItems.gravity, 0));
  if (part === "ordinary") return and(open, lte(reviewItems.gravity, 0));
  if (part === "held") return and(open, eq(reviewItems.held, true));
  const reported = read
    .select({ id: reports.id })
    .from(reports)
    .where(and(eq(reports.postId, reviewItems.postId), eq(reports.state, "open")));
  return and(open, exists(reported));
}

/** What waits to be read by staff, gravest first, then longest waiting. For staff only. */
export async function listWaiting(
  store: Store,
  part: QueuePart,
  limit: number,
  offset = 0,
): Promise<WaitingItem[]> {
  const { reviewItems, posts, threads, rooms, members, staff, assessments } = store.schema;
  return await store.read
    .select({
      id: reviewItems.id,
      postId: posts.id,
      level: reviewItems.level,
      score: reviewItems.score,
      held: reviewItems.held,
      openedAt: reviewItems.openedAt,
      dueAt: reviewItems.dueAt,
      postNumber: posts.number,
      opening: sql<string>`substr(${posts.body}, 1, ${openingLength})`,
      length: sql<number>`length(${posts.body})`,
      threadId: threads.id,
      threadTitle: threads.title,
      locale: threads.locale,
      alias: writerName(store),
      contact: members.contact,
      audience: threads.audience,
      need: threads.need,
      roomSv: rooms.nameSv,
      roomEn: rooms.nameEn,
      categories: assessments.categories,
      policyRules: assessments.policyRules,
    })
    .from(reviewItems)
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(rooms, eq(rooms.slug, threads.roomSlug))
    .leftJoin(members, eq(members.id, posts.memberId))
    .leftJoin(staff, eq(staff.id, posts.staffId))
    .leftJoin(assessments, eq(assessments.seq, latestAssessment(store)))
    .where(inPart(store, part))
    .orderBy(desc(reviewItems.gravity), asc(reviewItems.openedAt), asc(reviewItems.id))
    .limit(limit)
    .offset(offset);
}

/** How many wait in a part of the queue. */
export async function countWaiting(store: Store, part: QueuePart): Promise<number> {
  const [row] = await store.read
    .select({ n: count() })
    .from(store.schema.reviewItems)
    .where(inPart(store, part));
  return row?.n ?? 0;
}

/** How many of the waiting items are past their time at `now`. */
export async function countOverdueItems(store: Store, now: Date): Promise<number> {
  const { reviewItems } = store.schema;
  const [row] = await store.read
    .select({ n: count() })
    .from(reviewItems)
    .where(and(eq(reviewItems.state, "open"), lt(reviewItems.dueAt, now)));
  return row?.n ?? 0;
}

/** The item to read next: the first of the queue that is not `exceptId`. */
export async function findNextWaiting(store: Store, exceptId: string): Promise<string | null> {
  const { reviewItems } = store.schema;
  const [next] = await store.read
    .select({ id: reviewItems.id })
    .from(reviewItems)
    .where(and(inPart(store, "noticed"), ne(reviewItems.id, exceptId)))
    .orderBy(desc(reviewItems.gravity), asc(reviewItems.openedAt), asc(reviewItems.id))
    .limit(1);
  return next?.id ?? null;
}

export type ReviewItem = {
  id: string;
  state: "open" | "done";
  level: StoredLevel;
  score: number;
  held: boolean;
  openedAt: Date;
  dueAt: Date | null;
  doneAt: Date | null;
  postId: string;
  postNumber: number;
  body: string;
  visibility: "published" | "held" | "removed";
  removedRule: string | null;
  topicNote: string | null;
  memberId: string | null;
  alias: string | null;
  /** How close the writer wants staff; null when they have left. */
  contact: ContactWish | null;
  threadId: string;
  threadTitle: string;
  threadVisibility: "published" | "held" | "removed";
  audience: Audience;
  need: Need | null;
  locale: "sv" | "en";
  roomSv: string;
  roomEn: string;
  language: string | null;
  engineVersion: string | null;
  /** What the engine found; the item itself may have been raised since. */
  engineLevel: StoredLevel | null;
  engineScore: number | null;
  categories: Record<string, number> | null;
  signals: StoredSignal[] | null;
  policyRules: string[] | null;
  gently: boolean;
  caseId: string | null;
  caseNumber: number | null;
  caseState: string | null;
};

/** One item with its text, whatever its state. For staff only. */
export async function findReviewItem(store: Store, id: string): Promise<ReviewItem | undefined> {
  const { reviewItems, posts, threads, rooms, members, staff, assessments, escalations } =
    store.schema;
  const [item] = await store.read
    .select({
      id: reviewItems.id,
      state: reviewItems.state,
      level: reviewItems.level,
      score: reviewItems.score,
      held: reviewItems.held,
      openedAt: reviewItems.openedAt,
      dueAt: reviewItems.dueAt,
      doneAt: reviewItems.doneAt,
      postId: posts.id,
      postNumber: posts.number,
      body: posts.body,
      visibility: posts.visibility,
      removedRule: posts.removedRule,
      topicNote: posts.topicNote,
      memberId: posts.memberId,
      alias: writerName(store),
      contact: members.contact,
      threadId: threads.id,
      threadTitle: threads.title,
      threadVisibility: threads.visibility,
      audience: threads.audience,
      need: threads.need,
      locale: threads.locale,
      roomSv: rooms.nameSv,
      roomEn: rooms.nameEn,
      language: assessments.language,
      engineVersion: assessments.engineVersion,
      engineLevel: assessments.level,
      engineScore: assessments.score,
      categories: assessments.categories,
      signals: assessments.signals,
      policyRules: assessments.policyRules,
      gently: posts.gently,
      caseId: escalations.id,
      caseNumber: escalations.number,
      caseState: escalations.state,
    })
    .from(reviewItems)
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(rooms, eq(rooms.slug, threads.roomSlug))
    .leftJoin(members, eq(members.id, posts.memberId))
    .leftJoin(staff, eq(staff.id, posts.staffId))
    .leftJoin(assessments, eq(assessments.seq, latestAssessment(store)))
    .leftJoin(escalations, eq(escalations.postId, posts.id))
    .where(eq(reviewItems.id, id));
  return item;
}

/** The writer's alias, or the first name of a therapist whose post somebody has reported. */
function writerName({ schema: { members, staff } }: Store) {
  return sql<string | null>`coalesce(${members.alias}, ${staff.firstName})`;
}

/** A text may be assessed anew: the newest assessment of the post at hand counts. */
function latestAssessment({ schema: { assessments, posts } }: Store) {
  return sql`(select max(a.seq) from ${assessments} a where a.post_id = ${posts.id})`;
}

export type EarlierPost = {
  id: string;
  number: number;
  body: string;
  visibility: "published" | "held" | "removed";
  writtenOn: Date;
  alias: string | null;
  staffFirstName: string | null;
  staffProfession: string | null;
};

/** The last posts of a thread before a number, oldest first, held ones included. For staff only. */
export async function listPostsBefore(
  store: Store,
  threadId: string,
  before: number,
  limit: number,
): Promise<EarlierPost[]> {
  const { posts, members, staff } = store.schema;
  const newestFirst = await store.read
    .select({
      id: posts.id,
      number: posts.number,
      body: posts.body,
      visibility: posts.visibility,
      writtenOn: posts.writtenOn,
      alias: members.alias,
      staffFirstName: staff.firstName,
      staffProfession: staff.profession,
    })
    .from(posts)
    .leftJoin(members, eq(members.id, posts.memberId))
    .leftJoin(staff, eq(staff.id, posts.staffId))
    .where(and(eq(posts.threadId, threadId), lt(posts.number, before)))
    .orderBy(desc(posts.number))
    .limit(limit);
  return newestFirst.reverse();
}
