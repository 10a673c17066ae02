/** How many minutes an alias can be asked to wait between replies in one thread; 0: as they like. */
export const slowChoices = [0, 5, 15, 60] as const;

/** Whole minutes until the next reply, for somebody whose last one was `since` milliseconds ago. */
export function minutesLeft(slowMinutes: number, since: number): number {
  return Math.max(0, Math.ceil(slowMinutes - since / 60_000));
}
