import { levels, rank } from "./levels.ts";
import type {
  Assessment,
  Category,
  Policy,
  PolicyCondition,
  PolicyDecision,
  PolicyEffect,
  Signal,
  WriterSees,
} from "./types.ts";

const distress = ["violence", "child-welfare", "self-harm", "acute-danger"] as const;
const ruleMatters = ["abuse", "sourcing", "spam"] as const;

/** One staffed day: "a therapist reads it within a day" (the moderation specification, amber). */
const STAFFED_DAY = 480;
/** Red: four staffed hours. Crisis: fifteen minutes. Both from the specification's table. */
const RED_DUE = 240;
const CRISIS_DUE = 15;

/**
 * The table "What follows" of the specification, as data. Rows are read one by one against every
 * signal; where several apply the strictest answer wins. A clinician may change any of it.
 */
export const defaultPolicy: Policy = {
  ordinary: {
    visibility: "published",
    dueStaffedMinutes: null,
    escalate: null,
    writerSees: "nothing",
  },
  // Not read means not known: held, and read within the time a red post would have.
  failed: {
    visibility: "held",
    dueStaffedMinutes: RED_DUE,
    escalate: null,
    writerSees: "quiet-help",
  },
  rows: [
    {
      id: "amber-distress",
      when: { level: "amber", categories: distress },
      then: {
        visibility: "published",
        dueStaffedMinutes: STAFFED_DAY,
        escalate: null,
        writerSees: "quiet-help",
      },
    },
    {
      id: "amber-identity",
      when: { level: "amber", categories: ["identity"] },
      then: {
        visibility: "held",
        dueStaffedMinutes: STAFFED_DAY,
        escalate: null,
        writerSees: "identity-advice",
        offerEdit: true,
      },
    },
    {
      id: "amber-rule",
      when: { level: "amber", categories: ruleMatters },
      then: {
        visibility: "held",
        dueStaffedMinutes: STAFFED_DAY,
        escalate: null,
        writerSees: "rule-held",
      },
    },
    {
      id: "red-disclosure",
      when: { level: "red", categories: distress },
      then: {
        visibility: "published",
        dueStaffedMinutes: RED_DUE,
        escalate: "red",
        writerSees: "help-first",
      },
    },
    {
      id: "red-identifying",
      when: { level: "red", alongside: "identity" },
      then: {
        visibility: "held",
        dueStaffedMinutes: RED_DUE,
        escalate: "red",
        writerSees: "help-first",
      },
    },
    {
      id: "red-method-detail",
      when: { level: "red", alongsideRule: "method-detail" },
      then: {
        visibility: "held",
        dueStaffedMinutes: RED_DUE,
        escalate: "red",
        writerSees: "help-first",
      },
    },
    {
      // A threat is not a disclosure: it is not shown to others while it is being read.
      id: "red-threat",
      when: { level: "red", categories: ["violence"], stances: ["intent"] },
      then: {
        visibility: "held",
        dueStaffedMinutes: RED_DUE,
        escalate: "red",
        writerSees: "help-first",
      },
    },
    {
      id: "red-rule",
      when: { level: "red", categories: ["identity", ...ruleMatters] },
      then: {
        visibility: "held",
        dueStaffedMinutes: RED_DUE,
        escalate: "red",
        writerSees: "rule-held",
      },
    },
    {
      id: "crisis",
      when: { level: "crisis" },
      then: {
        visibility: "held",
        dueStaffedMinutes: CRISIS_DUE,
        escalate: "crisis",
        writerSees: "crisis-help",
      },
    },
  ],
};

/** From least to most important for the writer to see first. */
const writerOrder: readonly WriterSees[] = [
  "nothing",
  "quiet-help",
  "rule-held",
  "identity-advice",
  "help-first",
  "crisis-help",
];

function applies(when: PolicyCondition, signal: Signal, all: readonly Signal[]): boolean {
  if (signal.level !== when.level) return false;
  if (when.categories && !when.categories.includes(signal.category)) return false;
  if (when.stances && !when.stances.some((stance) => signal.stance.includes(stance))) return false;
  const { alongside, alongsideRule } = when;
  if (alongside && !all.some((s) => s.category === alongside && rank(s.level) > 0)) return false;
  if (alongsideRule && !all.some((s) => s.rule === alongsideRule)) return false;
  return true;
}

function stricter(a: PolicyEffect, b: PolicyEffect): PolicyEffect {
  const due = [a.dueStaffedMinutes, b.dueStaffedMinutes].filter((m) => m !== null);
  const escalate = [a.escalate, b.escalate];
  return {
    visibility: a.visibility === "held" ? "held" : b.visibility,
    dueStaffedMinutes: due.length > 0 ? Math.min(...due) : null,
    escalate: escalate.includes("crisis") ? "crisis" : escalate.includes("red") ? "red" : null,
    writerSees:
      writerOrder.indexOf(a.writerSees) >= writerOrder.indexOf(b.writerSees)
        ? a.writerSees
        : b.writerSees,
  };
}

function toDecision(effect: PolicyEffect, offerEdit: boolean, rules: string[]): PolicyDecision {
  const { escalate, dueStaffedMinutes } = effect;
  return {
    visibility: effect.visibility,
    review: { dueStaffedMinutes },
    escalation: escalate
      ? {
          level: escalate,
          dueStaffedMinutes: dueStaffedMinutes ?? (escalate === "crisis" ? CRISIS_DUE : RED_DUE),
        }
      : null,
    writerSees: effect.writerSees,
    offerEdit,
    rules,
  };
}

/**
 * What follows from an assessment: who may see the post, who must read it and by when, and what
 * the writer is shown. Decides nothing about the person; never asks for deletion.
 *
 * @param policy the table to use; the project's own if absent
 * @param context the room the post is written in, for rooms with rows of their own
 */
export function decide(
  assessment: Assessment,
  policy: Policy = defaultPolicy,
  context: { room?: string } = {},
): PolicyDecision {
  const signals = assessment.signals.filter((signal) => rank(signal.level) > 0);
  if (signals.length === 0) {
    const unread = assessment.level !== "green";
    return unread
      ? toDecision(policy.failed, false, ["failed-assessment"])
      : toDecision(policy.ordinary, false, ["ordinary"]);
  }
  const room = context.room === undefined ? undefined : policy.rooms?.[context.room];
  let effect = policy.ordinary;
  let offerEdit = false;
  const applied: string[] = [];
  for (const row of policy.rows) {
    if (!signals.some((signal) => applies(row.when, signal, signals))) continue;
    const then = { ...row.then, ...room?.[row.id] };
    effect = stricter(effect, then);
    offerEdit ||= then.offerEdit === true;
    applied.push(row.id);
  }
  // A table without a row for what was found must not let it slip through as ordinary.
  if (applied.length === 0) return toDecision(policy.failed, false, ["no-row"]);
  return toDecision(effect, offerEdit && onlyMildIdentity(signals), applied);
}

function onlyMildIdentity(signals: readonly Signal[]): boolean {
  const wanted: Category = "identity";
  return signals.every((signal) => signal.category === wanted && signal.level === levels[1]);
}
