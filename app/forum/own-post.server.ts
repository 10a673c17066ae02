import type { Member, RequestContext, Staff } from "#app/context.ts";
import { findOwnPost, findOwnStaffPost, type OwnPost } from "#db/queries/posts.ts";
import type { ThreadRow } from "#db/queries/threads.ts";
import { requireThread } from "./require.server.ts";
import { threadUrl } from "./thread-url.ts";

export type OwnPostPlace = { post: OwnPost; thread: ThreadRow; back: string };

/** A post of the one who asks, and its thread. @throws 404 for anybody else's, or none. */
export async function requireOwnPost(
  context: RequestContext,
  who: Member | Staff,
  postId = "",
): Promise<OwnPostPlace> {
  const find = who.kind === "member" ? findOwnPost : findOwnStaffPost;
  const post = await find(context.store, postId, who.id);
  if (!post) throw new Response(null, { status: 404 });
  const thread = await requireThread(context, post.threadId);
  return { post, thread, back: threadUrl(thread.id, post.number, post.id) };
}
