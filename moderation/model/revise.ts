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
// Said so plainly that only what stands around it lowers it.
const sure = new Map(allRules.flatMap((rule) => (rule.sure ? [[rule.id, rule.level]] : [])));
/** Words under which a post says too little for the model to take back what a rule saw. */
const ENOUGH_WORDS = 12;

/** What a rule says of danger to the writer goes only under this share of the usual probability. */
const OWN_DANGER = 0.5;

/** True for what the model may never lower. */
export function isFirm(signal: Signal): boolean {
  return (
    signal.level === "crisis" ||
    signal.category === "identity" ||
    signal.stance.includes("intent") ||
    certain.has(signal.rule) ||
    sure.get(signal.rule) === signal.level
  );
}

/**
 * What remains of the rules' signals once the model has read the post. Nothing firm is touched; an
 * uncertain red becomes amber where red is improbable, and goes where any risk is; what it says of
 * danger to the writer goes only where risk is most improbable.
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
    const least = thresholds.lowerAmber * (isOwnDanger ? OWN_DANGER : 1);
    if (verdict.flagged < least) return [];
    const level = signal.level === "red" ? lower(signal.level, 1) : signal.level;
    return [level === signal.level ? signal : { ...signal, level, score: scoreIn(level, 0.5) }];
  });
}
