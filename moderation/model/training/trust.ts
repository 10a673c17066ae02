import { rank } from "../../levels.ts";
import { RULE_WRITER } from "./corpus.ts";
import type { PreparedCorpus } from "./prepare.ts";

/** How often a rule must have been right, and in how many posts at least, to be trusted. */
const RIGHT = 0.85;
const SEEN = 6;

/**
 * Rules that were nearly always right about a post being more than harmless, counted on posts by
 * hands that did not write the rules.
 */
export function trustedRules({ posts }: PreparedCorpus): string[] {
  const counts = new Map<string, { right: number; seen: number }>();
  for (const { post, rank: level, finding } of posts) {
    if (post.writer === RULE_WRITER) continue;
    const found = finding.signals.filter((signal) => rank(signal.level) >= 2);
    for (const rule of new Set(found.map((signal) => signal.rule))) {
      const count = counts.get(rule) ?? { right: 0, seen: 0 };
      count.seen += 1;
      if (level > 0) count.right += 1;
      counts.set(rule, count);
    }
  }
  return [...counts]
    .filter(([, { right, seen }]) => seen >= SEEN && right / seen >= RIGHT)
    .map(([rule]) => rule)
    .sort();
}
