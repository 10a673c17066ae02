import type { Kit } from "../kit.ts";
import type { AccountTables } from "./accounts.ts";
import type { ForumTables } from "./forum.ts";

export type StoredLevel = "green" | "amber" | "red" | "crisis";
/** Where a signal was found, as the engine reported it (offsets in UTF-16 units of the original). */
export type StoredSignal = {
  rule: string;
  category: string;
  level: StoredLevel;
  stance: string[];
  score: number;
  span: { field: "title" | "text"; start: number; end: number };
  /** The words of the text that weighed most; they go when the text's words go. */
  words?: string[];
};
export type Decision = "publish" | "hold" | "ask-for-change" | "remove" | "escalate" | "read";
export type CorrectionVerdict = "right" | "too-high" | "too-low" | "wrong-category";
export type OpinionOutcome = "answered" | "late" | "wrong" | "too-large" | "unreachable" | "paused";

/** What the engine found, what waits for a human, and what humans decided. */
export function defineModeration(k: Kit, { staff }: AccountTables, { posts }: ForumTables) {
  const assessments = k.table(
    "assessments",
    {
      seq: k.seq("seq"),
      postId: k
        .text("post_id")
        .notNull()
        .references(() => posts.id, { onDelete: "cascade" }),
      engineVersion: k.text("engine_version").notNull(),
      language: k.text("language").notNull(),
      level: k.text("level").$type<StoredLevel>().notNull(),
      /** Overall gravity in thousandths, 0 to 1000. */
      score: k.int("score").notNull(),
      categories: k.json<Record<string, number>>("categories").notNull(),
      signals: k.json<StoredSignal[]>("signals").notNull(),
      writerSees: k.text("writer_sees").notNull(),
      policyRules: k.json<string[]>("policy_rules").notNull(),
    },
    (t) => [k.index("assessments_post").on(t.postId, t.seq)],
  );
  const reviewItems = k.table(
    "review_items",
    {
      id: k.text("id").primaryKey(),
      postId: k
        .text("post_id")
        .notNull()
        .unique()
        .references(() => posts.id, { onDelete: "cascade" }),
      state: k.text("state").$type<"open" | "done">().notNull(),
      level: k.text("level").$type<StoredLevel>().notNull(),
      /** 0 green to 3 crisis: the desk's first order. */
      gravity: k.int("gravity").notNull(),
      score: k.int("score").notNull(),
      held: k.bool("held").notNull(),
      openedAt: k.time("opened_at").notNull(),
      dueAt: k.time("due_at"),
      doneAt: k.time("done_at"),
    },
    (t) => [k.index("review_items_queue").on(t.state, t.gravity, t.openedAt)],
  );
  /** Append-only: one row for each human decision. */
  const decisions = k.table(
    "decisions",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      postId: k
        .text("post_id")
        .notNull()
        .references(() => posts.id, { onDelete: "cascade" }),
      staffId: k
        .text("staff_id")
        .notNull()
        .references(() => staff.id),
      decision: k.text("decision").$type<Decision>().notNull(),
      rule: k.text("rule").notNull(),
      reason: k.text("reason").notNull(),
      visibilityBefore: k.text("visibility_before").notNull(),
      visibilityAfter: k.text("visibility_after").notNull(),
      decidedAt: k.time("decided_at").notNull(),
    },
    (t) => [k.index("decisions_post").on(t.postId, t.seq)],
  );
  /**
   * What a therapist says the engine should have found in a post: material for the operator's own
   * retraining. It holds no words: those are the post's, and go when the post's words go.
   */
  const corrections = k.table(
    "corrections",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique(),
      postId: k
        .text("post_id")
        .notNull()
        .references(() => posts.id, { onDelete: "cascade" }),
      staffId: k
        .text("staff_id")
        .notNull()
        .references(() => staff.id),
      verdict: k.text("verdict").$type<CorrectionVerdict>().notNull(),
      level: k.text("level").$type<StoredLevel>().notNull(),
      categories: k.json<string[]>("categories").notNull(),
      engineVersion: k.text("engine_version").notNull(),
      correctedAt: k.time("corrected_at").notNull(),
    },
    (t) => [k.index("corrections_post").on(t.postId, t.seq)],
  );
  /** Append-only: each change of policy or extra terms is a new version; the newest is in force. */
  const policyVersions = k.table("policy_versions", {
    number: k.seq("number"),
    /** Row and room overrides of the default policy, as `moderation/policy.ts` reads them. */
    policy: k.json<Record<string, unknown>>("policy").notNull(),
    terms: k.json<Record<string, unknown>[]>("terms").notNull(),
    reason: k.text("reason").notNull(),
    staffId: k
      .text("staff_id")
      .notNull()
      .references(() => staff.id),
    savedAt: k.time("saved_at").notNull(),
  });
  /** What the operator's own endpoint answered, kept apart from the engine's assessment. */
  const secondOpinions = k.table(
    "second_opinions",
    {
      seq: k.seq("seq"),
      postId: k
        .text("post_id")
        .notNull()
        .references(() => posts.id, { onDelete: "cascade" }),
      /** Whether it answered, and if not, why not. */
      outcome: k.text("outcome").$type<OpinionOutcome>().notNull(),
      level: k.text("level").$type<StoredLevel>(),
      categories: k.json<Record<string, number>>("categories").notNull(),
      model: k.text("model").notNull(),
      askedAt: k.time("asked_at").notNull(),
    },
    (t) => [k.index("second_opinions_post").on(t.postId, t.seq)],
  );
  return {
    assessments,
    reviewItems,
    decisions,
    corrections,
    policyVersions,
    secondOpinions,
  };
}

export type ModerationTables = ReturnType<typeof defineModeration>;
