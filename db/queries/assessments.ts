import { desc, eq } from "drizzle-orm";
import type { Store } from "../store.ts";

export type StoredAssessment = Store["schema"]["assessments"]["$inferSelect"];

/** The newest assessment of a post: for its writer's page and for staff, never for the public. */
export async function findAssessment(
  { read, schema }: Store,
  postId: string,
): Promise<StoredAssessment | undefined> {
  const { assessments } = schema;
  const [found] = await read
    .select()
    .from(assessments)
    .where(eq(assessments.postId, postId))
    .orderBy(desc(assessments.seq))
    .limit(1);
  return found;
}
