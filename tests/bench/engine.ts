import process from "node:process";
import { makeRandom } from "./random.ts";
import { makeWords } from "./texts.ts";

// A process of its own: assesses posts of sixty words for a while and tells what it saw. Loading is
// timed as well, so the engine is imported by hand.
export type EngineFigures = {
  words: number;
  /** Per second of processor time, so that a busy machine does not count. */
  postsPerSecond: number;
  /** Importing it and assessing the first post, in milliseconds. */
  load: number;
};

const words = 60;
const milliseconds = 1_500;
const random = makeRandom(60);
const texts = Array.from({ length: 500 }, (_, n) => makeWords(n % 2 ? "en" : "sv", words, random));

const begun = performance.now();
const { assess } = await import("#moderation/index.ts");
assess({ text: texts[0] ?? "" });
const load = performance.now() - begun;

const assessFor = (limit: number) => {
  const from = performance.now();
  let posts = 0;
  while (performance.now() - from < limit) assess({ text: texts[posts++ % texts.length] ?? "" });
  return posts;
};
assessFor(milliseconds / 3);
const before = process.cpuUsage();
const posts = assessFor(milliseconds);
const { user, system } = process.cpuUsage(before);
const figures: EngineFigures = { words, postsPerSecond: posts / ((user + system) / 1e6), load };
process.send?.(figures);
