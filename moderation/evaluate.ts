import { rank } from "./levels.ts";
import { type Judged, judge, type Measures, measure, type Share } from "./measure.ts";
import { readLines, readVoices } from "./model/training/corpus.ts";

/** How many of the worst misses are printed in full. */
const WORST = 15;

/**
 * Measures the engine on the frozen test writers, on `--development`, or on the files named. The
 * worst misses are printed only with `--misses`, and never those of test writers: what has been
 * read can no longer be measured on. `--json` for machines.
 */
const asked = process.argv.slice(2).filter((argument) => argument !== "--");
const asJson = asked.includes("--json");
const files = asked.filter((argument) => !argument.startsWith("--"));
const part = asked.includes("--development") ? "development" : "test";
const cases =
  files.length > 0 ? files.flatMap((file) => readLines(file, file)) : readVoices([part]);
const mayBeRead = files.length > 0 || part === "development";

const frozen = "The frozen test writers: nothing was learned from them.\n";
const learnt = `The development writers: the weights have learned from them, so this shows that nothing is
broken. How well unseen writers are read: moderation/model/held-out.json.\n`;

const judged = judge(cases);
if (asJson) {
  process.stdout.write(`${JSON.stringify({ all: measure(judged), ...perLanguage(judged) })}\n`);
} else {
  if (files.length === 0) process.stdout.write(part === "test" ? frozen : learnt);
  print("all", measure(judged));
  for (const [language, measures] of Object.entries(perLanguage(judged))) print(language, measures);
  if (asked.includes("--misses") && mayBeRead) printWorst(judged);
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
    ["mean F1 of amber, red, crisis", m.meanF1.toFixed(3)],
    ["red and crisis in the first 40 %", percent(m.rankedFirst)],
    ...Object.entries(m.categoryRecall).map(([category, share]): [string, string] => [
      `category ${category}`,
      percent(share),
    ]),
  ];
  process.stdout.write(`\n${name}\n`);
  for (const [label, value] of rows) process.stdout.write(`  ${label.padEnd(34)}${value}\n`);
  for (const { from, urgent } of m.byScore) {
    const label = `red or crisis, score ${from.toFixed(1)} up`;
    process.stdout.write(`  ${label.padEnd(34)}${percent(urgent)}\n`);
  }
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
