import type { App } from "#app/context.ts";
import { type AssessedPost, listAssessedPosts } from "#db/queries/assessed-posts.ts";
import {
  type CompiledTerms,
  changedPolicy,
  compileTerms,
  decide,
  defaultPolicy,
  withTerms,
} from "#moderation/index.ts";
import type { Assessment, Level, Policy, PolicyDecision } from "#moderation/types.ts";
import type { PolicyContent } from "./content.server.ts";

/** How many posts a preview looks at, how many at a time, how many it shows, and for how long. */
const posts = 1_000;
const page = 200;
const shown = 50;
const patience = 3_000;

export const outcomes = ["published", "held", "escalated", "queued"] as const;
export type Outcome = (typeof outcomes)[number];

/** What one table makes of one post. */
export type Judged = { level: Level; decision: PolicyDecision };
export type ChangedPost = { post: AssessedPost; before: Judged; after: Judged };
export type PolicyPreview = {
  /** Posts looked at. */
  read: number;
  /** False when time ran out before the last of them. */
  isWhole: boolean;
  counts: Record<Outcome, { before: number; after: number }>;
  /** How many would be treated otherwise; the first of them in full. */
  changed: number;
  listed: ChangedPost[];
};

/**
 * What the newest posts would have met under the table in force and under a draft: what the engine
 * found then, decided anew, and read anew for terms. Changes nothing; reads in pages and stops in time.
 */
export async function previewPolicy(
  app: App,
  inForce: PolicyContent,
  draft: PolicyContent,
): Promise<PolicyPreview> {
  const [before, after] = [judgeBy(inForce), judgeBy(draft)];
  const preview: PolicyPreview = {
    read: 0,
    isWhole: true,
    counts: {
      published: { before: 0, after: 0 },
      held: { before: 0, after: 0 },
      escalated: { before: 0, after: 0 },
      queued: { before: 0, after: 0 },
    },
    changed: 0,
    listed: [],
  };
  const seen = new Set<string>();
  const started = performance.now();
  for (let last: number | undefined; preview.read < posts; ) {
    const rows = await listAssessedPosts(app.store, { limit: page, before: last });
    for (const post of rows) {
      // Newest first: an older assessment of the same post no longer counts.
      if (seen.has(post.postId) || preview.read === posts) continue;
      seen.add(post.postId);
      count(preview, post, before(post), after(post));
    }
    last = rows.at(-1)?.seq;
    if (rows.length < page) break;
    if (performance.now() - started > patience) return { ...preview, isWhole: false };
  }
  return preview;
}

type JudgePost = (post: AssessedPost) => Judged;

function judgeBy({ changes, terms }: PolicyContent): JudgePost {
  const policy = changedPolicy(defaultPolicy, changes);
  const compiled = compileTerms(terms);
  return (post) => judgePost(post, policy, compiled);
}

function judgePost(post: AssessedPost, policy: Policy, terms: CompiledTerms): Judged {
  const { engineVersion, language, level, score, signals, roomSlug: room } = post;
  const stored = { engineVersion, language, level, score: score / 1000, categories: {}, signals };
  const text = {
    text: post.body,
    locale: stored.language as Assessment["language"],
    // A reply stands under another person's title, which was not read as theirs.
    ...(post.number === 1 ? { title: post.title } : {}),
  };
  const assessment = withTerms(stored as Assessment, text, terms);
  return { level: assessment.level, decision: decide(assessment, policy, { room }) };
}

const isIn: Record<Outcome, (decision: PolicyDecision) => boolean> = {
  published: ({ visibility }) => visibility === "published",
  held: ({ visibility }) => visibility === "held",
  escalated: ({ escalation }) => escalation !== null,
  queued: ({ review }) => review.dueStaffedMinutes !== null,
};

function count(preview: PolicyPreview, post: AssessedPost, before: Judged, after: Judged): void {
  preview.read += 1;
  for (const outcome of outcomes) {
    preview.counts[outcome].before += Number(isIn[outcome](before.decision));
    preview.counts[outcome].after += Number(isIn[outcome](after.decision));
  }
  if (whatFollows(before) === whatFollows(after)) return;
  preview.changed += 1;
  if (preview.listed.length < shown) preview.listed.push({ post, before, after });
}

/** Everything that somebody would notice of a decision, as one string. */
function whatFollows({ level, decision }: Judged): string {
  const { visibility, review, escalation, writerSees } = decision;
  return JSON.stringify([
    level,
    visibility,
    review.dueStaffedMinutes,
    escalation?.level,
    writerSees,
  ]);
}
