import type { Grammar } from "./grammar.ts";
import { graver, lower, rank, scoreIn } from "./levels.ts";
import type { Match, Reading } from "./matcher.ts";
import { circumstanceOf } from "./stance.ts";
import type { Level, Rule, Signal, Stance } from "./types.ts";

const raisers = ["plan", "means", "goodbye", "strangling", "weapon", "pregnant", "worse"] as const;
/** What one raising circumstance adds to the weight inside the band. */
const RAISE = 0.12;

/** Turns one match of a rule into a signal: level after stance and tense, weight, and evidence. */
export function weigh(reading: Reading, match: Match, rule: Rule, grammar: Grammar): Signal {
  const around = circumstanceOf(reading, match, grammar);
  const stance = new Set<Stance>(rule.stance ?? []);
  let level: Level = rule.level;
  let weight = rule.weight ?? 0.5;
  const apply = (how: "drop" | "lower" | "keep", mark: Stance) => {
    if (how === "keep") return;
    stance.add(mark);
    level = how === "drop" ? "green" : lower(level, 1);
    weight -= 0.2;
  };
  if (around.now && rule.now) {
    level = graver(level, rule.now);
    weight += RAISE;
  }
  if (around.negated) apply(rule.negation ?? "drop", "negated");
  if (around.unreal) apply(rule.unreal ?? "drop", "hypothetical");
  if (around.fiction) apply(rule.unreal ?? "drop", "quoted");
  if (around.past) apply(rule.past ?? "lower", "past");
  if (rule.floor && rank(level) < rank(rule.floor)) level = rule.floor;
  if (rank(level) > 0) {
    weight += RAISE * raisers.filter((name) => reading.holds(grammar.cues[name])).length;
  }
  return {
    rule: rule.id,
    category: rule.category,
    level,
    stance: [...stance],
    score: scoreIn(level, weight),
    span: spanOf(reading, match),
  };
}

/** The evidence: from the first to the last word asked for, within the field of the last one. */
function spanOf(reading: Reading, match: Match): Signal["span"] {
  const last = reading.tokens[match.end - 1];
  const field = last?.field ?? "text";
  const first = match.words.find((at) => reading.tokens[at]?.field === field) ?? match.start;
  return { field, start: reading.tokens[first]?.start ?? 0, end: last?.end ?? 0 };
}
