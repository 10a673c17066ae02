import type { EscalationState } from "#db/schema/escalations.ts";
import type { StoredLevel } from "#db/schema/moderation.ts";

/** What a person can do with a case. */
export const caseMoves = [
  "acknowledge",
  "assess",
  "act",
  "propose-close",
  "close",
  "confirm-close",
  "return-close",
  "reopen",
] as const;
export type CaseMove = (typeof caseMoves)[number];

/**
 * The whole state machine: for each move, from which state to which. What is not here is refused.
 * An act may come before the assessment (one calls 112 first), but nothing closes without one.
 */
const moves: Record<CaseMove, Partial<Record<EscalationState, EscalationState>>> = {
  acknowledge: { new: "acknowledged" },
  assess: { acknowledged: "assessing", assessing: "assessing", acted: "acted" },
  act: { acknowledged: "acted", assessing: "acted", acted: "acted" },
  "propose-close": {
    assessing: "waiting-for-second-reader",
    acted: "waiting-for-second-reader",
  },
  close: { assessing: "closed", acted: "closed" },
  "confirm-close": { "waiting-for-second-reader": "closed" },
  "return-close": { "waiting-for-second-reader": "assessing" },
  // From the beginning: somebody has to take it on anew, and its clock runs again.
  reopen: { closed: "new" },
};

/** The state a move leads to, or null when the move is impossible from `state`. */
export function nextState(state: EscalationState, move: CaseMove): EscalationState | null {
  return moves[move][state] ?? null;
}

/** The moves that are possible from `state`, in the order of work. */
export function possibleMoves(state: EscalationState): CaseMove[] {
  return caseMoves.filter((move) => nextState(state, move) !== null);
}

const anyStaff: ReadonlySet<CaseMove> = new Set(["confirm-close", "return-close", "reopen"]);

/**
 * Cases are worked by admins. A therapist may be the second reader of a closing, and may raise a
 * worry again when a case about the same text is closed.
 */
export function mayMove(role: "therapist" | "admin", move: CaseMove): boolean {
  return role === "admin" || anyStaff.has(move);
}

const isGrave = (level: StoredLevel | null) => level === "red" || level === "crisis";

/**
 * Whether closing takes two people (SECURITY, requirement 19; MODERATION, Escalation). The graver of
 * the two levels counts; see case-gravity.ts for levels given earlier.
 */
export function needsSecondReader(machine: StoredLevel, human: StoredLevel | null): boolean {
  return isGrave(machine) || isGrave(human);
}

/** A case's first answer is owed until somebody has assessed it. */
export function isClockRunning(state: EscalationState): boolean {
  return state === "new" || state === "acknowledged";
}
