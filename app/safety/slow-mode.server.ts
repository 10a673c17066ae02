import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Place } from "#app/forum/write-flow.server.ts";
import type { Store } from "#db/store.ts";
import type { PolicyDecision } from "#moderation/types.ts";
import { minutesLeft, slowChoices } from "./slow-rules.ts";

type Reply = Extract<Place, { kind: "reply" }>;

/** Replies remembered; beyond that the oldest are forgotten first. */
const mostRemembered = 20_000;
const longest = Math.max(...slowChoices) * 60_000;

/** In memory only, one book for each open database: when an alias last wrote is never stored. */
const books = new WeakMap<Store, Map<string, number>>();

/**
 * How many minutes the writer of a reply has to wait, because staff have slowed the thread down; 0 for
 * none. What sounds like danger never waits, nor does a form that has arrived before.
 */
export async function slowWait(
  app: App,
  reply: { place: Place; memberId: string; submissionId: string; policy: PolicyDecision },
): Promise<number> {
  const { place, memberId, submissionId, policy } = reply;
  if (place.kind !== "reply" || place.slowMinutes === 0 || policy.escalation) return 0;
  const last = bookOf(app).get(keyOf(place, memberId));
  if (last === undefined) return 0;
  const left = minutesLeft(place.slowMinutes, app.clock().getTime() - last);
  return left > 0 && (await isKnown(app, submissionId)) ? 0 : left;
}

/** Remembers for a while that an alias has just replied in a slow thread. */
export function noteReply(app: App, place: Reply, memberId: string): void {
  if (place.slowMinutes === 0) return;
  const book = bookOf(app);
  const now = app.clock().getTime();
  const key = keyOf(place, memberId);
  // Put in last: a Map keeps the order, so the first ones are the oldest.
  book.delete(key);
  book.set(key, now);
  for (const [oldest, at] of book) {
    if (book.size <= mostRemembered && now - at <= longest) break;
    book.delete(oldest);
  }
}

const keyOf = ({ threadId }: Reply, memberId: string) => `${threadId} ${memberId}`;

function bookOf({ store }: App): Map<string, number> {
  const book = books.get(store) ?? new Map<string, number>();
  books.set(store, book);
  return book;
}

async function isKnown({ store }: App, submissionId: string): Promise<boolean> {
  const { posts } = store.schema;
  const [post] = await store.read
    .select({ id: posts.id })
    .from(posts)
    .where(eq(posts.submissionId, submissionId));
  return post !== undefined;
}
