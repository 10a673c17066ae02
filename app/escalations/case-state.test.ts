import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EscalationState } from "#db/schema/escalations.ts";
import {
  caseMoves,
  isClockRunning,
  mayMove,
  needsSecondReader,
  nextState,
  possibleMoves,
} from "./case-state.ts";

const states: EscalationState[] = [
  "new",
  "acknowledged",
  "assessing",
  "acted",
  "waiting-for-second-reader",
  "closed",
];

describe("the state machine of a case", () => {
  test("allows exactly these moves", () => {
    const all = Object.fromEntries(states.map((state) => [state, possibleMoves(state)]));
    expect(all).toEqual({
      new: ["acknowledge"],
      acknowledged: ["assess", "act"],
      assessing: ["assess", "act", "propose-close", "close"],
      acted: ["assess", "act", "propose-close", "close"],
      "waiting-for-second-reader": ["confirm-close", "return-close"],
      closed: ["reopen"],
    });
  });

  test("only a reopening leads out of closed, and nothing skips being taken on", () => {
    for (const move of caseMoves) {
      expect(nextState("closed", move)).toBe(move === "reopen" ? "new" : null);
      expect(nextState("new", move)).toBe(move === "acknowledge" ? "acknowledged" : null);
    }
  });

  test("a case waiting for a second reader can be neither acted on nor closed by the first", () => {
    for (const move of ["assess", "act", "propose-close", "close"] as const) {
      expect(nextState("waiting-for-second-reader", move)).toBeNull();
    }
  });

  test("whatever is tried in whatever order, the case is in a state and every state has a way on", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...caseMoves)), (tried) => {
        let state: EscalationState = "new";
        for (const move of tried) state = nextState(state, move) ?? state;
        expect(states).toContain(state);
        expect(possibleMoves(state).length).toBeGreaterThan(0);
      }),
    );
  });

  test("its clock runs until somebody has assessed it or acted", () => {
    expect(states.filter(isClockRunning)).toEqual(["new", "acknowledged"]);
  });
});

describe("who", () => {
  test("a therapist is a second reader and may raise a worry again, nothing else", () => {
    expect(caseMoves.filter((move) => mayMove("therapist", move))).toEqual([
      "confirm-close",
      "return-close",
      "reopen",
    ]);
    expect(caseMoves.every((move) => mayMove("admin", move))).toBe(true);
  });

  test("the graver of the two levels decides whether closing takes two", () => {
    expect(needsSecondReader("amber", "amber")).toBe(false);
    expect(needsSecondReader("green", null)).toBe(false);
    expect(needsSecondReader("red", "green")).toBe(true);
    expect(needsSecondReader("crisis", "amber")).toBe(true);
    expect(needsSecondReader("amber", "red")).toBe(true);
  });
});
