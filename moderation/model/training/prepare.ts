import { rank } from "../../levels.ts";
import { type Finding, readPost } from "../../read.ts";
import type { Span } from "../../types.ts";
import { readFeatures } from "../features.ts";
import type { Matrix } from "../svm.ts";
import { KnownWords, WordBook } from "../words.ts";
import { Collector, toMatrix } from "./collect.ts";
import { type LabelledPost, RULE_WRITER } from "./corpus.ts";

/** One post, read and taken apart. `carries[n]` is true if sentence n carries the risk. */
export type Prepared = {
  post: LabelledPost;
  rank: number;
  finding: Finding;
  sentences: readonly Span[];
  carries: boolean[];
};

export type PreparedCorpus = { known: KnownWords; posts: Prepared[]; whole: Matrix; parts: Matrix };

/** Posts a word must stand in before it counts as known. */
const SEEN = 2;
/** Posts a word must stand in before it counts as common. */
const COMMON = 25;

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
  const book = new WordBook((facts) => facts);
  const prepared: Prepared[] = [];
  const collected = posts.map((post, at) => {
    const finding = findings[at] as Finding;
    const collector = new Collector();
    // The rules were made to fit their own writer's posts: what they say there teaches nothing.
    readFeatures(finding, known, book, collector, post.writer !== RULE_WRITER);
    const { spans } = collector;
    const carries = spans.map((span) => carriesRisk(post, span));
    prepared.push({ post, rank: rank(post.level), finding, sentences: spans, carries });
    return collector;
  });
  return {
    known,
    posts: prepared,
    whole: toMatrix(collected.map(({ whole }) => whole)),
    parts: toMatrix(collected.flatMap(({ parts }) => parts)),
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
  for (const [word, times] of seen) if (times >= SEEN) known.add(word, times >= COMMON);
  return known;
}

/** True if most of the sentence lies in what the writer marked, or most of a mark lies in it. */
function carriesRisk(post: LabelledPost, { field, start, end }: Span): boolean {
  return post.evidence.some((words) => {
    const source = field === "title" ? (post.title ?? "") : post.text;
    const at = source.indexOf(words);
    if (at < 0) return false;
    const shared = Math.min(end, at + words.length) - Math.max(start, at);
    return shared > 0.5 * (end - start) || shared > 0.8 * words.length;
  });
}
