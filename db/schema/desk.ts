import type { Kit } from "../kit.ts";
import type { AccountTables } from "./accounts.ts";
import type { ForumTables } from "./forum.ts";
import type { ModerationTables, StoredLevel } from "./moderation.ts";

/** Whose turn it is in a thread. `resting`: nobody's, until somebody writes again. */
export type Waiting = "us" | "them" | "resting";
export type DraftState = "draft" | "asked" | "queued";
export type CheckAnswer = "yes" | "not-quite" | "no";
export type ThreadAct =
  | "hold"
  | "publish"
  | "lock"
  | "unlock"
  | "pin"
  | "unpin"
  | "move"
  | "split"
  | "merge"
  | "answered"
  | "wait-again";
/** Spans of a day as ["HH:MM", "HH:MM"], for each weekday from Monday. */
export type OfficeHours = [string, string][][];
export type SavedFilter = { name: string; query: string };

/**
 * What the therapists' desk keeps of its own work. Columns called `...Sealed` are encrypted
 * (app/accounts/seal.server.ts). Times here are exact: they are about staff, and never public.
 */
export function defineDesk(
  k: Kit,
  { members, staff }: AccountTables,
  { threads, posts }: ForumTables,
  { reviewItems }: ModerationTables,
) {
  const byStaff = (name: string) => k.text(name).references(() => staff.id);
  const ofStaff = () =>
    k
      .text("staff_id")
      .notNull()
      .references(() => staff.id);
  const ofThread = () =>
    k
      .text("thread_id")
      .notNull()
      .references(() => threads.id, { onDelete: "cascade" });

  /** One row for each thread by a member: whose turn it is, since when, and who usually answers. */
  const threadCare = k.table(
    "thread_care",
    {
      threadId: k
        .text("thread_id")
        .primaryKey()
        .references(() => threads.id, { onDelete: "cascade" }),
      waiting: k.text("waiting").$type<Waiting>().notNull(),
      waitingSince: k.time("waiting_since").notNull(),
      ownerId: byStaff("owner_id"),
      /** "What we are working on" and "how": seen and edited by both sides. */
      workingOn: k.text("working_on"),
      how: k.text("how"),
      agreedOn: k.time("agreed_on"),
    },
    (t) => [
      k.index("thread_care_waiting").on(t.waiting, t.waitingSince),
      k.index("thread_care_owner").on(t.ownerId),
    ],
  );
  /** A thread in one therapist's hands until the lease ends, so that two never answer one person. */
  const claims = k.table(
    "claims",
    {
      threadId: k
        .text("thread_id")
        .primaryKey()
        .references(() => threads.id, { onDelete: "cascade" }),
      staffId: ofStaff(),
      claimedAt: k.time("claimed_at").notNull(),
      leaseUntil: k.time("lease_until").notNull(),
    },
    (t) => [k.index("claims_staff").on(t.staffId)],
  );
  /** One row for each time a member was answered: what the promise is measured by. */
  const answerTimes = k.table(
    "answer_times",
    {
      seq: k.seq("seq"),
      threadId: ofThread(),
      staffId: ofStaff(),
      answeredAt: k.time("answered_at").notNull(),
      /** Minutes of staffed hours between the question and the answer. */
      staffedMinutes: k.int("staffed_minutes").notNull(),
    },
    (t) => [
      k.index("answer_times_at").on(t.answeredAt),
      k.index("answer_times_thread").on(t.threadId),
    ],
  );
  /** Calm posts drawn at random and read with care, to estimate what the engine misses. */
  const samples = k.table("samples", {
    itemId: k
      .text("item_id")
      .primaryKey()
      .references(() => reviewItems.id, { onDelete: "cascade" }),
    drawnAt: k.time("drawn_at").notNull(),
    readBy: byStaff("read_by"),
    readAt: k.time("read_at"),
    /** What the reader found it to be; null until read. */
    found: k.text("found").$type<StoredLevel>(),
  });
  /** A reply not yet sent: one for each therapist and thread. `queued`: goes out at `publishAt`. */
  const staffDrafts = k.table(
    "staff_drafts",
    {
      id: k.text("id").primaryKey(),
      staffId: ofStaff(),
      threadId: ofThread(),
      /** The post that is answered. */
      postId: k.text("post_id").references(() => posts.id, { onDelete: "cascade" }),
      bodySealed: k.text("body_sealed").notNull(),
      /** Paragraphs kept for later. */
      traySealed: k.text("tray_sealed").notNull(),
      /** The sentence asked about: "Did I get this right?" */
      checkSealed: k.text("check_sealed").notNull(),
      state: k.text("state").$type<DraftState>().notNull(),
      /** Counts up at each saving: two windows do not overwrite one another. */
      version: k.int("version").notNull(),
      publishAt: k.time("publish_at"),
      submissionId: k.text("submission_id").notNull().unique(),
      savedAt: k.time("saved_at").notNull(),
    },
    (t) => [
      k.unique("staff_drafts_once").on(t.staffId, t.threadId),
      k.index("staff_drafts_thread").on(t.threadId),
      k.index("staff_drafts_due").on(t.state, t.publishAt),
    ],
  );
  /** A colleague asked about a draft. */
  const consultations = k.table(
    "consultations",
    {
      id: k.text("id").primaryKey(),
      draftId: k
        .text("draft_id")
        .notNull()
        .references(() => staffDrafts.id, { onDelete: "cascade" }),
      askedId: k
        .text("asked_id")
        .notNull()
        .references(() => staff.id),
      questionSealed: k.text("question_sealed").notNull(),
      askedAt: k.time("asked_at").notNull(),
      doneAt: k.time("done_at"),
    },
    (t) => [k.index("consultations_asked").on(t.askedId, t.doneAt)],
  );
  const draftComments = k.table(
    "draft_comments",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      draftId: k
        .text("draft_id")
        .notNull()
        .references(() => staffDrafts.id, { onDelete: "cascade" }),
      staffId: ofStaff(),
      /** The passage of the draft that it is about; empty: all of it. */
      quoteSealed: k.text("quote_sealed").notNull(),
      wordsSealed: k.text("words_sealed").notNull(),
      writtenAt: k.time("written_at").notNull(),
    },
    (t) => [k.index("draft_comments_draft").on(t.draftId, t.seq)],
  );
  /** Minimal notes for colleagues on an alias or a thread, never both; forgotten at `expiresAt`. */
  const teamNotes = k.table(
    "team_notes",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      memberId: k.text("member_id").references(() => members.id, { onDelete: "cascade" }),
      threadId: k.text("thread_id").references(() => threads.id, { onDelete: "cascade" }),
      staffId: ofStaff(),
      /** `note`, or the member's own words for things ("words"). */
      kind: k.text("kind").$type<"note" | "words">().notNull(),
      wordsSealed: k.text("words_sealed").notNull(),
      writtenAt: k.time("written_at").notNull(),
      expiresAt: k.time("expires_at").notNull(),
    },
    (t) => [
      k.index("team_notes_member").on(t.memberId, t.seq),
      k.index("team_notes_thread").on(t.threadId, t.seq),
      k.index("team_notes_expiry").on(t.expiresAt),
    ],
  );
  /** Questions and answers left hanging with a member; `side`: a thread beside the one they began in. */
  const looseEnds = k.table(
    "loose_ends",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      threadId: ofThread(),
      kind: k.text("kind").$type<"question" | "unfinished" | "side">().notNull(),
      wordsSealed: k.text("words_sealed").notNull(),
      sideThreadId: k.text("side_thread_id").references(() => threads.id, { onDelete: "set null" }),
      staffId: ofStaff(),
      madeAt: k.time("made_at").notNull(),
      endedAt: k.time("ended_at"),
      /** Tied up by staff, or put aside by the member. */
      endedBy: k.text("ended_by").$type<"staff" | "member">(),
    },
    (t) => [k.index("loose_ends_thread").on(t.threadId, t.endedAt)],
  );
  /** Beginnings to write from; `staffId` null: the whole team's. */
  const savedReplies = k.table(
    "saved_replies",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      staffId: byStaff("staff_id"),
      title: k.text("title").notNull(),
      locale: k.text("locale").$type<"sv" | "en">().notNull(),
      body: k.text("body").notNull(),
      savedAt: k.time("saved_at").notNull(),
    },
    (t) => [k.index("saved_replies_staff").on(t.staffId)],
  );
  /** "Did I get this right?": one sentence of a therapist's reply, and what the person answered. */
  const sentenceChecks = k.table("sentence_checks", {
    postId: k
      .text("post_id")
      .primaryKey()
      .references(() => posts.id, { onDelete: "cascade" }),
    /** Who is asked: the copy of what is held on them has their answer. */
    memberId: k.text("member_id").references(() => members.id, { onDelete: "cascade" }),
    sentence: k.text("sentence").notNull(),
    answer: k.text("answer").$type<CheckAnswer>(),
    words: k.text("words"),
    answeredOn: k.time("answered_on"),
    /** Whether the therapist has seen the answer. */
    seen: k.bool("seen").notNull().default(false),
  });
  /** Append-only but for `undoneAt` and `undoneBy`: what staff did to a thread, why, and by which rule. */
  const threadActs = k.table(
    "thread_acts",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      threadId: ofThread(),
      staffId: ofStaff(),
      act: k.text("act").$type<ThreadAct>().notNull(),
      rule: k.text("rule").notNull(),
      reason: k.text("reason").notNull(),
      /** What an undoing needs: ids, numbers, slugs; never words. */
      detail: k.json<Record<string, string>>("detail").notNull(),
      doneAt: k.time("done_at").notNull(),
      undoneAt: k.time("undone_at"),
      undoneBy: byStaff("undone_by"),
    },
    (t) => [k.index("thread_acts_thread").on(t.threadId, t.seq)],
  );
  const staffSettings = k.table("staff_settings", {
    staffId: k
      .text("staff_id")
      .primaryKey()
      .references(() => staff.id, { onDelete: "cascade" }),
    /** Null: the site's staffed hours. */
    hours: k.json<OfficeHours>("hours"),
    /** Days away, each YYYY-MM-DD, from and to. */
    away: k.json<[string, string][]>("away").notNull(),
    /** A few words about themselves, public. */
    presentationSv: k.text("presentation_sv").notNull().default(""),
    presentationEn: k.text("presentation_en").notNull().default(""),
    /** Categories that the person would rather not meet. */
    avoids: k.json<string[]>("avoids").notNull(),
    /** Grave texts in one day before other work is offered; null: no cap. */
    graveCap: k.int("grave_cap"),
    keysOn: k.bool("keys_on").notNull().default(true),
    /** Keys that differ from the usual ones, by the name of what they do. */
    keys: k.json<Record<string, string>>("keys").notNull(),
    filters: k.json<SavedFilter[]>("filters").notNull(),
    /** After leaving, old replies stand under the first name, or "a therapist". */
    keepsName: k.bool("keeps_name").notNull().default(true),
  });
  /** Who is on duty on a day, and who steps in. */
  const duty = k.table("duty", {
    /** YYYY-MM-DD in the site's time zone. */
    day: k.text("day").primaryKey(),
    primaryId: byStaff("primary_id"),
    backupId: byStaff("backup_id"),
  });
  /** Red and crisis texts that somebody has opened: what the cap counts. */
  const graveReadings = k.table(
    "grave_readings",
    {
      seq: k.seq("seq"),
      staffId: ofStaff(),
      itemId: k
        .text("item_id")
        .notNull()
        .references(() => reviewItems.id, { onDelete: "cascade" }),
      day: k.text("day").notNull(),
    },
    (t) => [k.unique("grave_readings_once").on(t.staffId, t.itemId, t.day)],
  );
  /** What is said at the end of a shift: to the team, or to the lead after something hard. */
  const shiftNotes = k.table(
    "shift_notes",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      staffId: ofStaff(),
      kind: k.text("kind").$type<"handover" | "debrief">().notNull(),
      wordsSealed: k.text("words_sealed").notNull(),
      writtenAt: k.time("written_at").notNull(),
      readBy: byStaff("read_by"),
    },
    (t) => [k.index("shift_notes_kind").on(t.kind, t.seq)],
  );
  return {
    threadCare,
    claims,
    answerTimes,
    samples,
    staffDrafts,
    consultations,
    draftComments,
    teamNotes,
    looseEnds,
    savedReplies,
    sentenceChecks,
    threadActs,
    staffSettings,
    duty,
    graveReadings,
    shiftNotes,
  };
}
