import { defaultPolicy } from "./policy.ts";
import {
  categoriesApart,
  categoriesChanged,
  effectIn,
  type PolicyChange,
  type PolicyField,
  type PolicyScope,
  policyFields,
  scopeKey,
} from "./policy-changes.ts";
import { allCategories } from "./terms-parse.ts";
import type { Category, PolicyEffect, PolicyRow } from "./types.ts";

/** Why a table cannot be: what it would do to somebody, not which field is wrong. */
export type PolicyProblemCode =
  | "crisis-held"
  | "crisis-escalates"
  | "crisis-help"
  | "red-escalates"
  | "red-help"
  | "held-told"
  | "held-clock"
  | "escalated-clock"
  | "due-crisis"
  | "due-red"
  | "due-amber";
export type PolicyProblem = PolicyScope & { field: PolicyField; code: PolicyProblemCode };

/** Shortest and longest time in staffed minutes: a crisis within an hour, red within a day, amber within a week. */
export const dueBounds = { least: 5, crisis: 60, red: 480, amber: 2400 } as const;

const rules: readonly string[] = ["abuse", "sourcing", "spam", "identity"];
const helping: readonly string[] = ["quiet-help", "help-first", "crisis-help"];

/** Everything about a changed table that must not be; nothing when it can be used. */
export function checkPolicy(changes: readonly PolicyChange[]): PolicyProblem[] {
  const rooms = new Set(changes.flatMap(({ room }) => room ?? []));
  const places: { room?: string }[] = [{}, ...[...rooms].map((room) => ({ room }))];
  const problems = places.flatMap((place) =>
    defaultPolicy.rows.flatMap((row) =>
      [undefined, ...categoriesChanged(row, changes)].flatMap((category) => {
        const scope = { ...place, row: row.id, ...(category ? { category } : {}) };
        const wrong = wrongWith(row, effectIn(defaultPolicy, changes, scope), category);
        return wrong.map(([field, code]): PolicyProblem => ({ ...scope, field, code }));
      }),
    ),
  );
  // What is wrong everywhere is wrong in each room too; it is said once, where it was asked for.
  return problems.filter(
    (one) =>
      scopeKey(one) === scopeKey({ row: one.row }) ||
      changes.some((change) => scopeKey(change) === scopeKey(one)) ||
      !problems.some((other) => isWider(other, one)),
  );
}

function isWider(a: PolicyProblem, b: PolicyProblem): boolean {
  if (a === b || a.row !== b.row || a.field !== b.field || a.code !== b.code) return false;
  const covers = (wide: string | undefined, narrow: string | undefined) =>
    wide === undefined || wide === narrow;
  return covers(a.room, b.room) && covers(a.category, b.category);
}

type Wrong = [PolicyField, PolicyProblemCode];

function wrongWith({ when }: PolicyRow, effect: PolicyEffect, category?: Category): Wrong[] {
  const { visibility, dueStaffedMinutes: due, escalate, writerSees } = effect;
  const wrong: Wrong[] = [];
  if (when.level === "crisis") {
    if (visibility !== "held") wrong.push(["visibility", "crisis-held"]);
    if (escalate !== "crisis") wrong.push(["escalate", "crisis-escalates"]);
    if (writerSees !== "crisis-help") wrong.push(["writerSees", "crisis-help"]);
  }
  const categories = category ? [category] : (when.categories ?? allCategories);
  // Somebody tells of danger: a person must take it on, and the writer must be shown help.
  if (when.level === "red" && categories.some((one) => !rules.includes(one))) {
    if (escalate === null) wrong.push(["escalate", "red-escalates"]);
    if (!helping.includes(writerSees)) wrong.push(["writerSees", "red-help"]);
  }
  if (visibility === "held" && writerSees === "nothing") wrong.push(["writerSees", "held-told"]);
  if (due === null) {
    if (visibility === "held") wrong.push(["dueStaffedMinutes", "held-clock"]);
    else if (escalate) wrong.push(["dueStaffedMinutes", "escalated-clock"]);
  } else {
    const urgency = escalate ?? (when.level === "red" ? "red" : "amber");
    const inBounds = due >= dueBounds.least && due <= dueBounds[urgency];
    if (!inBounds) wrong.push(["dueStaffedMinutes", `due-${urgency}`]);
  }
  return wrong;
}

export type ParsedPolicy =
  | { ok: true; changes: PolicyChange[] }
  | { ok: false; why: "shape" }
  | { ok: false; why: "impossible"; problems: PolicyProblem[] };

const allowed: Record<PolicyField, (value: unknown) => boolean> = {
  visibility: (value) => value === "published" || value === "held",
  dueStaffedMinutes: (value) => value === null || Number.isSafeInteger(value),
  escalate: (value) => value === null || value === "red" || value === "crisis",
  writerSees: (value) =>
    ["nothing", "rule-held", "identity-advice", ...helping].includes(String(value)),
};
/** So many changes cover every row, category and field of a forum with thirty rooms. */
const mostChanges = 800;

/** Reads changes from wherever they were kept. Never throws; an impossible table is refused whole. */
export function parsePolicy(given: unknown): ParsedPolicy {
  const list = isObject(given) ? (given.changes ?? []) : undefined;
  if (!Array.isArray(list) || list.length > mostChanges) return { ok: false, why: "shape" };
  const changes = list.flatMap((one: unknown) => parseChange(one) ?? []);
  const keys = new Set(changes.map(scopeKey));
  if (changes.length < list.length || keys.size < list.length) return { ok: false, why: "shape" };
  const problems = checkPolicy(changes);
  return problems.length ? { ok: false, why: "impossible", problems } : { ok: true, changes };
}

function parseChange(given: unknown): PolicyChange | undefined {
  if (!isObject(given) || !isObject(given.effect)) return undefined;
  const { room, category, effect } = given;
  const row = defaultPolicy.rows.find(({ id }) => id === given.row);
  const known = Object.keys(effect).every((name) => policyFields.some((field) => field === name));
  const fields = policyFields.filter((field) => field in effect);
  if (!row || !known || !fields.every((field) => allowed[field](effect[field]))) return undefined;
  if (room !== undefined && !/^[a-z0-9-]{1,80}$/.test(String(room))) return undefined;
  const apart =
    category === undefined ? undefined : categoriesApart(row).find((one) => one === category);
  if (category !== undefined && !apart) return undefined;
  return {
    row: row.id,
    ...(room === undefined ? {} : { room: String(room) }),
    ...(apart ? { category: apart } : {}),
    effect: Object.fromEntries(fields.map((field) => [field, effect[field]])),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
