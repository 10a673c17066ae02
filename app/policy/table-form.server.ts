import {
  categoriesApart,
  defaultPolicy,
  type EffectChange,
  effectIn,
  type PolicyChange,
  type PolicyField,
  type PolicyScope,
  policyFields,
  scopeKey,
} from "#moderation/index.ts";
import type { Category, PolicyEffect, PolicyRow } from "#moderation/types.ts";

/** Where the answers of one form hold: everywhere or in a room, for all or for one category. */
export type Place = { room?: string; category?: Category };

/** The rows that a form about a place has: those that can be answered apart for the category. */
export function rowsIn({ category }: Place): readonly PolicyRow[] {
  return defaultPolicy.rows.filter(
    (row) => category === undefined || categoriesApart(row).includes(category),
  );
}

/** What may be changed of a row. A crisis is always held and handed over: only its clock moves. */
export function fieldsOf({ when }: PolicyRow): readonly PolicyField[] {
  return when.level === "crisis" ? ["dueStaffedMinutes"] : policyFields;
}

/** The name of a field in the form. */
export function fieldName(row: string, field: PolicyField): string {
  return `${row}.${field}`;
}

/** A value as a form has it. */
export function valueText(value: PolicyEffect[PolicyField]): string {
  return value === null ? "none" : String(value);
}

/** What stands in the form when it is opened: the answers in force in that place. */
export function openValues(changes: readonly PolicyChange[], place: Place): [string, string][] {
  return rowsIn(place).flatMap((row) => {
    const effect = effectIn(defaultPolicy, changes, { row: row.id, ...place });
    return fieldsOf(row).map((field): [string, string] => [
      fieldName(row.id, field),
      valueText(effect[field]),
    ]);
  });
}

/** What would hold in a place if nothing were said about it in particular. */
export function inherited(changes: readonly PolicyChange[], scope: PolicyScope): PolicyEffect {
  const others = changes.filter((change) => scopeKey(change) !== scopeKey(scope));
  return effectIn(defaultPolicy, others, scope);
}

/**
 * Puts what somebody changed in a form into the newest changes. Only fields that differ from what
 * stood there when the form was opened count, so that a colleague's change in between survives. An
 * answer that is the same as would hold anyway is not kept.
 */
export function withTable(
  newest: readonly PolicyChange[],
  opened: readonly PolicyChange[],
  place: Place,
  typed: (name: string) => string | undefined,
): PolicyChange[] {
  const before = new Map(openValues(opened, place));
  let changes = [...newest];
  for (const row of rowsIn(place)) {
    const scope = { row: row.id, ...place };
    const edits = fieldsOf(row).flatMap((field): [PolicyField, unknown][] => {
      const name = fieldName(row.id, field);
      const now = typed(name);
      return now === undefined || now === before.get(name) ? [] : [[field, readValue(field, now)]];
    });
    if (edits.length === 0) continue;
    const own = changes.find((change) => scopeKey(change) === scopeKey(scope))?.effect;
    const wanted = { ...own, ...Object.fromEntries(edits) } as EffectChange;
    const plain = inherited(changes, scope);
    const kept = policyFields.filter((f) => wanted[f] !== undefined && wanted[f] !== plain[f]);
    changes = changes.filter((change) => scopeKey(change) !== scopeKey(scope));
    if (kept.length > 0) {
      const effect = Object.fromEntries(kept.map((f) => [f, wanted[f]]));
      changes.push({ ...scope, effect });
    }
  }
  return changes;
}

/** What was chosen, for the parser to judge: a form may hold anything. */
function readValue(field: PolicyField, text: string): unknown {
  if (text === "none") return null;
  return field === "dueStaffedMinutes" ? Number(text) : text;
}
