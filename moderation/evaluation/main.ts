import { writeFileSync } from "node:fs";
import { readLines, readVoices } from "../model/training/corpus.ts";
import { calibrationPlot } from "./calibration-plot.ts";
import { type Judged, judge, type Measures, measure } from "./measure.ts";
import { figures, worstMisses } from "./print.ts";
import { agreementLines } from "./second-labels.ts";

/**
 * Measures the engine on the frozen test writers, on `--development`, or on the labelled JSON lines
 * named, and says how far a second labeller agrees with the writers. `--json` for machines;
 * `--plot <file>` writes the calibration as SVG. The worst misses are printed in full, but those of
 * the test writers only with `--read-test`: whoever has read them must not write rules or choose
 * features afterwards.
 */
const asked = process.argv.slice(2).filter((argument) => argument !== "--");
const plotAt = asked.indexOf("--plot");
const plot = plotAt < 0 ? undefined : asked.splice(plotAt, 2)[1];
const files = asked.filter((argument) => !argument.startsWith("--"));
const part = asked.includes("--development") ? "development" : "test";
const cases =
  files.length > 0 ? files.flatMap((file) => readLines(file, file)) : readVoices([part]);
const mayBeRead = files.length > 0 || part === "development" || asked.includes("--read-test");

const frozen = "The frozen test writers: nothing was learned from them.\n";
const learnt = `The development writers: the weights have learned from them, so this shows that nothing is
broken. How well unseen writers are read: moderation/model/held-out.json.\n`;

const judged = judge(cases);
const all = measure(judged);
if (plot) writeFileSync(plot, calibrationPlot(all));
if (asked.includes("--json")) {
  process.stdout.write(`${JSON.stringify({ all, ...perLanguage(judged) })}\n`);
} else {
  const blocks = Object.entries({ all, ...perLanguage(judged) }).map(([name, m]) =>
    figures(name, m),
  );
  if (mayBeRead) blocks.push(worstMisses(judged));
  if (files.length === 0) blocks.push(agreementLines());
  const head = files.length > 0 ? "" : `${part === "test" ? frozen : learnt}\n`;
  process.stdout.write(`${head}${blocks.join("\n\n")}\n`);
}

function perLanguage(posts: readonly Judged[]): Record<string, Measures> {
  const languages = [...new Set(posts.map((item) => item.case.lang))].sort();
  return Object.fromEntries(
    languages.map((lang) => [lang, measure(posts.filter((item) => item.case.lang === lang))]),
  );
}
