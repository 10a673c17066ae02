import { levels, rank } from "../levels.ts";
import type { Judged, Measures, Share } from "./measure.ts";

/** How many of the worst misses are printed in full. */
const WORST = 15;

function percent({ hit, of, share, low, high }: Share): string {
  const p = (x: number) => `${(x * 100).toFixed(1)} %`;
  return `${p(share)} (${hit}/${of}, 95 % ${p(low)} to ${p(high)})`;
}

/** One block of figures as plain text, one figure a line, a 95 % Wilson interval beside each share. */
export function figures(name: string, m: Measures): string {
  const rows: [string, string][] = [
    ["posts", String(m.cases)],
    ["flagged: precision", percent(m.flagged.precision)],
    ["flagged: recall", percent(m.flagged.recall)],
    ["flagged: F1", m.flagged.f1.toFixed(3)],
    ["urgent: precision", percent(m.urgent.precision)],
    ["urgent: recall", percent(m.urgent.recall)],
    ["urgent: F1", m.urgent.f1.toFixed(3)],
    ["crisis seen at red or above", percent(m.crisisSeenAsUrgent)],
    ["crisis seen at all", percent(m.crisisSeen)],
    ["red seen at red or above", percent(m.redSeenAsUrgent)],
    ["red seen at all", percent(m.redSeen)],
    ["amber seen at all", percent(m.amberSeen)],
    ["indirect red and crisis at red", percent(m.indirectUrgentSeen)],
    ["indirect red and crisis seen", percent(m.indirectSeen)],
    ["harmless flagged", percent(m.falseAlarms.harmless)],
    ["hard harmless flagged", percent(m.falseAlarms.hardHarmless)],
    ["green flagged", percent(m.falseAlarms.green)],
    ["green at red or above", percent(m.falseAlarms.greenAtRed)],
    ["level exactly right", percent(m.exactLevel)],
    ["mean F1 of amber, red, crisis", m.meanF1.toFixed(3)],
    ["red and crisis in the first 40 %", percent(m.rankedFirst)],
    ...Object.entries(m.categories).map(([category, found]): [string, string] => [
      `${category}: F1, recall`,
      `${found.f1.toFixed(3)}, ${percent(found.recall)}`,
    ]),
    ...m.byScore.map(({ from, urgent }): [string, string] => [
      `red or crisis, score ${from.toFixed(1)} up`,
      percent(urgent),
    ]),
  ];
  const lines = rows.map(([label, value]) => `  ${label.padEnd(34)}${value}`);
  return [name, ...lines, ...confusion(m)].join("\n");
}

function confusion(m: Measures): string[] {
  const cell = (value: string | number) => String(value).padStart(8);
  return [
    "  true level (rows) by level found",
    `  ${"".padEnd(8)}${levels.map(cell).join("")}`,
    ...levels.map(
      (level) => `  ${level.padEnd(8)}${levels.map((l) => cell(m.confusion[level][l])).join("")}`,
    ),
  ];
}

/** The posts whose level is furthest off, in full, missed danger before false alarms. */
export function worstMisses(all: readonly Judged[]): string {
  const gap = (item: Judged) => rank(item.case.level) - rank(item.found.level);
  const worst = all
    .filter((item) => gap(item) !== 0)
    .sort((a, b) => Math.abs(gap(b)) - Math.abs(gap(a)) || gap(b) - gap(a))
    .slice(0, WORST);
  const lines = worst.map(({ case: post, found }) => {
    const rules = [...new Set(found.signals.map((signal) => signal.rule))].join(", ");
    const text = `${post.title ? `${post.title}: ` : ""}${post.text}`;
    return `  ${post.id} is ${post.level}, found ${found.level}${rules ? ` (${rules})` : ""}\n    ${text}`;
  });
  return ["worst misses", ...lines].join("\n");
}
