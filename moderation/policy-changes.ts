import type { Category, Policy, PolicyEffect, PolicyRow } from "./types.ts";

/** What an operator may change in a row. */
export const policyFields = [
  "visibility",
  "dueStaffedMinutes",
  "escalate",
  "writerSees",
] as const satisfies readonly (keyof PolicyEffect)[];
export type PolicyField = (typeof policyFields)[number];
export type EffectChange = Partial<Pick<PolicyEffect, PolicyField>>;

/** Which answers a change is about: a row everywhere or in one room, for all it covers or one category. */
export type PolicyScope = { row: string; room?: string; category?: Category };
/** One difference from the project's own table. */
export type PolicyChange = PolicyScope & { effect: EffectChange };

/** The same for two changes that are about the same answers. */
export function scopeKey({ row, room, category }: PolicyScope): string {
  return `${room ?? ""}/${row}/${category ?? ""}`;
}

/** Categories of a row that may be answered apart: those of a row that covers several by name. */
export function categoriesApart({ when }: PolicyRow): readonly Category[] {
  return when.categories && when.categories.length > 1 ? when.categories : [];
}

/**
 * What a row asks for in a place. The narrower change wins: a room over everywhere, a category over
 * a room, a category in that room over all.
 */
export function effectIn(
  policy: Policy,
  changes: readonly PolicyChange[],
  { row, room, category }: PolicyScope,
): PolicyEffect {
  const known = policy.rows.find(({ id }) => id === row);
  const narrowing = [
    { row },
    ...(room ? [{ row, room }] : []),
    ...(category ? [{ row, category }] : []),
    ...(room && category ? [{ row, room, category }] : []),
  ].map(scopeKey);
  const own = narrowing.map((key) => changes.find((change) => scopeKey(change) === key)?.effect);
  return Object.assign({}, known?.then ?? policy.failed, ...own) as PolicyEffect;
}

/** Categories of a row that some change answers apart, in the row's own order. */
export function categoriesChanged(row: PolicyRow, changes: readonly PolicyChange[]): Category[] {
  return categoriesApart(row).filter((category) =>
    changes.some((change) => change.row === row.id && change.category === category),
  );
}

/**
 * The table with an operator's changes in it. A category that is answered apart becomes a row of
 * its own, named `row:category`. Pure; the table given is left as it is.
 */
export function changedPolicy(policy: Policy, changes: readonly PolicyChange[]): Policy {
  if (changes.length === 0) return policy;
  const places = policy.rows.flatMap((row) => {
    const apart = categoriesChanged(row, changes);
    const rest = row.when.categories?.filter((category) => !apart.includes(category));
    const own = rest ? { ...row.when, categories: rest } : row.when;
    return [
      ...(rest?.length === 0 ? [] : [{ id: row.id, when: own, scope: { row: row.id } }]),
      ...apart.map((category) => ({
        id: `${row.id}:${category}`,
        when: { ...row.when, categories: [category] },
        scope: { row: row.id, category },
      })),
    ];
  });
  const rooms = new Set(changes.flatMap(({ room }) => room ?? []));
  return {
    ...policy,
    rows: places.map(({ id, when, scope }) => ({
      id,
      when,
      then: effectIn(policy, changes, scope),
    })),
    rooms: Object.fromEntries(
      [...rooms].map((room) => [
        room,
        Object.fromEntries(
          places.map(({ id, scope }) => [id, effectIn(policy, changes, { ...scope, room })]),
        ),
      ]),
    ),
  };
}
