import { and, eq, ne } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Judgement } from "#app/forum/publish.server.ts";
import type { Place } from "#app/forum/write-flow.server.ts";
import type { Store } from "#db/store.ts";
import { firstPostCare, firstPostDue, Newcomers, placesOf } from "./first-post-rules.ts";

/** In memory only, one book for each open database: a restart forgets a wave, and the next post begins anew. */
const books = new WeakMap<Store, Newcomers>();

/**
 * Holds a text by a new alias for a person to read while many new ones write in the same place at once.
 * New is who has published nothing before, or began in this very wave. What sounds like danger goes its
 * ordinary way, whoever writes it and however many others do.
 */
export async function careForFirstPost(
  app: App,
  { place, memberId, judgement }: { place: Place; memberId: string; judgement: Judgement },
): Promise<Judgement> {
  const newcomers = books.get(app.store) ?? new Newcomers();
  books.set(app.store, newcomers);
  const places = placesOf(place);
  const now = app.clock().getTime();
  const keys = places.map(({ key }) => key);
  const isNew = newcomers.has(keys, memberId, now) || !(await hasPublished(app, memberId));
  if (!isNew) return judgement;
  const counts = places.map(({ key, most }) => newcomers.add(key, memberId, now) > most);
  const { policy } = judgement;
  if (!counts.includes(true) || policy.escalation || policy.visibility === "held") return judgement;
  const { dueStaffedMinutes: due } = policy.review;
  return {
    ...judgement,
    policy: {
      ...policy,
      visibility: "held",
      review: { dueStaffedMinutes: Math.min(due ?? firstPostDue, firstPostDue) },
      rules: [...policy.rules, firstPostCare],
    },
  };
}

async function hasPublished({ store }: App, memberId: string): Promise<boolean> {
  const { posts, threads } = store.schema;
  const [post] = await store.read
    .select({ id: posts.id })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        eq(posts.memberId, memberId),
        eq(posts.visibility, "published"),
        // A private line was never before anybody but staff.
        ne(threads.audience, "therapists"),
      ),
    )
    .limit(1);
  return post !== undefined;
}
