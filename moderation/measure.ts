import { assess } from "./index.ts";
import { levels, rank } from "./levels.ts";
import type { Assessment, Category, Language, Level } from "./types.ts";

/** A text with the answer people gave. */
export type Case = {
  id: string;
  lang: Language;
  title?: string;
  text: string;
  level: Level;
  categories: Category[];
  stance?: string[];
  kind: "blunt" | "indirect" | "harmless" | "hard-harmless";
};

export type Judged = { case: Case; found: Assessment };

/** A share with its 95 % Wilson score interval (Wilson 1927). */
export type Share = { hit: number; of: number; share: number; low: number; high: number };

export type Measures = {
  cases: number;
  flagged: { precision: Share; recall: Share; f1: number };
  urgent: { precision: Share; recall: Share; f1: number };
  crisisSeenAsUrgent: Share;
  redSeenAsUrgent: Share;
  amberSeen: Share;
  indirectUrgentSeen: Share;
  falseAlarms: { harmless: Share; hardHarmless: Share; greenAtRed: Share };
  exactLevel: Share;
  /** Mean over amber, red and crisis of each level's F1. */
  meanF1: number;
  /** Red and crisis posts among the first two fifths, read in the order of their scores. */
  rankedFirst: Share;
  /** By tenths of the score: how many posts, and how many of them truly red or crisis. */
  byScore: { from: number; urgent: Share }[];
  categoryRecall: Partial<Record<Category, Share>>;
  confusion: Record<Level, Record<Level, number>>;
};

/** Share `hit / of` with its Wilson interval; `of` may be 0. */
function shareOf(hit: number, of: number): Share {
  if (of === 0) return { hit, of, share: 0, low: 0, high: 1 };
  const z = 1.96;
  const p = hit / of;
  const centre = (p + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  return { hit, of, share: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Lets the engine read every case. */
export function judge(cases: readonly Case[]): Judged[] {
  return cases.map((item) => ({
    case: item,
    found: assess({
      text: item.text,
      locale: item.lang,
      ...(item.title === undefined ? {} : { title: item.title }),
    }),
  }));
}

/** Counts what was seen, missed and raised for nothing. */
export function measure(judged: readonly Judged[]): Measures {
  const from = (least: number, value: Level) => rank(value) >= least;
  const count = (of: readonly Judged[], hit: (item: Judged) => boolean) =>
    shareOf(of.filter(hit).length, of.length);
  const ofLevel = (level: Level) => judged.filter((item) => item.case.level === level);
  const flaggedAt = (least: number) => {
    const truly = judged.filter((item) => from(least, item.case.level));
    const raised = judged.filter((item) => from(least, item.found.level));
    const recall = count(truly, (item) => from(least, item.found.level));
    const precision = count(raised, (item) => from(least, item.case.level));
    const sum = precision.share + recall.share;
    return { precision, recall, f1: sum === 0 ? 0 : (2 * precision.share * recall.share) / sum };
  };
  const kind = (wanted: Case["kind"]) => judged.filter((item) => item.case.kind === wanted);
  const seen = (item: Judged) => from(1, item.found.level);
  const urgent = (item: Judged) => from(2, item.found.level);
  return {
    cases: judged.length,
    flagged: flaggedAt(1),
    urgent: flaggedAt(2),
    crisisSeenAsUrgent: count(ofLevel("crisis"), urgent),
    redSeenAsUrgent: count(ofLevel("red"), urgent),
    amberSeen: count(ofLevel("amber"), seen),
    indirectUrgentSeen: count(
      kind("indirect").filter((item) => from(2, item.case.level)),
      urgent,
    ),
    falseAlarms: {
      harmless: count(kind("harmless"), seen),
      hardHarmless: count(kind("hard-harmless"), seen),
      greenAtRed: count(ofLevel("green"), urgent),
    },
    exactLevel: count(judged, (item) => item.case.level === item.found.level),
    meanF1: meanF1(judged),
    rankedFirst: rankedFirst(judged),
    byScore: byScore(judged),
    categoryRecall: categoryRecall(judged),
    confusion: confusionOf(judged),
  };
}

const isUrgent = (item: Judged) => rank(item.case.level) >= 2;

function meanF1(judged: readonly Judged[]): number {
  const scores = (["amber", "red", "crisis"] as const).map((level) => {
    const truly = judged.filter((item) => item.case.level === level);
    const said = judged.filter((item) => item.found.level === level).length;
    const right = truly.filter((item) => item.found.level === level).length;
    return truly.length + said === 0 ? 0 : (2 * right) / (truly.length + said);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** The part of all posts that is read first (issue 3, "Goals"). */
const FIRST = 0.4;

function rankedFirst(judged: readonly Judged[]): Share {
  const order = [...judged].sort((a, b) => b.found.score - a.found.score);
  const first = order.slice(0, Math.ceil(order.length * FIRST));
  return shareOf(first.filter(isUrgent).length, judged.filter(isUrgent).length);
}

function byScore(judged: readonly Judged[]): Measures["byScore"] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const within = judged.filter(
      ({ found }) => Math.min(9, Math.floor(found.score * 10)) === tenth,
    );
    return { from: tenth / 10, urgent: shareOf(within.filter(isUrgent).length, within.length) };
  });
}

function categoryRecall(judged: readonly Judged[]): Partial<Record<Category, Share>> {
  const recall: Partial<Record<Category, Share>> = {};
  const named = new Set(judged.flatMap((item) => item.case.categories));
  for (const category of [...named].sort()) {
    const of = judged.filter((item) => item.case.categories.includes(category));
    const hit = of.filter((item) => item.found.categories[category] !== undefined);
    recall[category] = shareOf(hit.length, of.length);
  }
  return recall;
}

function confusionOf(judged: readonly Judged[]): Measures["confusion"] {
  const row = () => Object.fromEntries(levels.map((level) => [level, 0])) as Record<Level, number>;
  const table = Object.fromEntries(levels.map((l) => [l, row()])) as Measures["confusion"];
  for (const item of judged) table[item.case.level][item.found.level] += 1;
  return table;
}
