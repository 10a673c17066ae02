import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { argv } from "node:process";
import { encode } from "./table.ts";
import { readLines, readRuleWriter, readShort, readVoices } from "./training/corpus.ts";
import { measureHeldOut } from "./training/report.ts";
import { trainModel } from "./training/train-model.ts";

/**
 * Learns the weights anew from the posts of training and development, and writes them with their
 * hash and with what was measured on held-out writers. `--with <file>` learns from further labelled
 * JSON lines as well, such as a service's own corrections; they never leave the machine.
 */
const at = argv.indexOf("--with");
const further = at > 0 ? readLines(argv[at + 1] ?? "", "corrections") : [];
const posts = [...readVoices(["train", "development"]), ...readRuleWriter(), ...readShort(), ...further];
const started = performance.now();
const { model, heldOut } = trainModel(posts);
const bytes = encode(model);
const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
writeFileSync(new URL("weights.bin", import.meta.url), bytes);
writeFileSync(
  new URL("weights-hash.ts", import.meta.url),
  `/** The first digits of the SHA-256 of weights.bin. Written by \`npm run train\`. */\nexport const weightsHash = "${hash}";\n`,
);
const measured = measureHeldOut(heldOut, model.thresholds);
const writers = [...new Set(heldOut.map(({ prepared }) => prepared.post.writer))];
const report = { hash, writers, thresholds: model.thresholds, heldOut: measured };
writeFileSync(new URL("held-out.json", import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
const said = {
  posts: posts.length,
  writers: writers.length,
  thresholds: model.thresholds,
  megabytes: Number((bytes.length / 1e6).toFixed(2)),
};
process.stdout.write(`${JSON.stringify(said, null, 2)}\nlearned in ${seconds} s\n`);
