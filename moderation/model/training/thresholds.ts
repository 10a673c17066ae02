import { combine } from "../../combine.ts";
import { rank } from "../../levels.ts";
import { levelOf, revise } from "../revise.ts";
import type { Thresholds, Verdict } from "../verdict.ts";
import type { Prepared } from "./prepare.ts";

/**
 * Shares of harmless posts that may be flagged, and that may reach red. A little above the goals of
 * 5 % and 1 to 2 %: models that hold a writer out have read fewer hands than the one that is shipped.
 */
const FLAGGED_FOR_NOTHING = 0.075;
const RED_FOR_NOTHING = 0.025;
/** The share that the model may add in any case. */
const LEAST_LEFT = 0.005;

/** A post with the verdict of a model that had not seen its writer. */
export type HeldOut = { prepared: Prepared; verdict: Verdict };

const steps = (from: number, to: number, by: number) =>
  Array.from(
    { length: Math.round((to - from) / by) + 1 },
    (_, n) => Math.round((from + n * by) * 1000) / 1000,
  );
const possible = steps(0.05, 0.95, 0.01);
const lowering = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

/** The level that rules and model together give, 0 for green up to 3 for crisis. */
export function rankOf({ prepared, verdict }: HeldOut, thresholds: Thresholds): number {
  const byRules = rankByRules({ prepared, verdict }, thresholds);
  return Math.max(byRules, rank(levelOf(verdict, thresholds)));
}

function rankByRules({ prepared, verdict }: HeldOut, thresholds: Thresholds): number {
  const { signals, hints, tokens } = prepared.finding;
  const revised = combine(signals, hints, (found) =>
    revise(found, verdict, thresholds, tokens.length),
  );
  return rank(revised.level);
}

/**
 * Thresholds that see most while harmless posts stay within their shares: first red, then amber,
 * then the one for crisis that gives the best mean F1 over amber, red and crisis.
 */
export function chooseThresholds(posts: readonly HeldOut[]): Thresholds {
  let best: Thresholds = {
    amber: 0.95,
    red: 0.95,
    crisis: 0.95,
    lowerRed: 0.4,
    lowerAmber: 0.4,
    category: 0.5,
  };
  const urgent = pick(posts, 2, RED_FOR_NOTHING, best, (lowest) => ({ lowerRed: lowest }), "red");
  best = urgent;
  best = pick(posts, 1, FLAGGED_FOR_NOTHING, best, (lowest) => ({ lowerAmber: lowest }), "amber");
  let most = -1;
  for (const crisis of possible) {
    const tried = { ...best, crisis };
    const f1 = meanF1(posts, tried);
    if (f1 > most) {
      most = f1;
      best = tried;
    }
  }
  return best;
}

function pick(
  posts: readonly HeldOut[],
  least: number,
  allowed: number,
  base: Thresholds,
  lowered: (lowest: number) => Partial<Thresholds>,
  name: "red" | "amber",
): Thresholds {
  let best = base;
  let most = -1;
  const probable = name === "red" ? "urgent" : "flagged";
  const harmless = posts.filter(({ prepared }) => prepared.rank === 0).length || 1;
  // What the rules alone raise for nothing and nothing may lower is no reason to see less.
  const none = { ...base, ...lowered(1) };
  const firm = posts.filter((p) => p.prepared.rank === 0 && rankByRules(p, none) >= least).length;
  const within = Math.max(allowed, firm / harmless + LEAST_LEFT);
  for (const lowest of lowering) {
    const tried = { ...base, ...lowered(lowest) };
    const byRules = posts.map((post) => rankByRules(post, tried) >= least);
    for (const from of possible) {
      if (from < lowest) continue;
      let alarms = 0;
      let seen = 0;
      posts.forEach(({ prepared, verdict }, at) => {
        if (!byRules[at] && verdict[probable] < from) return;
        if (prepared.rank === 0) alarms += 1;
        else if (prepared.rank >= least) seen += 1;
      });
      if (alarms / harmless <= within && seen > most) {
        most = seen;
        best = { ...tried, [name]: from };
      }
    }
  }
  return best;
}

/** The mean over amber, red and crisis of each level's F1. */
function meanF1(posts: readonly HeldOut[], thresholds: Thresholds): number {
  const found = posts.map((post) => rankOf(post, thresholds));
  const scores = [1, 2, 3].map((level) => {
    let right = 0;
    let truly = 0;
    let said = 0;
    posts.forEach(({ prepared }, at) => {
      if (prepared.rank === level) truly += 1;
      if (found[at] === level) said += 1;
      if (prepared.rank === level && found[at] === level) right += 1;
    });
    return truly + said === 0 ? 0 : (2 * right) / (truly + said);
  });
  return scores.reduce((sum, score) => sum + score, 0) / 3;
}
