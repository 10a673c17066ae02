import type { RequestContext } from "#app/context.ts";
import { requireThread } from "#app/forum/require.server.ts";
import { threadUrl } from "#app/forum/thread-url.ts";
import { findPostPlace, type PostPlace } from "#db/queries/find-post.ts";

/** A published post that the reader may read, and its address. @throws 404 for any other. */
export async function requirePost(
  context: RequestContext,
  id = "",
): Promise<PostPlace & { url: string }> {
  const post = await findPostPlace(context.store, id);
  if (post?.visibility !== "published") throw new Response(null, { status: 404 });
  await requireThread(context, post.threadId);
  return { ...post, url: threadUrl(post.threadId, post.number, post.id) };
}
