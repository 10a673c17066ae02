import { writeFileSync } from "node:fs";
import { argv } from "node:process";
import { commonWordsModule, rarityOf } from "./training/common-words.ts";
import { readLines, readRuleWriter, readShort, readVoices } from "./training/corpus.ts";

/**
 * Learns the weights anew from the posts of training and development, and writes them with their
 * hash and with what was measured on held-out writers. `--with <file> --to <folder>` learns from
 * further labelled JSON lines as well, such as a service's own corrections, and writes to that
 * folder: what has learned from people's words never lands among the project's files.
 */
const after = (name: string) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
const file = after("--with");
const folder = after("--to");
if (!file !== !folder) throw new Error("--with <file> and --to <folder> belong together");
const further = file ? readLines(file, "corrections") : [];
const voices = readVoices(["train", "development"]);
const own = [...voices, ...readRuleWriter(), ...readShort()];
const posts = [...own, ...further];
if (!folder) {
  const place = new URL("../common-words.ts", import.meta.url);
  writeFileSync(place, commonWordsModule(rarityOf(own)));
}
// Not before: what reads a post knows these words.
const { engineVersion } = await import("../version.ts");
const { encode } = await import("./table.ts");
const { measureHeldOut } = await import("./training/report.ts");
const { trainModel } = await import("./training/train-model.ts");
const { writeOwn } = await import("./training/write-own.ts");
const { hashWeights } = await import("./weights.ts");
const started = performance.now();
const { model, heldOut } = trainModel(posts);
const bytes = encode(model);
const hash = hashWeights(bytes);
const measured = measureHeldOut(heldOut, model.thresholds);
const writers = [...new Set(heldOut.map(({ prepared }) => prepared.post.writer))];
const report = { hash, writers, thresholds: model.thresholds, heldOut: measured };
if (folder) {
  // The engine they were made for: after an upgrade they no longer fit, though their size may.
  writeOwn(folder, bytes, { engine: engineVersion, ...report });
} else {
  writeFileSync(new URL("weights.bin", import.meta.url), bytes);
  writeFileSync(
    new URL("weights-hash.ts", import.meta.url),
    `/** The first digits of the SHA-256 of weights.bin. Written by \`npm run train\`. */\nexport const weightsHash = "${hash}";\n`,
  );
  writeFileSync(new URL("held-out.json", import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
const said = {
  posts: posts.length,
  writers: writers.length,
  thresholds: model.thresholds,
  megabytes: Number((bytes.length / 1e6).toFixed(2)),
};
process.stdout.write(`${JSON.stringify(said, null, 2)}\nlearned in ${seconds} s\n`);
