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

export type PostClock = {
  /** By when somebody on the staff should have read it: the earliest of its clocks, or null. */
  dueAt: Date | null;
  /** Whether somebody has. */
  isRead: boolean;
};

/** How far the reading of a post has come, for its writer's page. */
export async function findClock({ read, schema }: Store, postId: string): Promise<PostClock> {
  const { reviewItems, escalations } = schema;
  const [item] = await read
    .select({ state: reviewItems.state, review: reviewItems.dueAt, escalation: escalations.dueAt })
    .from(reviewItems)
    .leftJoin(escalations, eq(escalations.postId, reviewItems.postId))
    .where(eq(reviewItems.postId, postId));
  const times = [item?.review, item?.escalation].flatMap((time) => (time ? [time.getTime()] : []));
  return {
    dueAt: times.length ? new Date(Math.min(...times)) : null,
    isRead: item?.state === "done",
  };
}
