import type { FirstVisit } from "./first-visit.ts";
import type { Comparison } from "./measure.ts";
import type { Starts } from "./starts.ts";

export type Goal = { goal: string; atMost: number; measured: number; met: boolean };

/** What the forum promises to cost (issue "The whole forum, end to end"), and whether it kept it. */
export function judgeGoals(pages: Comparison[], visit: FirstVisit, starts: Starts): Goal[] {
  const thread = pages.find(({ name }) => name === "thread, uncached");
  const goal = (name: string, atMost: number, measured = Number.NaN): Goal => ({
    goal: name,
    atMost,
    measured,
    met: measured <= atMost,
  });
  return [
    goal("uncached thread, CPU to the floor's", 6, thread?.ratio.cpu),
    goal("first visit, gzipped kB", 60, visit.bytes / 1000),
    goal("first visit, requests", 6, visit.requests),
    goal("warm start, seconds", 2, starts.warm / 1000),
    goal("warm npm start, seconds", 2, starts.npmStart / 1000),
  ];
}
