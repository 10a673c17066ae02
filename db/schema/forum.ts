import { sql } from "drizzle-orm";
import type { Kit } from "../kit.ts";
import type { AccountTables } from "./accounts.ts";

export type Visibility = "published" | "held" | "removed";
/** Who may read a thread. `therapists`: its writer and staff, the private line. */
export type Audience = "everyone" | "members" | "therapists";
/** What a writer says they need, shown to whoever answers. */
export type Need = "listening" | "ideas" | "facts" | "writing";

export type NoticeKind =
  | "published"
  | "held"
  | "change-asked"
  | "removed"
  | "supported"
  | "answered"
  /** A therapist has added something to an answer. */
  | "added"
  /** Staff have changed what a text says it mentions. */
  | "noted"
  /** Staff have taken a whole thread out of sight, closed it, or moved it or its posts. */
  | "thread-held"
  | "thread-locked"
  | "thread-moved"
  /** One of these has been undone. */
  | "thread-restored"
  | "appeal-answered";

/** Rooms, threads, posts, and what their writers are told about them. */
export function defineForum(k: Kit, { members, staff }: AccountTables) {
  const rooms = k.table("rooms", {
    slug: k.text("slug").primaryKey(),
    position: k.int("position").notNull(),
    nameSv: k.text("name_sv").notNull(),
    nameEn: k.text("name_en").notNull(),
    purposeSv: k.text("purpose_sv").notNull(),
    purposeEn: k.text("purpose_en").notNull(),
  });
  const threads = k.table(
    "threads",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      roomSlug: k
        .text("room_slug")
        .notNull()
        .references(() => rooms.slug),
      title: k.text("title").notNull(),
      locale: k.text("locale").$type<"sv" | "en">().notNull(),
      visibility: k.text("visibility").$type<Visibility>().notNull(),
      memberId: k.text("member_id").references(() => members.id, { onDelete: "set null" }),
      /** Published posts, the first included. */
      postCount: k.int("post_count").notNull(),
      /** The highest post number given out, held and removed ones included. */
      lastNumber: k.int("last_number").notNull(),
      /** `posts.seq` of the newest published post: the order of lists. */
      lastPostSeq: k.int("last_post_seq").notNull(),
      /** Part of day, never the minute: see app/forum/coarse-time.ts. */
      lastPostOn: k.time("last_post_on").notNull(),
      answeredByStaff: k.bool("answered_by_staff").notNull().default(false),
      audience: k.text("audience").$type<Audience>().notNull().default("everyone"),
      need: k.text("need").$type<Need>(),
      /** What the first post mentions, for lists: an id of app/forum/topic-notes.ts. */
      topicNote: k.text("topic_note"),
      /** Minutes one alias waits between replies; 0: as they like. */
      slowMinutes: k.int("slow_minutes").notNull().default(0),
      /** Nobody but staff can write in it. */
      locked: k.bool("locked").notNull().default(false),
      /** Stands first in its room. */
      pinned: k.bool("pinned").notNull().default(false),
      /** The id of the thread that its posts have been moved into: readers are led there. */
      mergedInto: k.text("merged_into"),
    },
    (t) => [
      k.index("threads_latest").on(t.visibility, t.lastPostSeq),
      k.index("threads_room").on(t.roomSlug, t.visibility, t.lastPostSeq),
      k.index("threads_member").on(t.memberId),
    ],
  );
  const posts = k.table(
    "posts",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      threadId: k
        .text("thread_id")
        .notNull()
        .references(() => threads.id, { onDelete: "cascade" }),
      /** Place in the thread from 1, given once and never moved: what makes paging stable. */
      number: k.int("number").notNull(),
      memberId: k.text("member_id").references(() => members.id, { onDelete: "set null" }),
      staffId: k.text("staff_id").references(() => staff.id),
      body: k.text("body").notNull(),
      html: k.text("html").notNull(),
      rendererVersion: k.int("renderer_version").notNull(),
      visibility: k.text("visibility").$type<Visibility>().notNull(),
      /** The rule named when the post was removed; its text stays in `decisions`. */
      removedRule: k.text("removed_rule"),
      removedBy: k.text("removed_by").references(() => staff.id),
      /** "Added later": the number of the earlier post of the same thread that this one clarifies. */
      addsTo: k.int("adds_to"),
      /** What the text mentions, chosen by its writer or staff: it is folded under these words. */
      topicNote: k.text("topic_note"),
      /** Written while not sober, to be answered gently. */
      gently: k.bool("gently").notNull().default(false),
      /** Until then its writer may change it, rounded up to five minutes; emptied once it has passed. */
      editableUntil: k.time("editable_until"),
      /** How many of each kind of `reactions`, counted when one is given or taken back. */
      reactionCounts: k.json<Record<string, number>>("reaction_counts"),
      submissionId: k.text("submission_id").notNull().unique(),
      writtenOn: k.time("written_on").notNull(),
    },
    (t) => [
      k.unique("posts_thread_number").on(t.threadId, t.number),
      // Few posts add to another or may still be changed: the indexes hold those only.
      k.index("posts_additions").on(t.threadId, t.addsTo).where(sql`${t.addsTo} is not null`),
      k.index("posts_editable").on(t.editableUntil).where(sql`${t.editableUntil} is not null`),
      k.index("posts_member").on(t.memberId, t.seq),
    ],
  );
  /** What a member is told about a decision on their text: the statement of reasons. */
  const notices = k.table(
    "notices",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      memberId: k
        .text("member_id")
        .notNull()
        .references(() => members.id, { onDelete: "cascade" }),
      postId: k
        .text("post_id")
        .notNull()
        .references(() => posts.id, { onDelete: "cascade" }),
      kind: k.text("kind").$type<NoticeKind>().notNull(),
      rule: k.text("rule"),
      words: k.text("words").notNull(),
      /** Statement of reasons: whether the engine did it by itself, and what led to it. */
      automated: k.bool("automated").notNull().default(false),
      basis: k.text("basis").$type<"own" | "report">(),
      staffId: k.text("staff_id").references(() => staff.id),
      writtenOn: k.time("written_on").notNull(),
      seen: k.bool("seen").notNull().default(false),
    },
    (t) => [k.index("notices_member").on(t.memberId, t.seq)],
  );
  return { rooms, threads, posts, notices };
}

export type ForumTables = ReturnType<typeof defineForum>;
