import { assess } from "../index.ts";
import { levels, rank } from "../levels.ts";
import type { Assessment, Category, Language, Level } from "../types.ts";

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
  /** Flagged at any level. */
  crisisSeen: Share;
  redSeen: Share;
  amberSeen: Share;
  /** Red and crisis told without the word for it: at red or above, and at any level. */
  indirectUrgentSeen: Share;
  indirectSeen: Share;
  falseAlarms: { green: Share; harmless: Share; hardHarmless: Share; greenAtRed: Share };
  exactLevel: Share;
  /** Mean over amber, red and crisis of each level's F1. */
  meanF1: number;
  /** Red and crisis posts among the first two fifths, read in the order of their scores. */
  rankedFirst: Share;
  /** By tenths of the score: how many posts, and how many of them truly red or crisis. */
  byScore: { from: number; urgent: Share }[];
  /** How often a category is right where it is named, and how often it is named where it is right. */
  categories: Partial<Record<Category, { precision: Share; recall: Share; f1: number }>>;
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
  const flaggedAt = (least: number) =>
    detection(
      judged,
      (item) => from(least, item.case.level),
      (item) => from(least, item.found.level),
    );
  const kind = (wanted: Case["kind"]) => judged.filter((item) => item.case.kind === wanted);
  const seen = (item: Judged) => from(1, item.found.level);
  const urgent = (item: Judged) => from(2, item.found.level);
  const indirect = kind("indirect").filter(isUrgent);
  return {
    cases: judged.length,
    flagged: flaggedAt(1),
    urgent: flaggedAt(2),
    crisisSeenAsUrgent: count(ofLevel("crisis"), urgent),
    redSeenAsUrgent: count(ofLevel("red"), urgent),
    crisisSeen: count(ofLevel("crisis"), seen),
    redSeen: count(ofLevel("red"), seen),
    amberSeen: count(ofLevel("amber"), seen),
    indirectUrgentSeen: count(indirect, urgent),
    indirectSeen: count(indirect, seen),
    falseAlarms: {
      green: count(ofLevel("green"), seen),
      harmless: count(kind("harmless"), seen),
      hardHarmless: count(kind("hard-harmless"), seen),
      greenAtRed: count(ofLevel("green"), urgent),
    },
    exactLevel: count(judged, (item) => item.case.level === item.found.level),
    meanF1: meanF1(judged),
    rankedFirst: rankedFirst(judged),
    byScore: byScore(judged),
    categories: categoriesOf(judged),
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

function categoriesOf(judged: readonly Judged[]): Measures["categories"] {
  const named = new Set(judged.flatMap((item) => item.case.categories));
  return Object.fromEntries(
    [...named].sort().map((category) => [
      category,
      detection(
        judged,
        (item) => item.case.categories.includes(category),
        (item) => item.found.categories[category] !== undefined,
      ),
    ]),
  );
}

/** Precision, recall and F1 of a yes-or-no question. */
function detection(
  judged: readonly Judged[],
  truly: (item: Judged) => boolean,
  said: (item: Judged) => boolean,
): { precision: Share; recall: Share; f1: number } {
  const right = judged.filter((item) => truly(item) && said(item)).length;
  const precision = shareOf(right, judged.filter(said).length);
  const recall = shareOf(right, judged.filter(truly).length);
  const sum = precision.share + recall.share;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision.share * recall.share) / sum };
}

function confusionOf(judged: readonly Judged[]): Measures["confusion"] {
  const row = () => Object.fromEntries(levels.map((level) => [level, 0])) as Record<Level, number>;
  const table = Object.fromEntries(levels.map((l) => [l, row()])) as Measures["confusion"];
  for (const item of judged) table[item.case.level][item.found.level] += 1;
  return table;
}
