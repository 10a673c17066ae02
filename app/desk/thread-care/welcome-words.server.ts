import { and, eq, ne } from "drizzle-orm";
import type { RequestContext } from "#app/context.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import type { ThreadRow } from "#db/queries/threads.ts";

/** Whether a thread begins with the very first text of its starter that others can read, and nobody has said hello. */
export async function isFirstOf(
  { store }: RequestContext,
  thread: Pick<ThreadRow, "id" | "memberId" | "audience">,
): Promise<boolean> {
  const { memberId } = thread;
  if (memberId === null || thread.audience === "therapists") return false;
  const { posts, threads } = store.schema;
  const [other] = await store.read
    .select({ id: posts.id })
    .from(posts)
    .where(
      and(eq(posts.memberId, memberId), eq(posts.visibility, "published"), ne(posts.number, 1)),
    )
    .limit(1);
  if (other) return false;
  const own = await store.read
    .select({ id: threads.id, answered: threads.answeredByStaff })
    .from(threads)
    .where(and(eq(threads.memberId, memberId), eq(threads.visibility, "published")));
  return own.length === 1 && own[0]?.id === thread.id && !own[0].answered;
}

/** A hello to begin with, in the language of whoever is greeted. */
export function welcomeWords({ locale }: Pick<ThreadRow, "locale">, name: string): string {
  return translatorFor(locale)("threadCare.welcome.words", { name });
}
