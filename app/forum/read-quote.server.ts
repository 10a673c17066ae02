import type { RequestContext } from "#app/context.ts";
import { findQuotablePost } from "#db/queries/posts.ts";
import type { ThreadRow } from "#db/queries/threads.ts";
import { quoteText } from "./quote-text.ts";

/** The beginning of a reply to a post that can be read in the thread; null for any other. */
export async function readQuote(
  { store, t }: RequestContext,
  thread: ThreadRow,
  postId: string,
): Promise<string | null> {
  const post = await findQuotablePost(store, thread.id, postId);
  if (!post) return null;
  const by = post.staffFirstName
    ? `${post.staffFirstName}, ${post.staffProfession}`
    : (post.alias ?? t("common.someone"));
  return quoteText(by, post.body);
}
