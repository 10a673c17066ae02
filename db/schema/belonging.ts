import type { Kit } from "../kit.ts";
import type { AccountTables } from "./accounts.ts";
import type { ForumTables } from "./forum.ts";

/** How a day went, in the writer's own judgement. No day counts against another. */
export type DayWent = "as-wanted" | "partly" | "otherwise";

/**
 * What a member keeps for themselves: places read, followed and muted, bookmarks, notes, the diary,
 * reactions, feeds and pushes. No row says when its owner was here. Columns called `...Sealed` are
 * encrypted (app/accounts/seal.server.ts).
 */
export function defineBelonging(
  k: Kit,
  { members }: AccountTables,
  { rooms, threads, posts }: ForumTables,
) {
  const ofMember = () =>
    k
      .text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" });
  const ofPost = () =>
    k
      .text("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" });

  /** Up to which post number a member has read a thread. */
  const readingMarks = k.table(
    "reading_marks",
    {
      seq: k.seq("seq"),
      memberId: ofMember(),
      threadId: k
        .text("thread_id")
        .notNull()
        .references(() => threads.id, { onDelete: "cascade" }),
      number: k.int("number").notNull(),
    },
    (t) => [k.unique("reading_marks_place").on(t.memberId, t.threadId)],
  );
  /** A thread or a room, never both. */
  const follows = k.table(
    "follows",
    {
      seq: k.seq("seq"),
      memberId: ofMember(),
      threadId: k.text("thread_id").references(() => threads.id, { onDelete: "cascade" }),
      roomSlug: k.text("room_slug").references(() => rooms.slug, { onDelete: "cascade" }),
      /** `posts.seq` up to which the bell has been looked at. */
      seenSeq: k.int("seen_seq").notNull(),
    },
    (t) => [
      k.unique("follows_thread").on(t.memberId, t.threadId),
      k.unique("follows_room").on(t.memberId, t.roomSlug),
      k.index("follows_of_thread").on(t.threadId),
      k.index("follows_of_room").on(t.roomSlug),
    ],
  );
  /** What a member does not want to meet: a word, a room, or another alias (its member id). */
  const mutes = k.table(
    "mutes",
    {
      seq: k.seq("seq"),
      memberId: ofMember(),
      kind: k.text("kind").$type<"word" | "room" | "alias">().notNull(),
      value: k.text("value").notNull(),
    },
    (t) => [k.unique("mutes_once").on(t.memberId, t.kind, t.value)],
  );
  const bookmarks = k.table(
    "bookmarks",
    {
      seq: k.seq("seq"),
      memberId: ofMember(),
      postId: ofPost(),
      savedOn: k.time("saved_on").notNull(),
    },
    (t) => [k.unique("bookmarks_once").on(t.memberId, t.postId)],
  );
  const notes = k.table(
    "notes",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      memberId: ofMember(),
      /** The post it is about, if any. */
      postId: k.text("post_id").references(() => posts.id, { onDelete: "set null" }),
      bodySealed: k.text("body_sealed").notNull(),
      writtenOn: k.time("written_on").notNull(),
    },
    (t) => [k.index("notes_member").on(t.memberId, t.seq)],
  );
  const diaryDays = k.table(
    "diary_days",
    {
      seq: k.seq("seq"),
      memberId: ofMember(),
      /** YYYY-MM-DD, the day it is about. */
      day: k.text("day").notNull(),
      went: k.text("went").$type<DayWent>().notNull(),
      noteSealed: k.text("note_sealed"),
    },
    (t) => [k.unique("diary_days_once").on(t.memberId, t.day)],
  );
  const reactions = k.table(
    "reactions",
    {
      seq: k.seq("seq"),
      postId: ofPost(),
      memberId: ofMember(),
      /** An id of app/belonging/reaction-kinds.ts. */
      kind: k.text("kind").notNull(),
    },
    (t) => [
      k.unique("reactions_once").on(t.postId, t.memberId, t.kind),
      k.index("reactions_member").on(t.memberId),
    ],
  );
  const feedLinks = k.table(
    "feed_links",
    {
      tokenHash: k.text("token_hash").primaryKey(),
      memberId: ofMember(),
      createdOn: k.time("created_on").notNull(),
    },
    (t) => [k.index("feed_links_member").on(t.memberId)],
  );
  const pushSubscriptions = k.table(
    "push_subscriptions",
    {
      id: k.text("id").primaryKey(),
      memberId: ofMember(),
      /** The browser maker's address for this device, and the keys it encrypts with. */
      subscriptionSealed: k.text("subscription_sealed").notNull(),
      /** A keyed hash of the address: the same device is kept once. */
      endpointHash: k.text("endpoint_hash").notNull().unique(),
    },
    (t) => [k.index("push_subscriptions_member").on(t.memberId)],
  );
  /** Words kept till morning, or till their writer comes back to them; nobody else can read them. */
  const keptDrafts = k.table(
    "kept_drafts",
    {
      id: k.text("id").primaryKey(),
      memberId: ofMember(),
      roomSlug: k
        .text("room_slug")
        .notNull()
        .references(() => rooms.slug, { onDelete: "cascade" }),
      /** A reply's thread; null for a new thread. */
      threadId: k.text("thread_id").references(() => threads.id, { onDelete: "cascade" }),
      titleSealed: k.text("title_sealed").notNull(),
      bodySealed: k.text("body_sealed").notNull(),
      readyAt: k.time("ready_at").notNull(),
    },
    (t) => [k.index("kept_drafts_member").on(t.memberId)],
  );
  /** Three taps after a therapist's reply: 0 no, 1 partly, 2 yes; null where skipped. */
  const checkIns = k.table(
    "check_ins",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      memberId: ofMember(),
      /** The therapist's post it is about. */
      postId: ofPost(),
      understood: k.int("understood"),
      rightThings: k.int("right_things"),
      rightWay: k.int("right_way"),
      writtenOn: k.time("written_on").notNull(),
    },
    (t) => [
      k.unique("check_ins_once").on(t.memberId, t.postId),
      k.index("check_ins_post").on(t.postId),
    ],
  );
  return {
    readingMarks,
    follows,
    mutes,
    bookmarks,
    notes,
    diaryDays,
    reactions,
    feedLinks,
    pushSubscriptions,
    keptDrafts,
    checkIns,
  };
}
