import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rank } from "./levels.ts";
import { type Case, type Judged, judge, type Measures, measure, type Share } from "./measure.ts";

/** How many of the worst misses are printed in full. */
const WORST = 15;

const asked = process.argv.slice(2).filter((argument) => argument !== "--");
const asJson = asked.includes("--json");
const files = asked.filter((argument) => !argument.startsWith("--"));
const own = fileURLToPath(new URL("./corpus/test.jsonl", import.meta.url));

const judged = judge((files.length > 0 ? files : [own]).flatMap(readCases));
if (asJson) {
  process.stdout.write(`${JSON.stringify({ all: measure(judged), ...perLanguage(judged) })}\n`);
} else {
  print("all", measure(judged));
  for (const [language, measures] of Object.entries(perLanguage(judged))) print(language, measures);
  printWorst(judged);
}

/** @throws Error naming file and line when a line is not a labelled case */
function readCases(file: string): Case[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, at): Case[] => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line) as Case];
    } catch {
      throw new Error(`${file}:${at + 1} is not JSON`);
    }
  });
}

function perLanguage(all: readonly Judged[]): Record<string, Measures> {
  const languages = [...new Set(all.map((item) => item.case.lang))].sort();
  return Object.fromEntries(
    languages.map((lang) => [lang, measure(all.filter((item) => item.case.lang === lang))]),
  );
}

function percent({ hit, of, share, low, high }: Share): string {
  const p = (x: number) => `${(x * 100).toFixed(1)} %`;
  return `${p(share)} (${hit}/${of}, 95 % ${p(low)} to ${p(high)})`;
}

function print(name: string, m: Measures): void {
  const rows: [string, string][] = [
    ["cases", String(m.cases)],
    ["flagged: precision", percent(m.flagged.precision)],
    ["flagged: recall", percent(m.flagged.recall)],
    ["flagged: F1", m.flagged.f1.toFixed(3)],
    ["urgent: precision", percent(m.urgent.precision)],
    ["urgent: recall", percent(m.urgent.recall)],
    ["urgent: F1", m.urgent.f1.toFixed(3)],
    ["crisis seen at red or above", percent(m.crisisSeenAsUrgent)],
    ["red seen at red or above", percent(m.redSeenAsUrgent)],
    ["amber seen at all", percent(m.amberSeen)],
    ["indirect red and crisis seen", percent(m.indirectUrgentSeen)],
    ["harmless flagged", percent(m.falseAlarms.harmless)],
    ["hard harmless flagged", percent(m.falseAlarms.hardHarmless)],
    ["green at red or above", percent(m.falseAlarms.greenAtRed)],
    ["level exactly right", percent(m.exactLevel)],
    ...Object.entries(m.categoryRecall).map(([category, share]): [string, string] => [
      `category ${category}`,
      percent(share),
    ]),
  ];
  process.stdout.write(`\n${name}\n`);
  for (const [label, value] of rows) process.stdout.write(`  ${label.padEnd(32)}${value}\n`);
  process.stdout.write(`  true level (rows) by level found: ${JSON.stringify(m.confusion)}\n`);
}

function printWorst(all: readonly Judged[]): void {
  const gap = (item: Judged) => rank(item.case.level) - rank(item.found.level);
  const worst = all
    .filter((item) => gap(item) !== 0)
    .sort((a, b) => Math.abs(gap(b)) - Math.abs(gap(a)) || gap(b) - gap(a))
    .slice(0, WORST);
  process.stdout.write("\nworst misses\n");
  for (const item of worst) {
    const { case: text, found } = item;
    const rules = found.signals.map((signal) => signal.rule).join(", ");
    process.stdout.write(
      `  ${text.id} is ${text.level}, found ${found.level}${rules ? ` (${rules})` : ""}\n    ${text.title ? `${text.title}: ` : ""}${text.text}\n`,
    );
  }
}
