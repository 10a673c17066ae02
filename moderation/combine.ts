import { bands, levels, rank, scoreIn } from "./levels.ts";
import type { Assessment, Category, Level, Signal } from "./types.ts";

/** Small signs of one category that together are worth a therapist's eye, and an escalation. */
const AMBER_SUM = 0.9;
const RED_SUM = 1.25;
/** What each further rule adds to the overall score, inside the band of the level. */
const FURTHER = 0.03;

/** A sign too small to count alone: it has a category, a weight and a place, but no level. */
export type Hint = { rule: string; category: Category; weight: number; span: Signal["span"] };

type Overall = Pick<Assessment, "level" | "score" | "categories" | "signals">;

/**
 * Makes one assessment of everything that was found. Adding a signal never lowers the result.
 * @param revise what the learned model makes of what the rules found; nothing if absent
 */
export function combine(
  found: readonly Signal[],
  hints: readonly Hint[],
  revise: (signals: readonly Signal[]) => readonly Signal[] = (signals) => signals,
): Overall {
  const raised = [...found.filter((s) => rank(s.level) > 0), ...gathered(hints)];
  const signals = dedupe(revise(raised));
  const level = signals[0]?.level ?? "green";
  const categories: Partial<Record<Category, number>> = {};
  for (const { category, score } of signals) {
    categories[category] = Math.max(categories[category] ?? 0, score);
  }
  return { level, score: overall(level, signals, hints), categories, signals };
}

function overall(level: Level, signals: readonly Signal[], hints: readonly Hint[]): number {
  const top = signals[0];
  if (!top) return scoreIn("green", hints.reduce((sum, hint) => sum + hint.weight, 0) / 2);
  const further = new Set(signals.map((signal) => signal.rule)).size - 1;
  const ceiling = bands[level][1];
  return Math.round(Math.min(ceiling, top.score + further * FURTHER) * 1000) / 1000;
}

/** Hints of one category, each rule counted once, become a signal when they add up. */
function gathered(hints: readonly Hint[]): Signal[] {
  const sums = new Map<Category, Map<string, Hint>>();
  for (const hint of hints) {
    const rules = sums.get(hint.category) ?? new Map<string, Hint>();
    const known = rules.get(hint.rule);
    if (!known || known.weight < hint.weight) rules.set(hint.rule, hint);
    sums.set(hint.category, rules);
  }
  return [...sums].flatMap(([category, rules]): Signal[] => {
    const all = [...rules.values()].sort((a, b) => b.weight - a.weight);
    const sum = all.reduce((total, hint) => total + hint.weight, 0);
    const strongest = all[0];
    if (!strongest || sum < AMBER_SUM) return [];
    const level: Level = sum >= RED_SUM ? "red" : "amber";
    const score = scoreIn(level, 0.2);
    return [
      {
        rule: `several-signs-${category}`,
        category,
        level,
        stance: [],
        score,
        span: strongest.span,
      },
    ];
  });
}

function dedupe(signals: readonly Signal[]): Signal[] {
  const best = new Map<string, Signal>();
  for (const signal of signals) {
    const key = `${signal.rule} ${signal.span.field} ${signal.span.end}`;
    const known = best.get(key);
    if (!known || signal.score > known.score) best.set(key, signal);
  }
  const order = (s: Signal) => levels.indexOf(s.level);
  return [...best.values()].sort(
    (a, b) =>
      order(b) - order(a) ||
      b.score - a.score ||
      a.span.start - b.span.start ||
      (a.rule < b.rule ? -1 : 1),
  );
}
