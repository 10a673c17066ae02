import type { Kit } from "../kit.ts";
import type { AccountTables } from "./accounts.ts";

export type Visibility = "published" | "held" | "removed";

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
      submissionId: k.text("submission_id").notNull().unique(),
      writtenOn: k.time("written_on").notNull(),
    },
    (t) => [
      k.unique("posts_thread_number").on(t.threadId, t.number),
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
      kind: k
        .text("kind")
        .$type<"published" | "change-asked" | "removed" | "supported" | "answered">()
        .notNull(),
      rule: k.text("rule"),
      words: k.text("words").notNull(),
      staffId: k.text("staff_id").references(() => staff.id),
      writtenOn: k.time("written_on").notNull(),
      seen: k.bool("seen").notNull().default(false),
    },
    (t) => [k.index("notices_member").on(t.memberId, t.seq)],
  );
  return { rooms, threads, posts, notices };
}

export type ForumTables = ReturnType<typeof defineForum>;
