import { and, count, desc, eq, gte, isNull, ne, or, sql } from "drizzle-orm";
import type { CorrectionVerdict, StoredLevel } from "../schema/moderation.ts";
import type { Store } from "../store.ts";

type Readable = Pick<Store, "read" | "schema">;

export type ListedCorrection = {
  id: string;
  staffId: string;
  staffFirstName: string;
  verdict: CorrectionVerdict;
  level: StoredLevel;
  categories: string[];
  correctedAt: Date;
};

/** What staff have said of the engine's reading of one post, newest first. For staff only. */
export async function listPostCorrections(
  { read, schema }: Readable,
  postId: string,
): Promise<ListedCorrection[]> {
  const { corrections, staff } = schema;
  return await read
    .select({
      id: corrections.id,
      staffId: corrections.staffId,
      staffFirstName: staff.firstName,
      verdict: corrections.verdict,
      level: corrections.level,
      categories: corrections.categories,
      correctedAt: corrections.correctedAt,
    })
    .from(corrections)
    .innerJoin(staff, eq(staff.id, corrections.staffId))
    .where(eq(corrections.postId, postId))
    .orderBy(desc(corrections.seq));
}

/** How many posts got which verdict since an instant; of each post only its newest counts. */
export async function countVerdicts(
  { read, schema }: Readable,
  since: Date,
): Promise<Partial<Record<CorrectionVerdict, number>>> {
  const { corrections } = schema;
  const rows = await read
    .select({ verdict: corrections.verdict, posts: count() })
    .from(corrections)
    .where(and(isNewest(schema), gte(corrections.correctedAt, since)))
    .groupBy(corrections.verdict);
  return Object.fromEntries(rows.map(({ verdict, posts }) => [verdict, posts]));
}

export type CorrectedText = {
  postId: string;
  /** 1 for the post that starts a thread: only then the title is its writer's. */
  number: number;
  title: string;
  body: string;
  /** The language the engine read it in. */
  language: "sv" | "en";
  level: StoredLevel;
  categories: string[];
};

/**
 * Every post that staff have corrected with its words and its newest correction, in the order they
 * were written. Posts whose words are erased, and those removed under `takenAway`, are left out. For
 * the operator's own training only.
 */
export async function listCorrectedTexts(
  { read, schema }: Readable,
  takenAway: string,
): Promise<CorrectedText[]> {
  const { corrections, posts, threads, assessments } = schema;
  const newest = sql`(select max(a.seq) from ${assessments} a where a.post_id = ${posts.id})`;
  return await read
    .select({
      postId: posts.id,
      number: posts.number,
      title: threads.title,
      body: posts.body,
      language: sql<"sv" | "en">`coalesce(${assessments.language}, ${threads.locale})`,
      level: corrections.level,
      categories: corrections.categories,
    })
    .from(corrections)
    .innerJoin(posts, eq(posts.id, corrections.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(assessments, eq(assessments.seq, newest))
    .where(
      and(
        isNewest(schema),
        ne(posts.body, ""),
        or(isNull(posts.removedRule), ne(posts.removedRule, takenAway)),
      ),
    )
    .orderBy(posts.seq);
}

/** No later correction of the same post. */
function isNewest({ corrections }: Store["schema"]) {
  return eq(
    corrections.seq,
    sql`(select max(c.seq) from ${corrections} c where c.post_id = ${corrections.postId})`,
  );
}
