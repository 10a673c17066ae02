import { and, eq, gte, isNotNull } from "drizzle-orm";
import type { Store } from "../store.ts";

/** More texts than any team reads in four weeks. */
const most = 20_000;

/** When each member's text came in since a day, and when somebody had read it. For figures only. */
export async function listReadTimes({ read, schema }: Store, since: Date) {
  const { reviewItems, posts } = schema;
  return await read
    .select({
      openedAt: reviewItems.openedAt,
      doneAt: reviewItems.doneAt,
      state: reviewItems.state,
    })
    .from(reviewItems)
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .where(and(gte(reviewItems.openedAt, since), isNotNull(posts.memberId)))
    .limit(most);
}

/** When the texts that nobody has read came in. */
export async function listUnreadSince({ read, schema: { reviewItems } }: Store) {
  const rows = await read
    .select({ openedAt: reviewItems.openedAt })
    .from(reviewItems)
    .where(eq(reviewItems.state, "open"))
    .limit(most);
  return rows.map(({ openedAt }) => openedAt);
}

/** How many staffed minutes each answer since a day took. */
export async function listAnswerMinutes({ read, schema: { answerTimes } }: Store, since: Date) {
  const rows = await read
    .select({ minutes: answerTimes.staffedMinutes })
    .from(answerTimes)
    .where(gte(answerTimes.answeredAt, since))
    .limit(most);
  return rows.map(({ minutes }) => minutes);
}
