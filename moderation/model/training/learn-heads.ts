import { TABLE_SIZE } from "../hash.ts";
import { categories, FIRST_CATEGORY } from "../heads.ts";
import { type Line, learnLine, type Matrix, type Options } from "../svm.ts";
import type { PreparedCorpus } from "./prepare.ts";
import { byRarity, scaled } from "./scale.ts";

const whole: Options = { costOfMiss: 1, costOfAlarm: 1, passes: 10 };
const category: Options = { costOfMiss: 2, costOfAlarm: 1, passes: 10 };
const sentence: Options = { costOfMiss: 2, costOfAlarm: 1, passes: 8 };

/** Learns one line per head from the posts for which `learns` is true. */
export function learnHeads(corpus: PreparedCorpus, learns: (post: number) => boolean): Line[] {
  const { posts } = corpus;
  const rows = Int32Array.from(posts.keys()).filter(learns);
  const truths = [1, 2, 3].map((least) =>
    Int8Array.from(posts, (post) => (post.rank >= least ? 1 : -1)),
  );
  for (const name of categories) {
    truths.push(Int8Array.from(posts, ({ post }) => (post.categories.includes(name) ? 1 : -1)));
  }
  const rarity = byRarity(corpus.whole, rows);
  const rare = scaled(corpus.whole, rarity);
  const lines = truths.map((truth, head) =>
    learn(rare, rarity, rows, truth, head < FIRST_CATEGORY ? whole : category),
  );
  return [...lines, ...learnSentences(corpus, learns)];
}

function learn(
  matrix: Matrix,
  scale: Float32Array,
  rows: Int32Array,
  truth: Int8Array,
  options: Options,
): Line {
  const { weights, bias } = learnLine(matrix, rows, truth, TABLE_SIZE, options);
  return { weights: weights.map((weight, at) => weight * (scale[at] as number)), bias };
}

/**
 * Sentences marked as carrying the risk against every sentence of harmless posts. What else stands
 * in a grave post is left out: it is neither.
 */
function learnSentences(corpus: PreparedCorpus, learns: (post: number) => boolean): Line[] {
  const rows: number[] = [];
  const flagged: number[] = [];
  const urgent: number[] = [];
  corpus.posts.forEach((prepared, at) => {
    const { post, rank, sentences, carries } = prepared;
    sentences.forEach((_, n) => {
      const marked = post.evidence.length > 0 ? carries[n] === true : sentences.length === 1;
      if (learns(at) && (rank === 0 || marked)) rows.push(flagged.length);
      flagged.push(rank > 0 && marked ? 1 : -1);
      urgent.push(rank >= 2 && marked ? 1 : -1);
    });
  });
  const chosen = Int32Array.from(rows);
  const rarity = byRarity(corpus.parts, chosen);
  const rare = scaled(corpus.parts, rarity);
  return [flagged, urgent].map((truth) =>
    learn(rare, rarity, chosen, Int8Array.from(truth), sentence),
  );
}
