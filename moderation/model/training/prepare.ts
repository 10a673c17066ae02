import { rank } from "../../levels.ts";
import { type Finding, readPost } from "../../read.ts";
import { type Features, featuresOf, type Sentence, type Vector } from "../features.ts";
import type { Matrix } from "../svm.ts";
import { KnownWords } from "../words.ts";
import { type LabelledPost, RULE_WRITER } from "./corpus.ts";

/** One post, read and taken apart. `carries[n]` is true if sentence n carries the risk. */
export type Prepared = {
  post: LabelledPost;
  rank: number;
  finding: Finding;
  sentences: Sentence[];
  carries: boolean[];
};

export type PreparedCorpus = { known: KnownWords; posts: Prepared[]; whole: Matrix; parts: Matrix };

/** Posts a word must stand in before it counts as known. */
const SEEN = 2;

/** Reads every post with the rules and takes it apart into features. */
export function prepare(posts: readonly LabelledPost[]): PreparedCorpus {
  const findings = posts.map((post) =>
    readPost({
      text: post.text,
      locale: post.lang,
      ...(post.title === undefined ? {} : { title: post.title }),
    }),
  );
  const known = knownWords(findings);
  const prepared: Prepared[] = [];
  const features = posts.map((post, at): Features => {
    const finding = findings[at] as Finding;
    // The rules were made to fit their own writer's posts: what they say there teaches nothing.
    const found = featuresOf(finding, known, post.writer !== RULE_WRITER);
    const sentences = [...found.sentences];
    const carries = sentences.map((sentence) => carriesRisk(post, sentence));
    prepared.push({ post, rank: rank(post.level), finding, sentences, carries });
    return found;
  });
  return {
    known,
    posts: prepared,
    whole: toMatrix(features.map((feature) => feature.whole)),
    parts: toMatrix(features.flatMap(({ sentences }) => sentences.map((s) => s.vector))),
  };
}

function knownWords(findings: readonly Finding[]): KnownWords {
  const seen = new Map<string, number>();
  for (const { tokens } of findings) {
    for (const form of new Set(tokens.map((token) => token.forms[0] ?? ""))) {
      seen.set(form, (seen.get(form) ?? 0) + 1);
    }
  }
  const known = new KnownWords();
  for (const [word, times] of seen) if (times >= SEEN) known.add(word);
  return known;
}

/** True if most of the sentence lies in what the writer marked, or most of a mark lies in it. */
function carriesRisk(post: LabelledPost, { field, start, end }: Sentence): boolean {
  return post.evidence.some((words) => {
    const source = field === "title" ? (post.title ?? "") : post.text;
    const at = source.indexOf(words);
    if (at < 0) return false;
    const shared = Math.min(end, at + words.length) - Math.max(start, at);
    return shared > 0.5 * (end - start) || shared > 0.8 * words.length;
  });
}

/** Lays vectors one after the other, each brought to length one. */
function toMatrix(vectors: readonly Vector[]): Matrix {
  const total = vectors.reduce((sum, vector) => sum + vector.rows.length, 0);
  const ptr = new Int32Array(vectors.length + 1);
  const columns = new Int32Array(total);
  const values = new Float32Array(total);
  let at = 0;
  vectors.forEach((vector, n) => {
    const length = Math.sqrt(vector.square) || 1;
    vector.rows.forEach((row, k) => {
      columns[at] = row;
      values[at] = (vector.values[k] ?? 0) / length;
      at += 1;
    });
    ptr[n + 1] = at;
  });
  return { ptr, columns, values };
}
