/**
 * The value at a share of a list, by nearest rank: half of all values are at most `quantile(v, 0.5)`.
 * Null for an empty list.
 */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** Minutes as whole hours, never fewer than one: nobody is promised minutes. */
export function hoursOf(minutes: number): number {
  return Math.max(1, Math.ceil(minutes / 60));
}

/**
 * A time as the public is told it: whole hours, from six on in steps of four, so that no single answer
 * shows in it.
 */
export function coarseHours(minutes: number): number {
  const hours = hoursOf(minutes);
  return hours < 6 ? hours : Math.ceil(hours / 4) * 4;
}
