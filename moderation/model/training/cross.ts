import { FIRST_SENTENCE, HEADS } from "../heads.ts";
import { inputsOf } from "../inputs.ts";
import { type Line, sideOf } from "../svm.ts";
import { RULE_WRITER, SHORT } from "./corpus.ts";
import { learnHeads } from "./learn-heads.ts";
import type { PreparedCorpus } from "./prepare.ts";

/** Never held out: there to learn from only. */
const ALWAYS_LEARNT = -1;

/** The fold of every post: all posts of one writer in the same, both languages in each. */
export function foldsOf(corpus: PreparedCorpus, folds: number): number[] {
  const writers = [...new Set(corpus.posts.map(({ post }) => post.writer))]
    .filter((writer) => writer !== RULE_WRITER && writer !== SHORT)
    .sort();
  const place = new Map<string, number>();
  for (const language of ["sv", "en"]) {
    writers
      .filter((writer) => writer.startsWith(language))
      .forEach((writer, at) => {
        place.set(writer, at % folds);
      });
  }
  return corpus.posts.map(({ post }) => place.get(post.writer) ?? ALWAYS_LEARNT);
}

/**
 * What the heads say of every post when its writer was left out of what they learned from. Posts
 * that are never held out get none.
 */
export function heldOutInputs(
  corpus: PreparedCorpus,
  folds: readonly number[],
  learnsFrom: (post: number) => boolean = () => true,
): (number[] | undefined)[] {
  const inputs: (number[] | undefined)[] = corpus.posts.map(() => undefined);
  const firstPart = startsOf(corpus);
  for (let fold = 0; fold <= Math.max(...folds); fold += 1) {
    const lines = learnHeads(corpus, (post) => folds[post] !== fold && learnsFrom(post));
    corpus.posts.forEach((_, at) => {
      if (folds[at] !== fold) return;
      inputs[at] = inputsFrom(corpus, at, firstPart[at] as number, lines);
    });
  }
  return inputs;
}

/** For every post, where its sentences begin in the matrix of sentences. */
function startsOf(corpus: PreparedCorpus): number[] {
  let next = 0;
  return corpus.posts.map(({ sentences }) => {
    const start = next;
    next += sentences.length;
    return start;
  });
}

function inputsFrom(
  corpus: PreparedCorpus,
  post: number,
  firstPart: number,
  lines: readonly Line[],
): number[] {
  const prepared = corpus.posts[post];
  if (!prepared) throw new Error(`No such post: ${post}`);
  const whole = lines.slice(0, FIRST_SENTENCE).map((line) => sideOf(corpus.whole, post, line));
  const sentences = prepared.sentences.map((_, n) => {
    const sides = new Float64Array(HEADS);
    for (let head = FIRST_SENTENCE; head < HEADS; head += 1) {
      sides[head] = sideOf(corpus.parts, firstPart + n, lines[head] as Line);
    }
    return sides;
  });
  return inputsOf(whole, sentences, prepared.finding);
}
