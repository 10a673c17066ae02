import { lower, rank, scoreIn } from "../levels.ts";
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
const certain = new Set(allRules.flatMap((rule) => (rule.floor === undefined ? [] : [rule.id])));

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
 * uncertain red goes no lower than amber, an uncertain amber may go.
 */
export function revise(
  signals: readonly Signal[],
  verdict: Verdict,
  thresholds: Thresholds,
): Signal[] {
  return signals.flatMap((signal): Signal[] => {
    if (isFirm(signal)) return [signal];
    if (rank(signal.level) === 1 && verdict.flagged < thresholds.lowerAmber) return [];
    if (signal.level !== "red" || verdict.urgent >= thresholds.lowerRed) return [signal];
    const level = lower(signal.level, 1);
    return [{ ...signal, level, score: scoreIn(level, 0.5) }];
  });
}
