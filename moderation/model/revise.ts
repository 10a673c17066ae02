import { lower, scoreIn } from "../levels.ts";
import { allRules } from "../rules/index.ts";
import type { Level, Signal } from "../types.ts";
import type { Thresholds, Verdict } from "./verdict.ts";

/** What the model would give the post by itself. */
export function levelOf(verdict: Verdict, thresholds: Thresholds): Level {
  if (verdict.crisis >= thresholds.crisis && verdict.urgent >= thresholds.red) return "crisis";
  if (verdict.urgent >= thresholds.red) return "red";
  return verdict.flagged >= thresholds.amber ? "amber" : "green";
}

// A rule with a floor says something that no circumstance takes back.
const certain = new Set(
  allRules.flatMap((rule) => ((rule.floor ?? "green") === "green" ? [] : [rule.id])),
);
/** Words under which a post says too little for the model to take back what a rule saw. */
const ENOUGH_WORDS = 12;

/** True for what the model may never lower. */
export function isFirm(signal: Signal): boolean {
  return (
    signal.level === "crisis" ||
    signal.category === "identity" ||
    signal.stance.includes("intent") ||
    certain.has(signal.rule)
  );
}

/**
 * What remains of the rules' signals once the model has read the post. Nothing firm is touched; an
 * uncertain red becomes amber where red is improbable, and goes where any risk is. But what a rule
 * that is nearly always right says of danger to the writer stays amber at least, so that a person
 * reads it within the day.
 */
export function revise(
  signals: readonly Signal[],
  verdict: Verdict,
  thresholds: Thresholds,
  words: number,
): Signal[] {
  if (words < ENOUGH_WORDS) return [...signals];
  return signals.flatMap((signal): Signal[] => {
    if (isFirm(signal)) return [signal];
    const keeps = signal.level === "red" && verdict.urgent >= thresholds.lowerRed;
    if (keeps) return [signal];
    const isOwnDanger = signal.level === "red" && signal.stance.includes("victim");
    const stays = isOwnDanger && thresholds.trusted.includes(signal.rule);
    if (verdict.flagged < thresholds.lowerAmber && !stays) return [];
    const level = signal.level === "red" ? lower(signal.level, 1) : signal.level;
    return [level === signal.level ? signal : { ...signal, level, score: scoreIn(level, 0.5) }];
  });
}
