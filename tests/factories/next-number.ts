let last = 0;

/** Counts up within a test file, for names that must differ. */
export function nextNumber(): number {
  last += 1;
  return last;
}
