import type { Kit } from "../kit.ts";

/** `always`, or for each weekday from Monday its spans as ["HH:MM", "HH:MM"], the end up to "24:00". */
export type Opening = "always" | [string, string][][];

/** The audit log, the jobs and the operator's own data. */
export function defineOperations(k: Kit) {
  /** Append-only and hash-chained; triggers refuse UPDATE and DELETE. Ids and reasons, never members' words. */
  const audit = k.table(
    "audit",
    {
      seq: k.seq("seq"),
      at: k.time("at").notNull(),
      actorKind: k.text("actor_kind").$type<"system" | "member" | "staff">().notNull(),
      actorId: k.text("actor_id"),
      action: k.text("action").notNull(),
      subjectKind: k.text("subject_kind").notNull(),
      subjectId: k.text("subject_id").notNull(),
      reason: k.text("reason").notNull(),
      detail: k.text("detail").notNull(),
      previousHash: k.text("previous_hash").notNull(),
      hash: k.text("hash").notNull(),
    },
    (t) => [
      k.index("audit_subject").on(t.subjectKind, t.subjectId),
      k.index("audit_action").on(t.action),
    ],
  );
  const jobs = k.table(
    "jobs",
    {
      id: k.text("id").primaryKey(),
      kind: k.text("kind").notNull(),
      payload: k.json<Record<string, string>>("payload").notNull(),
      runAt: k.time("run_at").notNull(),
      attempts: k.int("attempts").notNull().default(0),
      leaseUntil: k.time("lease_until"),
      doneAt: k.time("done_at"),
      lastError: k.text("last_error"),
      dedupeKey: k.text("dedupe_key").unique(),
    },
    (t) => [k.index("jobs_due").on(t.doneAt, t.runAt)],
  );
  const helplines = k.table(
    "helplines",
    {
      id: k.text("id").primaryKey(),
      country: k.text("country").notNull(),
      position: k.int("position").notNull(),
      topic: k
        .text("topic")
        .$type<
          "emergency" | "health" | "crisis" | "violence" | "children" | "substances" | "other"
        >()
        .notNull(),
      name: k.text("name").notNull(),
      contact: k.text("contact").notNull(),
      href: k.text("href"),
      hoursSv: k.text("hours_sv").notNull(),
      hoursEn: k.text("hours_en").notNull(),
      audienceSv: k.text("audience_sv").notNull(),
      audienceEn: k.text("audience_en").notNull(),
      /** "seen": read on the page named in `source`; "verify": well known, to be checked before release. */
      basis: k.text("basis").$type<"seen" | "verify">().notNull(),
      source: k.text("source").notNull(),
      /** When it answers, for "open now"; null where nobody has told us. See app/help/opening-hours.ts. */
      opening: k.json<Opening>("opening"),
      timeZone: k.text("time_zone"),
      /** Day an operator last called or read it, YYYY-MM-DD. */
      checkedOn: k.text("checked_on"),
    },
    (t) => [k.index("helplines_country").on(t.country, t.position)],
  );
  return { audit, jobs, helplines };
}
