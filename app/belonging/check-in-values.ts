/** The answers to each of the three questions, as stored; skipping stores nothing. */
const values: Readonly<Record<string, number>> = { no: 0, partly: 1, yes: 2 };

/** The stored value of an answer, or null where the question was skipped. */
export function checkInValue(answer: string): number | null {
  return Object.hasOwn(values, answer) ? (values[answer] ?? null) : null;
}

export type CheckInAnswers = {
  understood: number | null;
  rightThings: number | null;
  rightWay: number | null;
};

/** Whether staff should look again: one plain no, or at least two that are only partly. */
export function isLow({ understood, rightThings, rightWay }: CheckInAnswers): boolean {
  const given = [understood, rightThings, rightWay];
  return given.includes(0) || given.filter((value) => value === 1).length >= 2;
}
